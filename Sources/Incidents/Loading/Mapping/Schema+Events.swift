extension Schema {
  /// Social conflict in Africa and Latin America: protests, riots, strikes.
  ///
  /// Salehyan and others 2012; the codes are those of the SCAD codebook.
  static let socialConflict = Self(
    name: "scad",
    required: ["eventid", "countryname|country", "startdate", "etype", "ndeath"],
    fields: [
      .id: ["eventid"], .date: ["startdate"], .dateEnd: ["enddate"], .year: ["styr"],
      .month: ["stmo"], .day: ["stday"], .country: ["countryname", "country"],
      .place: ["elocal"], .latitude: ["latitude"], .longitude: ["longitude"],
      .killed: ["ndeath"], .kind: ["etype"], .actor: ["actor1"], .target: ["target1"],
      .summary: ["issuenote"], .source: ["nsource", "notes"],
    ],
    codes: [
      .kind: [
        "1": "organized demonstration", "2": "spontaneous demonstration",
        "3": "organized violent riot", "4": "spontaneous violent riot", "5": "general strike",
        "6": "limited strike", "7": "pro-government violence", "8": "anti-government violence",
        "9": "extra-government violence", "10": "intra-government violence",
      ]
    ],
    summaries: ["{actor1} - {target1}, {elocal}", "{actor1}, {elocal}", "{elocal}"]
  )

  /// GDELT's events, whose countries are FIPS 10-4 codes and whose kinds are CAMEO root codes.
  static let gdelt = Self(
    name: "gdelt",
    required: ["globaleventid", "sqldate|day", "eventcode", "goldsteinscale"],
    fields: [
      .id: ["GLOBALEVENTID"], .date: ["SQLDATE", "Day"],
      .country: ["ActionGeo_CountryCode"], .place: ["ActionGeo_FullName"],
      .latitude: ["ActionGeo_Lat"], .longitude: ["ActionGeo_Long"], .kind: ["EventRootCode"],
      .actor: ["Actor1Name"], .target: ["Actor2Name"], .source: ["SOURCEURL"],
    ],
    codes: [.kind: cameoRoots],
    hasFIPSCountries: true,
    summaries: [
      "{Actor1Name} - {Actor2Name} at {ActionGeo_FullName}",
      "{Actor1Name} at {ActionGeo_FullName}", "{Actor2Name} at {ActionGeo_FullName}",
      "{ActionGeo_FullName}",
    ]
  )

  /// The significant earthquakes of NOAA, as an open-data portal serves them.
  static let earthquakes = Self(
    name: "significant-earthquakes",
    required: ["idearthquake", "year", "eqprimary", "earthquakedeaths", "coordinates"],
    fields: [
      .id: ["ID Earthquake"], .year: ["Year"], .month: ["Month"], .day: ["Day"],
      .country: ["Country"], .admin: ["State"], .place: ["Location name"],
      .coordinates: ["Coordinates"], .killed: ["Earthquake : Deaths"],
      .injured: ["Earthquake : Injuries"],
    ],
    summaries: [
      "Earthquake of magnitude {EQ Primary}, {Location name}", "Earthquake, {Location name}",
    ]
  )

  /// The feeds of the United States Geological Survey.
  static let usgs = Self(
    name: "usgs-earthquakes",
    required: ["mag", "place", "time", "magtype"],
    fields: [
      .id: ["feature id", "id"], .date: ["time"], .place: ["place"], .kind: ["type"],
      .latitude: ["latitude"], .longitude: ["longitude"], .coordinates: ["geometry"],
      .summary: ["title"], .source: ["url"],
    ],
    summaries: ["Magnitude {mag}, {place}"]
  )

  /// The known exploited vulnerabilities of CISA.
  static let kev = Self(
    name: "cisa-kev",
    required: ["cveid", "vendorproject", "dateadded", "shortdescription"],
    fields: [
      .id: ["cveID"], .date: ["dateAdded"], .target: ["vendorProject"],
      .title: ["vulnerabilityName"], .summary: ["shortDescription"], .source: ["notes"],
      .tags: ["cwes"],
    ]
  )

  /// Breaches in the VERIS vocabulary, deeply nested.
  static let veris = Self(
    name: "veris",
    required: ["incidentid", "timelineincidentyear", "securityincident|summary"],
    fields: [
      .id: ["incident_id"], .year: ["timeline.incident.year"],
      .month: ["timeline.incident.month"], .day: ["timeline.incident.day"],
      .country: ["victim.country"], .admin: ["victim.state"], .target: ["victim.victim_id"],
      .summary: ["summary"], .source: ["reference"],
    ]
  )

  /// The list of shark attacks that the Shark Research Institute keeps.
  static let sharkAttacks = Self(
    name: "shark-attacks",
    required: ["casenumber", "date", "country", "area", "activity", "fatalyn|fatal"],
    fields: [
      .id: ["Case Number"], .date: ["Date"], .year: ["Year"], .country: ["Country"],
      .admin: ["Area"], .place: ["Location"], .kind: ["Type"], .target: ["Activity"],
      .killed: ["Fatal (Y/N)", "Fatal"], .summary: ["Injury"],
      .source: ["Investigator or Source"],
    ],
    codes: [.killed: ["Y": "1", "y": "1", "N": "0", "n": "0"]],
    summaries: ["{Activity}, {Location}", "{Activity}"]
  )

  /// Accidents of aircraft, as the American safety board publishes them.
  static let aviationAccidents = Self(
    name: "aviation-accidents",
    required: ["eventid|accidentnumber", "eventdate", "country", "totalfatalinjuries"],
    fields: [
      .id: ["Accident Number", "Event Id"], .date: ["Event Date"], .country: ["Country"],
      .place: ["Location"], .latitude: ["Latitude"], .longitude: ["Longitude"],
      .killed: ["Total Fatal Injuries"],
      .injured: ["Total Serious Injuries + Total Minor Injuries"],
      .kind: ["Investigation Type"], .target: ["Air Carrier"],
    ],
    summaries: ["{Make} {Model}, {Location}", "{Location}"]
  )

  private static let cameoRoots = [
    "01": "public statement", "02": "appeal", "03": "intent to cooperate", "04": "consultation",
    "05": "diplomatic cooperation", "06": "material cooperation", "07": "provision of aid",
    "08": "yielding", "09": "investigation", "10": "demand", "11": "disapproval",
    "12": "rejection", "13": "threat", "14": "protest", "15": "show of force",
    "16": "reduction of relations", "17": "coercion", "18": "assault", "19": "fight",
    "20": "mass violence",
  ]
}
