/// Finds countries by name, alias, former name or code, and the countries of first-level units.
///
/// A label is looked up as it stands, then with its parts turned round (`Korea, South`,
/// `Sudan (South)`), then without what stands in parentheses at its end, then by that alone. Names
/// are compared by their `PlaceKey`; codes match in capitals only, so that `in` is no country, and
/// a bare `PA` is Panama, never Pennsylvania. A name that was a country's stands for the state that
/// represents it now.
public struct Gazetteer: Sendable {
  /// What a label stands for.
  public struct Resolution: Hashable, Sendable {
    /// The country.
    public var country: Country
    /// The first-level unit that the label names, such as "Pennsylvania"; `nil` for a country.
    public var admin: String?
  }

  /// The one built into the program.
  ///
  /// - Complexity: O(*n*) in its names at the first use, O(1) after that.
  public static let standard = Gazetteer(
    countries: PackageResources.countries_tsv,
    subdivisions: PackageResources.subdivisions_tsv
  )

  /// All countries, ordered by name.
  public let countries: [Country]

  /// The other names of each country, as its line has them: parted by `|`.
  private let aliases: [ArraySlice<UInt8>]
  private let units: [Subdivision]
  /// Positions in `countries` by plain name; from `countries.count` on, positions in `units`.
  private let names: [String: Int]
  /// The same by code in capitals.
  private let codes: [String: Int]

  init(countries table: [UInt8], subdivisions: [UInt8]) {
    let lines = CountryTable.countries(of: table)
    countries = lines.map(\.country)
    aliases = lines.map(\.aliases)
    var index = NameIndex()
    for (position, line) in lines.enumerated() {
      index.add(code: line.country.code, for: position)
      index.add(code: line.country.code3, for: position)
      index.add(name: Array(line.country.name.utf8)[...], for: position)
      index.add(names: line.aliases, for: position)
    }
    units = CountryTable.subdivisions(of: subdivisions)
    // Units come second: where both bear a name, as Georgia does, the country keeps it.
    for (offset, unit) in units.enumerated() {
      if !unit.code.isEmpty { index.add(code: unit.code, for: lines.count + offset) }
      index.add(name: Array(unit.name.utf8)[...], for: lines.count + offset)
      index.add(names: unit.aliases, for: lines.count + offset)
    }
    names = index.names
    codes = index.codes
  }

  /// The country of a two- or three-letter code in either case, or `nil`.
  public func country(code: String) -> Country? {
    guard (2...3).contains(code.utf8.count) else { return nil }
    let capitals = String(decoding: code.utf8.map(Self.capital), as: UTF8.self)
    guard let position = codes[capitals], position < countries.count else { return nil }
    return countries[position]
  }

  /// What a label stands for, or `nil` when it is no country's or unit's name.
  ///
  /// - Complexity: O(*n*) in the label's length.
  public func resolve(_ label: String) -> Resolution? {
    guard let parts = PlaceLabel(label) else { return lookup(label) }
    return lookup(label) ?? unit(parts.head, in: parts.tail) ?? lookup(parts.turned)
      ?? (parts.isParenthesis ? lookup(parts.head) ?? lookup(parts.tail) : nil)
  }

  /// Every name of a country: the common one, then aliases and former names.
  ///
  /// - Complexity: O(*n*) in the countries.
  public func names(of country: Country) -> [String] {
    guard let position = codes[country.code], position < countries.count else {
      return [country.name]
    }
    let others = aliases[position].split(separator: CountryTable.aliasSeparator)
    return [countries[position].name] + others.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Gazetteer {
  private func lookup(_ label: some StringProtocol) -> Resolution? {
    if let position = codes[CodeText.trimmed(label)] { return resolution(at: position) }
    return names[PlaceKey.key(of: label)].flatMap { resolution(at: $0) }
  }

  /// The unit that bears a country's name or not, where the rest of the label says which country:
  /// `Georgia (USA)`, `Texas, United States`.
  private func unit(_ name: String, in rest: String) -> Resolution? {
    guard let country = lookup(rest), country.admin == nil else { return nil }
    let key = PlaceKey.key(of: name)
    let match = units.first { unit in
      unit.country == country.country.code && PlaceKey.key(of: unit.name) == key
    }
    return match.map { Resolution(country: country.country, admin: $0.name) }
  }

  private func resolution(at position: Int) -> Resolution? {
    if position < countries.count { return Resolution(country: countries[position]) }
    let unit = units[position - countries.count]
    return country(code: unit.country).map { Resolution(country: $0, admin: unit.name) }
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    byte &- 0x61 < 26 ? byte & 0xdf : byte
  }
}
