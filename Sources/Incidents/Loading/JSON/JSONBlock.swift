/// A stretch of JSON text that begins and ends between two records.
struct JSONBlock: Sendable {
  /// What stands at the end of a block.
  enum Ending: Sendable {
    /// The end of a record, behind which others may follow.
    case record
    /// The bracket behind the last record.
    case list
    /// The end of a text of one record a line.
    case text
    /// The end of the text, or a bracket that closes nothing: what this is, only a reader can tell.
    case unsure
  }

  /// The text.
  var bytes: [UInt8] = []
  /// Where it begins in the text of the file.
  var start = 0
  /// The line where it begins, counted from 1.
  var line = 1
  /// What stands at its end.
  var ending = Ending.record
  /// What follows the bracket behind the last record, where that may be worth a look.
  var rest: [UInt8] = []

  /// Where it ends in the text of the file.
  var end: Int { start + bytes.count }
}
