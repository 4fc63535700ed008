import Testing

@testable import Incidents

@Suite struct ZipArchiveTests {
  private static func read(_ archive: ZipArchive, _ name: String) throws -> [UInt8] {
    let entry = try #require(archive.entry(named: name))
    let reader = try archive.reader(of: entry, limit: .standard)
    var content: [UInt8] = []
    while let block = try reader.next() { content += block }
    return content
  }

  @Test(arguments: [true, false])
  func `entries are read by name`(deflates: Bool) throws {
    var zip = ZipWriter()
    zip.deflates = deflates
    zip.add("a.txt", "first")
    zip.add("b/C.txt", String(repeating: "second ", count: 100_000))
    let archive = try ZipArchive(zip.archive(comment: "PK\u{5}\u{6} is not the end"))
    #expect(archive.entries.map(\.name) == ["a.txt", "b/C.txt"])
    #expect(try Self.read(archive, "a.txt") == Array("first".utf8))
    #expect(try Self.read(archive, "B/c.TXT").count == 700_000)
  }

  @Test func `more than the limit is not unpacked`() throws {
    var zip = ZipWriter()
    zip.add("a", String(repeating: "a", count: 1 << 20))
    let archive = try ZipArchive(zip.archive())
    let limit = ExpansionLimit(bytes: 1000)
    let reader = try archive.reader(of: archive.entries[0], limit: limit)
    #expect(throws: ArchiveFault.tooLarge(limit: limit)) { try reader.next() }
  }

  @Test func `a wrong checksum is damage`() throws {
    var zip = ZipWriter()
    zip.checksumError = 1
    zip.add("a", "text")
    let archive = try ZipArchive(zip.archive())
    #expect(throws: ArchiveFault.corrupt(reason: "the checksum of 'a' is wrong")) {
      try Self.read(archive, "a")
    }
  }

  @Test(
    arguments: [
      ("encrypted", "password"), ("zip64", "ZIP64"), ("cut", "no directory"), ("plain", "workbook"),
      ("counted", "breaks off after 1"),
    ]
  )
  func `archives that cannot be read are refused with a reason`(kind: String, reason: String) {
    var zip = ZipWriter()
    if kind == "encrypted" { zip.flags = 1 }
    zip.add("_rels/.rels", "<Relationships/>")
    var bytes = zip.archive()
    switch kind {
    case "zip64": bytes = zip.archive(count: 0xffff)
    case "counted": bytes = zip.archive(count: 2)
    case "cut": bytes.removeLast(30)
    default: break
    }
    let error = #expect(throws: LoadError.self) { try loadBytes(bytes, name: "f") }
    #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
  }
}
