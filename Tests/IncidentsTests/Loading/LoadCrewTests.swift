import Glibc
import Testing

@testable import Incidents

/// What several threads make of a table is what a single one makes of it.
@Suite struct LoadCrewTests {
  @Test(arguments: 1...24, [1 << 8, 1 << 11, 1 << 20])
  func `threads make the same dataset and report as a single one`(
    seed: Int,
    blockSize: Int
  ) throws {
    var random = RandomTable(seed: seed)
    let bytes = random.bytes(rows: 400, hasBadBytes: seed % 3 == 0)
    let alone = try load(bytes, blockSize: blockSize, isLarge: false)
    let together = try load(bytes, blockSize: blockSize, isLarge: true)
    #expect(alone.dataset.count > 250)
    #expect(DatasetColumns(together.dataset) == DatasetColumns(alone.dataset))
    #expect(together.dataset.report == alone.dataset.report)
    let file = together.dataset.file
    #expect(file.records == file.incidents + file.rejected + file.ignored)
    #expect(file.incidents == together.dataset.count)
  }

  @Test(arguments: 101...140)
  func `threads make the same of a damaged table, and lose none of it`(seed: Int) throws {
    var random = RandomTable(seed: seed)
    let bytes = random.damaged(random.bytes(rows: 150, hasBadBytes: false))
    let alone = try load(bytes, blockSize: 1 << 11, isLarge: false)
    let together = try load(bytes, blockSize: 1 << 11, isLarge: true)
    #expect(DatasetColumns(together.dataset) == DatasetColumns(alone.dataset))
    #expect(together.dataset.report == alone.dataset.report)
    let file = together.dataset.file
    #expect(file.records == file.incidents + file.rejected + file.ignored)
    #expect(file.incidents == together.dataset.count)
  }

  @Test(arguments: RandomTable.codedShapes, 201...210)
  func `threads make the same of a table whose cells need decoding`(
    shape: RandomTable.Shape,
    seed: Int
  ) throws {
    var random = RandomTable(shape, seed: seed)
    let sound = random.bytes(rows: 300, hasBadBytes: seed % 3 == 0)
    for bytes in [sound, random.damaged(sound)] {
      let alone = try load(bytes, blockSize: 1 << 12, isLarge: false)
      let together = try load(bytes, blockSize: 1 << 12, isLarge: true)
      #expect(alone.dataset.count > 200)
      #expect(alone.dataset.file.schema == shape.schema)
      #expect(DatasetColumns(together.dataset) == DatasetColumns(alone.dataset))
      #expect(together.dataset.report == alone.dataset.report)
    }
  }

  @Test func `the size of the blocks makes no difference`() throws {
    var random = RandomTable(seed: 77)
    let bytes = random.bytes(rows: 600, hasBadBytes: false)
    let whole = try load(bytes, blockSize: 1 << 24, isLarge: false)
    for blockSize in [50, 333, 5000] {
      let blocks = try load(bytes, blockSize: blockSize, isLarge: true)
      #expect(DatasetColumns(blocks.dataset) == DatasetColumns(whole.dataset))
      #expect(blocks.dataset.report == whole.dataset.report)
    }
  }

  @Test func `more problems than are told are counted alike`() throws {
    var random = RandomTable(seed: 5)
    let bytes = random.bytes(rows: 9000, hasBadBytes: false)
    let alone = try load(bytes, blockSize: 1 << 12, isLarge: false)
    let together = try load(bytes, blockSize: 1 << 12, isLarge: true)
    #expect(together.dataset.file.problems == alone.dataset.file.problems)
    #expect(alone.dataset.file.problems.contains { $0.message.hasSuffix(" more") })
  }

  @Test func `partial datasets are the beginning of the whole one`() throws {
    var random = RandomTable(seed: 9)
    let bytes = random.bytes(rows: 4000, hasBadBytes: false)
    let load = try load(bytes, blockSize: 1 << 13, isLarge: true)
    #expect(load.partial.count > 1)
    for partial in load.partial {
      let count = partial.count
      #expect(partial.file.incidents == count)
      #expect(partial.lines == Array(load.dataset.lines.prefix(count)))
      #expect(partial.places.codes == Array(load.dataset.places.codes.prefix(count)))
      #expect(partial.text.bytes[...] == load.dataset.text.bytes.prefix(partial.text.bytes.count))
    }
    #expect(load.read == load.read.sorted())
  }

  @Test func `a cancelled load stops`() async {
    var random = RandomTable(seed: 3)
    let bytes = random.bytes(rows: 3000, hasBadBytes: false)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      do throws(LoadError) {
        return Result<Int, LoadError>.success(
          try load(bytes, blockSize: 1 << 10, isLarge: true).dataset.count
        )
      } catch {
        return .failure(error)
      }
    }
    #expect(await task.value == .failure(.cancelled))
  }

  @Test func `a crew that is stopped before its end lets its threads go`() throws {
    var random = RandomTable(seed: 4)
    let bytes = random.bytes(rows: 3000, hasBadBytes: false)
    let table = try table(bytes, blockSize: 1 << 9, isLarge: true)
    weak var watched: LoadCrew<TablePart>?
    do {
      let builder = DatasetBuilder(title: "")
      let crew = LoadCrew(table.cutter) { TablePart(table, fileIndex: 0, of: builder) }
      watched = crew
      #expect(try crew.next() != nil)
      crew.stop()
    }
    let deadline = ContinuousClock.now + .seconds(20)
    while watched != nil, ContinuousClock.now < deadline { sched_yield() }
    #expect(watched == nil)
  }

  private typealias Loaded = (dataset: Dataset, partial: [Dataset], read: [Int])

  private static var fileLoad: FileLoad {
    FileLoad(
      source: Source(name: "table.csv", bytes: []),
      options: LoadOptions(findsDuplicates: false),
      cardMapping: [:],
      earlier: []
    )
  }

  private func table(
    _ bytes: [UInt8],
    blockSize: Int,
    isLarge: Bool
  ) throws(LoadError) -> FileLoad.TableBlocks {
    let text = DecodedText(bytes, encoding: nil).bytes
    let dialect = DelimitedDialect(sniffing: text)
    let whole = try Self.fileLoad.tableBlocks(of: text, dialect)
    return FileLoad.TableBlocks(
      dialect: dialect,
      columns: whole.columns,
      plan: whole.plan,
      cutter: BlockCutter(
        reader: BlockReader(bytes: bytes, from: whole.start),
        carry: [],
        delimiter: ASCII.comma,
        expectedCells: whole.columns.count,
        line: 2,
        isKnownUTF8: false,
        blockSize: blockSize
      ),
      start: whole.start,
      total: bytes.count,
      isLarge: isLarge
    )
  }

  private func load(
    _ bytes: [UInt8],
    blockSize: Int,
    isLarge: Bool
  ) throws(LoadError) -> Loaded {
    let table = try table(bytes, blockSize: blockSize, isLarge: isLarge)
    var builder = DatasetBuilder(title: "")
    var report = FileReport(name: "table.csv", format: "csv")
    var pacer = LoadPacer()
    var partial: [Dataset] = []
    var read: [Int] = []
    try Self.fileLoad.read(table, into: &builder, &report, &pacer) { progress, dataset in
      read.append(progress.bytesRead)
      if progress.isMilestone { partial.append(dataset()) }
    }
    return (builder.dataset(report: LoadReport(files: [report])), partial, read)
  }
}
