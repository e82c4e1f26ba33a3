internal import CharterFuzzCases

/// Called once, before anything is fuzzed.
@_cdecl("LLVMFuzzerInitialize")
public func fuzzerInitialize(
  _ count: UnsafeMutableRawPointer?,
  _ arguments: UnsafeMutableRawPointer?
) -> CInt {
  FuzzTarget.prepare(.state)
}

/// Called with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe FuzzTarget.run(.state, Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
