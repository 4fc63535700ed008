public import Incidents

/// The window that asks for the file that what matches is written to.
public struct ExportWindow: Hashable, Sendable {
  /// The name as typed.
  public var line: LineField
  /// The format.
  public var format: IncidentExport.Format
  /// A name that no file has yet, while there is a file of the typed one and it is asked what to do.
  public var free: String?
  /// Whether that file is to be replaced.
  public var replaces = false

  /// Proposes a name, the cursor where the ending begins.
  init(name: String, format: IncidentExport.Format) {
    self.format = format
    line = LineField()
    propose(name)
  }

  /// Puts another name in, the cursor where the ending begins.
  mutating func propose(_ name: String) {
    line = LineField(name)
    if let format = ExportName.format(of: name) {
      line.moveCursor(toOffset: name.utf8.count - format.rawValue.utf8.count - 1)
    }
  }

  /// Follows a change of the line: a known ending chooses its format, and nothing is asked any more.
  mutating func followLine() {
    free = nil
    replaces = false
    format = ExportName.format(of: line.text.trimmed) ?? format
  }

  /// Chooses the format so many places further down; past the end it begins anew.
  mutating func chooseFormat(_ step: Int) {
    let formats = IncidentExport.Format.allCases
    let place = (formats.firstIndex(of: format) ?? 0) + step
    format = formats[(place % formats.count + formats.count) % formats.count]
    propose(ExportName.name(line.text, for: format))
  }
}
