extension Schema {
  /// The schemas that are recognised, the more particular ones first.
  static let standard = [
    sitrep, ucdpGED, ucdpEvents, gtd, gtdDerivative, acled, socialConflict, rand, aidWorkers,
    gunViolence, stanford, gdelt, earthquakes, usgs, kev, veris, sharkAttacks, aviationAccidents,
  ]

  /// The program's own tables: the bundled dataset and what `export` writes.
  private static let sitrep = Self(
    name: "sitrep",
    required: ["date", "country", "killedlow", "killedhigh", "injuredlow", "summary"],
    fields: [
      .id: ["id"], .date: ["date"], .dateEnd: ["date_end"], .datePrecision: ["date_precision"],
      .country: ["country"], .admin: ["admin"], .place: ["place"],
      .latitude: ["latitude", "lat"], .longitude: ["longitude", "lon"],
      .killed: ["killed_best", "killed"], .killedLow: ["killed_low"],
      .killedHigh: ["killed_high"], .injured: ["injured_best", "injured"],
      .injuredLow: ["injured_low"], .injuredHigh: ["injured_high"], .kind: ["kind"],
      .target: ["target"], .actor: ["actor"], .claim: ["claim"], .title: ["title"],
      .summary: ["summary"], .source: ["source", "sources"], .tags: ["tags"],
    ],
    derived: ["country_code"],
    dateNote: "date_note",
    approximate: "approximate"
  )

  /// UCDP GED, the 49 columns of the newer and the 41 of the older releases, CSV and GeoJSON.
  ///
  /// Sundberg and Melander 2013; the codes are those of the GED codebook.
  private static let ucdpGED = Self(
    name: "ucdp-ged",
    required: ["typeofviolence", "sidea", "sideb", "best", "low", "high", "datestart"],
    fields: [
      .id: ["id"], .date: ["date_start"], .dateEnd: ["date_end"], .datePrecision: ["date_prec"],
      .year: ["year"], .country: ["country"], .admin: ["adm_1"], .place: ["where_coordinates"],
      .latitude: ["latitude"], .longitude: ["longitude"], .coordinates: ["geometry"],
      .killed: ["best"], .killedLow: ["low"], .killedHigh: ["high"],
      .kind: ["type_of_violence"], .target: ["side_b"], .actor: ["side_a"],
      .summary: ["source_headline"], .source: ["source_article"],
    ],
    codes: [.kind: violence, .datePrecision: gedPrecision],
    summaries: ["{dyad_name} at {where_coordinates}", "{dyad_name}", "{side_a} - {side_b}"]
  )

  /// UCDP events as objects a line, under the keys of the candidate feeds.
  private static let ucdpEvents = Self(
    name: "ucdp-ged-events",
    required: ["sideaname", "sidebname", "locationrootname", "deathslow", "deathshigh"],
    fields: [
      .id: ["id"], .date: ["start_date", "date_start"], .dateEnd: ["end_date", "date_end"],
      .country: ["location_root_name"], .admin: ["location_adm1_name"],
      .place: ["location_where_name"], .latitude: ["latitude"], .longitude: ["longitude"],
      .killed: ["deaths_best"], .killedLow: ["deaths_low"], .killedHigh: ["deaths_high"],
      .kind: ["type_of_violence"], .target: ["side_b_name"], .actor: ["side_a_name"],
      .source: ["source_article"],
    ],
    codes: [.kind: violence],
    summaries: [
      "{side_a_name} - {side_b_name} at {location_where_name}", "{side_a_name} - {side_b_name}",
    ]
  )

  /// ACLED, all generations of its columns.
  private static let acled = Self(
    name: "acled",
    required: ["eventdate", "eventtype", "actor1", "fatalities", "notes"],
    fields: [
      .id: ["event_id_cnty", "data_id"], .date: ["event_date"], .year: ["year"],
      .datePrecision: ["time_precision"], .country: ["country"], .admin: ["admin1"],
      .place: ["location"], .latitude: ["latitude"], .longitude: ["longitude"],
      .killed: ["fatalities"], .kind: ["event_type"], .target: ["actor2"], .actor: ["actor1"],
      .summary: ["notes"], .source: ["source"], .tags: ["tags"],
    ],
    codes: [.datePrecision: ["1": "day", "2": "week", "3": "month"]]
  )

  private static let violence = [
    "1": "state-based conflict", "2": "non-state conflict", "3": "one-sided violence",
  ]

  private static let gedPrecision = [
    "1": "day", "2": "range", "3": "week", "4": "month", "5": "year",
  ]
}
