import CharterProcess
import Glibc
import Testing

/// Programs that end early, hang, flood, or cannot be started.
@Suite
struct ChildProcessTests {
  /// A line of shell as a program.
  private func shell(_ line: String, limit: Int = 1 << 20, deadline: Int = 20) -> ChildProcess {
    ChildProcess(
      "sh",
      ["-c", line],
      environment: [.init("PATH", "/usr/bin:/bin"), .init("GREETING", "hello")],
      outputLimit: limit,
      deadline: deadline
    )
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Runs a program that must fail; returns how, and after how many seconds.
  private func failure(of program: ChildProcess) -> (ChildProcess.Failure?, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    do {
      _ = try program.run()
      return (nil, (clock.now - start) / .seconds(1))
    } catch {
      return (error, (clock.now - start) / .seconds(1))
    }
  }

  @Test
  func `both streams and the exit code are returned`() throws {
    let result = try shell("echo out; echo bad >&2; exit 3").run()
    #expect(text(result.output) == "out\n")
    #expect(result.lastErrorLine == "bad")
    #expect(result.exitCode == 3)
    #expect(!result.succeeded)
  }

  @Test
  func `a program gets its input, its files, its environment and nothing else`() throws {
    var program = shell("cat; cat /dev/fd/3 /dev/fd/4; env | sort; pwd; ls /proc/$$/fd")
    program.input = Array("input\n".utf8)
    program.files = [Array("three\n".utf8), Array("four\n".utf8)]
    let lines = text(try program.run().output).split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix("OLDPWD=") && !$0.hasPrefix("_=") } == [
        "input", "three", "four", "GREETING=hello", "PATH=/usr/bin:/bin", "PWD=/", "/",
        "0", "1", "2", "3", "4",
      ]
    )
  }

  @Test
  func `input of a megabyte is read whole, or not at all`() throws {
    var program = shell("wc -c")
    program.input = Array(repeating: 7, count: 1 << 20)
    #expect(text(try program.run().output) == "1048576\n")
    for _ in 1...50 {
      var program = shell("exit 4")
      program.input = Array(repeating: 7, count: 1 << 20)
      #expect(try program.run().exitCode == 4)
    }
  }

  @Test
  func `signals that charter ignores are not ignored by a program`() throws {
    let result = try shell("yes | head -n 1; sh -c 'kill -PIPE $$'; echo $?").run()
    #expect(text(result.output) == "y\n141\n")
  }

  @Test(
    arguments: [
      "sleep 60", "exec >&- 2>&-; sleep 60", "trap '' TERM; sleep 60", "kill -STOP $$",
      "while :; do :; done",
    ],
    [false, true]
  )
  func `a program that hangs is killed at its deadline`(line: String, asksPerson: Bool) {
    var program = shell(line, deadline: 1)
    program.asksPerson = asksPerson
    let (error, seconds) = failure(of: program)
    #expect(error == .timedOut(1))
    // The deadline is counted in whole milliseconds.
    #expect(seconds > 0.99 && seconds < 10)
  }

  @Test
  func `what a program has started is killed with it at the deadline`() throws {
    let file = "/tmp/charter-process-\(getpid())"
    defer { unsafe unlink(file) }
    let program = shell("sleep 61 & echo $! >\(file); wait", deadline: 1)
    #expect(failure(of: program).0 == .timedOut(1))
    let sleeper = try #require(Int32(try text(shell("cat \(file)").run().output).dropLast()))
    #expect(isGone(sleeper))
  }

  @Test
  func `a program that leaves one behind has ended all the same`() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try shell("sleep 62 & echo $!").run()
    #expect(clock.now - start < .seconds(10))
    let sleeper = try #require(Int32(text(result.output).dropLast()))
    #expect(isGone(sleeper))
  }

  @Test
  func `nothing is lost of a program that prints and ends`() throws {
    for _ in 1...100 {
      let result = try shell("sleep 3 & head -c 200000 /dev/zero; echo end >&2").run()
      #expect(result.output.count == 200_000)
      #expect(result.lastErrorLine == "end")
    }
  }

  @Test
  func `a flood is cut off at its limit`() {
    #expect(failure(of: shell("yes", limit: 100_000)).0 == .tooMuchOutput(100_000))
    #expect(failure(of: shell("yes >&2")).0 == .tooMuchOutput(1 << 24))
    #expect(failure(of: shell("echo 12345", limit: 5)).0 == .tooMuchOutput(5))
    #expect(failure(of: shell("printf 12345", limit: 5)).0 == nil)
  }

  @Test
  func `64 KiB of standard error are kept, and the rest is thrown away`() throws {
    let result = try shell("yes | head -c 1000000 >&2; echo out").run()
    #expect(result.error.count == 1 << 16)
    #expect(text(result.output) == "out\n")
  }

  @Test
  func `a program that a signal ends has no result`() {
    #expect(failure(of: shell("kill -KILL $$")).0 == .killed(signal: SIGKILL))
    #expect(failure(of: shell("echo out; kill -SEGV $$")).0 == .killed(signal: SIGSEGV))
  }

  @Test
  func `what cannot be started is an error that says why`() throws {
    var program = shell("true")
    program.program = "no-such-program"
    #expect(failure(of: program).0 == .notFound)
    program = shell("true")
    program.folder = "/no/such/folder"
    let missing = try #require(failure(of: program).0)
    #expect(missing.message("sh").hasSuffix("sh: No such file or directory"))
    program = shell("true\0false")
    let cut = try #require(failure(of: program).0)
    #expect(cut.message("sh").hasSuffix("Invalid argument"))
    program = shell(String(repeating: "#", count: 1 << 22))
    let long = try #require(failure(of: program).0)
    #expect(long.message("sh").hasSuffix("Argument list too long"))
  }

  /// Whether a process ends within a while: that of a killed group is waited for by somebody else.
  private func isGone(_ id: pid_t) -> Bool {
    for _ in 1...100 {
      let line = try? shell("cut -d ' ' -f 3 /proc/\(id)/stat").run()
      // A zombie has ended as well: it waits for its new parent.
      if line?.succeeded != true || line.map({ text($0.output) }) == "Z\n" {
        return true
      }
      usleep(50_000)
    }
    return false
  }
}
