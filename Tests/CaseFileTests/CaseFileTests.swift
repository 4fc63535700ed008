import CaseFile
import Dashboard
import Foundation
import GRDB
import Incidents
import SitrepTestSupport
import Testing

@Suite struct CaseFileTests {
  private let folder: TemporaryFolder
  private let dataset = DatasetIdentity(SampleIncidents.dataset())
  private let incident = IncidentIdentity(key: "s-1", date: .max, place: 2, text: 3)

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open() throws(CaseFileError) -> CaseFile {
    try CaseFile(folder: folder.path + "/state/sitrep", patience: 0.2)
  }

  @Test func `marks and notes come back, and each can be taken away alone`() throws {
    let file = try open()
    try file.setMark(true, on: incident, of: dataset)
    try file.setNote("seen by two\nwitnesses", on: incident, of: dataset)
    let kept = Remark(incident: incident, isMarked: true, note: "seen by two\nwitnesses")
    #expect(try open().remarks(of: dataset) == [kept])
    try file.setMark(false, on: incident, of: dataset)
    #expect(try file.remarks(of: dataset).map(\.note) == ["seen by two\nwitnesses"])
    try file.setNote("", on: incident, of: dataset)
    #expect(try file.remarks(of: dataset) == [])
  }

  @Test func `datasets do not see each other's remarks`() throws {
    let file = try open()
    let other = DatasetIdentity(SampleIncidents.empty())
    #expect(other != dataset)
    try file.setMark(true, on: incident, of: dataset)
    #expect(try file.remarks(of: other) == [])
  }

  @Test func `only the user may look into the folder`() throws {
    let file = try open()
    let attributes = try FileManager.default.attributesOfItem(
      atPath: (file.path as NSString).deletingLastPathComponent
    )
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func `views belong to a dataset or to any, and names replace`() throws {
    let file = try open()
    let other = DatasetIdentity(SampleIncidents.empty())
    let own = SavedView(name: "worst", line: "by=kind where=killed:>10")
    let shared = SavedView(name: "all", line: "measure=killed", isForAnyDataset: true)
    try file.keep(own, of: dataset)
    try file.keep(shared, of: dataset)
    #expect(try file.views(of: dataset) == [shared, own])
    #expect(try file.views(of: other) == [shared])
    var newer = own
    newer.line = "by=actor"
    try file.keep(newer, of: dataset)
    #expect(try file.views(of: dataset) == [shared, newer])
    #expect(try file.view(named: "worst") == newer)
    #expect(try file.view(named: "best") == nil)
    try file.remove(newer, of: dataset)
    #expect(try file.views(of: dataset) == [shared])
  }

  @Test func `a session comes back for its dataset, the newest for none`() throws {
    let file = try open()
    let other = DatasetIdentity(SampleIncidents.empty())
    let first = KeptSession(
      Session(files: ["/data/a \"b\".csv"], line: "by=kind", focus: .bars, zoomed: .detail),
      incident: incident
    )
    let second = KeptSession(Session(line: "measure=killed"))
    try file.keep(first, of: dataset)
    try file.keep(second, of: other)
    #expect(try file.session(of: dataset) == first)
    #expect(try file.session(of: other) == second)
    #expect(try file.lastSession() == second)
    try file.keep(first, of: dataset)
    #expect(try file.lastSession() == first)
  }

  @Test func `filter lines are kept once each, the newest last, and not for ever`() throws {
    let file = try open()
    for line in ["mosque", "hotel", "mosque"] { try file.keep(filterLine: line) }
    #expect(try file.filterHistory() == ["hotel", "mosque"])
    for number in 0..<DashboardState.filterHistoryLimit + 5 {
      try file.keep(filterLine: "killed:>\(number)")
    }
    let history = try file.filterHistory()
    #expect(history.count == DashboardState.filterHistoryLimit)
    #expect(history.first == "killed:>5")
  }

  @Test func `a file of the first version is brought up to date with all that is in it`() throws {
    let path = folder.path + "/state/sitrep"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let old = try DatabaseQueue(path: path + "/" + CaseFile.fileName)
    try old.write { db in
      let version = try String(contentsOfFile: Self.fixture("case-1.sql"), encoding: .utf8)
      try db.execute(sql: version)
      try db.execute(
        sql: "INSERT INTO remark VALUES (?, 's-1', -1, 2, 3, 1, 'old', '2026-01-01')",
        arguments: [dataset.key]
      )
    }
    try old.close()
    let file = try open()
    #expect(
      try file.remarks(of: dataset) == [Remark(incident: incident, isMarked: true, note: "old")]
    )
    try file.keep(filterLine: "mosque")
    #expect(try file.filterHistory() == ["mosque"])
  }

  private static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)").path
  }
}
