extension MemoryStore {
  /// What could stand at the cursor in a query line; at most `limit`, best first.
  public func completions(of text: String, at cursor: Int, limit: Int) -> [Completion] {
    []
  }
}
