import Dashboard
import Incidents

extension Scene {
  /// Reads a `[[scene]]`; faults are noted in the table.
  init(_ table: inout BoardTable) {
    table.allow([
      "title", "caption", "notes", "view", "keys", "hold", "spotlight", "card", "method",
      "timelapse", "compare",
    ])
    self.init(title: table.text("title") ?? "")
    if title.isEmpty { table.note(.missing("title"), at: "title") }
    caption = table.text("caption") ?? ""
    notes = table.text("notes") ?? ""
    view = table.text("view")
    keys = table.text("keys")
    hold = table.milliseconds("hold") ?? hold
    if let name = table.text("spotlight") {
      spotlight = Pane(name: name)
      if spotlight == nil {
        let names = Pane.spotlit.map(\.name).joined(separator: ", ")
        table.note(.wrongType(key: "spotlight", expected: "one of \(names)"), at: "spotlight")
      }
    }
    if let lines = table.texts("card") { card = StageCard(.lines(lines)) }
    if table.flag("method") { card = StageCard(.method) }
    if let name = table.text("timelapse") {
      timelapse = Timeline.Unit(rawValue: name)
      if timelapse == nil {
        let names = Timeline.Unit.allCases.map(\.rawValue).joined(separator: ", ")
        table.note(.wrongType(key: "timelapse", expected: "one of \(names)"), at: "timelapse")
      }
    }
    if let text = table.text("compare") {
      compare = ClosedRange(dateTermValue: text)
      if compare == nil {
        let expected = "a stretch of time such as 2014-12..2015-02"
        table.note(.wrongType(key: "compare", expected: expected), at: "compare")
      }
    }
    check(&table)
  }

  /// What can be judged without the data.
  private func check(_ table: inout BoardTable) {
    if let view {
      do throws(ViewLineError) {
        let isTwice = try ViewLine(view).settings.comparison != nil && compare != nil
        if isTwice { table.note(.comparedTwice, at: "compare") }
      } catch {
        table.note(.badView(error.description), at: "view")
      }
    }
    if let keys {
      do { _ = try Key.keys(in: keys) } catch {
        table.note(.badKeys(error.description), at: "keys")
      }
    }
    for name in CaptionText.unknownNames(in: caption) {
      table.note(.unknownFigure(name), at: "caption")
    }
    if case .lines(let lines) = card?.content {
      for name in lines.flatMap(CaptionText.unknownNames) {
        table.note(.unknownFigure(name), at: "card")
      }
    }
  }
}

extension Pane {
  /// The pane as storyboards name it.
  var name: String { "\(self)" }

  /// Reads a pane's name.
  init?(name: String) {
    guard let pane = Self.spotlit.first(where: { $0.name == name }) else { return nil }
    self = pane
  }

  /// The panes that a light can be put on; the figures at the top are never dimmed.
  static let spotlit = allCases.filter { $0 != .figures }
}
