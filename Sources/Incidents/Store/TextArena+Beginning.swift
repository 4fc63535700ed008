extension TextArena {
  /// Whether the rows of another arena come first here.
  ///
  /// - Complexity: O(*n*) in the bytes of the other arena.
  func begins(with other: TextArena) -> Bool {
    guard other.starts.count <= starts.count, other.bytes.count <= bytes.count else { return false }
    return starts[..<other.starts.count].elementsEqual(other.starts)
      && ByteScan.equal(bytes.span.extracting(first: other.bytes.count), other.bytes.span)
  }
}
