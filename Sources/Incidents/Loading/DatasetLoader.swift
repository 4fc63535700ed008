/// Reads files of incidents into one dataset: opens, detects, cuts, maps, parses.
///
/// No cell, however odd, stops a load; what was odd stands in the report.
public struct DatasetLoader: Sendable {
  /// What the user knows better.
  public let options: LoadOptions

  /// Makes a loader; one may load many times.
  public init(options: LoadOptions = LoadOptions()) {
    self.options = options
  }

  /// Reads the sources one after the other into one dataset.
  ///
  /// - Parameters:
  ///   - sources: What to read, at least one.
  ///   - progress: Called now and then with what there is so far. The second argument makes a
  ///     dataset of it, which costs a copy of the columns: worth it when `isMilestone` says so,
  ///     first after 100 incidents and then whenever there are eight times as many, until an
  ///     eighth of a large file is read.
  /// - Returns: All incidents, in the order of the sources.
  /// - Throws: `LoadError` for the first source that gives no incident, and when the task is
  ///   cancelled.
  /// - Complexity: O(*n*) in the bytes.
  public func load(
    _ sources: [Source],
    progress: (LoadProgress, () -> Dataset) -> Void = { _, _ in }
  ) throws(LoadError) -> Dataset {
    try load(sources, cards: sources.map(CardFile.read), progress: progress)
  }

  /// Reads sources whose cards are at hand.
  func load(
    _ sources: [Source],
    cards: [CardFile],
    progress: (LoadProgress, () -> Dataset) -> Void = { _, _ in }
  ) throws(LoadError) -> Dataset {
    let loaded = try gather(sources, cards, progress: progress)
    return finish(loaded.builder, loaded.report)
  }

  /// Reads sources and notes, for those who follow them, how each was read.
  func gather(
    _ sources: [Source],
    _ cards: [CardFile],
    _ records: [PlanRecord] = [],
    progress: FileLoad.Progress
  ) throws(LoadError) -> (builder: DatasetBuilder, report: LoadReport) {
    var builder = DatasetBuilder(title: "")
    var reports: [FileReport] = []
    var titles: [String] = []
    var pacer = LoadPacer()
    for (source, card) in zip(sources, cards) {
      if builder.card == nil { builder.card = card.card }
      titles.append(card.card?.title ?? source.baseName)
      builder.title = Self.title(titles)
      pacer.beginFile()
      let load = FileLoad(
        source: source,
        options: options,
        cardMapping: card.card?.mapping ?? [:],
        earlier: reports,
        planRecord: records[safe: reports.count]
      )
      var report = try load.run(into: &builder, pacer: &pacer, progress: progress)
      if let problem = card.problem { report.problems.insert(problem, at: 0) }
      reports.append(report)
    }
    return (builder, LoadReport(files: reports))
  }

  /// Makes the dataset, with look-alikes grouped.
  func finish(_ builder: DatasetBuilder, _ report: LoadReport) -> Dataset {
    let dataset = builder.dataset(report: report)
    return options.findsDuplicates ? dataset.withDuplicateGroups() : dataset
  }

  private static func title(_ titles: [String]) -> String {
    titles.count <= 3 ? titles.joined(separator: ", ") : "\(titles.count) files"
  }
}
