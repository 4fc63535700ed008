import Foundation
import Testing

@testable import Incidents

/// What is made of JSON text that is read as it comes is what is made of it as a whole.
@Suite struct JSONBlockTests {
  @Test(arguments: RandomJSON.Frame.allCases, 1...4)
  func `blocks make the same dataset and report as the whole text`(
    frame: RandomJSON.Frame,
    seed: Int
  ) throws {
    var random = RandomJSON(frame, seed: seed)
    let bytes = random.bytes(records: 1500, hasLateKeys: seed % 2 == 0)
    let whole = try loadWhole(bytes)
    for blockSize in [1 << 9, 1 << 14] {
      let blocks = try #require(try load(bytes, blockSize: blockSize))
      #expect(blocks.dataset.count > 1400)
      let atHand = try loadBytes(bytes, name: "text.json", options: Self.options)
      #expect(atHand.file == blocks.dataset.file)
      #expect(DatasetColumns(blocks.dataset) == DatasetColumns(whole))
      #expect(blocks.dataset.file == Self.renamed(whole.file))
    }
  }

  @Test(arguments: RandomJSON.Frame.allCases, 1...8)
  func `blocks make the same of damaged text, and lose none of it`(
    frame: RandomJSON.Frame,
    seed: Int
  ) throws {
    var random = RandomJSON(frame, seed: 100 + seed)
    let sound = random.bytes(records: 2000, hasLateKeys: seed % 2 == 0)
    let bytes = random.damaged(sound, faults: seed % 3 * 5 + 1)
    let whole = try loadWhole(bytes)
    let blocks = try #require(try load(bytes, blockSize: 1 << 12))
    #expect(DatasetColumns(blocks.dataset) == DatasetColumns(whole))
    #expect(blocks.dataset.file == Self.renamed(whole.file))
    let file = blocks.dataset.file
    #expect(file.records == file.incidents + file.rejected + file.ignored)
  }

  @Test func `text is cut where a record that cannot be read ends too`() throws {
    let object = "{\"date\":\n\"2015\"}"
    let stray = "words [7, {\"a\": 1}], [8] more "
    let bytes = Array(String(repeating: object + stray, count: 3000).utf8)
    let whole = try loadWhole(bytes)
    let blocks = try #require(try load(bytes, blockSize: 100))
    #expect(DatasetColumns(blocks.dataset) == DatasetColumns(whole))
    #expect(blocks.dataset.file == Self.renamed(whole.file))
    #expect(whole.file.rejected == 3 * 3000)
  }

  @Test(arguments: RandomJSON.Frame.allCases)
  func `text that is cut short makes the same as a whole one`(frame: RandomJSON.Frame) throws {
    var random = RandomJSON(frame, seed: 7)
    let sound = random.bytes(records: 1200, hasLateKeys: false)
    for share in [2, 3, 5, 9] {
      let bytes = Array(sound.prefix(sound.count - sound.count / share - share))
      let whole = try loadWhole(bytes)
      let blocks = try #require(try load(bytes, blockSize: 1 << 12))
      #expect(DatasetColumns(blocks.dataset) == DatasetColumns(whole))
      #expect(blocks.dataset.file == Self.renamed(whole.file))
    }
  }

