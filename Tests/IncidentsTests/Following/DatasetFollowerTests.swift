import Foundation
import Testing

@testable import Incidents

@Suite(.timeLimit(.minutes(2))) struct DatasetFollowerTests {
  private static let header = "date,country,killed\n"

  private static func rows(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "2015-01-01,Peru,\($0)\n" }.joined()
  }

  /// What a load of the same text gives.
  private static func loaded(_ text: String, like dataset: Dataset) throws -> [Incident] {
    try loadText(text, name: dataset.file.name).incidents
  }

  @Test(arguments: [5, 1000])
  func `rows that are appended appear`(count: Int) async throws {
    let driver = try FollowDriver()
    let text = Self.header + Self.rows(1...count)
    try driver.write(text, to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    let first = try #require(await driver.next())
    #expect(first.event.change == .loaded)
    #expect(first.event.newRows.isEmpty)
    #expect(first.dataset.count == count)
    let more = "2015-01-02,Chile,7\nbad,Atlantis,many\n"
    try driver.append(more, to: "a.csv")
    let second = try #require(await driver.next())
    #expect(second.event.change == .grown)
    #expect(second.event.newRows == count..<count + 2)
    #expect(second.dataset.incidents == (try Self.loaded(text + more, like: second.dataset)))
    #expect(second.dataset.problemKinds == [.badDate, .badCount, .unknownCountry])
    #expect(second.dataset.file.records == count + 2)
    await driver.stop()
  }

  @Test func `a line without an end waits for it`() async throws {
    let driver = try FollowDriver()
    let text = Self.header + Self.rows(1...500)
    try driver.write(text + "2015-01-0", to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    let first = try #require(await driver.next())
    #expect(first.dataset.count == 500)
    #expect(first.dataset.file.notes.contains("the last line has no end yet and waits for it"))
    try driver.append("2,Chile,7\n2015-01-03,\"Cu", to: "a.csv")
    let second = try #require(await driver.next())
    #expect(second.event.newRows == 500..<501)
    try driver.append("ba\",1\n", to: "a.csv")
    let third = try #require(await driver.next())
    #expect(third.event.newRows == 501..<502)
    #expect(third.dataset.incidents.suffix(2).map(\.countryLabel) == ["Chile", "Cuba"])
    #expect(third.dataset.incidents.last?.origin.line == 503)
    #expect(!third.dataset.file.notes.contains { $0.contains("waits") })
    await driver.stop()
  }

  @Test func `a quoted cell that goes on in later lines waits for its end`() async throws {
    let driver = try FollowDriver()
    let header = "date,country,summary\n"
    let rows = (1...500).map { "2015-01-01,Peru,number \($0)\n" }.joined()
    try driver.write(header + rows, to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    _ = try #require(await driver.next())
    try driver.append("2015-01-02,Chile,whole\n2015-01-03,Cuba,\"first\n", to: "a.csv")
    let second = try #require(await driver.next())
    #expect(second.event.newRows == 500..<501)
    try driver.append("second\"\n", to: "a.csv")
    let third = try #require(await driver.next())
    #expect(third.event.newRows == 501..<502)
    #expect(third.dataset.incidents.last?.summary == "first\nsecond")
    #expect(third.dataset.incidents.last?.origin.line == 503)
    await driver.stop()
  }

  @Test func `objects that are appended appear, with new keys`() async throws {
    let driver = try FollowDriver()
    let line = "{\"date\":\"2015-01-01\",\"country\":\"Peru\",\"a\":{\"b\":1}}\n"
    let text = String(repeating: line, count: 500)
    try driver.write(text, to: "a.ndjson")
    driver.start([Source(path: driver.path("a.ndjson"))])
    _ = try #require(await driver.next())
    let more = "{\"new\":2,\"country\":\"Cuba\",\"date\":\"2015-01-02\",\"a\":{\"b\":3}}\n"
    try driver.append(more, to: "a.ndjson")
    let second = try #require(await driver.next())
    #expect(second.event.newRows == 500..<501)
    #expect(second.dataset.incidents == (try Self.loaded(text + more, like: second.dataset)))
    await driver.stop()
  }

  @Test func `a file that is replaced is read again and its new rows are told`() async throws {
    let driver = try FollowDriver()
    try driver.write(Self.header + Self.rows(1...3), to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    _ = try #require(await driver.next())
    try driver.replace("a.csv", with: Self.header + "2016-01-01,Cuba,9\n" + Self.rows(1...3))
    let second = try #require(await driver.next())
    #expect(second.event.change == .replaced)
    #expect(second.event.newRows == 0..<1)
    #expect(second.dataset.count == 4)
    await driver.stop()
  }

  @Test func `a file that is cut short keeps what was read until it is filled again`() async throws
  {
    let driver = try FollowDriver()
    try driver.write(Self.header + Self.rows(1...600), to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    _ = try #require(await driver.next())
    #expect(truncate(driver.path("a.csv"), 100) == 0)
    let second = try #require(await driver.next())
    #expect(second.event.change == .truncated)
    #expect(second.dataset.count == 600)
    #expect(second.dataset.problemKinds == [.truncated])
    try driver.replace("a.csv", with: Self.header + Self.rows(1...2))
    let third = try #require(await driver.next())
    #expect(third.event.change == .replaced)
    #expect(third.dataset.count == 2)
    #expect(third.dataset.problemKinds == [])
    await driver.stop()
  }

  @Test func `a file that is removed keeps what was read until it comes back`() async throws {
    let driver = try FollowDriver()
    try driver.write(Self.header + Self.rows(1...3), to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    _ = try #require(await driver.next())
    #expect(unlink(driver.path("a.csv")) == 0)
    let second = try #require(await driver.next())
    #expect(second.event.change == .removed)
    #expect(second.dataset.count == 3)
    #expect(
      second.dataset.file.problems.map(\.message) == [
        "the file is gone; what was read before is kept"
      ]
    )
    try driver.replace("a.csv", with: Self.header + Self.rows(1...4))
    let third = try #require(await driver.next())
    #expect(third.event.change == .replaced)
    #expect(third.event.newRows == 3..<4)
    await driver.stop()
  }

  @Test func `a file that becomes unreadable keeps what was read`() async throws {
    let driver = try FollowDriver()
    try driver.write(Self.header + Self.rows(1...3), to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    _ = try #require(await driver.next())
    try driver.replace("a.csv", with: "nothing to see here\n")
    let second = try #require(await driver.next())
    #expect(second.event.change == .unreadable(.unknownFormat(file: driver.path("a.csv"))))
    #expect(second.dataset.count == 3)
    #expect(second.dataset.file.problems.last?.message.hasPrefix("what was read before") == true)
    await driver.stop()
  }

  @Test func `of several files each grows by itself`() async throws {
    let driver = try FollowDriver()
    try driver.write(Self.header + Self.rows(1...500), to: "a.csv")
    try driver.write("[{\"date\":\"2015\",\"country\":\"Cuba\"}]", to: "b.json")
    driver.start(["a.csv", "b.json"].map { Source(path: driver.path($0)) })
    let first = try #require(await driver.next())
    #expect(first.event.file == "2 files")
    #expect(first.dataset.count == 501)
    try driver.append("2015-01-02,Chile,7\n", to: "a.csv")
    let second = try #require(await driver.next())
    #expect(second.event.file == driver.path("a.csv"))
    #expect(second.event.newRows == 501..<502)
    #expect(second.dataset.incidents.last?.origin.file == driver.path("a.csv"))
    let two = "[{\"date\":\"2015\",\"country\":\"Cuba\"},{\"date\":\"2016\",\"country\":\"Peru\"}]"
    try driver.replace("b.json", with: two)
    let third = try #require(await driver.next())
    #expect(third.event.change == .replaced)
    #expect(third.dataset.count == 503)
    #expect(third.dataset.incidents[500].country?.code == "CL")
    #expect(third.dataset.incidents.last?.date?.description == "2016")
    await driver.stop()
  }

  @Test func `what cannot be read at the start is an error`() {
    #expect(throws: LoadError.notFound(file: "/none")) {
      try DatasetFollower(DatasetLoader()).follow([Source(path: "/none")]) { _, _ in }
    }
  }

  @Test func `rows of a stream appear as they come, until it ends`() async throws {
    let driver = try FollowDriver()
    try #require(mkfifo(driver.path("pipe"), 0o600) == 0)
    driver.start([Source(path: driver.path("pipe"))])
    // Opening for both ends does not wait for the reader.
    let pipe = try #require(FileHandle(forUpdatingAtPath: driver.path("pipe")))
    try pipe.write(contentsOf: Data((Self.header + "2015-01-01,Peru,1\n2015-01-0").utf8))
    let first = try #require(await driver.next())
    #expect(first.event.change == .loaded)
    #expect(first.dataset.count == 1)
    try pipe.write(contentsOf: Data("2,Chile,2\n2015-01-03,Cuba,3".utf8))
    let second = try #require(await driver.next())
    #expect(second.event.newRows == 1..<2)
    try pipe.close()
    let third = try #require(await driver.next())
    #expect(third.event.newRows == 2..<3)
    let last = try #require(await driver.next())
    #expect(last.event.change == .ended)
    #expect(last.dataset.incidents.map { $0.country?.code } == ["PE", "CL", "CU"])
    #expect(await driver.next() == nil)
  }

  @Test func `cancelling ends it`() async throws {
    let driver = try FollowDriver()
    try driver.write(Self.header + Self.rows(1...3), to: "a.csv")
    driver.start([Source(path: driver.path("a.csv"))])
    _ = try #require(await driver.next())
    await driver.stop()
    #expect(await driver.next() == nil)
  }
}
