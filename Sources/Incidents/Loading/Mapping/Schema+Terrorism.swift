extension Schema {
  /// The Global Terrorism Database, 135 columns.
  static let gtd = Self(
    name: "gtd",
    required: ["eventid", "iyear", "imonth", "iday", "countrytxt", "nkill"],
    fields: [
      .id: ["eventid"], .year: ["iyear"], .month: ["imonth"], .day: ["iday"],
      .dateEnd: ["resolution"], .country: ["country_txt"], .admin: ["provstate"],
      .place: ["city"], .latitude: ["latitude"], .longitude: ["longitude"], .killed: ["nkill"],
      .injured: ["nwound"], .kind: ["attacktype1_txt"], .target: ["targtype1_txt"],
      .actor: ["gname"], .claim: ["claimed"], .summary: ["summary"],
      .source: ["scite1 + scite2 + scite3"],
    ],
    codes: [.claim: gtdClaims],
    summaries: [
      "{attacktype1_txt}: {target1}, {city}", "{attacktype1_txt}: {targtype1_txt}, {city}",
      "{attacktype1_txt}",
    ]
  )

  /// What is passed around of GTD under plainer names: a dozen or two of its columns.
  static let gtdDerivative = Self(
    name: "gtd-derivative",
    required: [
      "year|iyear", "month|imonth", "day|iday", "country|countrytxt",
      "attacktype|attacktype1txt|attacktype1", "killed|nkill|kill|casualties",
      "wound|wounded|nwound",
    ],
    fields: [
      .id: ["eventid", "event_id", "id"], .year: ["year", "iyear"],
      .month: ["month", "imonth"], .day: ["day", "iday"],
      .country: ["country_txt", "country"], .admin: ["provstate", "state", "province"],
      .place: ["city", "location"], .latitude: ["latitude", "lat"],
      .longitude: ["longitude", "lon", "long"],
      .killed: ["killed", "nkill", "kill", "casualties"],
      .injured: ["wounded", "wound", "nwound"],
      .kind: ["attacktype1_txt", "attacktype", "attack_type", "attacktype1"],
      .target: ["targtype1_txt", "target_type", "targettype", "target"],
      .actor: ["gname", "group", "group_name", "perpetrator"], .claim: ["claimed"],
      .summary: ["summary"], .source: ["scite1 + scite2 + scite3", "dbsource"],
    ],
    codes: [.claim: gtdClaims],
    summaries: ["{AttackType}: {Target}, {city}", "{attacktype1_txt}, {city}", "{AttackType}"]
  )

  /// The RAND database of incidents 1968-2009.
  static let rand = Self(
    name: "rand",
    required: [
      "date", "city", "country", "perpetrator", "weapon", "injuries", "fatalities",
      "description",
    ],
    fields: [
      .date: ["Date"], .country: ["Country"], .place: ["City"], .actor: ["Perpetrator"],
      .kind: ["Weapon"], .injured: ["Injuries"], .killed: ["Fatalities"],
      .summary: ["Description"],
    ],
    summaries: ["{Weapon}, {City}"]
  )

  /// Incidents that struck aid workers, national and international staff apart.
  static let aidWorkers = Self(
    name: "aid-worker-incidents",
    required: [
      "year", "month", "day", "country", "totalkilled|nationalskilled|nationalstaffkilled",
      "totalkidnapped|nationalskidnapped|nationalstaffkidnapped",
    ],
    fields: [
      .id: ["Incident ID", "id"], .year: ["Year"], .month: ["Month"], .day: ["Day"],
      .country: ["Country"], .admin: ["Region"], .place: ["City", "District", "Location"],
      .latitude: ["Latitude"], .longitude: ["Longitude"],
      .killed: [
        "Total killed", "Nationals killed + Internationals killed",
        "National staff killed + International staff killed",
      ],
      .injured: [
        "Total wounded", "Nationals wounded + Internationals wounded",
        "National staff wounded + International staff wounded",
      ],
      .kind: ["Means of attack"], .target: ["Attack context"],
      .actor: ["Actor name", "Actor type"], .summary: ["Details"], .source: ["Source"],
    ],
    summaries: ["{Means of attack}: {Location}", "{Means of attack}"]
  )

  /// The archive of gun violence in America, with several persons to a cell.
  static let gunViolence = Self(
    name: "gun-violence",
    required: ["incidentid", "date", "state", "nkilled", "ninjured"],
    fields: [
      .id: ["incident_id"], .date: ["date"], .admin: ["state"],
      .place: ["city_or_county", "city"], .latitude: ["latitude"], .longitude: ["longitude"],
      .killed: ["n_killed"], .injured: ["n_injured"], .kind: ["incident_characteristics"],
      .tags: ["incident_characteristics"], .summary: ["notes"],
      .source: ["sources", "source_url", "incident_url"],
    ],
    summaries: ["Shooting at {address}, {city_or_county}", "Shooting in {city_or_county}"]
  )

  /// Mass shootings in America, as the Stanford Geospatial Center published them.
  static let stanford = Self(
    name: "stanford-msa",
    required: ["caseid", "state", "numberofcivilianfatalities", "numberofcivilianinjured"],
    fields: [
      .id: ["CaseID"], .date: ["Date"], .admin: ["State"], .place: ["City"],
      .latitude: ["Latitude"], .longitude: ["Longitude"], .coordinates: ["geometry"],
      .killed: ["Number of Civilian Fatalities + Number of Enforcement Fatalities"],
      .injured: ["Number of Civilian Injured + Number of Enforcement Injured"],
      .target: ["Targeted Victim/s - General"], .actor: ["Shooter Name"], .title: ["Title"],
      .summary: ["Description"],
      .source: [(1...7).map { "Data Source \($0)" }.joined(separator: " + ")],
    ]
  )

  private static let gtdClaims = ["1": "claimed", "0": "unknown", "-9": "unknown"]
}
