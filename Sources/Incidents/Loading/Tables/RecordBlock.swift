/// A stretch of a table with the records that were cut from it.
///
/// Blocks go back to the cutter when they are used up, so that the buffers of their records are
/// allocated once.
struct RecordBlock: Sendable {
  /// The text that the cells are ranges of.
  var bytes: [UInt8] = []
  /// Records, of which only the first `count` are this block's.
  var records: [Record] = []
  /// How many records there are.
  var count = 0
  /// How many bytes of the input the cells of this block and those before it come from.
  var position = 0
  /// What was wrong with the encoding, told once, with the block in which it was noticed.
  var repair: DecodingRepair?
}
