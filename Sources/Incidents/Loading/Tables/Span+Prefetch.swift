import CPrefetch

extension Span {
  /// Asks the processor to fetch an element that will be wanted soon; any number will do.
  @inline(__always)
  func prefetch(_ index: Int) {
    unsafe withUnsafeBufferPointer { unsafe cp_prefetch($0.baseAddress?.advanced(by: index)) }
  }
}
