import CharterFiles
import Glibc

/// Reads what a program prints, side by side from both of its streams, without a thread.
struct OutputReader {
  enum Outcome: Equatable {
    case complete
    /// More bytes than this limit.
    case tooMuch(Int)
    case late
    /// The system refuses to read or to wait, so that the output is not known.
    case failed(FileError)
  }

  /// Up to the limit; memory is taken as bytes arrive.
  private(set) var output: [UInt8] = []
  private(set) var error: [UInt8] = []
  /// In milliseconds of `Monotonic`.
  let end: Int64
  private let limit: Int
  private var errorCount = 0
  private var descriptors: (output: Int32, error: Int32)

  /// The rest of standard error is read and thrown away.
  private static let keptError = 1 << 16
  /// What is more than that is no message any more.
  private static let errorLimit = 1 << 24
  /// The milliseconds after which a silent program is looked at, whether it has ended.
  private static let interval: Int64 = 100

  init(output: Int32, error: Int32, limit: Int, end: Int64) {
    descriptors = (output, error)
    self.limit = limit
    self.end = end
  }

  /// Reads both streams to their ends.
  ///
  /// A stream also ends if the program has ended and nothing more arrives: a program that it has left
  /// behind may hold the stream open for ever.
  mutating func readAll(hasEnded: () -> Bool, echo: ([UInt8]) -> Void) -> Outcome {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isOver = false
    while descriptors.output >= 0 || descriptors.error >= 0 {
      let left = end - Monotonic.now()
      guard left > 0 else {
        return .late
      }
      // A negative descriptor is left out.
      var waiting = [
        pollfd(fd: descriptors.output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptors.error, events: Int16(POLLIN), revents: 0),
      ]
      let ready = unsafe poll(&waiting, 2, isOver ? 0 : Int32(min(left, OutputReader.interval)))
      guard ready >= 0 || errno == EINTR else {
        return .failed(.last("wait for", "the output of a program"))
      }
      guard ready > 0 else {
        if isOver {
          return .complete
        }
        // What it wrote between the wait and its end is still to be read.
        isOver = hasEnded()
        continue
      }
      do throws(FileError) {
        if waiting[0].revents != 0, try !readOutput(&buffer) {
          return .tooMuch(limit)
        }
        if waiting[1].revents != 0, try !readError(&buffer, echo) {
          return .tooMuch(OutputReader.errorLimit)
        }
      } catch {
        return .failed(error)
      }
    }
    return .complete
  }

  /// Returns `false` if the limit is passed.
  private mutating func readOutput(_ buffer: inout [UInt8]) throws(FileError) -> Bool {
    let part = try OutputReader.part(descriptors.output, &buffer)
    guard !part.isEmpty else {
      OutputReader.close(&descriptors.output)
      return true
    }
    guard output.count + part.count <= limit else {
      return false
    }
    output += part
    return true
  }

  /// Returns `false` if the limit is passed.
  private mutating func readError(
    _ buffer: inout [UInt8],
    _ echo: ([UInt8]) -> Void
  ) throws(FileError) -> Bool {
    let part = try OutputReader.part(descriptors.error, &buffer)
    guard !part.isEmpty else {
      OutputReader.close(&descriptors.error)
      return true
    }
    echo(Array(part))
    error += part.prefix(OutputReader.keptError - error.count)
    errorCount += part.count
    return errorCount <= OutputReader.errorLimit
  }

  /// What has arrived; nothing at the end of the stream.
  private static func part(
    _ descriptor: Int32,
    _ buffer: inout [UInt8]
  ) throws(FileError) -> ArraySlice<UInt8> {
    var count = unsafe read(descriptor, &buffer, buffer.count)
    while count < 0, errno == EINTR {
      count = unsafe read(descriptor, &buffer, buffer.count)
    }
    guard count >= 0 else {
      throw .last("read", "the output of a program")
    }
    return buffer[..<count]
  }

  private static func close(_ descriptor: inout Int32) {
    if descriptor >= 0 {
      _ = Glibc.close(descriptor)
      descriptor = -1
    }
  }

  mutating func close() {
    OutputReader.close(&descriptors.output)
    OutputReader.close(&descriptors.error)
  }
}
