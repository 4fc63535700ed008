import TerminalUI
import Testing

/// Caption files read by the rules of the WebVTT specification.
@Suite struct CaptionFileTests {
  /// A cue as a player reads it.
  private struct Cue: Equatable {
    var id: String
    var start: Int
    var end: Int
    var lines: [String]
  }

  private static let scenes = [
    RecordedScene(milliseconds: 0, title: "One & <two>", caption: "a --> b"),
    RecordedScene(milliseconds: 1_500, title: "NOTE", caption: "first\n\nsecond\r\nthird\rfourth"),
    RecordedScene(milliseconds: 1_500, title: "no time", caption: ""),
    RecordedScene(milliseconds: 61_002, title: "marked <\u{301}", caption: "&amp; as it stands"),
    RecordedScene(milliseconds: 3_700_000, title: "\0", caption: ""),
  ]

  /// Reads a file strictly; `nil` where a rule is broken.
  private static func cues(_ text: String) -> [Cue]? {
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "\n" || $0 == "\r" }
    ).map(String.init)
    guard lines.first == "WEBVTT", lines.count > 1, lines[1].isEmpty, !text.contains("\0") else {
      return nil
    }
    var cues: [Cue] = []
    for block in lines.dropFirst().split(separator: "").map(Array.init) {
      guard block.count >= 2, !block[0].contains("-->"), let times = times(block[1]),
        block.dropFirst(2).allSatisfy({ !$0.contains("-->") })
      else { return nil }
      let payload = block.dropFirst(2).map { plain($0) }
      guard payload.allSatisfy({ $0 != nil }) else { return nil }
      cues.append(
        Cue(id: block[0], start: times.0, end: times.1, lines: payload.compactMap(\.self))
      )
    }
    return cues
  }

  private static func times(_ line: String) -> (Int, Int)? {
    guard let match = line.wholeMatch(of: /(\S+) --> (\S+)/),
      let start = milliseconds(String(match.1)), let end = milliseconds(String(match.2)),
      start < end
    else { return nil }
    return (start, end)
  }

  private static func milliseconds(_ text: String) -> Int? {
    guard let match = text.wholeMatch(of: /(\d\d+):([0-5]\d):([0-5]\d)\.(\d\d\d)/) else {
      return nil
    }
    let parts = [match.1, match.2, match.3, match.4].compactMap { Int($0) }
    return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]
  }

  /// Text without tags, references resolved; `nil` for a bare `&`, `<` or `>`.
  private static func plain(_ text: String) -> String? {
    // By scalars, as players read: a mark behind a reference is no part of it.
    let scalars = Array(text.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      guard scalar != "<", scalar != ">" else { return nil }
      guard scalar == "&" else {
        plain.append(scalar)
        index += 1
        continue
      }
      let references: [(name: String, scalar: Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
      ]
      guard
        let reference = references.first(where: {
          scalars[index...].starts(with: $0.name.unicodeScalars)
        })
      else { return nil }
      plain.append(reference.scalar)
      index += reference.name.unicodeScalars.count
    }
    return String(plain)
  }

  @Test func `a file of awkward captions reads as what was meant`() throws {
    let cues = try #require(Self.cues(WebVTT.text(of: Self.scenes, end: 3_700_001)))
    #expect(
      cues == [
        Cue(id: "1", start: 0, end: 1_500, lines: ["One & <two>", "a --> b"]),
        Cue(
          id: "3",
          start: 1_500,
          end: 61_002,
          lines: ["no time"]
        ),
        Cue(
          id: "4",
          start: 61_002,
          end: 3_700_000,
          lines: ["marked <\u{301}", "&amp; as it stands"]
        ),
        Cue(id: "5", start: 3_700_000, end: 3_700_001, lines: ["\u{fffd}"]),
      ]
    )
  }

  @Test func `line ends in captions end no cue`() throws {
    let scene = Self.scenes[1]
    let cues = try #require(Self.cues(WebVTT.text(of: [scene], end: 9_000)))
    #expect(cues.map(\.lines) == [["NOTE", "first  second  third fourth"]])
  }

  @Test func `ids differ and times rise`() throws {
    let cues = try #require(Self.cues(WebVTT.text(of: Self.scenes, end: 3_700_001)))
    #expect(Set(cues.map(\.id)).count == cues.count)
    #expect(zip(cues, cues.dropFirst()).allSatisfy { $0.end <= $1.start })
  }

  @Test(arguments: [
    "WEBVTT\n1\n", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:01.000\nx\n",
    "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\na & b\n", "WEBVT\n\n",
  ])
  func `the reader of this test notices faults`(text: String) {
    #expect(Self.cues(text) == nil)
  }
}
