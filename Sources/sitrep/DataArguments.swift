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
      return try loaded(by: loader).dataset()
    } catch {
      throw Failure(error)
    }
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
    if follows { return FollowedFiles(files.map(Source.init(path:)), loader: loader).world }
    return World(load: loaded(by: loader).load)
  }

  private func loaded(by loader: DatasetLoader) -> LoadedFiles {
    LoadedFiles(
      files.map(Source.init(path:)),
      against: against.map(Source.init(path:)),
      loader: loader
    )
  }
}
