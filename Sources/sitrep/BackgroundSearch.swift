import Dashboard
import Incidents
import Synchronization

/// Makes a store ready behind the dashboard's back: the index of its text, then its look-alikes.
///
/// One store at a time; a newer one takes the place of the one before.
final class BackgroundSearch: Sendable {
  private let running = Mutex<Task<Void, Never>?>(nil)
  private let searched = Mutex<Dataset?>(nil)

  /// The dataset whose look-alikes were found last.
  var latest: Dataset? { searched.withLock { $0 } }

  /// Begins with a store once nothing newer has come for so long.
  func start(
    _ store: MemoryStore,
    after quiet: Duration = .zero,
    post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    running.withLock { task in
      task?.cancel()
      task = Task(executorPreference: OwnThread(), priority: .utility) { @concurrent in
        if quiet > .zero { try? await Task.sleep(for: quiet) }
        if Task.isCancelled { return }
        // The first word typed should not pay for what can be made ready now.
        store.prepare()
        let result = store.searchedForDuplicates()
        _ = result.counters
        if Task.isCancelled { return }
        self.searched.withLock { $0 = result.dataset }
        post(.duplicatesFound(StoreReference(result), of: StoreReference(store)))
      }
    }
  }
}
