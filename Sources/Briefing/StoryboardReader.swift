import Dashboard
import Incidents
import TOMLKit

extension Storyboard {
  /// Reads a board from TOML.
  ///
  ///     title = "…"                       the only key that must be there, beside a scene
  ///     data = ["attacks.csv"]            size = "120x36"   theme = "night"   now = "2016-03-22"
  ///     banner = "EXERCISE"               mask = ["actor"], or a table: see below
  ///     [mask]                            fields = ["place"]   names = ["…"]   patterns = ["…"]
  ///                                       links = true
  ///     [[scene]]                         title = "…"   caption = "{matched} incidents"
  ///                                       view = "by=kind where=country:eg"   keys = "/egypt<Enter>"
  ///                                       hold = 4   spotlight = "bars"   notes = "…"
  ///                                       card = ["…"]   method = true   timelapse = "month"
  ///                                       compare = "2014-12..2015-02"
  ///
  /// - Throws: `StoryboardError` with everything that is wrong, each with its line.
  public init(toml: String, file: String) throws(StoryboardError) {
    let draft = try StoryboardDraft(toml: toml, file: file)
    guard draft.problems.isEmpty else { throw StoryboardError(draft.problems) }
    self = draft.board
  }

  /// Reads what can be read; the table notes what is wrong.
  init(_ table: inout BoardTable) {
    table.allow(["title", "data", "size", "theme", "banner", "now", "mask", "scene"])
    self.init(title: table.text("title") ?? "")
    if title.isEmpty { table.note(.missing("title"), at: "title") }
    data = table.texts("data") ?? []
    theme = table.text("theme")
    banner = table.text("banner")
    if let text = table.text("size"), text == "1080p" {
      size = Self.videoSize
    } else if let text = table.text("size") {
      let parts = text.split(separator: "x").compactMap { Int($0) }
      if parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) {
        size = Viewport(columns: parts[0], rows: parts[1])
      } else {
        table.note(.wrongType(key: "size", expected: Self.sizes), at: "size")
      }
    }
    if let text = table.text("now") {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      today =
        parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
      if today == nil {
        table.note(.wrongType(key: "now", expected: "a day such as 2016-03-22"), at: "now")
      }
    }
    mask = Mask(&table)
    readScenes(&table)
  }

  private static let sizes = "columns and rows such as 120x36, or 1080p"

  private mutating func readScenes(_ table: inout BoardTable) {
    guard let value = table.table["scene"] else {
      table.note(.noScenes, at: "title")
      return
    }
    let tables = value.array?.compactMap(\.table) ?? []
    if tables.isEmpty || tables.count != value.array?.count {
      table.note(.wrongType(key: "scene", expected: "a list of tables, [[scene]]"), at: "scene")
      return
    }
    for (index, scene) in tables.enumerated() {
      var inner = BoardTable(scene, table.lines, scene: index)
      scenes.append(Scene(&inner))
      table.note(inner.problems)
    }
  }
}

extension Mask {
  /// Reads `mask`: a list of fields, or a table.
  fileprivate init(_ table: inout BoardTable) {
    self.init()
    guard let value = table.table["mask"] else { return }
    guard let inner = value.table else {
      fields = table.texts("mask") ?? []
      return
    }
    var mask = BoardTable(inner, table.lines)
    mask.allow(["fields", "names", "patterns", "links", "coordinates"])
    fields = mask.texts("fields") ?? []
    if mask.flag("coordinates") { fields.append("coordinates") }
    names = mask.texts("names") ?? []
    patterns = mask.texts("patterns") ?? []
    hidesLinks = mask.flag("links")
    for pattern in faultyPatterns { mask.note(.badPattern(pattern), at: "patterns") }
    table.note(mask.problems)
  }
}
