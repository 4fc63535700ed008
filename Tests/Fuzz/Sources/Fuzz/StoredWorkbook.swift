/// A workbook around a sheet's rows, stored and with sound checksums: what is mutated gets past the
/// archive to the parsers of its parts.
struct StoredWorkbook {
  /// The file.
  let bytes: [UInt8]

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Puts a workbook together.
  ///
  /// - Parameter input: The rows of a sheet, shared strings and styles, parted by NULs; the last two
  ///   may be left out.
  init(_ input: [UInt8]) {
    let parts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    var archive = Archive()
    archive.add(
      "_rels/.rels",
      Self.relations([("r", "officeDocument", "xl/workbook.xml")])
    )
    archive.add("xl/workbook.xml", Array("<sheets><sheet name='s' r:id='s'/></sheets>".utf8))
    archive.add(
      "xl/_rels/workbook.xml.rels",
      Self.relations([
        ("s", "worksheet", "sheet.xml"), ("t", "sharedStrings", "strings.xml"),
        ("y", "styles", "styles.xml"),
      ])
    )
    for (name, part) in zip(["sheet", "strings", "styles"], parts) {
      archive.add("xl/\(name).xml", Array(part))
    }
    bytes = archive.finished
  }

  private static func relations(_ list: [(id: String, kind: String, target: String)]) -> [UInt8] {
    let items = list.map {
      "<Relationship Id='\($0.id)' Type='\(office)/\($0.kind)' Target='\($0.target)'/>"
    }
    return Array("<Relationships>\(items.joined())</Relationships>".utf8)
  }

  /// A ZIP archive that grows entry by entry.
  private struct Archive {
    private var entries: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ content: [UInt8]) {
      let name = Array(name.utf8)
      let size = content.count
      let common =
        Self.two(20) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(Self.checksum(content))
        + Self.four(size) + Self.four(size) + Self.two(name.count) + Self.two(0)
      let offset = entries.count
      entries += [0x50, 0x4b, 3, 4] + common + name + content
      directory += [0x50, 0x4b, 1, 2] + Self.two(20) + common + Self.two(0) + Self.four(0)
      directory += Self.four(0) + Self.four(offset) + name
      count += 1
    }

    var finished: [UInt8] {
      entries + directory + [0x50, 0x4b, 5, 6] + Self.four(0) + Self.two(count) + Self.two(count)
        + Self.four(directory.count) + Self.four(entries.count) + Self.two(0)
    }

    private static func two(_ number: Int) -> [UInt8] {
      [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

    /// The CRC-32 of ISO 3309, bit by bit: inputs are small.
    private static func checksum(_ bytes: [UInt8]) -> Int {
      var remainder: UInt32 = ~0
      for byte in bytes {
        remainder ^= UInt32(byte)
        for _ in 0..<8 {
          remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xedb8_8320 : remainder >> 1
        }
      }
      return Int(~remainder)
    }
  }
}
