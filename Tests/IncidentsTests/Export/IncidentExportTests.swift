import Testing

@testable import Incidents

@Suite struct IncidentExportTests {
  /// One incident with everything, one with nothing.
  private let incidents = [full, bare]

  private static let full = Incident(
    id: "a-1",
    row: 0,
    date: CivilDate(year: 2015, month: 10, day: 30).map { PartialDate($0, note: "year inferred") },
    country: Gazetteer.standard.country(code: "TR"),
    countryLabel: "Türkiye",
    admin: "Ankara",
    place: "Bus stop, \"Kızılay\"",
    coordinate: Coordinate(latitude: 39.9, longitude: -32.85),
    killed: .range(low: 2, best: 3, high: 5),
    injured: .atLeast(24, isApproximate: true),
    kind: "bombing",
    target: "commuters",
    actor: "=cmd|' /C calc'!A0",
    claim: .claimed,
    summary: "Two lines\r\nwith | and \u{1b}[31m",
    sources: ["https://example.org/1", "Paper, 31 Oct"],
    tags: ["x", "y"],
    extra: [Incident.ExtraField(name: "region code", value: "-7"), .init(name: "id", value: "+x")],
    evidence: [],
    duplicateGroup: nil,
    origin: Origin(file: "a.csv", line: 7)
  )

  private static let bare = Incident(
    id: "line-9",
    row: 1,
    date: PartialDate(year: 2016, month: 2),
    country: nil,
    countryLabel: "",
    admin: "",
    place: "",
    coordinate: nil,
    killed: .unknown,
    injured: .exactly(0),
    kind: "",
    target: "",
    actor: "",
    claim: .unknown,
    summary: "",
    sources: [],
    tags: [],
    extra: [],
    evidence: [],
    duplicateGroup: nil,
    origin: Origin(file: "a.csv", line: 9)
  )

  private func text(_ export: IncidentExport, _ incidents: [Incident]) -> String {
    var bytes: [UInt8] = []
    export.write(incidents, of: "T|est <1>") { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let fullObject =
    #"{"id":"a-1","date":"2015-10-30","date_end":null,"date_precision":"day","#
    + #""date_note":"year inferred","country":"Turkey","country_code":"TR","admin":"Ankara","#
    + #""place":"Bus stop, \"Kızılay\"","lat":39.9,"lon":-32.85,"#
    + #""killed":{"low":2,"best":3,"high":5},"#
    + #""injured":{"low":24,"best":24,"high":null,"approximate":true},"#
    + #""kind":"bombing","target":"commuters","actor":"=cmd|' /C calc'!A0","claim":"claimed","#
    + #""summary":"Two lines\r\nwith | and \u001b[31m","#
    + #""sources":["https://example.org/1","Paper, 31 Oct"],"#
    + #""origin":{"file":"a.csv","line":7},"tags":["x","y"],"#
    + #""extra":{"region code":"-7","id":"+x"}}"#

  private static let bareObject =
    #"{"id":"line-9","date":"2016-02-01","date_end":"2016-02-29","date_precision":"month","#
    + #""date_note":null,"country":null,"country_code":null,"admin":null,"place":null,"#
    + #""lat":null,"lon":null,"killed":null,"injured":{"low":0,"best":0,"high":0},"#
    + #""kind":null,"target":null,"actor":null,"claim":"unknown","summary":null,"sources":[],"#
    + #""origin":{"file":"a.csv","line":9}}"#

  @Test func `JSON is an array with one incident a line`() {
    let written = text(IncidentExport(format: .json), incidents)
    #expect(written == "[\n\(Self.fullObject),\n\(Self.bareObject)\n]\n")
  }

  @Test func `NDJSON is one object a line`() {
    let written = text(IncidentExport(format: .ndjson), incidents)
    #expect(written == "\(Self.fullObject)\n\(Self.bareObject)\n")
  }

  @Test func `GeoJSON has a point where there is one and null where not`() {
    let point = #"{"type":"Point","coordinates":[-32.85,39.9]}"#
    #expect(
      text(IncidentExport(format: .geojson), incidents) == """
        {"type":"FeatureCollection","name":"T|est <1>","features":[
        {"type":"Feature","id":"a-1","geometry":\(point),"properties":\(Self.fullObject)},
        {"type":"Feature","id":"line-9","geometry":null,"properties":\(Self.bareObject)}
        ]}

        """
    )
  }

  @Test func `CSV flattens, quotes and guards`() {
    let export = IncidentExport(format: .csv, extraColumns: ["region code", "id", "@x"])
    #expect(
      text(export, incidents) == """
        id,date,date_end,date_precision,date_note,country,country_code,admin,place,lat,lon,\
        killed_low,killed_best,killed_high,injured_low,injured_best,injured_high,kind,target,actor,\
        claim,summary,sources,origin_file,origin_line,tags,region code,extra_id,'@x
        a-1,2015-10-30,,day,year inferred,Turkey,TR,Ankara,"Bus stop, ""Kızılay""\",39.9,-32.85,\
        2,3,5,24,24,,bombing,commuters,'=cmd|' /C calc'!A0,\
        claimed,"Two lines
        with | and ␛[31m","https://example.org/1 | Paper, 31 Oct",a.csv,7,x | y,-7,'+x,
        line-9,2016-02-01,2016-02-29,month,,,,,,,,,,,0,0,0,,,,unknown,,,a.csv,9,,,,

        """
    )
  }