  @Test(arguments: [
    ("{\"date\":\"2015\"}\n{\"date\" 2016}\n{\"date\":\"2017\"}\n", JSONPart.Outcome.incidents),
    ("{\"date\":\"2015\"}\n{\"date\":\"2016\",\"late\":1}\n", .newColumns),
    ("{\"date\":\"2015\"}\n{\"date\":\"20", .incidents), ("{\"date\":\"2015\"} \n\n", .incidents),
    ("[{\"date\":\"2015\"},{\"date\":\"2016\"}]", .incidents), ("[{\"date\":\"2015\"}", .incidents),
    ("[{\"date\":\"2015\"},{\"date\" 2016}]", .unsure),
    ("[{\"date\":\"2015\"},{\"date\"", .incidents),
    ("{\"date\":\n\"2015\"}{\"date\" 2016}", .unsure), ("[{\"date\":\"2015\"},7]", .incidents),
  ])
  func `a block is read by itself unless only the rest can tell what it is`(
    text: String,
    outcome: JSONPart.Outcome
  ) throws {
    let first = #"{"date":"2014","country":"Peru"}"#
    let known = FileLoad(
      source: Source(name: "text.json", bytes: []),
      options: Self.options,
      cardMapping: [:],
      earlier: []
    )
    let sample = Array((text.hasPrefix("[") ? "[\(first)]" : first + "\n").utf8)
    let plan = try known.jsonBlocks(of: sample, try #require(JSONLayout(of: sample)))
    let bytes = Array(text.utf8)
    let layout = try #require(JSONLayout(of: bytes))
    let json = FileLoad.JSONBlocks(
      layout: layout,
      columns: plan.columns,
      plan: plan.plan,
      cutter: try known.jsonBlocks(of: bytes, layout).cutter,
      isOneALine: layout.isLineDelimited && !text.contains(":\n"),
      total: bytes.count,
      isLarge: false
    )
    let part = JSONPart(json, fileIndex: 0, of: DatasetBuilder(title: ""))
    var cutter = json.cutter
    #expect(try part.cut(with: &cutter))
    part.assemble()
    #expect(part.outcome == outcome)
  }

  /// A record of a thousand keys, and more records than are held at a time, of two keys each.
  private static let sparseText =
    "[{\"date\":\"2014-01-01\"" + (0..<1000).map { ",\"k\($0)\":1" }.joined() + "}"
    + (0..<2000).map { ",{\"date\":\"2015-01-02\",\"k\($0 % 7)\":\"\\u00e9\"}" }.joined()

  @Test(arguments: ["]", ",{\"date\" 2016}]", ",{\"date\":\"2016\",\"late\":1}]"])
  func `records of few of many keys make the same as in the whole text`(end: String) throws {
    let bytes = Array((Self.sparseText + end).utf8)
    let whole = try loadWhole(bytes)
    #expect(whole.count >= 2001)
    let blocks = try #require(try load(bytes, blockSize: 1 << 16))
    #expect(DatasetColumns(blocks.dataset) == DatasetColumns(whole))
    #expect(blocks.dataset.file == Self.renamed(whole.file))
  }

  @Test func `of records of few of many keys not all cells are held at once`() throws {
    let bytes = Array((Self.sparseText + "]").utf8)
    let load = FileLoad(
      source: Source(name: "text.json", bytes: []),
      options: Self.options,
      cardMapping: [:],
      earlier: []
    )
    let json = try load.jsonBlocks(of: bytes, try #require(JSONLayout(of: bytes)))
    let part = JSONPart(json, fileIndex: 0, of: DatasetBuilder(title: ""))
    var cutter = json.cutter
    while try part.cut(with: &cutter) {
      part.assemble()
      #expect(part.outcome == .incidents)
    }
    #expect(part.cellCapacity < 2000 * 1001 / 2)
  }

  @Test func `the first records are there before the second megabyte is read`() throws {
    var random = RandomJSON(.arrayOnOneLine, seed: 3)
    let bytes = random.bytes(records: 26_000, hasLateKeys: false)
    #expect(bytes.count > 3 << 20)
    var first: LoadProgress?
    try withFile(of: bytes) { source in
      _ = try DatasetLoader(options: Self.options).load([source]) { progress, _ in
        if progress.isMilestone, first == nil { first = progress }
      }
    }
    #expect((first?.incidents ?? 0) >= 100)
    #expect((first?.bytesRead ?? .max) < 1 << 20)
    #expect(first?.bytesTotal == bytes.count)
  }

  @Test func `partial datasets are the beginning of the whole one`() throws {
    var random = RandomJSON(.features, seed: 5)
    let bytes = random.bytes(records: 6000, hasLateKeys: true)
    let load = try #require(try load(bytes, blockSize: 1 << 13))
    #expect(load.partial.count > 1)
    for partial in load.partial {
      #expect(partial.file.incidents == partial.count)
      #expect(partial.lines == Array(load.dataset.lines.prefix(partial.count)))
      #expect(
        partial.text.bytes[...] == load.dataset.text.bytes.prefix(partial.text.bytes.count)
      )
    }
  }

  @Test func `a longer array further on is found, and what was read before is taken back`() throws {
    let first = (0..<900).map { #"{"date":"2015-01-01","country":"Peru","n":\#($0)}"# }
    let second = (0..<1000).map { #"{"date":"2016-01-01","country":"Iraq","n":\#($0)}"# }
    let text =
      #"{"first":["# + first.joined(separator: ",") + #"],"second":["#
      + second.joined(separator: ",") + "]}"
    try withFile(of: Array(text.utf8)) { source in
      let other = Source(name: "other.csv", bytes: Array("date,country\n2014,Mali\n".utf8))
      let dataset = try DatasetLoader(options: Self.options).load([other, source])
      #expect(dataset.count == 1001)
      #expect(dataset.incident(at: 1000).country?.code == "IQ")
      #expect(dataset.report.files[1].incidents == 1000)
      #expect(dataset.report.files[1].notes.contains { $0.contains("'second'") })
    }
  }

  @Test func `a load that is cancelled tells what had come`() async throws {
    var random = RandomJSON(.lines, seed: 3)
    let bytes = random.bytes(records: 3000, hasLateKeys: false)
    let end = try await Task {
      var last: LoadProgress?
      try withFile(of: bytes) { source in
        do throws(LoadError) {
          _ = try DatasetLoader(options: Self.options).load([source]) { progress, _ in
            last = progress
            if progress.isMilestone { withUnsafeCurrentTask { $0?.cancel() } }
          }
        } catch {
          #expect(error == .cancelled)
        }
      }
      return last
    }.value
    #expect(end?.isStopped == true)
    #expect((end?.incidents ?? 0) >= 100)
  }

  private static let options = LoadOptions(findsDuplicates: false)

  private typealias Loaded = (dataset: Dataset, partial: [Dataset])

  private static func renamed(_ report: FileReport) -> FileReport {
    var report = report
    report.name = "text.json"
    return report
  }

  /// Reads records one by one from the whole text.
  private func loadWhole(_ bytes: [UInt8]) throws -> Dataset {
    let source = Source(name: "whole.json", bytes: bytes)
    let load = FileLoad(source: source, options: Self.options, cardMapping: [:], earlier: [])
    let text = try FormatDetector.decode(bytes, file: source.name, encoding: nil)
    let layout = try #require(JSONLayout(of: text.bytes))
    var reader = JSONReader(bytes: text.bytes, layout: layout)
    var plan = try load.plan(&reader, dialect: nil)
    plan.notes += [layout.note].compactMap(\.self)
    var builder = DatasetBuilder(title: "")
    var report = FileReport(name: source.name, format: FileFormat.json(layout).name)
    report.encoding = text.encoding.rawValue
    var pacer = LoadPacer()
    try load.read(reader, plan, isTable: false, &builder, &report, &pacer) { _, _ in }
    if let problem = DecodingRepair(text).problem { report.problems.append(problem) }
    return builder.dataset(report: LoadReport(files: [report]))
  }

  /// Reads a file in blocks; `nil` where it is not read so.
  private func load(_ bytes: [UInt8], blockSize: Int) throws -> Loaded? {
    try withFile(of: bytes) { source in
      let load = FileLoad(source: source, options: Self.options, cardMapping: [:], earlier: [])
      var head = try #require(FileHead(source))
      #expect(try head.table(of: source, encoding: nil) == nil)
      guard let json = try load.jsonBlocks(&head, blockSize: blockSize) else { return nil }
      var builder = DatasetBuilder(title: "")
      var report = FileReport(name: "text.json", format: FileFormat.json(json.layout).name)
      report.encoding = TextEncoding.utf8.rawValue
      var pacer = LoadPacer()
      var partial: [Dataset] = []
      let isWhole = try load.read(json, into: &builder, &report, &pacer) { progress, dataset in
        if progress.isMilestone { partial.append(dataset()) }
      }
      #expect(isWhole)
      return (builder.dataset(report: LoadReport(files: [report])), partial)
    }
  }

  private func withFile<Result>(
    of bytes: [UInt8],
    _ body: (Source) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "text.json")
    try Data(bytes).write(to: file)
    return try body(Source(path: file.path))
  }
}
