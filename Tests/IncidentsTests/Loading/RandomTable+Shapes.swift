import Testing

extension RandomTable {
  /// The columns of a table, and what their cells may hold.
  struct Shape: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let header: String
    let cells: [[String]]
    /// The schema that it is to be recognised as.
    var schema: String?
  }

  /// Tables whose cells need decoding, or whose fields are put together.
  static let codedShapes = [
    codedKinds, datesInParts, units, countryCodes, countryNumbers, ownFields,
  ]

  /// Codes of kinds and precisions, figures with bounds, summaries to be built.
  private static let codedKinds = Shape(
    testDescription: "codes",
    header: "id,year,type_of_violence,dyad_name,side_a,side_b,source_article,source_headline,"
      + "where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,"
      + "best,high,low,event_clarity",
    cells: [
      ["", "7", "12"], ["2015", "2016", "", "twenty"], ["1", "2", "3", "", "4", "NA", "1|2"],
      ["Peru: Government", "", "\"A, \"\"B\"\" - C\"", "-"], ["Government of Peru", "", "XXX"],
      ["Civilians", "rebels", "", "n/a"],
      ["\"\"\"BBC,2015-03-04,a b\"\";\"\"AP,2015-03-05,c\"\"\"", "", "one; two", "AFP,2015"],
      ["a headline", "", "", "\"two,\nlines\"", "NULL"], ["Cuzco", "", "Şırnak"],
      ["Sinai", "", "-"], ["30.5", "91", ""], ["31.25", "", "east"],
      ["Peru", "", "Pennsylvania", "Atlantis"], ["1", "2", "3", "4", "5", "", "9"],
      ["2015-03-04", "2015-03-04 00:00:00.000", "2015-02-30", "", "4 March 2015", "soon"],
      ["2015-03-04", "2015-03-31", "2015-12-31", "", "2014-01-01"], ["0", "3", "", "4.5", "12"],
      ["0", "5", "", "3", "many"], ["0", "2", "", "-1", "7"], ["1", "2", ""],
    ],
    schema: "ucdp-ged"
  )

  /// Year, month and day apart, and claims by code.
  private static let datesInParts = Shape(
    testDescription: "dates in parts",
    header: "eventid,iyear,imonth,iday,resolution,country_txt,provstate,city,latitude,longitude,"
      + "nkill,nwound,attacktype1_txt,targtype1_txt,target1,gname,claimed,summary,scite1,scite2,"
      + "scite3,motive",
    cells: [
      ["197000000002", "", "1.97E+11"], ["1970", "2015", "", "0", "1970s"],
      ["0", "3", "12", "13", "March", ""], ["0", "4", "31", "32", ""], ["", "3/8/1970", "later"],
      ["Peru", "Iraq", ""], ["Sinai", "Unknown", ""], ["Cuzco", "Unknown", ""],
      ["30.5", "-1.0", ""], ["31.25", ""], ["0", "3", "10.5", "", "-99"], ["1", "", "-9"],
      ["Bombing/Explosion", "Armed Assault", "", "Unknown"], ["Police", "", "Business"],
      ["a station", "", "\"a, b\""], ["Shining Path", "Unknown", ""],
      ["1", "0", "-9", "", "yes", "Denied", "the Front", "?", "2"],
      ["01/03/2000: an account", "", "", "\"two,\nlines\""], ["\"a, b, 2015\"", "", "one"],
      ["\"c; d\"", "", ""], ["", "e"], ["", "unknown", "a motive"],
    ],
    schema: "gtd"
  )

  /// First-level units alone, which tell the country.
  private static let units = Shape(
    testDescription: "units of one country",
    header: "incident_id,date,state,city_or_county,address,n_killed,n_injured,latitude,longitude,"
      + "notes,claimed,source_url",
    cells: [
      ["461105", "", "7"], ["2013-01-01", "2013-02-30", "", "1/2/2013"],
      ["Pennsylvania", "Ohio", "Texas", "", "NA", "Ohio"], ["Akron", "", "Hawthorne"],
      ["1700 block of Main St", "", "-"], ["0", "2", "", "none"], ["1", "", "4"],
      ["41.4", "", "x"], ["-82.1", ""], ["notes of it", "", "NA"],
      ["claimed", "suspected", "no", "", "n", "TRUE", "nobody", "unknown"],
      ["http://example.org/1", "", "\"http://example.org/1 http://example.org/2\""],
    ],
    schema: "gun-violence"
  )

  /// Two letters for countries, of which `NA` is one.
  private static let countryCodes = Shape(
    testDescription: "country codes",
    header: "id,date,country_code,killed,kind,summary,note",
    cells: [
      ["7", ""], ["2015-03-04", "", "March 2015"], ["EG", "NA", "PE", "IQ", "EG", "ng", ""],
      ["1", "", "dozens"], ["bombing", "", "a||b"], ["an account", "", "\"two,\nlines\""],
      ["", "é"],
    ]
  )

  /// Fields of the table's own, side by side and in two places, often empty.
  private static let ownFields = Shape(
    testDescription: "own fields",
    header: "id,ward,shift,unit,date,country,officer,phase,weather,street,radio,summary,"
      + "closed,relay",
    cells: [
      ["", "7"], ["", "north", " north", "\"no \"\"th\"\"\""],
      ["", "", "late", "\"late, or not\""],
      ["", "a unit with quite a long name", "\t"], ["2015-03-04", "", "2016-12-31"],
      ["Peru", "", "Iraq"], ["", "", "é", "NA"], ["", "", "2"], ["", "\"\"", "rain "],
      ["", "", "a street with quite a long name"], ["", "\"7\""], ["an account", "", "N/A"],
      ["", "", "no", "\"two,\nlines\""], ["", "", "", "x"],
    ]
  )

  /// Other codes for countries and kinds.
  private static let countryNumbers = Shape(
    testDescription: "codes of another standard",
    header: "GLOBALEVENTID,SQLDATE,EventCode,EventRootCode,GoldsteinScale,Actor1Name,Actor2Name,"
      + "ActionGeo_FullName,ActionGeo_CountryCode,ActionGeo_Lat,ActionGeo_Long,SOURCEURL",
    cells: [
      ["410000000", ""], ["20150304", "2015-03-04", ""], ["190", "195"],
      ["19", "18", "", "99", "01"], ["-10.0"], ["POLICE", "", "NA"], ["REBELS", ""],
      ["\"Cairo, Al Qahirah, Egypt\"", "", "Lima"], ["EG", "PE", "IZ", "", "XX", "Egypt"],
      ["30.05", ""], ["31.25", ""], ["http://example.org/1", ""],
    ],
    schema: "gdelt"
  )
}
