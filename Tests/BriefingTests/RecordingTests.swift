import Briefing
import Dashboard
import Foundation
import Incidents
import SitrepTestSupport
import TerminalUI
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@testable import sitrep

/// Recordings are reproducible, show what the dashboard shows, and hold nothing that is masked.
@Suite struct RecordingTests {
  private static let text = """
    title = "A sample"
    size = "80x24"
    theme = "night"
    banner = "EXERCISE"

    [[scene]]
    title = "All"
    caption = "{matched} incidents, {killed} killed"
    view = "by=country"
    hold = 2

    [[scene]]
    title = "Typed"
    caption = "{matched} of {total}"
    keys = "/egypt<Enter>"
    hold = 1

    [[scene]]
    title = "About"
    method = true
    hold = 1
    """

  private static func playbook(
    _ text: String = text,
    mask: Mask = Mask(),
    of dataset: Dataset = SampleIncidents.dataset()
  ) throws -> Playbook {
    var board = try Storyboard(toml: text, file: "r.toml")
    board.mask = mask
    return try Playbook(
      board: board,
      dataset: dataset.masked(by: mask),
      text: text,
      file: "r.toml"
    )
  }

  /// Plays a board into what the closure makes.
  private static func record(
    _ playbook: Playbook,
    _ sink: (RecordedText, StyleTable) -> any RecordingSink
  ) throws -> String {
    let text = RecordedText()
    let styles = ThemeLibrary.standard.styles(at: .truecolor)
    var sinks = [sink(text, styles)]
    var rendition = Rendition(
      playbook,
      state: DashboardState(theme: "night"),
      store: MemoryStore(playbook.dataset),
      glyphs: .unicode
    )
    _ = try rendition.play(to: &sinks)
    return text.text
  }

  private static func cast(
    _ playbook: Playbook,
    _ version: Asciicast.Version = .two
  ) throws
    -> String
  {
    try record(playbook) { CastSink(version: version, styles: $1, write: $0.append) }
  }

