/// What the cells of countries and kinds stand for where they are not the words themselves.
struct CategoryCodes: Sendable {
  /// Names of countries by code.
  let countries: CodeTable<[UInt8]>?
  /// Words for kinds by code.
  let kinds: CodeTable<[UInt8]>?
  /// The country of every row whose first-level unit is given.
  let impliedCountry: [UInt8]?
  /// Whether countries are two-letter codes, so that `NA` is Namibia.
  let hasCountryCodes: Bool

  init(_ plan: MappingPlan) {
    countries = plan.codes[.country].map { CodeTable($0) }
    kinds = plan.codes[.kind].map { CodeTable($0) }
    impliedCountry = plan.impliedCountry
    hasCountryCodes = plan.hasCountryCodes
  }

  /// Whether the cells of countries are their names.
  var hasCountryNames: Bool { countries == nil && impliedCountry == nil && !hasCountryCodes }
}
