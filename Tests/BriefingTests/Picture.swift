import Foundation
import TerminalUI

@testable import Incidents

/// The pixels of a PNG, as rsvg-convert writes it: eight bits a part, not interlaced.
struct Picture {
  let width: Int
  let height: Int
  /// Red, green, blue and perhaps opacity of each pixel, row by row.
  private let bytes: [UInt8]
  private let parts: Int

  struct Unreadable: Error {}

  /// Lets rsvg-convert draw a document.
  init(drawing svg: String, with program: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "still.svg")
    let target = folder.appending(path: "still.png")
    try svg.write(to: source, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--output", target.path, source.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Unreadable() }
    try self.init(png: Array(Data(contentsOf: target)))
  }

  /// Reads a file.
  init(png: [UInt8]) throws {
    guard png.starts(with: [0x89, 0x50, 0x4e, 0x47]), png.count > 33, png[24] == 8, png[28] == 0
    else { throw Unreadable() }
    width = Self.number(png, 16)
    height = Self.number(png, 20)
    parts = png[25] == 6 ? 4 : 3
    guard png[25] == 6 || png[25] == 2 else { throw Unreadable() }
    var packed: [UInt8] = []
    var offset = 8
    while offset + 12 <= png.count {
      let length = Self.number(png, offset)
      if Array(png[offset + 4..<offset + 8]) == Array("IDAT".utf8) {
        packed += png[offset + 8..<offset + 8 + length]
      }
      offset += length + 12
    }
    let size = height * (width * parts + 1)
    var position = 2
    var lines: [UInt8] = []
    let inflater = try Inflater(.none)
    while lines.count < size {
      let more = try inflater.inflate(packed, from: &position, to: packed.count, capacity: size)
      guard !more.isEmpty else { throw Unreadable() }
      lines += more
    }
    bytes = Self.unfiltered(lines, width: width * parts, height: height, step: parts)
  }

  /// Some of the lines, as a picture of their own.
  func part(rows: Range<Int>) -> Picture {
    let line = width * parts
    let taken = bytes[rows.lowerBound * line..<rows.upperBound * line]
    return Picture(width: width, height: rows.count, bytes: Array(taken), parts: parts)
  }

  private init(width: Int, height: Int, bytes: [UInt8], parts: Int) {
    self.width = width
    self.height = height
    self.bytes = bytes
    self.parts = parts
  }

  /// The colour of a pixel.
  func color(x: Int, y: Int) -> RGB {
    let place = (y * width + x) * parts
    return RGB(red: bytes[place], green: bytes[place + 1], blue: bytes[place + 2])
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Undoes what section 9 of the PNG specification does to each line before it is packed.
  private static func unfiltered(
    _ lines: [UInt8],
    width: Int,
    height: Int,
    step: Int
  ) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: width * height)
    for row in 0..<height {
      let filter = lines[row * (width + 1)]
      for column in 0..<width {
        let place = row * width + column
        let left = column >= step ? Int(result[place - step]) : 0
        let up = row > 0 ? Int(result[place - width]) : 0
        let corner = row > 0 && column >= step ? Int(result[place - width - step]) : 0
        let guess =
          switch filter {
          case 1: left
          case 2: up
          case 3: (left + up) / 2
          case 4: nearest(to: left + up - corner, left, up, corner)
          default: 0
          }
        result[place] = lines[row * (width + 1) + column + 1] &+ UInt8(guess)
      }
    }
    return result
  }

  private static func nearest(to guess: Int, _ left: Int, _ up: Int, _ corner: Int) -> Int {
    let distances = (abs(guess - left), abs(guess - up), abs(guess - corner))
    if distances.0 <= distances.1, distances.0 <= distances.2 { return left }
    return distances.1 <= distances.2 ? up : corner
  }
}
