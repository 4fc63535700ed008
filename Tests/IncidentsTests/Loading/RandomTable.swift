import SitrepTestSupport

@testable import Incidents

/// Tables with everything that real ones are plagued by, the same for the same seed.
struct RandomTable {
  /// Cells that say what they mean.
  static let plain = Shape(
    testDescription: "plain",
    header: "id,date,country,city,killed,attack_type,target,actor,summary,source,note,"
      + "admin1,latitude,longitude,injured,tags",
    cells: cells
  )
  private static let cells: [[String]] = [
    ["", "7", "12", "0099", "x-1"],
    ["2015-03-04", "2016-12-31", "2014-02-30", "", "March 2015", "unknown", "soon", "3 May 2016"],
    ["Peru", "Iraq", "Egypt", "", "Pennsylvania", "Atlantis", "NA", "Côte d'Ivoire"],
    ["Cuzco", "City 1", "City 2", "Şırnak", "\"San, Juan\"", "", " blank \t"],
    ["0", "3", "", "at least 4", "dozens", "-99", "3-5", "many", "1,2"],
    ["bombing", "shooting", "bombing|arson", "\"a||b\"", "", "NA"],
    ["police", "church", ""], ["group 1", "groupe \"à part\"", "", "?"],
    [
      "a plain account of it", "\"quoted \"\"twice\"\", and\nlater confirmed\"", "", "N/A",
      "\"près de, \r\nAl-Qāʾim\"", "\"\"", "an \"inner\" quote", " \"behind a blank\" ",
    ],
    ["https://example.org/1", "\"https://example.org/1; https://example.org/2\"", "-", ""],
    ["", "", "", "é", "more"],
    ["Sinai", "", "", "Şırnak", "-"], ["30.5", "-12.25", " 7", "91", "north", ""],
    ["31.25", "-75", "", "190.5", "1e1"], ["0", "5", "unknown", "12-15", ""],
    ["one long tag", "a; b", "", "x|y", "short"],
  ]

  private let shape: Shape
  private var random: SeededGenerator

  init(_ shape: Shape = Self.plain, seed: Int) {
    self.shape = shape
    random = SeededGenerator(seed: UInt64(seed))
  }

  /// A table, with or without bytes that are no UTF-8.
  mutating func bytes(rows: Int, hasBadBytes: Bool) -> [UInt8] {
    var bytes = Array((shape.header + "\n").utf8)
    let bad = hasBadBytes ? rows / 2 + below(max(1, rows / 2)) : -1
    for row in 0..<rows {
      switch below(40) {
      case 0: break
      case 1: bytes += Array(String(repeating: ",", count: shape.cells.count - 1).utf8)
      case 2: bytes += Array(shape.header.utf8)
      case 3: bytes += cells(of: row, count: below(shape.cells.count) + 1)
      case 4: bytes += cells(of: row, count: shape.cells.count) + Array(",further,\"cells \"".utf8)
      default: bytes += cells(of: row, count: shape.cells.count)
      }
      if row == bad { bytes += [0x2c, 0x65, 0xe9, 0x81] }
      bytes += Array([below(3) == 0 ? "\r\n" : "\n"].joined().utf8)
    }
    return bytes
  }

  /// The table with some of its bytes lost, doubled or made into others, but for the header.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let special = Array("\",;|\n\r\t -.0N#".utf8) + [0, 0xff, 0xfe, 0xc3]
    for _ in 0..<60 {
      let start = shape.header.utf8.count + 1
      let offset = start + below(bytes.count - start)
      switch below(4) {
      case 0: bytes.remove(at: offset)
      case 1: bytes.insert(special[below(special.count)], at: offset)
      case 2: bytes.insert(bytes[offset], at: offset)
      default: bytes[offset] = special[below(special.count)]
      }
    }
    return bytes
  }

  private mutating func cells(of row: Int, count: Int) -> [UInt8] {
    let cells = (0..<count).map { column in
      let values = shape.cells[column]
      return column == 0 && below(4) > 0 ? String(row) : values[below(values.count)]
    }
    return Array(cells.joined(separator: ",").utf8)
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}
