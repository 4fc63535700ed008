/// Reads the tags of the Humanitarian Exchange Language, which stand in a row below the header.
///
/// See the HXL standard 1.1: a hashtag such as `#geo`, then attributes such as `+lat`.
enum HXLTag {
  /// Whether a row's cells are tags: at least one, and nothing else.
  static func isRow(_ cells: some Sequence<ArraySlice<UInt8>>) -> Bool {
    var tags = 0
    for cell in cells where !cell.isEmpty {
      guard cell.count > 1, cell.first == UInt8(ascii: "#"),
        cell[cell.startIndex + 1].isLatinLetter
      else { return false }
      tags += 1
    }
    return tags > 0
  }

  /// The field that a tag stands for, or `nil` for one that has no field here.
  static func field(of tag: String) -> IncidentField? {
    let parts = tag.lowercased().split { $0 == "+" || $0 == " " }
    guard let hashtag = parts.first else { return nil }
    let attributes = Set(parts.dropFirst().map(String.init))
    if let rule = rules.first(where: { $0.tag == hashtag && attributes.isSuperset(of: $0.needs) }) {
      return rule.field
    }
    return nil
  }

  private struct Rule {
    var tag: String
    var needs: Set<String>
    var field: IncidentField
  }

  /// The more particular ones first.
  private static let rules: [Rule] = [
    ("#event", "id", .id), ("#meta", "id", .id), ("#event", "type", .kind),
    ("#date", "year", .year), ("#date", "month", .month), ("#date", "day", .day),
    ("#date", "end", .dateEnd), ("#date", "", .date), ("#country", "name", .country),
    ("#country", "code", .country), ("#country", "", .country), ("#adm1", "", .admin),
    ("#adm2", "", .place), ("#loc", "", .place), ("#geo", "lat", .latitude),
    ("#geo", "lon", .longitude), ("#geo", "coord", .coordinates),
    ("#affected", "killed", .killed), ("#affected", "injured", .injured),
    ("#affected", "wounded", .injured), ("#impact", "killed", .killed),
    ("#description", "", .summary), ("#event", "description", .summary), ("#event", "", .kind),
    ("#cause", "", .kind), ("#actor", "", .actor), ("#group", "", .actor),
    ("#meta", "source", .source), ("#meta", "url", .source),
  ].map { tag, needs, field in
    Rule(tag: tag, needs: needs.isEmpty ? [] : [needs], field: field)
  }
}
