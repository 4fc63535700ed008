import Testing

@testable import Incidents

@Suite struct JSONReaderTests {
  @Test(
    arguments: [
      (#"[{"a":1,"b":"x"},{"a":2}]"#, [["a": "1", "b": "x"], ["a": "2"]]),
      (#"[{"a":1},]"#, [["a": "1"]]),
      (#"[{"a":[1,2,"c"],}]"#, [["a": "1|2|c"]]),
      (#"[{"a":{"b":{"c":true}}}]"#, [["a.b.c": "true"]]),
      (#"[{"a":null,"b":NaN,"c":1.5e3}]"#, [["c": "1.5e3"]]),
      (#"[{"a":"\u00e9\n\"\\\/"}]"#, [["a": "é\n\"\\/"]]),
      (#"[{"a":"\ud83d\ude00 \ud83d"}]"#, [["a": "😀 \u{fffd}"]]),
      (#"[{"a":[{"x":1}]}]"#, [["a": #"[{"x":1}]"#]]),
      (#"{"a":1} {"a":2}"#, [["a": "1"], ["a": "2"]]),
      (#"{"n":1,"data":{"items":[{"a":1},{"a":2}],"few":[{"z":1}]}}"#, [["a": "1"], ["a": "2"]]),
      (#"[{"":1}]"#, [["(no name)": "1"]]),
    ]
  )
  func `objects become rows of named cells`(text: String, expected: [[String: String]]) {
    #expect(rows(text).map(\.cells) == expected)
  }

  @Test func `a broken line of NDJSON costs that line alone`() {
    let rows = rows("{\"a\":1}\n{\"a\":\"x\n{\"a\":3}\nnonsense\n{\"a\":5}\n")
    #expect(rows.map(\.isSound) == [true, false, true, false, true])
    #expect(rows.map(\.line) == [1, 2, 3, 4, 5])
  }

  @Test func `words between two lines are one record that cannot be read`() {
    let rows = rows("{\"a\":1}\nten stray words, 7 \"{\" [2]\n{\"a\":2} and {\"a\":3}\n")
    #expect(rows.map(\.isSound) == [true, false, true, false, true])
    #expect(rows.map(\.line) == [1, 2, 3, 3, 3])
  }

  @Test func `a cut array keeps what came before the cut`() {
    let rows = rows("[\n{\"a\":1},\n{\"a\":2},\n{\"a\":")
    #expect(rows.map(\.isSound) == [true, true, false])
    #expect(rows.last?.line == 4)
  }

  @Test func `a broken object in an array of lines costs that object alone`() {
    let rows = rows("[\n{\"a\":1},\n{\"a\" 2},\n{\"a\":3}\n]")
    #expect(rows.map(\.isSound) == [true, false, true])
  }

  @Test func `a broken object in an array on one line costs that object alone`() {
    let rows = rows(
      #"[{"a":1,"b":[{"a":7}]},{"a" 2,"b":[{"x":7},{"x":8}]},{"a":3},{"a":{"x":1,}4},{"a":5}]"#
    )
    #expect(rows.map(\.isSound) == [true, false, true, false, true])
    #expect(rows.map { $0.cells["a"] } == ["1", nil, "3", nil, "5"])
  }

  @Test func `where records go on behind a broken one is told when it cannot be found`() throws {
    let dataset = try loadText(
      #"[{"date":"2015","country":"Peru"},{"date" "2016"},{"when":"2017"},{"when":"2018"}]"#
    )
    #expect(dataset.file.records == 2 && dataset.file.rejected == 1)
    #expect(dataset.file.problems[0].message.hasSuffix("behind it cannot be told"))
  }

  @Test(
    arguments: [
      (
        "{\"date\":\"2015\",\"country\":\"Peru\"}\n{\"date\": \"20\n{\"date\":\"2016\"}\n",
        "{\"date\": \"20"
      ),
      ("{\"date\":\"2015\",\"country\":\"Peru\"}\n[1, 2]\n", "[1, 2]"),
      (
        "[\n{\"date\":\"2015\"},\n{\n  \"date\"   \"2016\",\n\t\"country\":\"P\u{1b}\"\n},\n{\"date\":\"2017\"}]",
        "{ \"date\" \"2016\", \"country\":\"P\u{1b}\" },"
      ),
      (
        "{\"features\":[{\"properties\":{\"date\":\"2015\"},\"geometry\":null},{\"properties\":{\"date\" 7},"
          + "\"geometry\":null}]}",
        "{\"properties\":{\"date\" 7},\"geometry\":null}]}"
      ),
    ]
  )
  func `of a broken record the text is shown, on one line`(text: String, shown: String) throws {
    let dataset = try loadText(text)
    #expect(dataset.file.problems.map(\.kind) == [.badRecord])
    #expect(dataset.file.problems[0].text == shown)
  }

  @Test func `of a long broken record the beginning is shown`() throws {
    let long = "{\"date\": " + String(repeating: "\"ä\" ", count: 5000)
    let dataset = try loadText("{\"date\":\"2015\",\"country\":\"Peru\"}\n" + long)
    #expect(dataset.file.problems[0].text?.count == 1000)
    #expect(dataset.file.problems[0].text?.hasPrefix("{\"date\": \"ä\" \"ä\"") == true)
  }

  @Test(arguments: ["[", "{", "[{", "{\"a\":[[[[", "[1,2,\"x\"]", "[[]]", "[]", "{}", "[{}]"])
  func `nothing traps on less than JSON`(text: String) {
    for row in rows(text) { #expect(row.cells.isEmpty) }
  }

  @Test func `depth is bounded`() {
    let deep = String(repeating: "{\"a\":", count: 5000) + "1" + String(repeating: "}", count: 5000)
    #expect(rows(deep).count == 1)
    let brackets = String(repeating: "[", count: 100_000)
    #expect(rows("[{\"a\":" + brackets).map(\.isSound) == [false])
  }

  @Test func `a feature's properties stand under their own names`() {
    let rows = rows(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","id":"f1",
      "properties":{"mag":2,"type":"quake"},
      "geometry":{"type":"Point","coordinates":[-118.5,34.25,9]}}]}
      """
    )
    #expect(
      rows.map(\.cells) == [
        ["feature id": "f1", "mag": "2", "type": "quake", "geometry": "34.25, -118.5"]
      ]
    )
  }

  @Test(
    arguments: [
      (#"{"type":"LineString","coordinates":[[0,0],[10,4]]}"#, "2.0, 5.0"),
      (#"{"type":"Polygon","coordinates":[[[0,0,7],[10,0,7],[10,4,7]]]}"#, "2.0, 5.0"),
      (
        #"{"type":"MultiPolygon","coordinates":[[[[180,-16],[179,-17]]],[[[-179,-18],[-180,-16]]]]}"#,
        "-17.0, 180.0"
      ),
      (#"{"type":"MultiPoint","coordinates":[[170,1],[-160,3]]}"#, "2.0, -175.0"),
      (
        #"{"type":"LineString","coordinates":[[-180,-80],[-60,-70],[60,-90],[180,-80]]}"#,
        "-80.0, 0.0"
      ),
      (#"{"type":"LineString","coordinates":[[-80,10],[-40,20]]}"#, "15.0, -60.0"),
    ]
  )
  func `a shape stands for its middle`(geometry: String, expected: String) {
    #expect(GeometryCentre(of: Array(geometry.utf8)[...])?.description == expected)
  }

  @Test func `a geometry without positions has no middle`() {
    #expect(GeometryCentre(of: Array("null".utf8)[...]) == nil)
  }

  @Test func `more keys than columns are kept as text`() {
    let keys = (0..<1100).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let rows = rows("[{\(keys)}]")
    #expect(rows[0].cells["k5"] == "5")
    #expect(rows[0].cells["further keys"]?.contains("\"k1099\":1099") == true)
  }

  private struct Row {
    var cells: [String: String]
    var line: Int
    var isSound: Bool
  }

  private func rows(_ text: String) -> [Row] {
    let bytes = Array(text.utf8)
    guard let layout = JSONLayout(of: bytes) else { return [] }
    var reader = JSONReader(bytes: bytes, layout: layout)
    var record = Record()
    var rows: [Row] = []
    while reader.next(into: &record) {
      var cells: [String: String] = [:]
      for column in record.cells.indices {
        let value = record.text(column, in: bytes).map {
          $0 == TextArena.listSeparator ? UInt8(ascii: "|") : $0
        }
        if !value.isEmpty { cells[reader.columns[column]] = String(decoding: value, as: UTF8.self) }
      }
      rows.append(Row(cells: cells, line: record.line, isSound: record.standing == .sound))
    }
    return rows
  }
}
