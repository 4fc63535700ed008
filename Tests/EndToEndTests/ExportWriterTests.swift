import Dashboard
import Foundation
import Incidents
import SitrepTestSupport
import Synchronization
import TerminalUI
import Testing

@testable import sitrep

/// Files that are written from the dashboard are whole or not there at all.
@Suite struct ExportWriterTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("export-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The order that a dashboard gives which shows a view.
  private func order(
    _ name: String,
    of dataset: Dataset,
    view line: String = "",
    replaces: Bool = false
  ) throws -> ExportOrder {
    let orders = Mutex<[ExportOrder]>([])
    var world = World.ready(MemoryStore(dataset))
    world.export = { order, _ in orders.withLock { $0.append(order) } }
    let line = try ViewLine(line)
    var session = HeadlessSession(
      state: DashboardState(view: line.settings, typed: line.query),
      world: world,
      viewport: Viewport(columns: 80, rows: 24)
    )
    session.send(.exportGiven(path(name)))
    var order = try #require(orders.withLock { $0.last })
    order.replaces = replaces
    return order
  }

  private func outcome(
    of order: ExportOrder,
    from writer: ExportWriter = ExportWriter()
  ) -> ExportOutcome? {
    let actions = Mutex<[DashboardAction]>([])
    writer.write(order) { action in actions.withLock { $0.append(action) } }
    guard case .exportEnded(let outcome, order.number)? = actions.withLock({ $0.last }) else {
      return nil
    }
    return outcome
  }

  @Test(arguments: IncidentExport.Format.allCases)
  func `the file holds the bytes that the command prints`(
    format: IncidentExport.Format
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(TestBinary.path))
    let view = "order=killed,-date duplicates=once where=killed:>3"
    process.arguments = ["export", "--no-state", "--view", view, "--format", format.rawValue]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let order = try order(
      "a.\(format.rawValue)",
      of: Dataset.bundled().withDuplicateGroups(),
      view: view
    )
    let outcome = outcome(of: order)
    let written = try Data(contentsOf: folder.appendingPathComponent("a.\(format.rawValue)"))
    #expect(written == printed && !printed.isEmpty)
    #expect(
      outcome
        == .written(
          path: URL(fileURLWithPath: path("a.\(format.rawValue)")).resolvingSymlinksInPath().path,
          incidents: order.incidents.count,
          bytes: printed.count
        )
    )
    #expect(try names.count == 1)
  }

  @Test func `a file that is there stays, and the first free number is told`() throws {
    try "mine".write(toFile: path("a.csv"), atomically: true, encoding: .utf8)
    try "mine".write(toFile: path("a-2.csv"), atomically: true, encoding: .utf8)
    let order = try order("a.csv", of: SampleIncidents.dataset())
    #expect(outcome(of: order) == .exists(path("a.csv"), free: path("a-3.csv")))
    #expect(try text("a.csv") == "mine")
    #expect(try names == ["a-2.csv", "a.csv"])
  }

  @Test func `a file that is to be replaced is, as a whole`() throws {
    try "mine".write(toFile: path("a.csv"), atomically: true, encoding: .utf8)
    let order = try order("a.csv", of: SampleIncidents.dataset(), replaces: true)
    guard case .written(_, 12, let bytes) = outcome(of: order) else {
      Issue.record("nothing was written")
      return
    }
    #expect(try text("a.csv").hasPrefix("id,date"))
    #expect(try text("a.csv").utf8.count == bytes)
    #expect(try names == ["a.csv"])
  }

  @Test func `a folder that is not there or no folder is told`() throws {
    try "mine".write(toFile: path("file"), atomically: true, encoding: .utf8)
    for name in ["none/a.csv", "file/a.csv"] {
      guard case .failed(let reason) = outcome(of: try order(name, of: SampleIncidents.one()))
      else {
        Issue.record("\(name) was written")
        continue
      }
      #expect(reason.hasPrefix(path(name)))
    }
    #expect(try names == ["file"])
  }

  @Test func `neither a folder nor a device is replaced`() throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("a.csv"),
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(
      atPath: path("b.csv"),
      withDestinationPath: "/dev/null"
    )
    for name in ["a.csv", "b.csv"] {
      let order = try order(name, of: SampleIncidents.one(), replaces: true)
      guard case .failed = outcome(of: order) else {
        Issue.record("\(name) was replaced")
        continue
      }
    }
    #expect(try names == ["a.csv", "b.csv"])
  }

  @Test(arguments: IncidentExport.Format.allCases)
  func `one that is cancelled on its way leaves nothing`(
    format: IncidentExport.Format
  ) async throws {
    let order = try order("a.\(format.rawValue)", of: SampleIncidents.many())
    let actions = Mutex<[DashboardAction]>([])
    let files = Mutex<[Int]>([])
    await Task {
      ExportWriter().write(order) { action in
        actions.withLock { $0.append(action) }
        guard case .exportProgressed(let written, _) = action else { return }
        files.withLock { $0.append((try? names)?.count ?? 0) }
        if written > 0 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }.value
    #expect(actions.withLock { $0.last } == .exportEnded(.stopped, number: order.number))
    #expect(actions.withLock { $0.count } == 3)
    #expect(files.withLock { $0 } == [1, 1])
    #expect(try names == [])
  }

  @Test func `once finished it writes nothing more`() throws {
    let writer = ExportWriter()
    writer.finish()
    #expect(outcome(of: try order("a.csv", of: SampleIncidents.one()), from: writer) == nil)
    #expect(try names == [])
  }

  @Test func `what a mask hides is not written`() throws {
    let dataset = SampleIncidents.dataset()
    for (name, dataset) in [
      ("open.json", dataset), ("masked.json", dataset.masked(by: Mask(hidesLinks: true))),
    ] {
      _ = outcome(of: try order(name, of: dataset))
    }
    #expect(try text("open.json").contains("https://example.org/1"))
    #expect(try !text("masked.json").contains("https://example.org/1"))
  }
}
