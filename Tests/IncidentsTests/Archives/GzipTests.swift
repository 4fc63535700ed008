import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct GzipTests {
  private static let table = "date,country,killed\n2015-01-01,Peru,1\n2015-01-02,Chile,2\n"

  @Test func `a compressed table is read like the table`() throws {
    let packed = Packing.gzip(Self.table)
    let dataset = try loadBytes(packed)
    let plain = try loadText(Self.table)
    #expect(dataset.incidents == plain.incidents)
    #expect(dataset.file.format == "csv")
    #expect(dataset.file.notes.contains("unpacked from \(packed.count) bytes of gzip"))
    #expect(dataset.problemKinds == [])
  }

  @Test func `members follow each other`() throws {
    let more = Packing.gzip("2015-01-03,Cuba,3\n")
    let dataset = try loadBytes(Packing.gzip(Self.table) + more + [0, 0, 0])
    #expect(dataset.incidents.map { $0.country?.code } == ["PE", "CL", "CU"])
    #expect(dataset.problemKinds == [])
  }

  @Test func `what follows the last member is told and left out`() throws {
    let dataset = try loadBytes(Packing.gzip(Self.table) + Array("garbage".utf8))
    #expect(dataset.count == 2)
    #expect(dataset.problemKinds == [.unreadLine])
  }

  @Test func `of a cut file what can be unpacked is read`() throws {
    let rows = (1...3000).map { "2015-01-01,Peru,\($0 &* 7919 % 1013)\n" }
    let packed = Packing.gzip("date,country,killed\n" + rows.joined())
    let dataset = try loadBytes(Array(packed.prefix(packed.count / 2)))
    #expect(dataset.count > 100 && dataset.count < 3000)
    #expect(dataset.problemKinds.contains(.truncated))
    #expect(dataset.file.problems.contains { $0.message.contains("gzip") && $0.line > 100 })
  }

  @Test(arguments: [4, 10, 11])
  func `a file cut before its text cannot be read`(length: Int) {
    let error = #expect(throws: LoadError.self) {
      try loadBytes(Array(Packing.gzip(Self.table).prefix(length)), name: "f")
    }
    #expect(error?.description == "f: cannot be read: the gzip data is cut short before any text")
  }

  @Test func `a wrong checksum is damage`() {
    var packed = Packing.gzip(Self.table)
    packed[packed.count - 6] ^= 0x55
    #expect(
      throws: LoadError.unreadable(
        file: "f",
        reason: "the gzip data is damaged: incorrect data check"
      )
    ) { try loadBytes(packed, name: "f") }
  }

  @Test func `a member of nothing is an empty file`() {
    #expect(throws: LoadError.empty(file: "f")) { try loadBytes(Packing.gzip(""), name: "f") }
  }

  @Test func `a file that unpacks to too much is refused`() {
    let packed = Packing.gzip([UInt8](repeating: 0x61, count: 3 << 20))
    #expect(packed.count < 1 << 14)
    let source = Source(name: "f", bytes: packed)
    #expect(
      throws: LoadError.unreadable(
        file: "f",
        reason: "the gzip data unpacks to more than 2 MiB, which is too much"
      )
    ) { try source.content(limit: ExpansionLimit(bytes: 2 << 20)) }
    #expect(throws: Never.self) { try source.content(limit: ExpansionLimit(bytes: 3 << 20)) }
  }

  @Test func `whatever happens to the bytes, an error or a dataset comes of it`() {
    let packed = Packing.gzip(Self.table)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      var bytes = packed
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        bytes[Int.random(in: 2..<bytes.count, using: &random)] = random.pick([0, 1, 0x7f, 0xff])
      }
      bytes = Array(bytes.prefix(Int.random(in: 2...bytes.count, using: &random)))
      guard let file = try? loadBytes(bytes).file else { continue }
      #expect(file.records == file.incidents + file.rejected + file.ignored)
    }
  }
}
