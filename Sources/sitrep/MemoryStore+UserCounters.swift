import Incidents

extension MemoryStore {
  /// The card's counters, and behind them those that the user has settled for all files.
  var allCounters: [CounterFigure] {
    releaseCounters + counters + figures(of: Configuration.user.configuration.counters)
  }
}
