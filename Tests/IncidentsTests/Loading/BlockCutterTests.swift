import Testing

@testable import Incidents

@Suite struct BlockCutterTests {
  private static let tables = [
    "a,b\nc,d\n",
    "a,b\r\nc,d",
    "a,b\r\r\nc,d\r\r\n\r\re,f",
    "a\rb\rc\r",
    "\"a,\n\nb\",c\n\"d \"\"e\"\"\nf\",g\r\nh,i\n",
    " \"a\" ,b\n\"\",\"\"\"\"\nx,\"y\" z\n",
    "a,b\nc,\"d e\nf,g\nh,i\nj,k\n",
    "a,b\nc,\"never closed",
    "\n\na\n\n",
    "Şırnak,Al-Qāʾim\nprès de,\"à\ncôté\"\n",
  ]

  @Test(arguments: tables, 1...12)
  func `blocks of any size give the records of the whole`(text: String, size: Int) throws {
    let bytes = Array(text.utf8)
    var tokenizer = DelimitedTokenizer(bytes: bytes, delimiter: ASCII.comma)
    tokenizer.expectedCells = 2
    var record = Record()
    var whole: [Row] = []
    while tokenizer.next(into: &record) { whole.append(Row(record, in: bytes)) }
    #expect(try rows(of: bytes, blockSize: size).rows == whole)
  }

  @Test func `the bytes of all blocks are those of the text`() throws {
    let bytes = Array("a,b\n\"c\nd\",e\nf".utf8)
    #expect(try rows(of: bytes, blockSize: 3).position == bytes.count)
  }

  @Test func `a text that stops being UTF-8 is decoded from there on`() throws {
    let bytes = Array("a,b\nc,d\n".utf8) + [0x65, 0xe9, 0x2c, 0x81, 0x0a] + Array("f,g\n".utf8)
    let result = try rows(of: bytes, blockSize: 4, isKnownUTF8: false)
    #expect(
      result.rows.map(\.cells) == [["a", "b"], ["c", "d"], ["eé", "\u{fffd}"], ["f", "g"]]
    )
    #expect(result.rows.map(\.line) == [1, 2, 3, 4])
    #expect(result.repair?.encoding == .windows1252)
    #expect(result.repair?.firstFaultLine == 3)
    #expect(result.repair?.faults == 1)
  }

  private struct Row: Equatable {
    var line: Int
    var cells: [String]
    var standing: Record.Standing

    init(_ record: Record, in bytes: [UInt8]) {
      line = record.line
      cells = record.cells.indices.map { record.text($0, in: bytes).string }
      standing = record.standing
    }
  }

  private func cutter(
    of bytes: [UInt8],
    blockSize: Int,
    isKnownUTF8: Bool = true
  ) -> BlockCutter {
    BlockCutter(
      reader: BlockReader(bytes: bytes),
      carry: [],
      delimiter: ASCII.comma,
      expectedCells: 2,
      line: 1,
      isKnownUTF8: isKnownUTF8,
      blockSize: blockSize
    )
  }

  private func rows(
    of bytes: [UInt8],
    blockSize: Int,
    isKnownUTF8: Bool = true
  ) throws -> (rows: [Row], position: Int, repair: DecodingRepair?) {
    var cutter = cutter(of: bytes, blockSize: blockSize, isKnownUTF8: isKnownUTF8)
    var block = RecordBlock()
    var record = Record()
    var rows: [Row] = []
    var repair: DecodingRepair?
    while try cutter.next(into: &block) {
      block.swapScratch(with: &record)
      for index in 0..<block.count {
        block.read(index, into: &record)
        rows.append(Row(record, in: block.bytes))
      }
      block.swapScratch(with: &record)
      repair = block.repair ?? repair
    }
    return (rows, block.position, repair)
  }
}
