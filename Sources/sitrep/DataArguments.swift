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

  /// Reads everything and waits for it.
  ///
  /// A user's file that is at fault settles nothing; without a screen to say so, standard error does.
  func dataset(_ options: GlobalOptions) throws -> Dataset {
    if let problem = Configuration.user.problem { Output.complain(problem) }
    let loader = DatasetLoader(options: try options.loadOptions())
    do {
      return try files.isEmpty ? Dataset.bundled() : loader.load(files.map(Source.init(path:)))
    } catch {
      throw Failure(error)
    }
  }

  /// Reads in the background and tells of progress on the way.
  func world(_ options: GlobalOptions) throws -> World {
    let loader = DatasetLoader(options: try options.loadOptions())
    let sources = files.map(Source.init(path:))
    return World { post in
      let start = ContinuousClock.now
      do throws(LoadError) {
        let dataset =
          try sources.isEmpty
          ? Dataset.bundled()
          : loader.load(sources) { progress, partial in
            var progress = progress
            progress.elapsed = ContinuousClock.now - start
            let store =
              progress.isMilestone ? StoreReference(MemoryStore(partial())) : nil
            post(.loadProgressed(progress, store))
          }
        let store = MemoryStore(dataset)
        post(.loadFinished(StoreReference(store), counters: store.allCounters))
        // The first word typed should not pay for what can be made ready now.
        store.prepare()
      } catch .cancelled {
        return
      } catch {
        post(.loadFailed(error))
      }
    }
  }
}
