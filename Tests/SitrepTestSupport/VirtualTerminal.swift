import CVirtualTerminal

/// A terminal in memory that programs' output is played into, to look at what a user would see.
public final class VirtualTerminal: CustomStringConvertible {
  /// A colour as the terminal was told it.
  public enum Color: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// One of the palette.
    case indexed(Int)
    /// 24 bits, red first.
    case rgb(UInt32)
  }

  /// A place of the screen.
  public struct Cell: Hashable, Sendable {
    /// The character with its marks; empty where nothing was written.
    public var text: String
    /// 0 for the right half of a wide character.
    public var width: Int
    /// The colour of the strokes.
    public var foreground: Color
    /// The colour behind them.
    public var background: Color
    /// Heavier strokes.
    public var isBold: Bool
    /// Slanted strokes.
    public var isItalic: Bool
    /// A line below.
    public var isUnderlined: Bool
    /// Foreground and background exchanged.
    public var isReversed: Bool

    /// Puts a cell together.
    public init(
      text: String,
      width: Int,
      foreground: Color,
      background: Color,
      isBold: Bool,
      isItalic: Bool,
      isUnderlined: Bool,
      isReversed: Bool
    ) {
      self.text = text
      self.width = width
      self.foreground = foreground
      self.background = background
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
      self.isReversed = isReversed
    }
  }

  private let terminal: OpaquePointer?
  /// Columns.
  public private(set) var width: Int
  /// Rows.
  public private(set) var height: Int

  /// A blank screen.
  public init(width: Int, height: Int) {
    terminal = cvt_new(Int32(width), Int32(height))
    self.width = width
    self.height = height
  }

  deinit {
    cvt_free(terminal)
  }

  /// Plays output, in pieces of any size.
  public func feed(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    cvt_feed(terminal, bytes, bytes.count)
  }

  /// Changes the size, as a window does.
  public func resize(width: Int, height: Int) {
    cvt_resize(terminal, Int32(width), Int32(height))
    self.width = width
    self.height = height
  }

  /// Whether full-screen programs' second screen is up.
  public var isAlternate: Bool { cvt_is_alternate(terminal) != 0 }

  /// Where the cursor is; `nil` when it is hidden.
  public var cursor: (column: Int, row: Int)? {
    var column: Int32 = 0
    var row: Int32 = 0
    var visible: Int32 = 0
    cvt_cursor(terminal, &column, &row, &visible)
    return visible == 0 ? nil : (Int(column), Int(row))
  }

  /// What stands at a place.
  public func cell(column: Int, row: Int) -> Cell {
    var cell = CVirtualCell()
    _ = cvt_cell(terminal, Int32(column), Int32(row), &cell)
    var scalars = String.UnicodeScalarView()
    for value in [
      cell.scalar1, cell.scalar2, cell.scalar3, cell.scalar4, cell.scalar5, cell.scalar6,
    ] {
      if value != 0, let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return Cell(
      text: String(scalars),
      width: Int(cell.width),
      foreground: Self.color(cell.foreground_kind, cell.foreground),
      background: Self.color(cell.background_kind, cell.background),
      isBold: cell.bold != 0,
      isItalic: cell.italic != 0,
      isUnderlined: cell.underline != 0,
      isReversed: cell.reverse != 0
    )
  }

  /// A row's text without the blanks at its end.
  public func text(row: Int) -> String {
    var text = ""
    for column in 0..<width {
      let cell = cell(column: column, row: row)
      if cell.width > 0 { text += cell.text.isEmpty ? " " : cell.text }
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows as text.
  public var rows: [String] { (0..<height).map(text(row:)) }

  /// Whether a row holds the text.
  public func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The whole screen, for a failed test to show.
  public var description: String {
    let edge = "+" + String(repeating: "-", count: width) + "+"
    return ([edge] + rows.map { "|\($0)" } + [edge]).joined(separator: "\n")
  }

  private static func color(_ kind: Int32, _ value: UInt32) -> Color {
    switch Int(kind) {
    case CVT_INDEXED: .indexed(Int(value))
    case CVT_RGB: .rgb(value)
    default: .standard
    }
  }
}