  private static func events(_ cast: String) throws -> [[Any]] {
    try cast.split(separator: "\n").dropFirst().map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
    }
  }

  @Test func `two runs give the same bytes`() throws {
    let playbook = try Self.playbook()
    #expect(try Self.cast(playbook) == Self.cast(playbook))
    let movie = { try Self.record(playbook) { MovieSink(styles: $1, write: $0.append) } }
    #expect(try movie() == movie())
  }

  @Test(arguments: [Asciicast.Version.two, .three])
  func `a cast replayed on a terminal shows what the dashboard shows`(
    version: Asciicast.Version
  ) throws {
    let playbook = try Self.playbook()
    let text = RecordedText()
    let screens = SeenScreens()
    let styles = ThemeLibrary.standard.styles(at: .truecolor)
    var sinks: [any RecordingSink] = [
      CastSink(version: version, styles: styles, write: text.append), screens,
    ]
    var rendition = Rendition(
      playbook,
      state: DashboardState(theme: "night"),
      store: MemoryStore(playbook.dataset),
      glyphs: .unicode
    )
    _ = try rendition.play(to: &sinks)
    let terminal = VirtualTerminal(width: 80, height: 24)
    var shown: [[String]] = []
    for event in try Self.events(text.text) where event[1] as? String == "o" {
      let output = try #require(event[2] as? String)
      if output.hasSuffix("\u{1b}[?1049l") { break }
      terminal.feed(Array(output.utf8))
      shown.append(terminal.rows)
    }
    #expect(!shown.isEmpty)
    // Frames that change nothing are no events.
    let expected = screens.rows.enumerated()
      .filter { $0.offset == 0 || $0.element != screens.rows[$0.offset - 1] }.map(\.element)
    #expect(shown.last == expected.last)
    #expect(expected.allSatisfy(shown.contains))
  }

  @Test func `times never run backwards and markers name the scenes`() throws {
    let events = try Self.events(Self.cast(Self.playbook()))
    let times = events.compactMap { ($0[0] as? NSNumber)?.doubleValue }
    #expect(times == times.sorted())
    #expect(times.first == 0)
    let markers = events.filter { $0[1] as? String == "m" }.compactMap { $0[2] as? String }
    #expect(markers == ["All", "Typed", "About"])
  }

  @Test func `the header holds neither environment nor command nor time of day`() throws {
    let line = try #require(Self.cast(Self.playbook()).split(separator: "\n").first)
    let header = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    )
    #expect(
      Set(header.keys) == [
        "version", "width", "height", "env", "theme", "idle_time_limit", "title",
      ]
    )
    #expect(header["env"] as? [String: String] == ["TERM": "xterm-256color"])
  }

  @Test func `captions hold the figures that each scene ended with`() throws {
    let text = try Self.record(Self.playbook()) { text, _ in CaptionSink(write: text.append) }
    #expect(text.hasPrefix("WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\nAll\n12 incidents, ≥"))
    #expect(text.contains("Typed\n3 of 12\n"), "\(text)")
  }

  @Test func `a moving picture is well-formed and shows each element once`() throws {
    let text = try Self.record(Self.playbook()) { MovieSink(styles: $1, write: $0.append) }
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "\(parser.parserError?.localizedDescription ?? "")")
    #expect(text.contains("<animate attributeName=\"visibility\""))
    #expect(!text.contains("<script"))
    #expect(!text.contains("href"))
    #expect(text.components(separatedBy: "EXERCISE").count - 1 <= 4)
  }

  /// Everything that a briefing can be written as, and its data exported; in small letters.
  private static func outputs(of playbook: Playbook) throws -> [String] {
    var outputs = [
      try cast(playbook), try cast(playbook, .three),
      try record(playbook) { MovieSink(styles: $1, write: $0.append) },
      try record(playbook) { text, _ in TextSink(write: text.append) },
      try record(playbook) { text, _ in CaptionSink(write: text.append) },
      try record(playbook) { text, styles in
        StillsSink(styles: styles, citation: "") { text.append($0 + $1) }
      },
    ]
    for format in IncidentExport.Format.allCases {
      var exported = ""
      IncidentExport(format: format, of: playbook.dataset).write(
        (0..<playbook.dataset.count).lazy.map { playbook.dataset.incident(at: $0) },
        of: playbook.dataset.title
      ) { exported += String(decoding: $0, as: UTF8.self) }
      outputs.append(exported)
    }
    // Pictures write blanks as no-break ones.
    return outputs.map { $0.replacingOccurrences(of: "\u{a0}", with: " ").lowercased() }
  }

  @Test func `nothing that is masked is in any byte of any output`() throws {
    let mask = Mask(fields: ["actor", "source"], names: ["Cairo", "checkpoint"])
    let playbook = try Self.playbook(mask: mask)
    let hidden = ["Sample Front", "Other Brigade", "Cairo", "checkpoint", "example.org"]
    for output in try Self.outputs(of: playbook) {
      for word in hidden { #expect(!output.contains(word.lowercased()), "\(word)") }
    }
    // The same words are there without the mask, so their absence means something.
    let open = try Self.record(Self.playbook()) { text, _ in TextSink(write: text.append) }
    #expect(open.contains("Cairo") || open.contains("Sample Front"))
  }

  @Test func `a pattern hides what it matches and no more, coordinates are nowhere`() throws {
    let text = """
      title = "A call"
      size = "120x36"
      mask = { coordinates = true, patterns = ["[0-9]{3}-[0-9]{4}"] }
      [[scene]]
      title = "All"
      caption = "{top}: {matched}"
      keys = "<Enter>"
      """
    let mask = try Storyboard(toml: text, file: "r.toml").mask
    let outputs = try Self.outputs(of: Self.playbook(text, mask: mask, of: Self.caller))
    for output in outputs {
      for part in ["555-1234", "555-9876", "17.318", "47.694"] {
        #expect(!output.contains(part), "\(part)")
      }
    }
    #expect(outputs.filter { $0.contains("ring ▒▒▒▒▒ at night") }.count >= 5)
    let open = try Self.outputs(of: Self.playbook(text, of: Self.caller))
    for part in ["ring 555-1234 at night", "555-9876", "17.318", "47.694"] {
      #expect(open.contains { $0.contains(part) }, "\(part)")
    }
  }

  /// An incident with coordinates and telephone numbers.
  private static var caller: Dataset {
    var builder = DatasetBuilder(title: "Calls")
    let column = builder.extraColumn(named: "contact")
    var draft = IncidentDraft()
    draft.date = CivilDate(year: 2015, month: 5, day: 1).map { PartialDate($0) }
    draft.country = Array("Egypt".utf8)
    draft.coordinate = Coordinate(latitude: 17.318, longitude: 47.694)
    draft.summary = Array("They ring 555-1234 at night.".utf8)
    draft.extra = Array(repeating: Array("555-9876".utf8), count: column + 1)
    builder.append(draft)
    return builder.dataset(report: LoadReport(files: [FileReport(name: "c.csv", format: "csv")]))
  }

  @Test func `words of a board that show what it masks are a problem`() throws {
    let error = try #require(throws: StoryboardError.self) {
      try Self.playbook(mask: Mask(names: ["Egypt"]))
    }
    #expect(error.problems.map(\.reason) == [.showsMasked("/▒▒▒▒▒<Enter>")])
  }

  @Test func `a comparison names the scenes that changed`() throws {
    let old = try Self.cast(Self.playbook())
    let changed = Self.text.replacingOccurrences(of: "/egypt<Enter>", with: "/turkey<Enter>")
      .replacingOccurrences(of: "title = \"About\"", with: "title = \"Data\"")
    let new = try Self.cast(Self.playbook(changed))
    #expect(
      ChapterComparison(old: old, new: new).changes == [
        "changed: Typed", "new scene: Data", "gone: About",
      ]
    )
    #expect(ChapterComparison(old: old, new: old).changes == [])
  }

  @Test func `a comparison of captions names the scenes whose words changed`() {
    func captions(_ scenes: [(String, String)], pause: Int = 1000) -> String {
      WebVTT.text(
        of: scenes.enumerated().map {
          RecordedScene(milliseconds: $0 * pause, title: $1.0, caption: $1.1)
        },
        end: 9000
      )
    }
    let old = captions([("one", "12 incidents"), ("two", ""), ("two", "3 killed"), ("four", "x")])
    let new = captions([("one", "12 incidents"), ("two", ""), ("two", "4 killed")], pause: 1500)
    #expect(ChapterComparison(old: old, new: new).changes == ["changed: two", "gone: four"])
  }

  /// What the closure makes of the sample, and of the sample with another second scene.
  private static func twice(
    _ sink: (RecordedText, StyleTable) -> any RecordingSink
  ) throws -> (old: String, new: String) {
    let changed = text.replacingOccurrences(of: "/egypt<Enter>", with: "/turkey<Enter>")
      .replacingOccurrences(of: "title = \"About\"", with: "title = \"Data & <more>\"")
    return (try record(playbook(), sink), try record(playbook(changed), sink))
  }

  private static let changes = ["changed: Typed", "new scene: Data & <more>", "gone: About"]

  @Test func `a comparison of moving pictures names the scenes that changed`() throws {
    let movies = try Self.twice { MovieSink(styles: $1, write: $0.append) }
    #expect(ChapterComparison(old: movies.old, new: movies.new).changes == Self.changes)
    #expect(ChapterComparison(old: movies.old, new: movies.old).changes == [])
  }

  @Test func `a comparison of texts names the scenes that changed`() throws {
    let texts = try Self.twice { text, _ in TextSink(write: text.append) }
    #expect(texts.old.hasPrefix("══ All ══"))
    #expect(ChapterComparison(old: texts.old, new: texts.new).changes == Self.changes)
    #expect(ChapterComparison(old: texts.old, new: texts.old).changes == [])
  }

  @Test func `a comparison of handouts and of stills names the scenes that changed`() throws {
    var folders: [[String: String]] = [[:], [:]]
    for (index, keys) in ["/egypt<Enter>", "/turkey<Enter>"].enumerated() {
      let text = Self.text.replacingOccurrences(of: "/egypt<Enter>", with: keys)
      var files: [String: String] = [:]
      _ = try Self.record(Self.playbook(text)) { _, styles in
        StillsSink(styles: styles, citation: "Cited") { files[$0] = $1 }
      }
      folders[index] = files
    }
    let stills = ChapterComparison(stills: folders[0], new: folders[1])
    #expect(stills.changes == ["changed: Typed"])
    let handouts = folders.map { $0["handout.md"] ?? "" }
    #expect(ChapterComparison(old: handouts[0], new: handouts[1]).changes == ["changed: Typed"])
    let cited = handouts[0].replacingOccurrences(of: "Cited", with: "Quoted")
    #expect(ChapterComparison(old: handouts[0], new: cited).changes == [])
  }

  @Test func `a scene behind a changed one is not changed by that`() throws {
    let old = try Self.cast(Self.playbook())
    let other = Self.text.replacingOccurrences(
      of: "{matched} incidents, ",
      with: "{total} of them, "
    )
    let new = try Self.cast(Self.playbook(other))
    #expect(ChapterComparison(old: old, new: new).changes == ["changed: All"])
  }

  @Test func `what a hidden field holds is in no output, in whatever words it stands`() throws {
    var builder = DatasetBuilder(title: "Attacks by the Red Hand")
    builder.card = DatasetCard(title: "Attacks by the Red Hand", citation: "Red Hand Monitor, 2015")
    let column = builder.extraColumn(named: "remark")
    var draft = IncidentDraft()
    draft.country = Array("Egypt".utf8)
    draft.actor = Array("Red Hand".utf8)
    draft.summary = Array("A bomb of the red hand".utf8)
    draft.sources = Array("https://red-hand.example".utf8)
    draft.extra = Array(repeating: Array("RED HAND, no doubt".utf8), count: column + 1)
    builder.append(draft)
    let dataset = builder.dataset(
      report: LoadReport(files: [FileReport(name: "red hand.csv", format: "csv")])
    )
    let text = """
      title = "Calls"
      mask = ["actor"]
      [[scene]]
      title = "All"
      caption = "{dataset}: {top}"
      keys = "4c<Enter>"
      [[scene]]
      title = "Data"
      method = true
      """
    let mask = try Storyboard(toml: text, file: "r.toml").mask
    let masked = try Self.outputs(of: Self.playbook(text, mask: mask, of: dataset))
    let open = try Self.outputs(of: Self.playbook(text, of: dataset))
    #expect(open.allSatisfy { $0.contains("red") })
    for output in masked {
      for words in ["red hand", "red-hand"] { #expect(!output.contains(words)) }
    }
    #expect(masked.contains { $0.contains("no doubt") })
  }
}

/// Keeps the rows of every screen of a recording.
private final class SeenScreens: RecordingSink {
  private(set) var rows: [[String]] = []

  func show(_ frame: RecordedFrame) throws {
    let lines = TextRendering.render(frame.canvas).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    rows.append(lines.dropLast().map(String.init))
  }

  func end(at milliseconds: Int) throws {}
}
