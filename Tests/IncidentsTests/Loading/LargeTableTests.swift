import Foundation
import Testing

@testable import Incidents

/// Tables that are longer than what is read at first, so that they are read as they come.
@Suite struct LargeTableTests {
  @Test func `a table read block by block is the same as one in memory`() throws {
    let text = Self.table(rows: 24_000)
    let inBlocks = try load(Array(text.utf8))
    let whole = try loadBytes(Array(text.utf8), options: Self.options)
    #expect(inBlocks.count == 24_000)
    #expect(inBlocks.text.bytes == whole.text.bytes)
    #expect(inBlocks.text.starts == whole.text.starts)
    #expect(inBlocks.text.nonASCIIRows == whole.text.nonASCIIRows)
    #expect(inBlocks.lines == whole.lines)
    #expect(inBlocks.dates.starts == whole.dates.starts)
    #expect(inBlocks.killed.lows == whole.killed.lows)
    #expect(inBlocks.places.codes == whole.places.codes)
    #expect(inBlocks.places.values == whole.places.values)
    #expect(inBlocks.file.problems == whole.file.problems)
    #expect(inBlocks.file.problems.map(\.kind).contains(.raggedRow))
    #expect(inBlocks.file.mapping == whole.file.mapping)
  }

  @Test func `the first rows are there before the second megabyte is read`() throws {
    var first: LoadProgress?
    var sizes: [Int] = []
    _ = try load(Array(Self.table(rows: 24_000).utf8)) { progress, dataset in
      guard progress.isMilestone else { return }
      first = first ?? progress
      sizes.append(dataset().count)
    }
    #expect(sizes.first == 100)
    #expect((first?.bytesRead ?? .max) < 1 << 20)
    #expect(sizes.count < 5)
  }

  @Test func `a partial dataset stays as it was while more rows come`() throws {
    var partial: Dataset?
    let whole = try load(Array(Self.table(rows: 5000).utf8)) { progress, dataset in
      if progress.isMilestone, partial == nil { partial = dataset() }
    }
    let early = try #require(partial)
    #expect(early.count == 100)
    #expect(early.incidents.map(\.summary) == whole.incidents.prefix(100).map(\.summary))
    #expect(early.text.starts.last == early.text.bytes.count)
  }

  @Test func `a bad byte far behind the beginning is told with its line`() throws {
    let row: [UInt8] = Array("9,2015-01-01,Peru,1,caf".utf8) + [0xe9, 0x0a]
    let dataset = try load(Array(Self.table(rows: 4000).utf8) + row)
    #expect(dataset.count == 4001)
    #expect(dataset.incident(at: 4000).place == "caf\u{fffd}")
    #expect(dataset.incident(at: 1).summary.contains("près"))
    #expect(dataset.file.encoding == "utf-8")
    let problem = try #require(dataset.file.problems.first { $0.kind == .badEncoding })
    #expect(problem.line == Int(dataset.lines[4000]))
  }

  @Test func `all records are accounted for, whatever stands between them`() throws {
    let text = Self.table(rows: 3000) + "\n\n,,,,\n" + Self.table(rows: 2000)
    let file = try load(Array(text.utf8)).file
    #expect(file.records == file.incidents + file.rejected + file.ignored)
    #expect(file.incidents == 5000)
    #expect(file.ignored == 4)
  }

  @Test func `rows wrapped whole in quotes are unwrapped to the last one`() throws {
    let row = "\"9,2015-01-01,Peru,\"\"a row, wrapped whole\"\"\"\n"
    let text = "\"id,date,country,summary\"\n" + String(repeating: row, count: 9000)
    let inBlocks = try load(Array(text.utf8))
    let whole = try loadBytes(Array(text.utf8), options: Self.options)
    #expect(inBlocks.text.bytes == whole.text.bytes)
    #expect(inBlocks.count == 9000)
  }

  @Test func `the byte that DOS ended files with is no row`() throws {
    let file = try load(Array(Self.table(rows: 5000).utf8) + [0x1a]).file
    #expect(file.records == 5000)
  }

  @Test func `an order of day and month that only the end tells is found`() throws {
    let rows = String(repeating: "03/04/2015,Peru,a row like many others\n", count: 9000)
    let text = "date,country,summary\n" + rows + "25/12/2015,Peru,the row that tells\n"
    let dataset = try load(Array(text.utf8))
    #expect(dataset.incident(at: 0).date?.description == "2015-04-03")
    #expect(dataset.count == 9001)
  }

  private static let options = LoadOptions(findsDuplicates: false)

  private static func table(rows: Int) -> String {
    var text = "id,date,country,killed,city,summary\n"
    for row in 0..<rows {
      let day = row % 28 + 1
      let date = "2015-0\(row % 9 + 1)-" + (day < 10 ? "0\(day)" : "\(day)")
      let summary =
        row % 3 == 0 ? "a plain account" : "\"près de \"\"Şırnak\"\",\nlater confirmed\""
      text += "\(row),\(date),Peru,\(row % 7),City \(row % 300),\(summary)"
      text += row % 1000 == 7 ? ",more\n" : "\n"
    }
    return text
  }

  private func load(
    _ bytes: [UInt8],
    progress: (LoadProgress, () -> Dataset) -> Void = { _, _ in }
  ) throws -> Dataset {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "table.csv").path
    try Data(bytes).write(to: URL(filePath: path))
    return try DatasetLoader(options: Self.options).load([Source(path: path)], progress: progress)
  }
}
