import Glibc

/// Reads what a program prints, side by side from both of its streams, without a thread.
struct OutputReader {
  enum Outcome {
    case complete
    case tooMuch
    case late
  }

  /// Up to the limit; memory is taken as bytes arrive.
  private(set) var output: [UInt8] = []
  private(set) var error: [UInt8] = []
  /// In milliseconds of `Monotonic`.
  let end: Int64
  private let limit: Int
  private var descriptors: (output: Int32, error: Int32)

  /// The rest of standard error is read and thrown away.
  private static let errorLimit = 1 << 16

  init(output: Int32, error: Int32, limit: Int, end: Int64) {
    descriptors = (output, error)
    self.limit = limit
    self.end = end
  }

  mutating func readAll(echo: ([UInt8]) -> Void) -> Outcome {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
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
      guard unsafe poll(&waiting, 2, Int32(min(left, 1_000))) > 0 else {
        continue
      }
      if waiting[0].revents != 0 {
        if let part = OutputReader.part(descriptors.output, &buffer) {
          guard output.count + part.count <= limit else {
            return .tooMuch
          }
          output += part
        } else {
          OutputReader.close(&descriptors.output)
        }
      }
      if waiting[1].revents != 0 {
        if let part = OutputReader.part(descriptors.error, &buffer) {
          echo(Array(part))
          error += part.prefix(max(0, OutputReader.errorLimit - error.count))
        } else {
          OutputReader.close(&descriptors.error)
        }
      }
    }
    return .complete
  }

  /// What has arrived; nothing at the end.
  private static func part(_ descriptor: Int32, _ buffer: inout [UInt8]) -> ArraySlice<UInt8>? {
    var count = unsafe read(descriptor, &buffer, buffer.count)
    while count < 0, errno == EINTR {
      count = unsafe read(descriptor, &buffer, buffer.count)
    }
    return count > 0 ? buffer[..<count] : nil
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
