import Dashboard
import Foundation
import Incidents
import Synchronization

/// Writes the files that are asked for in the dashboard.
final class ExportWriter: Sendable {
  /// Whether no file may be written any more; held while one is.
  private let isClosed = Mutex(false)

  /// So many incidents are written between two words about it.
  private static let stride = 1024

  /// Writes a file and tells how far it has come and what came of it; ends early when the task that
  /// it runs in is cancelled.
  @Sendable func write(
    _ order: ExportOrder,
    post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    isClosed.withLock { isClosed in
      guard !isClosed else { return }
      post(.exportEnded(Self.outcome(of: order, post: post), number: order.number))
    }
  }

  /// Waits until nothing is being written, and lets nothing be written from then on.
  func finish() {
    isClosed.withLock { $0 = true }
  }

  private static func outcome(
    of order: ExportOrder,
    post: @escaping @Sendable (DashboardAction) -> Void
  ) -> ExportOutcome {
    let place = place(named: order.name)
    let shown = VisibleText(order.name).description
    if let reason = reason(against: place) { return .failed("\(shown): \(reason)") }
    if StagedFile.exists(place.path), !order.replaces { return conflict(order.name) }
    do {
      let file = try StagedFile(place.path)
      try order.write(
        goingOn: { written in
          if written.isMultiple(of: stride) {
            post(.exportProgressed(written, number: order.number))
          }
          return !Task.isCancelled
        },
        to: { bytes throws in try file.write(bytes) }
      )
      if Task.isCancelled { return .stopped }
      try file.complete()
      try file.takePlace(replacing: order.replaces)
      return .written(path: place.path, incidents: order.incidents.count, bytes: file.size)
    } catch CocoaError.fileWriteFileExists {
      return conflict(order.name)
    } catch {
      return .failed("\(shown): \(WritingFault.reason(of: error))")
    }
  }

  /// Where a file of that name stands; a link leads to what it stands for.
  private static func place(named name: String) -> URL {
    let path = (name as NSString).expandingTildeInPath
    return URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
  }

  /// Why no file can stand at a place, whatever is allowed.
  private static func reason(against place: URL) -> String? {
    let folder = place.deletingLastPathComponent().resolvingSymlinksInPath()
    guard kind(of: folder) == .typeDirectory else {
      return "there is no folder \(VisibleText(folder.path))"
    }
    return switch kind(of: place) {
    case nil, .typeRegular?: nil
    case .typeDirectory?: "that is a folder"
    default: "that is no file that could be replaced"
    }
  }

  private static func kind(of place: URL) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: place.path)
    return attributes?[.type] as? FileAttributeType
  }

  /// The name is taken; the next free one has a number before its ending.
  private static func conflict(_ name: String) -> ExportOutcome {
    let ending = ExportName.format(of: name).map { "." + $0.rawValue } ?? ""
    let stem = name.dropLast(ending.count)
    for number in 2...999 {
      let free = "\(stem)-\(number)\(ending)"
      if !StagedFile.exists(place(named: free).path) { return .exists(name, free: free) }
    }
    return .failed("\(VisibleText(name).description) is there already, and so are 999 like it")
  }
}
