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

  @Test func `a cut array keeps what came before the cut`() {
    let rows = rows("[\n{\"a\":1},\n{\"a\":2},\n{\"a\":")
    #expect(rows.map(\.isSound) == [true, true, false])
    #expect(rows.last?.line == 4)
  }

  @Test func `a broken object in an array of lines costs that object alone`() {
    let rows = rows("[\n{\"a\":1},\n{\"a\" 2},\n{\"a\":3}\n]")
    #expect(rows.map(\.isSound) == [true, false, true])
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
