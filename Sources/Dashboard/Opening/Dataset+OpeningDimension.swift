public import Incidents

extension Dataset {
  /// What bars group by until somebody says otherwise: countries, or where there are not two of them
  /// the first of units, kinds, targets and actors that sets incidents apart well.
  ///
  /// Where none does it well it is the one that does it best, years included; countries if none does.
  /// Of large datasets some thousands of rows all over it speak for the others.
  ///
  /// - Complexity: O(*n*) in the different values, not in the rows.
  public var openingDimension: Dimension {
    guard !hasSeveralCountries else { return .country }
    let columns: [(Dimension, CategoryColumn)] = [
      (.admin, admins), (.kind, kinds), (.target, targets), (.actor, actors),
    ]
    var best = (dimension: Dimension.country, share: 0.0)
    for (dimension, column) in columns {
      let share = Self.share(setApartBy: column)
      if share >= Self.goodShare { return dimension }
      if share > best.share { best = (dimension, share) }
    }
    return shareSetApartByYear > best.share ? .year : best.dimension
  }

  /// Whether bars of a dimension would hold anything but unknowns, or one bar for all.
  ///
  /// Of large datasets it is some thousands of rows that say whether there are claims and dates.
  ///
  /// - Complexity: O(*n*) in the different values, not in the rows.
  func tells(_ dimension: Dimension) -> Bool {
    switch dimension {
    case .country: countryLabels.values.contains { !$0.isEmpty }
    case .region: hasSeveralCountries
    case .admin: admins.values.contains { !$0.isEmpty }
    case .kind: kinds.values.contains { !$0.isEmpty }
    case .target: targets.values.contains { !$0.isEmpty }
    case .actor: actors.values.contains { !$0.isEmpty }
    case .claim: Self.sample(of: count).contains { claims[$0] != .unknown }
    case .file: report.files.count > 1
    case .weekday, .month, .year: sampledDays.contains { _ in true }
    case .column: true
    }
  }

  /// Whether there is more than one country, however each is spelled.
  private var hasSeveralCountries: Bool {
    var first: String?
    for (code, label) in countryLabels.values.enumerated() where !label.isEmpty {
      let name = countries[code]?.name ?? label
      if let first, first != name { return true }
      first = name
    }
    return false
  }

  /// How much bars must set apart: with less, nearly all incidents stand in one bar or in none.
  private static let goodShare = 0.3

  /// Rows that are all over a dataset, the same ones each time.
  private static func sample(of count: Int) -> StrideTo<Int> {
    stride(from: 0, to: count, by: max(1, count / 4096))
  }

  private var sampledDays: some Sequence<Int32> {
    Self.sample(of: count).lazy.map { self.dates.starts[$0] }.filter { $0 != DateColumn.undated }
  }

  /// The part of incidents that have a value other than the most common one; nothing where nearly
  /// every incident has a value of its own, as bars of one say no more than the list.
  private static func share(setApartBy column: CategoryColumn) -> Double {
    let rows = sample(of: column.codes.count)
    let codes = rows.lazy.map { column.codes[$0] }.filter { !column.values[Int($0)].isEmpty }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    let known = counts.values.reduce(0, +)
    guard counts.count > 1, known < 20 || counts.count * 2 <= known else { return 0 }
    return Double(known - (counts.values.max() ?? 0)) / Double(rows.underestimatedCount)
  }

  /// The part of incidents that happened in another year than most of them.
  private var shareSetApartByYear: Double {
    let counts = Dictionary(
      sampledDays.map { (CivilDate(day: $0).year, 1) },
      uniquingKeysWith: +
    )
    let known = counts.values.reduce(0, +)
    return known == 0 ? 0 : 1 - Double(counts.values.max() ?? 0) / Double(known)
  }
}
