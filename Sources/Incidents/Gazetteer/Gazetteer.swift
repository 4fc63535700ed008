/// Finds countries by name, alias, former name or code, and the countries of first-level units.
public struct Gazetteer: Sendable {
  /// What a label stands for.
  public struct Resolution: Hashable, Sendable {
    /// The country.
    public var country: Country
    /// The first-level unit that the label names, such as "Pennsylvania"; `nil` for a country.
    public var admin: String?
  }

  /// The one built into the program.
  public static let standard = Gazetteer()

  /// All countries, ordered by name.
  public let countries: [Country]

  init() {
    countries = []
  }

  /// The country of a two- or three-letter code in either case, or `nil`.
  public func country(code: String) -> Country? {
    countries.first { $0.code == code }
  }

  /// What a label stands for, or `nil` when it is no country's or unit's name.
  public func resolve(_ label: String) -> Resolution? {
    country(code: label).map { Resolution(country: $0) }
  }
}
