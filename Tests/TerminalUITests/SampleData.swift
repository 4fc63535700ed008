import Incidents
import SitrepTestSupport

/// The incidents that a scenario shows.
enum SampleData {
  case sample, places, empty, one, unknown, scripts, many

  var dataset: Dataset {
    switch self {
    case .sample: SampleIncidents.dataset()
    case .places: SampleIncidents.places()
    case .empty: SampleIncidents.empty()
    case .one: SampleIncidents.one()
    case .unknown: SampleIncidents.unknown()
    case .scripts: SampleIncidents.scripts()
    case .many: SampleIncidents.many()
    }
  }
}
