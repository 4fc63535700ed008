import Dashboard
import Incidents
import SitrepTestSupport
import TerminalUI
import Testing

/// Conversations in line mode.
@Suite struct PlainSessionTests {
  private func session(_ dataset: Dataset = SampleIncidents.dataset()) -> PlainSession {
    PlainSession(state: DashboardState(), world: .ready(MemoryStore(dataset)))
  }

  private func said(_ lines: String..., in session: inout PlainSession) -> String {
    lines.compactMap { session.reply(to: $0) }.map { PlainRendering.text($0.blocks) }.joined()
  }

  @Test func `a filter line is followed by what matches`() {
    var session = session()
    let text = said("country:eg", in: &session)
    #expect(text.hasPrefix("Filter: country:eg\n3 of "))
    #expect(session.state.answer?.matched.tally.incidents == 3)
  }

  @Test func `the numbers of the list lead to incidents`() throws {
    var session = session()
    let list = said("country:eg", "list", in: &session)
    let rows = list.split(separator: "\n").filter { $0.contains("Egypt") }
    #expect(rows.count == 3)
    let incident = try #require(session.state.answer?.incidents[1])
    let text = said("detail 2", in: &session)
    #expect(text.contains("\(incident.origin.file):\(incident.origin.line)"))
    #expect(session.reply(to: "detail 4")?.isComplaint == true)
  }

  @Test func `more goes on where the list ended and begins anew with another view`() {
    var session = session()
    let count = session.state.answer?.incidents.count ?? 0
    let pages = (count + PlainText.pageSize - 1) / PlainText.pageSize
    var text = said("list", in: &session)
    for _ in 1..<max(1, pages) { text += said("more", in: &session) }
    #expect(text.contains("to \(count) of \(count)"))
    #expect(said("more", in: &session).hasPrefix("That was all"))
    #expect(said("clear", "more", in: &session).contains("1 to "))
    #expect(said("list \(Int.max)", "more", in: &session).hasPrefix("That was all"))
  }

