import CaseFile
import Dashboard
import Foundation
import GRDB
import Incidents
import SitrepTestSupport
import Synchronization
import Testing

@Suite struct CaseFileTroubleTests {
  private let folder: TemporaryFolder
  private let dataset = DatasetIdentity(SampleIncidents.dataset())

  init() throws {
    folder = try TemporaryFolder()
  }

  private var path: String { folder.path + "/" + CaseFile.fileName }

  private func open() throws(CaseFileError) -> CaseFile {
    try CaseFile(folder: folder.path, patience: 0.1)
  }

  private func identity(_ number: Int) -> IncidentIdentity {
    IncidentIdentity(key: "i-\(number)", date: 1, place: 2, text: 3)
  }

  @Test func `several programs write at once and nothing is lost`() async throws {
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          let file = try CaseFile(folder: folder.path)
          for number in 0..<25 {
            try file.setMark(true, on: identity(writer * 100 + number), of: dataset)
            // All of them work on one incident as well, half on its note, half on its mark.
            if writer % 2 == 0 {
              try file.setNote("seen", on: identity(9999), of: dataset)
            } else {
              try file.setMark(true, on: identity(9999), of: dataset)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let remarks = try open().remarks(of: dataset)
    #expect(remarks.count == 101)
    #expect(remarks.last == Remark(incident: identity(9999), isMarked: true, note: "seen"))
  }

  @Test(arguments: 0..<12) func `programs that start at once make one file`(round: Int) async throws
  {
    let place = folder.path + "/\(round)"
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          try CaseFile(folder: place).setMark(true, on: identity(writer), of: dataset)
        }
      }
      try await group.waitForAll()
    }
    #expect(try CaseFile(folder: place).remarks(of: dataset).count == 4)
  }

  @Test func `a file that is no database is told and left alone`() throws {
    let bytes = Data(repeating: 0x41, count: 5000)
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: CaseFileError.damaged(path: path)) { try open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func `a file that cannot be opened is told`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: CaseFileError.readOnly(path: path)) { try open() }
  }

  @Test func `a folder that cannot be made is told`() throws {
    let file = folder.path + "/occupied"
    try Data().write(to: URL(fileURLWithPath: file))
    let error = #expect(throws: CaseFileError.self) { try CaseFile(folder: file + "/sitrep") }
    #expect(error?.description.contains("cannot be made") == true)
  }

  @Test func `a file that somebody holds is told after a while`() throws {
    _ = try open()
    let holder = try DatabaseQueue(path: path)
    try holder.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: CaseFileError.locked(path: path)) {
        try open().setMark(true, on: identity(1), of: dataset)
      }
      try db.execute(sql: "ROLLBACK")
    }
    try open().setMark(true, on: identity(1), of: dataset)
  }

  @Test func `a file of a newer version is told and left alone`() throws {
    _ = try open()
    let later = try DatabaseQueue(path: path)
    try later.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 wonders')") }
    #expect(throws: CaseFileError.newer(path: path)) { try open() }
  }

  @Test func `the recorder tells of trouble once and then lets everything pass`() throws {
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path))
    let recorder = CaseRecorder(folder: folder.path)
    let store = StoreReference(SampleIncidents.store())
    let told = Mutex<[DashboardAction]>([])
    let post: @Sendable (DashboardAction) -> Void = { action in told.withLock { $0.append(action) }
    }
    recorder.keep(.mark(row: 0, isMarked: true), of: store, post: post)
    recorder.recall(store, post: post)
    recorder.finish()
    let sentence = CaseFileError.damaged(path: path).description
    #expect(told.withLock { $0 } == [.caseFailed(sentence)])
  }

  @Test func `what one recorder keeps another finds again`() throws {
    let recorder = CaseRecorder(folder: folder.path)
    let store = StoreReference(SampleIncidents.store())
    let told = Mutex<[DashboardAction]>([])
    let post: @Sendable (DashboardAction) -> Void = { action in told.withLock { $0.append(action) }
    }
    let session = Session(files: ["/a.csv"], line: "by=kind", focus: .detail)
    for change: CaseChange in [
      .mark(row: 2, isMarked: true), .note(row: 4, text: "ask again"), .filterLine("mosque"),
      .view(SavedView(name: "all", line: "by=kind")), .session(session, selection: 7),
    ] {
      recorder.keep(change, of: store, post: post)
    }
    recorder.finish()
    let second = CaseRecorder(folder: folder.path)
    second.recall(StoreReference(SampleIncidents.store()), post: post)
    var expected = RecalledCase()
    expected.marked = [2]
    expected.notes = [4: "ask again"]
    expected.filterHistory = ["mosque"]
    expected.views = [SavedView(name: "all", line: "by=kind")]
    expected.session = session
    expected.selection = 7
    #expect(told.withLock { $0 } == [.recalled(expected)])
  }
}
