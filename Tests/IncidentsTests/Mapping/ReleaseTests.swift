import Testing

@testable import Incidents

/// The generations and derivatives of ACLED, GTD and UCDP GED; all rows are made up.
@Suite struct ReleaseTests {
  /// A header, a row and the date that the row has.
  struct Release: CustomTestStringConvertible, Sendable {
    var name: String
    var header: String
    var row: String
    var date: String

    var testDescription: String { name }
  }

  static let acled = [
    Release(
      name: "capitals",
      header:
        "GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,"
        + "ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,"
        + "LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES",
      row:
        "1,1BNG,2,01-January-2015,2015,1,Riots/Protests,Rioters,,5,Police,,1,15,Peru,Lima,,,Lima,"
        + "-12.1,-77,1,A Paper,\"Words,\nmore\",3",
      date: "2015-01-01"
    ),
    Release(
      name: "alphabetical with an unnamed index",
      header:
        ",actor1,actor2,admin1,country,event_date,event_id_cnty,event_type,fatalities,latitude,"
        + "location,longitude,notes,source,time_precision,year",
      row:
        "0,Rioters,Police,Lima,Peru,2015-01-01,8188RTA,Riots,3,-12.1,Lima,-77,Words,A Paper,1,2015",
      date: "2015-01-01"
    ),
    Release(
      name: "data_id",
      header:
        "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
        + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,region,country,admin1,location,latitude,"
        + "longitude,source,notes,fatalities,timestamp,iso3",
      row: "77,604,BFO4217,4217,03 December 2020,2020,1,Riots,Mob violence,Rioters,,5,Police,"
        + "South America,Peru,Lima,Lima,-12.1,-77,A Paper,Words,3,1607385600,PER",
      date: "2020-12-03"
    ),
    Release(
      name: "saved by a spreadsheet",
      header:
        "data_id,event_id_cnty,event_date,year,time_precision,event_type,actor1,actor2,country,"
        + "admin1,location,latitude,longitude,source,notes,fatalities",
      row:
        "77,BFO4217,9-May-20,2020,3,Riots,Rioters,Police,Peru,Lima,Lima,-12.1,-77,A Paper,Words,3",
      date: "2020-05"
    ),
    Release(
      name: "disorder_type and tags",
      header:
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
        + "actor1,assoc_actor_1,inter1,actor2,civilian_targeting,country,admin1,location,latitude,"
        + "longitude,source,notes,fatalities,tags,timestamp",
      row:
        "BFO4217,2022-02-23,2022,2,Political violence,Riots,Mob violence,Rioters,,Rioters,Police,,"
        + "Peru,Lima,Lima,-12.1,-77,A Paper,Words,3,crowd size=no report,1646000000",
      date: "2022-02-23..2022-03-01"
    ),
  ]