  @Test func `settings change what is told, and a view line brings them back`() {
    var session = session()
    #expect(said("order -killed", in: &session).contains("by killed, most first"))
    #expect(said("measure killed", in: &session).contains("by killed"))
    let line = said("view", in: &session)
    #expect(
      said("x:y z", "measure incidents", "view \(line)", in: &session).contains("12 incidents")
    )
    #expect(session.state.view.measure == .killed)
    #expect(said("view layout=maps", in: &session).hasPrefix("Not understood"))
    #expect(said("timeline year", in: &session).contains("By year"))
    #expect(said("timeline fortnight", in: &session).hasPrefix("Not understood"))
    #expect(said("briefs", "brief 1", "brief 9", in: &session).contains("keep away from sample"))
    #expect(said("cite 1", in: &session).contains("record s-9"))
    #expect(session.reply(to: "quit")?.ends == true)
  }

  @Test func `a faulty filter is told and leaves what there is`() {
    var session = session()
    _ = said("country:eg", in: &session)
    let reply = session.reply(to: "kiled:>3")
    #expect(reply?.isComplaint == true)
    #expect(reply.map { PlainRendering.text($0.blocks) }?.contains("did you mean killed") == true)
    #expect(session.state.view.query.text == "country:eg")
  }

  @Test func `undo takes a filter and a setting back`() {
    var session = session()
    _ = said("country:eg", "bars kind", in: &session)
    #expect(session.state.view.dimension == .kind)
    _ = said("undo", in: &session)
    #expect(session.state.view.dimension == .country)
    _ = said("undo", in: &session)
    #expect(session.state.view.query.isEmpty)
    _ = said("redo", in: &session)
    #expect(session.state.view.query.text == "country:eg")
  }

  @Test func `bars tell what matches and how many there are`() {
    var session = session()
    let text = said("country:eg", "bars", in: &session)
    #expect(text.contains("Egypt (in the filter)"))
    #expect(said("bars planet", in: &session).contains("'planet' is no value for by"))
  }

  @Test func `an export is told, and what cannot be written is a complaint`() {
    var world = World.ready(SampleIncidents.store())
    world.export = { order, post in
      let outcome: ExportOutcome =
        order.name == "old.json"
        ? .exists(order.name, free: "old-2.json")
        : .written(path: "/data/\(order.name)", incidents: order.incidents.count, bytes: 1234)
      post(.exportEnded(outcome, number: order.number))
    }
    var session = PlainSession(state: DashboardState(), world: world)
    let text = said("country:eg", "export nile.csv", in: &session)
    #expect(text.hasSuffix("3 incidents, 1,234 bytes written to /data/nile.csv\n"))
    for line in ["export old.json", "export", "export ban", "export .csv"] {
      #expect(session.reply(to: line)?.isComplaint == true, "\(line)")
    }
    #expect(session.state.overlay == nil)
    #expect(said("export old.json", in: &session).contains("old-2.json is free"))
    #expect(said("zeppelin", "export none.csv", in: &session).contains("nothing matches"))
  }

  @Test func `a mark is told, kept and found`() {
    var session = session()
    #expect(said("mark 2", in: &session).hasSuffix("Marked.\n"))
    #expect(said("/is:marked", in: &session).contains("1 of "))
    #expect(said("mark 1", in: &session).hasSuffix("No longer marked.\n"))
    #expect(session.state.marked.isEmpty)
  }

  @Test func `notes are written, told, listed and taken away`() throws {
    var session = session()
    #expect(said("notes", in: &session).hasPrefix("There are no notes"))
    #expect(said("note 2 Seen by \u{1b}[31mtwo", in: &session).contains("noted, until you quit"))
    let row = try #require(session.state.answer?.incidents[1].row)
    #expect(session.state.notes[row] == "Seen by ␛[31mtwo")
    #expect(said("note 2", in: &session).hasSuffix("Note: Seen by ␛[31mtwo\n"))
    #expect(said("note 1", in: &session).hasSuffix("No note.\n"))
    #expect(said("notes", in: &session).hasPrefix("2. "))
    #expect(said("has:note", in: &session).contains("1 of "))
    #expect(
      said("arson", "notes", in: &session).hasSuffix("1 note is about what does not match.\n")
    )
    #expect(said("has:note", "note 1 -", in: &session).hasSuffix("note taken away\n"))
    #expect(session.state.notes.isEmpty)
    #expect(session.reply(to: "note 99 x")?.isComplaint == true)
  }

  @Test func `the map is told as areas, each with the filter that leaves only it`() throws {
    var session = session(SampleIncidents.places())
    let text = said("map", in: &session)
    #expect(text.contains("7 with coordinates, 1 by country only, 1 nowhere on a map."))
    #expect(text.contains("Yemen, no coordinates"))
    let rows = text.split(separator: "\n").dropFirst(2)
    #expect(rows.count > 3)
    for row in rows {
      let count = Int(row.split(separator: " ").first ?? "")
      let term = row.split(separator: "  ").last?.trimmingPrefix(" ") ?? ""
      _ = said("/\(term)", in: &session)
      #expect(session.state.answer?.matched.tally.incidents == count, "\(row)")
    }
    #expect(said("/atlantis", "map", in: &session).contains("has a place on the map"))
    #expect(said("view layout=list", "map", in: &session).contains("with coordinates"))
  }

  @Test func `help tells commands and filters`() {
    var session = session()
    let text = said("help", in: &session)
    for words in ["note N [TEXT]", "map ", "redo ", "killed:?", "box:30..32,-5..10"] {
      #expect(text.contains(words))
    }
  }

  @Test func `unknown is a word, and nothing is drawn`() {
    var session = session()
    let lines = [
      "figures", "list", "bars", "timeline", "map", "detail 1", "say 1", "health", "help",
    ]
    for line in lines {
      let text = said(line, in: &session)
      #expect(!text.isEmpty && text.hasSuffix("\n"))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(line)")
      #expect(!text.unicodeScalars.contains { (0x2500...0x28ff).contains($0.value) }, "\(line)")
    }
    #expect(said("list", in: &session).contains("unknown"))
  }

  @Test func `without a question there is a summary, also of nothing`() {
    let text = PlainRendering.text(session().summary)
    #expect(text.contains("Countries by incidents"))
    let empty = PlainRendering.text(session(SampleIncidents.empty()).summary)
    #expect(empty.contains("0 incidents"))
  }

  @Test func `columns of a table begin at the same place, wide characters counted as two`() {
    let table = PlainTable(
      header: ["no.", "place", "x"],
      rows: [["1", "北京", "a"], ["12", "Ulm", "b"]],
      figures: [0]
    )
    #expect(PlainRendering.text([.table(table)]) == "no.  place  x\n  1  北京   a\n 12  Ulm    b\n")
    let ascii = PlainRendering.text([.line("≥4 – “so”")], glyphs: .ascii)
    #expect(ascii.allSatisfy { $0.isASCII })
  }
}
