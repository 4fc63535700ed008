import Incidents

extension DashboardState {
  /// Groups the bars by something that tells incidents apart, where the data has no countries to.
  mutating func groupByWhatIsKnown(in dataset: Dataset) {
    guard view.dimension == .country, !dataset.countryLabels.values.contains(where: { !$0.isEmpty })
    else { return }
    view.dimension = Self.dividing(dataset) ?? view.dimension
  }

  /// The first dimension with more than one value, time last.
  private static func dividing(_ dataset: Dataset) -> Dimension? {
    let columns: [(Dimension, CategoryColumn)] = [
      (.admin, dataset.admins), (.kind, dataset.kinds), (.target, dataset.targets),
      (.actor, dataset.actors),
    ]
    let found = columns.first { $1.values.lazy.filter { !$0.isEmpty }.prefix(2).count == 2 }
    return found?.0 ?? (dataset.dateRange == nil ? nil : .year)
  }
}