  @Test(arguments: acled)
  func `every generation of ACLED gives the same incident`(release: Release) throws {
    let dataset = try loadText("\u{feff}\(release.header)\n\(release.row)\n")
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "acled" && dataset.count == 1)
    #expect(incident.date?.description == release.date)
    #expect(incident.country?.code == "PE" && incident.admin == "Lima")
    #expect(incident.killed == .exactly(3) && incident.injured == .unknown)
    #expect(incident.actor == "Rioters" && incident.target == "Police")
    #expect(incident.summary.hasPrefix("Words") && incident.sources == ["A Paper"])
    #expect(incident.coordinate?.longitude == -77 && incident.id.contains { $0.isNumber })
    #expect(dataset.file.problems.isEmpty)
  }

  static let gtd = [
    Release(
      name: "renamed columns",
      header:
        "Year,Month,Day,Country,Region,city,latitude,longitude,AttackType,Killed,Wound,Target,"
        + "Summary,Group,Target_type,Weapon_type",
      row:
        "1970,7,2,Peru,South America,Lima,-12.1,-77,Assassination,1,0,A judge,Words,Unknown,Police,Arms",
      date: "1970-07-02"
    ),
    Release(
      name: "some of the original columns",
      header:
        "iyear,imonth,iday,country_txt,provstate,city,attacktype1_txt,targtype1_txt,gname,nkill,"
        + "nwound,summary",
      row: "1970,7,0,Peru,Lima,Lima,Assassination,Police,Unknown,1.0,-999,Words",
      date: "1970-07"
    ),
  ]

  @Test(arguments: gtd)
  func `derivatives of GTD are known under their plainer names`(release: Release) throws {
    let dataset = try loadText("\(release.header)\n\(release.row)\n")
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "gtd-derivative")
    #expect(incident.date?.description == release.date)
    #expect(incident.killed == .exactly(1) && incident.kind == "Assassination")
    #expect(incident.injured == (release.date == "1970-07" ? .unknown : .exactly(0)))
    #expect(incident.target == "Police" && incident.actor == "Unknown")
    #expect(incident.summary == "Words" && incident.country?.code == "PE")
    #expect(dataset.file.problems.isEmpty)
  }

  @Test func `GTD as JSON of strings, with an end day by month first`() throws {
    let dataset = try loadText(
      #"[{"eventid":"197001020001","iyear":"1970","imonth":"1","iday":"2","extended":"1","#
        + #""resolution":"3/18/1970","country_txt":"Peru","nkill":"","nwound":"6.5","claimed":"-9"},"#
        + #"{"eventid":"197001000002","iyear":"1970","imonth":"1","iday":"0","extended":"0","#
        + #""resolution":"","country_txt":"West Germany (FRG)","nkill":"-999","nwound":"0"}]"#
    )
    #expect(dataset.file.schema == "gtd")
    #expect(
      dataset.incidents.map { $0.date?.description } == ["1970-01-02..1970-03-18", "1970-01"]
    )
    #expect(dataset.incidents.map(\.killed) == [.unknown, .unknown])
    #expect(dataset.incidents[0].injured == .range(low: 6, best: 7, high: 7))
    #expect(dataset.incidents[1].country?.code == "DE")
    #expect(dataset.file.notes.contains { $0.contains("'resolution'") && $0.contains("month/day") })
    #expect(dataset.file.problems.isEmpty)
  }

  @Test func `an older release of GED has another order and fewer columns`() throws {
    let dataset = try loadText(
      """
      id,year,active_year,type_of_violence,conflict_name,dyad_name,side_a,gwnoa,side_b,gwnob,\
      source_article,where_prec,where_coordinates,adm_1,latitude,longitude,country,region,date_prec,\
      date_start,date_end,deaths_a,best,low,high
      5,1995,1,2,C,X - Y,X,2;200;900,Y,,A Paper,1,Lima,,-12.1,-77,Peru,Americas,3,1995-05-01,1995-05-07,1,2,1,3

      """
    )
    #expect(dataset.file.schema == "ucdp-ged")
    #expect(dataset.incidents[0].killed == .range(low: 1, best: 2, high: 3))
    #expect(dataset.incidents[0].date?.precision == .week)
    #expect(dataset.incidents[0].extra.contains { $0.name == "gwnoa" && $0.value == "2;200;900" })
    #expect(dataset.incidents[0].summary == "X - Y at Lima")
  }

  @Test func `GED as features takes its points from the geometry`() throws {
    let dataset = try loadText(
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":5,"#
        + #""type_of_violence":3,"side_a":"X","side_b":"Civilians","dyad_name":"X - Civilians","#
        + #""where_coordinates":"Bria","country":"Central African Republic","date_prec":1,"#
        + #""date_start":"2009-02-20T00:00:00","date_end":"2009-02-20T00:00:00","best":0,"low":0,"#
        + #""high":4},"geometry":{"type":"Point","coordinates":[21.98,6.54]}}]}"#
    )
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "ucdp-ged" && dataset.file.format == "geojson")
    #expect(incident.coordinate?.latitude == 6.54 && incident.coordinate?.longitude == 21.98)
    #expect(incident.killed == .range(low: 0, best: 0, high: 4))
    #expect(incident.kind == "one-sided violence" && incident.target == "Civilians")
  }
}
