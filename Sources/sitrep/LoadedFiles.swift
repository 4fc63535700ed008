import Dashboard
import Incidents

/// Files that are read once, or the bundled dataset for none, and compared with an older release.
struct LoadedFiles: Sendable {
  let sources: [Source]
  let against: [Source]
  let loader: DatasetLoader
  private let search = BackgroundSearch()

  init(_ sources: [Source], against: [Source], loader: DatasetLoader) {
    self.sources = sources
    self.against = against
    self.loader = loader
  }

  /// What they hold, once all of it is there.
  func dataset() throws(LoadError) -> Dataset {
    try compared(read { _, _ in }) { _, _ in }
  }

  /// Tells of progress on the way, and what had come if the task is cancelled.
  func load(_ post: @escaping @Sendable (DashboardAction) -> Void) {
    do throws(LoadError) {
      let start = ContinuousClock.now
      let dataset = try read { progress, partial in
        let store = progress.isMilestone ? MemoryStore(partial()) : nil
        if progress.isStopped, let store { return stop(at: store, post) }
        let told = progress.timed(since: start)
        post(.loadProgressed(told, store.map { StoreReference($0) }))
      }
      do throws(LoadError) {
        let startOfOlder = ContinuousClock.now
        let compared = try compared(dataset) { progress, _ in
          var told = progress.timed(since: startOfOlder)
          told.isOfOlderRelease = true
          post(.loadProgressed(told, nil))
        }
        let store = MemoryStore(compared)
        post(.loadFinished(StoreReference(store), counters: store.allCounters))
        search.start(store, post: post)
      } catch .cancelled {
        // Only the older release was cut off: this one is whole.
        stop(at: MemoryStore(dataset), post)
      }
    } catch .cancelled {
      return
    } catch {
      post(.loadFailed(error))
    }
  }

  private typealias Progress = (LoadProgress, () -> Dataset) -> Void

  private func read(progress: Progress) throws(LoadError) -> Dataset {
    try sources.isEmpty ? Dataset.bundled() : loader.load(sources, progress: progress)
  }

  private func compared(_ dataset: Dataset, progress: Progress) throws(LoadError) -> Dataset {
    if against.isEmpty { return dataset }
    return dataset.compared(with: try loader.load(against, progress: progress))
  }

  private func stop(
    at store: MemoryStore,
    _ post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    post(.loadStopped(StoreReference(store), counters: store.allCounters))
    search.start(store, post: post)
  }
}

extension LoadProgress {
  /// The same with the time that has gone by.
  fileprivate func timed(since start: ContinuousClock.Instant) -> LoadProgress {
    var progress = self
    progress.elapsed = ContinuousClock.now - start
    return progress
  }
}
