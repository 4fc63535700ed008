/// Writes incidents as a Markdown document: a heading, what they come to, then a table.
///
///     # Attacks 2014–2016
///
///     2 incidents · ≥226 killed (1 unknown) · 5 injured · 1 country
///
///     | Date | Country | Place | Killed | Injured | Kind | Actor | Summary |
///     |---|---|---|--:|--:|---|---|---|
///
/// The rows are kept until the end, as the figures before them are known only then.
struct MarkdownEncoder: IncidentEncoder {
  private(set) var bytes: [UInt8] = []
  private var title = ""
  private var rows: [UInt8] = []
  private var tally = Tally()
  private var countries: Set<String> = []
  private let hasNotes: Bool

  init(hasNotes: Bool = false) {
    self.hasNotes = hasNotes
  }

  mutating func begin(title: String) {
    self.title = title
  }

  mutating func append(_ incident: Incident) {
    tally.incidents += 1
    tally.killed.add(incident.killed)
    tally.injured.add(incident.injured)
    if !incident.countryName.isEmpty { countries.insert(incident.countryName) }
    let cells =
      [
        incident.date?.description ?? "",
        incident.countryName,
        [incident.place, incident.admin].filter { !$0.isEmpty }.joined(separator: ", "),
        incident.killed.description,
        incident.injured.description,
        incident.kind,
        incident.actor,
        incident.summary,
      ] + (hasNotes ? [incident.note] : [])
    rows.append(contentsOf: "| \(cells.map(Self.escaped).joined(separator: " | ")) |\n".utf8)
  }

  mutating func end() {
    let (name, rule) = hasNotes ? (" Note |", "---|") : ("", "")
    let head = """
      # \(Self.escaped(title))

      \(figures)

      | Date | Country | Place | Killed | Injured | Kind | Actor | Summary |\(name)
      |---|---|---|--:|--:|---|---|---|\(rule)

      """
    bytes.append(contentsOf: head.utf8)
    bytes.append(contentsOf: rows)
    rows.removeAll()
  }

  mutating func removeBytes() {
    bytes.removeAll(keepingCapacity: true)
  }

  private var figures: String {
    [
      "\(tally.incidents.grouped) \(tally.incidents == 1 ? "incident" : "incidents")",
      words(for: tally.killed, "killed"),
      words(for: tally.injured, "injured"),
      "\(countries.count.grouped) \(countries.count == 1 ? "country" : "countries")",
    ].joined(separator: " · ")
  }

  private func words(for sum: CountSum, _ word: String) -> String {
    guard sum.unknown > 0 else { return "\(sum.figure) \(word)" }
    if sum.unknown == tally.incidents { return "\(word) unknown" }
    return "\(sum.figure) \(word) (\(sum.unknown.grouped) unknown)"
  }

  /// The text on one line, with everything that Markdown or HTML would take as a mark escaped.
  private static func escaped(_ text: String) -> String {
    let isOneLine = text.utf8.allSatisfy { $0 != 0x0a && $0 != 0x0d }
    let line = isOneLine ? text : text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let visible = VisibleText(line).description
    guard visible.utf8.contains(where: isMark) else { return visible }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(visible.utf8.count + 8)
    for byte in visible.utf8 {
      if isMark(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "`"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
