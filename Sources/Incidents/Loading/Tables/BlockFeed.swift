/// Gives the blocks of a table one after the other: from a thread of its own for a large table, else
/// cut when asked for.
struct BlockFeed {
  private var cutter: BlockCutter
  private let queue: BlockQueue?

  /// Feeds from a cutter.
  init(_ cutter: BlockCutter, isLarge: Bool) {
    self.cutter = cutter
    queue = isLarge ? BlockQueue(cutter) : nil
  }

  /// The next block, or `nil` at the end; the spent one lends its buffers.
  mutating func next(
    returning spent: consuming RecordBlock?
  ) throws(LoadError) -> RecordBlock? {
    if let queue { return try queue.next(returning: spent) }
    var block = spent ?? RecordBlock()
    return try cutter.next(into: &block) ? block : nil
  }

  /// Ends the thread, if there is one; nothing comes afterwards.
  func stop() { queue?.stop() }
}
