import Foundation
import Testing

@testable import Incidents

/// How much of a file is read before its columns are known.
@Suite struct FileHeadTests {
  private func head(of rows: [String]) throws -> (head: FileHead, text: [UInt8])? {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "t.csv")
    let text = (["date,country,summary"] + rows).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: file)
    let source = Source(path: file.path)
    guard var head = FileHead(source), let table = try head.table(of: source, encoding: nil) else {
      return nil
    }
    return (head, table.text)
  }

  @Test(arguments: [40, 400, 2000])
  func `so many lines are read as are looked at, however long they are`(length: Int) throws {
    let row = "2015-01-01,Peru,\(String(repeating: "x", count: length - 17))"
    let count = ColumnSample.rows * 4 + 200_000 / length
    let (head, text) = try #require(try head(of: Array(repeating: row, count: count)))
    #expect(text.count { $0 == ASCII.newline } > ColumnSample.rows)
    #expect(head.bytes.count < ColumnSample.rows * length + 3 << 16)
    #expect(head.bytes.count == head.reader.bytesRead)
    #expect(text + head.remainder == head.bytes)
  }

  @Test func `lines inside quotes are no rows, so more is read`() throws {
    let row = "2015-01-01,Peru,\"\(String(repeating: "line\n", count: 40))\""
    let rows = Array(repeating: row, count: ColumnSample.rows * 20)
    let (head, text) = try #require(try head(of: rows))
    #expect(text.count { $0 == ASCII.newline } > ColumnSample.rows * 41)
    #expect(head.bytes.count < 1 << 20)
  }

  @Test func `rows that are longer than all that may be read are recognised all the same`() throws {
    let row = "2015-01-01,Peru,\(String(repeating: "x", count: 60_000))"
    let (head, text) = try #require(try head(of: Array(repeating: row, count: 100)))
    #expect(head.bytes.count == 1 << 22)
    #expect(text.count { $0 == ASCII.newline } == 70)
  }

  @Test func `a file that ends within its head is looked at as a whole`() throws {
    #expect(try head(of: Array(repeating: "2015-01-01,Peru,x", count: 300)) == nil)
  }
}
