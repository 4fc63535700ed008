import Incidents

/// Whole loads, one a process, so that the peak memory is that of the load.
enum LoadBenchmark {
  /// From the path to the finished dataset.
  static func load(_ path: String, _ options: LoadOptions) throws {
    var count = 0
    let time = try Measurement.milliseconds {
      count = try DatasetLoader(options: options).load([Source(path: path)]).count
    }
    Measurement(name: "load", samples: [time], remark: "\(count)").report()
    let work = Measurement.processorMilliseconds()
    Measurement(name: "CPU", samples: [work]).report()
    let own = Measurement.ownProcessorMilliseconds()
    Measurement(name: "own CPU", samples: [own]).report()
  }

  /// From the path to the first partial dataset that is worth showing, and its answer.
  static func firstRows(_ path: String) throws {
    let clock = ContinuousClock()
    let start = clock.now
    var first: Double?
    let loader = DatasetLoader(options: LoadOptions(findsDuplicates: false))
    let dataset = try loader.load([Source(path: path)]) { progress, partial in
      guard first == nil, progress.isMilestone else { return }
      _ = try? MemoryStore(partial()).answer(Question())
      first = (clock.now - start) / .milliseconds(1)
    }
    let whole = (clock.now - start) / .milliseconds(1)
    // Small files have no milestone: their first rows are all rows.
    Measurement(name: "first rows", samples: [first ?? whole], remark: "\(dataset.count)").report()
  }
}
