import Glibc

/// The entry that libFuzzer calls with each input; the environment names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let data, let target else { return 0 }
  target.take(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

private let target: FuzzTarget? = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    print(
      "FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))"
    )
    exit(2)
  }
  return target
}()
