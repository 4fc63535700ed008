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
        if progress.isStopped, let store {
          return end(with: store, post, DashboardAction.loadStopped)
        }
        let told = progress.timed(since: start)
        post(.loadProgressed(told, store.map { StoreReference($0) }))
      }
      do throws(LoadError) {
        if !against.isEmpty { tellBegin(ofOlderThan: dataset, post) }
        let startOfOlder = ContinuousClock.now
        let compared = try compared(dataset) { progress, _ in
          var told = progress.timed(since: startOfOlder)
          told.isOfOlderRelease = true
          post(.loadProgressed(told, nil))
        }
        end(with: MemoryStore(compared), post, DashboardAction.loadFinished)
      } catch .cancelled {
        end(with: MemoryStore(dataset), post, DashboardAction.comparisonStopped)
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

  /// Lets all of the newer release be browsed while the older one is read.
  private func tellBegin(
    ofOlderThan dataset: Dataset,
    _ post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    var begin = LoadProgress(bytesRead: 0, bytesTotal: nil, incidents: 0)
    begin.isOfOlderRelease = true
    post(.loadProgressed(begin, StoreReference(MemoryStore(dataset))))
  }

  private func end(
    with store: MemoryStore,
    _ post: @escaping @Sendable (DashboardAction) -> Void,
    _ told: (StoreReference, [CounterFigure]) -> DashboardAction
  ) {
    post(told(StoreReference(store), store.allCounters))
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
