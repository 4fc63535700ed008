import Testing

@testable import Incidents

@Suite struct CompletionTests {
  private static let store: MemoryStore = {
    var builder = DatasetBuilder(title: "Completions")
    _ = builder.extraColumn(named: "Shooter Age")
    var draft = IncidentDraft()
    for (country, kind, place) in [
      ("Egypt", "car bombing", "Cairo"), ("Egypt", "shooting", "Sinai"),
      ("Tunisia", "shooting", "Tunis"),
      ("Atlantis", "bombing", "Cairo"),
    ] {
      draft.country = Array(country.utf8)
      draft.kind = Array(kind.utf8)
      draft.place = Array(place.utf8)
      draft.extra = [Array("2\(kind.count)".utf8)]
      draft.date = PartialDate(year: 2015, month: 3)
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "c.csv", format: "csv")])
    return MemoryStore(builder.dataset(report: report))
  }()

  /// The line with a bar where the cursor is, and each completion as the line it makes.
  static let lines: [(String, [String])] = [
    ("kil|", ["killed:"]),
    ("x country:|", ["x country:EG", "x country:=Atlantis", "x country:TN"]),
    ("country:tu|", ["country:TN"]), ("country:eg,tu|", ["country:eg,TN"]),
    ("-kind:bo|", ["-kind:\"car bombing\"", "-kind:=bombing"]),
    ("kind:\"car b|", ["kind:\"car bombing\""]),
    ("(kind:sho|) x", ["(kind:shooting) x"]), ("kind:sh|oot x", ["kind:shooting x"]),
    ("place:|", ["place:Cairo", "place:Sinai", "place:Tunis"]), ("has:pl|", ["has:place"]),
    ("is:|", ["is:duplicate", "is:inferred", "is:marked", "is:new", "is:undated"]),
    ("date:|", ["date:2015"]),
    ("egy|", ["country:EG"]), ("shoo|", ["\"Shooter Age\":", "kind:shooting"]),
    ("\"Shooter Age\":|", ["\"Shooter Age\":28", "\"Shooter Age\":211", "\"Shooter Age\":27"]),
    ("\"phra|", []), ("/kil|", []), ("zzz|", []), ("nofield:x|", []), ("summary:x|", []),
  ]

  @Test(arguments: lines)
  func `completions make the line that was meant`(line: String, expected: [String]) throws {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    let text = parts.joined()
    let found = Self.store.completions(of: text, at: parts[0].utf8.count, limit: 9)
    let bytes = Array(text.utf8)
    let lines = found.map { completion in
      String(decoding: bytes[..<completion.range.lowerBound], as: UTF8.self) + completion.insertion
        + String(decoding: bytes[completion.range.upperBound...], as: UTF8.self)
    }
    #expect(lines.sorted() == expected.sorted())
  }

  @Test func `the most frequent come first, with their counts, and no more than asked`() {
    let found = Self.store.completions(of: "country:", at: 8, limit: 2)
    #expect(found.map(\.label) == ["Egypt", "Atlantis"])
    #expect(found.map(\.count) == [2, 1])
    #expect(Self.store.completions(of: "country:", at: 99, limit: 0).isEmpty)
    #expect(Self.store.completions(of: "", at: -5, limit: 3).count == 3)
  }
}
