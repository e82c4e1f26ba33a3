import CLinux
import CharterFiles
import Glibc

extension ChildProcess {
  /// Starts the program; what it prints is read by the reader.
  func start(_ path: String) throws(FileError) -> (program: RunningProgram, reader: OutputReader) {
    var open = Descriptors(reserved: Int32(3 + files.count))
    do throws(FileError) {
      var sources = [try open.memory(input)]
      for file in files {
        sources.append(try open.memory(file))
      }
      let (output, error) = (try open.pipe(), try open.pipe())
      sources.insert(contentsOf: [output.writing, error.writing], at: 1)
      let child = try spawn(path, sources)
      for descriptor in sources {
        open.close(descriptor)
      }
      return (
        RunningProgram(id: child, leadsGroup: !asksPerson),
        OutputReader(
          output: output.reading,
          error: error.reading,
          limit: outputLimit,
          end: Monotonic.now() + Int64(deadline) * 1_000
        )
      )
    } catch {
      open.closeAll()
      throw error
    }
  }

  /// Starts the program with `sources` as its descriptors 0, 1, 2 and so on, and no other.
  private func spawn(_ path: String, _ sources: [Int32]) throws(FileError) -> pid_t {
    func checked(_ number: Int32) throws(FileError) {
      guard number == 0 else {
        throw FileError("start", path, number)
      }
    }
    var actions = unsafe posix_spawn_file_actions_t()
    try checked(unsafe posix_spawn_file_actions_init(&actions))
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (position, source) in sources.enumerated() {
      try checked(unsafe posix_spawn_file_actions_adddup2(&actions, source, Int32(position)))
    }
    try checked(unsafe charter_spawn_close_from(&actions, Int32(sources.count)))
    try checked(unsafe charter_spawn_in(&actions, folder))
    var attributes = posix_spawnattr_t()
    try checked(unsafe posix_spawnattr_init(&attributes))
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // charter ignores some signals, and a program that it starts would inherit that.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    try checked(unsafe posix_spawnattr_setsigmask(&attributes, &signals))
    for signal in [SIGPIPE, SIGXFSZ] {
      unsafe sigaddset(&signals, signal)
    }
    try checked(unsafe posix_spawnattr_setsigdefault(&attributes, &signals))
    var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    if !asksPerson {
      flags |= Int32(POSIX_SPAWN_SETPGROUP)
    }
    try checked(unsafe posix_spawnattr_setflags(&attributes, Int16(flags)))
    let names = try CStrings([path] + arguments)
    let variables = try CStrings(environment.map { "\($0.name)=\($0.value)" })
    var child: pid_t = 0
    let outcome = unsafe names.withPointers { arguments in
      unsafe variables.withPointers { environment in
        unsafe posix_spawn(&child, path, &actions, &attributes, arguments, environment)
      }
    }
    try checked(outcome)
    return child
  }
}

/// The descriptors that are open while a program is being started.
private struct Descriptors {
  /// The numbers below are those of the program.
  let reserved: Int32
  private var open: [Int32] = []

  init(reserved: Int32) {
    self.reserved = reserved
  }

  /// A file in memory that is read from its start.
  mutating func memory(_ bytes: [UInt8]) throws(FileError) -> Int32 {
    let name = "the input of a program"
    let made = unsafe charter_memory_file("charter")
    guard made >= 0 else {
      throw .last("make", name)
    }
    let descriptor = try moved(made, name)
    try Files.write(bytes, to: descriptor, name)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw .last("write", name)
    }
    return descriptor
  }

  mutating func pipe() throws(FileError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe charter_pipe(&ends) == 0 else {
      throw .last("make", "a pipe")
    }
    do throws(FileError) {
      let reading = try moved(ends[0], "a pipe")
      ends[0] = -1
      return (reading, try moved(ends[1], "a pipe"))
    } catch {
      if ends[0] >= 0 {
        _ = Glibc.close(ends[1])
      }
      throw error
    }
  }

  /// The same file under a number that the program does not use; `descriptor` is closed.
  private mutating func moved(_ descriptor: Int32, _ name: String) throws(FileError) -> Int32 {
    defer {
      if descriptor < reserved {
        _ = Glibc.close(descriptor)
      }
    }
    let number = descriptor < reserved ? fcntl(descriptor, F_DUPFD_CLOEXEC, reserved) : descriptor
    guard number >= 0 else {
      // No number as large as that is allowed: there are too few of them.
      throw FileError("make", name, errno == EINVAL ? EMFILE : errno)
    }
    open.append(number)
    return number
  }

  mutating func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
    open.removeAll { $0 == descriptor }
  }

  mutating func closeAll() {
    for descriptor in open {
      _ = Glibc.close(descriptor)
    }
    open = []
  }
}

/// Texts as C wants them: pointers, and a null pointer at the end.
private struct CStrings {
  /// All texts, each with a zero after it.
  private let bytes: [CChar]
  /// Where each begins.
  private let starts: [Int]

  /// - Throws: `EINVAL` if a text has a zero in it: the program would get only a part of it.
  init(_ texts: [String]) throws(FileError) {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in texts {
      guard !text.utf8.contains(0) else {
        throw FileError("pass", text, EINVAL)
      }
      starts.append(bytes.count)
      bytes += text.utf8CString
    }
    self.bytes = bytes
    self.starts = starts
  }

  @unsafe
  func withPointers<Result>(
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var bytes = bytes
    return unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      var pointers = unsafe starts.map { unsafe buffer.baseAddress?.advanced(by: $0) } + [nil]
      return unsafe pointers.withUnsafeMutableBufferPointer { pointers in
        // Never nil: the array has at least one element.
        unsafe body(pointers.baseAddress.unsafelyUnwrapped)
      }
    }
  }
}
