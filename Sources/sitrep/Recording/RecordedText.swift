/// A recording in memory.
final class RecordedText {
  private(set) var text = ""

  /// Takes the next piece.
  func append(_ piece: String) { text += piece }
}
