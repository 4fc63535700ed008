import Incidents

extension DashboardState {
  /// Groups the bars by what tells the data's incidents apart, unless somebody has said by what.
  mutating func chooseDimension(for dataset: Dataset) {
    guard choosesDimension, view.dimension == .country else { return }
    choosesDimension = false
    view.dimension = dataset.openingDimension
  }

  /// Groups the bars by what the user asked for, whatever the data holds.
  mutating func group(by dimension: Dimension) {
    choosesDimension = false
    if dimension != view.dimension { bars = ScrollPosition() }
    view.dimension = dimension
  }

  /// The next dimension that could tell something of the data, if there is another one.
  var nextDimension: Dimension? {
    let all = Dimension.standard
    let place = all.firstIndex(of: view.dimension) ?? all.count - 1
    return (1...all.count).lazy.map { all[(place + $0) % all.count] }
      .first { $0 != view.dimension && dataset?.tells($0) ?? true }
  }
}
