extension Incident {
  /// Every text that a free word can be found in.
  ///
  /// An identifier made from the line number is none: no column holds it.
  var searchableTexts: [String] {
    [id == "line-\(origin.line)" ? "" : id, summary] + sources + tags + extra.map(\.value)
      + [countryLabel, country?.name ?? "", admin, place, kind, target, actor]
  }

  /// The texts that a field's test looks at; empty ones count as missing.
  func texts(of field: QueryField) -> [String] {
    switch field {
    case .column(let name): extra.filter { $0.name == name }.map(\.value)
    case .standard(let field): texts(of: field)
    }
  }

  private func texts(of field: QueryField.StandardField) -> [String] {
    switch field {
    case .country: [countryLabel, country?.name ?? ""]
    case .region: [country?.region ?? ""]
    case .admin: [admin]
    case .place: [place, admin]
    case .kind: [kind]
    case .target: [target]
    case .actor: [actor]
    case .claim: [claim == .unknown ? "" : claim.rawValue]
    case .summary: [summary]
    case .source: sources
    case .tag: tags
    case .id: [id]
    case .note: [note]
    case .file: [origin.file]
    case .weekday: [date?.weekday.map { CalendarNames.weekdays[$0] } ?? ""]
    case .month: [date?.month.map { CalendarNames.months[$0 - 1] } ?? ""]
    case .year: [date?.year.map { CivilDate.text(ofYear: $0) } ?? ""]
    }
  }
}