  @Test(arguments: [
    ("=1+1", true), ("@SUM(A1)", true), ("+cmd", true), ("-cmd", true), ("-2+3", true),
    ("\t=1", true), ("\r=1", true), ("-", true), ("-1.2.3", true), ("+.", true),
    ("-2", false), ("+3.5", false), ("2=2", false), ("", false), (" =1", false), ("'=1", false),
  ])
  func `what a spreadsheet would run is told from a number`(cell: String, isFormula: Bool) {
    #expect(CSVEncoder.isFormula(cell) == isFormula)
  }

  @Test func `Markdown has a heading, figures and one row an incident`() {
    let summary = #"Two lines with \| and ␛\[31m"#
    #expect(
      text(IncidentExport(format: .md), incidents) == """
        # T\\|est \\<1>

        2 incidents · ≥2 killed (1 unknown) · ≥24 injured · 1 country

        | Date | Country | Place | Killed | Injured | Kind | Actor | Summary |
        |---|---|---|--:|--:|---|---|---|
        | 2015-10-30 | Turkey | Bus stop, "Kızılay", Ankara | 2–5 | ≳24 | bombing \
        | =cmd\\|' /C calc'!A0 | \(summary) |
        | 2016-02 |  |  | – | 0 |  |  |  |

        """
    )
  }

  @Test(arguments: [
    (IncidentExport.Format.json, "[\n]\n"), (.ndjson, ""),
    (.geojson, "{\"type\":\"FeatureCollection\",\"name\":\"T|est <1>\",\"features\":[\n]}\n"),
    (.csv, CSVEncoder.columns.joined(separator: ",") + "\n"),
  ])
  func `no incident still makes a whole file`(format: IncidentExport.Format, expected: String) {
    #expect(text(IncidentExport(format: format), []) == expected)
  }

  @Test(arguments: IncidentExport.Format.allCases)
  func `many incidents go out in blocks that join to the same text`(format: IncidentExport.Format) {
    let many = Array(repeating: Self.full, count: 600)
    var blocks: [[UInt8]] = []
    IncidentExport(format: format).write(many, of: "T") { blocks.append(Array($0)) }
    var encoded: [UInt8] = []
    IncidentExport(format: format).write(many, of: "T") { encoded.append(contentsOf: $0) }
    #expect(blocks.flatMap { $0 } == encoded)
    #expect(format == .md || blocks.count > 1)
    #expect(blocks.allSatisfy { format == .md || $0.count < 70_000 })
  }

  @Test func `a sink that fails ends the export`() {
    struct Full: Error {}
    var blocks = 0
    #expect(throws: Full.self) {
      try IncidentExport(format: .ndjson).write(
        Array(repeating: Self.full, count: 600),
        of: "T"
      ) { _ throws(Full) in
        blocks += 1
        throw Full()
      }
    }
    #expect(blocks == 1)
  }

  @Test func `a dataset's own columns are all written`() {
    var builder = DatasetBuilder(title: "T")
    _ = builder.extraColumn(named: "week")
    var draft = IncidentDraft()
    draft.extra = [Array("23".utf8)]
    builder.append(draft)
    let report = LoadReport(files: [FileReport(name: "a.csv", format: "csv")])
    let dataset = builder.dataset(report: report)
    let written = text(IncidentExport(format: .csv, of: dataset), [dataset.incident(at: 0)])
    #expect(written.split(separator: "\n").map { $0.split(separator: ",").last } == ["week", "23"])
  }
}
