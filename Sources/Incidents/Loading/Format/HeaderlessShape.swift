/// Tables that are published without a header, known by the number of cells and a few of them.
enum HeaderlessShape {
  /// The names of the columns, or `nil` for a row of no such table.
  static func columns(ofRow cells: [ArraySlice<UInt8>]) -> [String]? {
    if isGDELT(cells) {
      return words(cells.count > 58 ? gdelt2 : gdelt1 + (cells.count == 58 ? " SOURCEURL" : ""))
    }
    return isGED(cells) ? words(ged) : nil
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A number, then the day as `20041126`, its month and its year.
  private static func isGDELT(_ cells: [ArraySlice<UInt8>]) -> Bool {
    guard [57, 58, 61].contains(cells.count), cells[1].count == 8 else { return false }
    return areDigits(cells[0]) && areDigits(cells[1]) && cells[1].starts(with: cells[2])
      && cells[2].count == 6 && cells[1].starts(with: cells[3]) && cells[3].count == 4
  }

  /// The number, the year, the type of violence and both dates where the codebook has them.
  private static func isGED(_ cells: [ArraySlice<UInt8>]) -> Bool {
    guard cells.count == 49, areDigits(cells[0]), areDigits(cells[2]), cells[2].count == 4,
      cells[5].count == 1, let kind = cells[5].first, (0x31...0x33).contains(kind)
    else { return false }
    return DateCell.read(cells[38]).date != nil && DateCell.read(cells[39]).date != nil
  }

  private static func areDigits(_ cell: ArraySlice<UInt8>) -> Bool {
    !cell.isEmpty && cell.allSatisfy { $0.isASCIIDigit }
  }

  /// UCDP GED and its monthly candidates, some of which come without names.
  private static let ged = """
    id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id
    conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a
    side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date
    source_headline source_original where_prec where_coordinates where_description adm_1 adm_2
    latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec
    date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob
    """

  private static let gdeltEvent = """
    GLOBALEVENTID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode
    Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code
    Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode
    Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code
    Actor2Type3Code IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale
    NumMentions NumSources NumArticles AvgTone
    """

  private static let gdelt1 =
    gdeltEvent + " "
    + ["Actor1Geo", "Actor2Geo", "ActionGeo"].map { place in
      ["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"]
        .map { "\(place)_\($0)" }.joined(separator: " ")
    }.joined(separator: " ") + " DATEADDED"

  private static let gdelt2 =
    gdeltEvent + " "
    + ["Actor1Geo", "Actor2Geo", "ActionGeo"].map { place in
      ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"]
        .map { "\(place)_\($0)" }.joined(separator: " ")
    }.joined(separator: " ") + " DATEADDED SOURCEURL"
}
