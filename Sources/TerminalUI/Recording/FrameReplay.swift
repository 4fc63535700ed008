/// Reads what asciicasts of this program hold, frame by frame, and knows the screen that stands then.
///
/// A frame holds what differs from the one before, so that two recordings of the same screen may hold
/// other bytes; the screens are what can be compared.
public struct FrameReplay: Sendable {
  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  private struct Content: Hashable {
    var text: String
    var style: Substring
  }

  private var screen: [Place: Content] = [:]
  private var place = Place(row: 1, column: 1)
  private var style: Substring = "0"

  /// Starts with an empty screen.
  public init() {}

  /// Takes the output of an event.
  ///
  /// - Complexity: O(*n*) in the output.
  public mutating func feed(_ output: String) {
    var rest = Substring(output)
    while let escape = rest.firstIndex(of: "\u{1b}") {
      write(rest[..<escape])
      rest = rest[escape...].dropFirst(2)
      guard let end = rest.firstIndex(where: { $0.isASCII && $0.isLetter }) else { return }
      perform(rest[end], rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    write(rest)
  }

  /// A number that two screens share when they look alike.
  ///
  /// - Complexity: O(cells × log cells).
  public var fingerprint: String {
    let places = screen.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    let text = places.map { place in
      let content = screen[place] ?? Content(text: "", style: "")
      return "\(place.row);\(place.column)H\(content.style)m\(content.text)"
    }
    return SVGWindow.fingerprint(text.joined())
  }

  private mutating func perform(_ command: Character, _ parameters: Substring) {
    switch command {
    case "H":
      let numbers = parameters.split(separator: ";").compactMap { Int($0) }
      place = Place(row: numbers.first ?? 1, column: numbers.dropFirst().first ?? 1)
    case "J": screen = [:]
    case "m": style = parameters
    default: break
    }
  }

  private mutating func write(_ text: Substring) {
    for glyph in Glyphs(of: String(text)) {
      screen[place] = Content(text: glyph.text, style: style)
      if glyph.columns == 2 { screen[Place(row: place.row, column: place.column + 1)] = nil }
      place.column += glyph.columns
    }
  }
}
