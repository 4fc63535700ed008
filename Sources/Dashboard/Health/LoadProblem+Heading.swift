import Incidents

extension LoadProblem.Kind {
  /// What stands over the problems of the kind.
  var heading: String {
    switch self {
    case .badRecord: "Rejected"
    case .raggedRow: "Rows longer or shorter than the header"
    case .truncated: "Cut off"
    case .badDate: "Unresolved dates"
    case .inferredDate: "Inferred dates"
    case .badCount: "Unresolved figures"
    case .unorderedCount: "Figures out of order"
    case .badCoordinate: "Unresolved coordinates"
    case .badEncoding: "Bytes that the encoding does not allow"
    case .duplicateID: "Repeated identifiers"
    case .unknownCountry: "Unresolved countries"
    case .unreadLine: "Lines not read"
    case .ignoredRecord: "Left out by rule"
    }
  }
}
