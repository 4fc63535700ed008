import Incidents
import SitrepTestSupport

/// The incidents that a scenario shows.
enum SampleData {
  case sample, places, empty, one, unknown, scripts, many

  /// What a screen must cope with: nothing, one row, only unknowns, scripts that are wide, run from
  /// right to left or combine, and thousands of rows.
  static let extremes: [SampleData] = [.empty, .one, .unknown, .scripts, .many]

  private static let manyIncidents = SampleIncidents.many()

  var dataset: Dataset {
    switch self {
    case .sample: SampleIncidents.dataset()
    case .places: SampleIncidents.places()
    case .empty: SampleIncidents.empty()
    case .one: SampleIncidents.one()
    case .unknown: SampleIncidents.unknown()
    case .scripts: SampleIncidents.scripts()
    case .many: Self.manyIncidents
    }
  }

  /// The incidents before the last ones came; only of many there are any to spare.
  func dataset(without count: Int) -> Dataset {
    count == 0 ? dataset : SampleIncidents.many(4000 - count)
  }
}
