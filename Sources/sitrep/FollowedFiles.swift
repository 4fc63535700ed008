import Dashboard
import Incidents

/// Files that the dashboard reads and stays with.
struct FollowedFiles: Sendable {
  let sources: [Source]
  let loader: DatasetLoader
  private let interrupt = FollowInterrupt()
  private let search = BackgroundSearch()
  /// How long nothing has to come until look-alikes are searched among what came.
  private static let quiet = Duration.milliseconds(500)

  init(_ sources: [Source], loader: DatasetLoader) {
    self.sources = sources
    self.loader = loader
  }

  /// A world whose load goes on until it is interrupted.
  var world: World { World(load: load, interruptLoad: interrupt.interrupt) }

  private func load(_ post: @escaping @Sendable (DashboardAction) -> Void) {
    let start = ContinuousClock.now
    var last: MemoryStore?
    do throws(LoadError) {
      try DatasetFollower(loader).follow(sources, until: interrupt) { progress, partial in
        var progress = progress
        progress.elapsed = ContinuousClock.now - start
        // Later reading is no load: it is told as an event.
        guard last == nil else { return }
        let store = progress.isMilestone ? MemoryStore(partial()) : nil
        if progress.isStopped, let store {
          post(.loadStopped(StoreReference(store), counters: store.counters))
        } else {
          post(.loadProgressed(progress, store.map { StoreReference($0) }))
        }
      } onEvent: { event, dataset in
        let (store, isFirst) = (store(over: dataset(), event, last), last == nil)
        last = store
        if isFirst { post(.loadFinished(StoreReference(store), counters: store.counters)) }
        post(.followed(event, StoreReference(store)))
        search.start(store, after: isFirst ? .zero : Self.quiet, post: post)
      }
      post(.followEnded)
    } catch .cancelled {
      return
    } catch {
      post(.loadFailed(error))
    }
  }

  /// A store over what there is now; what is known of look-alikes stays until they are searched anew.
  private func store(
    over dataset: Dataset,
    _ event: FollowEvent,
    _ last: MemoryStore?
  ) -> MemoryStore {
    guard let last else { return MemoryStore(dataset) }
    let count = last.dataset.count
    guard let known = search.latest, known.count == count else {
      return MemoryStore(dataset, succeeding: last)
    }
    let move = RowMove(newRows: event.newRows, oldCount: count, newCount: dataset.count)
    return MemoryStore(dataset.keepingDuplicateGroups(of: known, move), succeeding: last)
  }
}
