import Testing

@testable import Incidents

@Suite struct DelimitedTokenizerTests {
  @Test(
    arguments: [
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("a,b\r\r\nc,d\r\r\n", [["a", "b"], ["c", "d"]]),
      ("a\r\nb\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
      ("a,,\n", [["a", "", ""]]),
      ("a,", [["a", ""]]),
      ("\"a,b\",c\n", [["a,b", "c"]]),
      ("\"a\nb\",c\n", [["a\nb", "c"]]),
      ("\"say \"\"hi\"\"\",c\n", [["say \"hi\"", "c"]]),
      ("\"\",x\n", [["", "x"]]),
      ("\"\"\"\"\n", [["\""]]),
      ("5\" pipe,c\n", [["5\" pipe", "c"]]),
      ("\"big\" dog,\"c\"\n", [["big\" dog,\"c"]]),
      (" \"a\" ,b\n", [["a", "b"]]),
      ("a\n\nb\n", [["a"], [""], ["b"]]),
      ("a,b\nc,\"d e", [["a", "b"], ["c", "d e"]]),
    ]
  )
  func `records are cut as written`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func `a record bears the line where it begins`() {
    var tokenizer = DelimitedTokenizer(
      bytes: Array("a\n\"b\nb\nb\"\nc\r\r\nd".utf8),
      delimiter: ASCII.comma
    )
    var record = Record()
    var lines: [Int] = []
    while tokenizer.next(into: &record) { lines.append(record.line) }
    #expect(lines == [1, 2, 5, 6])
  }

  @Test func `a blank line is told from an empty cell among others`() {
    var tokenizer = DelimitedTokenizer(bytes: Array("\n,\n".utf8), delimiter: ASCII.comma)
    var record = Record()
    _ = tokenizer.next(into: &record)
    #expect(record.standing == .blank)
    _ = tokenizer.next(into: &record)
    #expect(record.standing == .sound && record.cells.count == 2)
  }

  @Test func `a cell that is cut off is marked`() {
    var tokenizer = DelimitedTokenizer(bytes: Array("x,\"cut\noff".utf8), delimiter: ASCII.comma)
    var record = Record()
    _ = tokenizer.next(into: &record)
    #expect(record.standing == .truncated)
    #expect(record.text(1, in: tokenizer.bytes).string == "cut\noff")
    let hasMore = tokenizer.next(into: &record)
    #expect(!hasMore)
  }

  @Test func `a stray opening quote does not swallow the rows behind it`() {
    let dataset = try? loadText(
      "date,country,summary\n2015-01-01,Peru,\"open\n2015-01-02,Chile,two\n2015-01-03,Cuba,three\n"
    )
    #expect(dataset?.count == 3)
    #expect(dataset?.incidents[0].summary == "\"open")
  }

  @Test func `many stray quotes are read in bounded time`() {
    let text = String(repeating: "\"a,b\n", count: 20_000)
    var tokenizer = DelimitedTokenizer(bytes: Array(text.utf8), delimiter: ASCII.comma)
    tokenizer.expectedCells = 2
    var record = Record()
    var count = 0
    while tokenizer.next(into: &record) { count += 1 }
    #expect(count == 20_000)
  }

  private func rows(_ text: String) -> [[String]] {
    var tokenizer = DelimitedTokenizer(bytes: Array(text.utf8), delimiter: ASCII.comma)
    var record = Record()
    var rows: [[String]] = []
    while tokenizer.next(into: &record) {
      rows.append(record.cells.indices.map { record.text($0, in: tokenizer.bytes).string })
    }
    return rows
  }
}
