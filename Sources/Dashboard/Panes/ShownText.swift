import Incidents

/// A text as far as a screen can make use of it: a cell may hold megabytes, a frame may not cost them.
struct ShownText {
  /// The most bytes that are wrapped and searched for matches in a frame.
  static let limit = 16 * 1024

  /// The beginning of the text, whole if it is not too long.
  let text: String
  /// How many bytes are left out.
  let hiddenBytes: Int

  init(_ text: String) {
    let bytes = text.utf8
    guard bytes.count > Self.limit else {
      self.text = text
      hiddenBytes = 0
      return
    }
    self.text = String(decoding: bytes.prefix(Self.limit), as: UTF8.self)
    hiddenBytes = bytes.count - Self.limit
  }

  /// What to say in place of what is left out, or `nil` when nothing is.
  var remark: TextRun? {
    hiddenBytes == 0 ? nil : TextRun(" … \(hiddenBytes.grouped) more bytes", .warning)
  }
}
