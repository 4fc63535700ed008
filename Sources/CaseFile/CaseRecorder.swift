public import Dashboard
import Dispatch
import Incidents
import Synchronization

/// Reads and writes the case file for a dashboard, in order and on a queue of its own.
///
/// The file is opened when it is first needed. When it cannot be used that is told once; what comes
/// after is dropped, and the dashboard goes on without.
public final class CaseRecorder: Sendable {
  private struct Opened {
    var file: CaseFile?
    var hasFailed = false
    /// The dataset asked about last, whose rows need not be looked at again.
    var identities: IncidentIdentities?
  }

  private let folder: String
  private let findsSelection: Bool
  private let queue = DispatchQueue(label: "case file", qos: .utility)
  private let opened = Mutex(Opened())

  /// Stands before a folder without looking at it.
  public init(folder: String, findsSelection: Bool = true) {
    self.folder = folder
    self.findsSelection = findsSelection
  }

  /// Tells what is kept about the dataset of a store.
  public func recall(_ store: StoreReference, post: @Sendable (DashboardAction) -> Void) {
    queue.sync {
      perform(post) { (file, opened) throws(CaseFileError) in
        let identities = Self.identities(of: store.store.dataset, &opened)
        let recalled = try file.recall(identities, findsSelection: findsSelection)
        post(.recalled(recalled))
      }
    }
  }

  /// Keeps a change and does not wait until that is done.
  public func keep(
    _ change: CaseChange,
    of store: StoreReference?,
    post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    queue.async { [self] in
      perform(post) { (file, opened) throws(CaseFileError) in
        guard let dataset = store?.store.dataset else { return }
        try file.keep(change, of: Self.identities(of: dataset, &opened))
      }
    }
  }

  /// Waits until everything that was handed over is kept.
  public func finish() {
    queue.sync {}
  }

  private func perform(
    _ post: (DashboardAction) -> Void,
    _ body: (CaseFile, inout Opened) throws(CaseFileError) -> Void
  ) {
    opened.withLock { opened in
      if opened.hasFailed { return }
      do throws(CaseFileError) {
        let file: CaseFile
        if let known = opened.file { file = known } else { file = try CaseFile(folder: folder) }
        opened.file = file
        try body(file, &opened)
      } catch {
        opened.hasFailed = true
        post(.caseFailed(error.description))
      }
    }
  }

  private static func identities(
    of dataset: Dataset,
    _ opened: inout Opened
  ) -> IncidentIdentities {
    if let known = opened.identities, known.dataset == dataset { return known }
    let identities = IncidentIdentities(dataset)
    opened.identities = identities
    return identities
  }
}
