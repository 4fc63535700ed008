import ArgumentParser
import Dashboard
import Incidents

/// The files to read.
struct DataArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files of incidents; none for the bundled dataset, '-' for standard input.",
      valueName: "file"
    ),
    completion: .file()
  )
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare with an older release: is:added, is:removed, is:changed, and signs in the bars; "
        + "may be repeated where it is of several files.",
      valueName: "file"
    ),
    completion: .file()
  )
  var against: [String] = []

  /// Reads everything and waits for it.
  ///
  /// A user's file that is at fault settles nothing; without a screen to say so, standard error does.
  ///
  /// Look-alikes are searched unless nothing can ask for them: in a large file that takes a while.
  func dataset(_ options: GlobalOptions, findsDuplicates: Bool = true) throws -> Dataset {
    if let problem = Configuration.user.problem { Output.complain(problem) }
    var loadOptions = try options.loadOptions()
    loadOptions.findsDuplicates = findsDuplicates
    let loader = DatasetLoader(options: loadOptions)
    do throws(LoadError) {
      let dataset =
        try files.isEmpty ? Dataset.bundled() : loader.load(files.map(Source.init(path:)))
      return try compared(dataset, by: loader)
    } catch {
      throw Failure(error)
    }
  }

  /// The dataset against the older release, if one was named.
  private func compared(_ dataset: Dataset, by loader: DatasetLoader) throws(LoadError) -> Dataset {
    if against.isEmpty { return dataset }
    return dataset.compared(with: try loader.load(against.map(Source.init(path:))))
  }

  /// Reads everything for one question; look-alikes are searched when the question or a counter of
  /// the card asks for them.
  func dataset(
    _ options: GlobalOptions,
    asking line: ViewLine
  ) throws -> (dataset: Dataset, question: Question) {
    let dataset = try dataset(options, findsDuplicates: false)
    let question = try line.question(for: dataset)
    let counters = (dataset.card?.counters ?? []).compactMap {
      try? Query($0.query, columns: dataset.extraColumns)
    }
    let isNeeded =
      question.foldsDuplicates || question.query.asksForDuplicates
      || counters.contains(where: \.asksForDuplicates)
    return (isNeeded ? dataset.withDuplicateGroups() : dataset, question)
  }

  /// Reads in the background and tells of progress on the way.
  func world(_ options: GlobalOptions, follows: Bool = false) throws -> World {
    var loadOptions = try options.loadOptions()
    loadOptions.findsDuplicates = false
    let loader = DatasetLoader(options: loadOptions)
    let sources = files.map(Source.init(path:))
    if follows { return FollowedFiles(sources, loader: loader).world }
    let search = BackgroundSearch()
    return World { post in
      let start = ContinuousClock.now
      do throws(LoadError) {
        let dataset =
          try sources.isEmpty
          ? Dataset.bundled()
          : loader.load(sources) { progress, partial in
            var progress = progress
            progress.elapsed = ContinuousClock.now - start
            let store = progress.isMilestone ? MemoryStore(partial()) : nil
            if progress.isStopped, let store {
              post(.loadStopped(StoreReference(store), counters: store.allCounters))
              search.start(store, post: post)
            } else {
              post(.loadProgressed(progress, store.map { StoreReference($0) }))
            }
          }
        let store = MemoryStore(try compared(dataset, by: loader))
        post(.loadFinished(StoreReference(store), counters: store.allCounters))
        search.start(store, post: post)
      } catch .cancelled {
        return
      } catch {
        post(.loadFailed(error))
      }
    }
  }
}
