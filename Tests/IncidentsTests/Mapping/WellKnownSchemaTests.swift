import Testing

@testable import Incidents

/// The datasets that are known by their columns; all rows are made up.
@Suite struct WellKnownSchemaTests {
  @Test func `aid workers' incidents add up nationals and internationals`() throws {
    let dataset = try loadText(
      """
      Incident ID,Year,Month,Day,Country Code,Country,Region,City,Nationals killed,Nationals wounded,\
      Nationals kidnapped,Internationals killed,Internationals wounded,Internationals kidnapped,\
      Means of attack,Actor name,Details,Latitude,Longitude
      #event+id,#date+year,#date+month,#date+day,#country+code,#country+name,#adm1,#loc+city,\
      #affected+killed+national,#x,#x,#affected+killed+int,#x,#x,#event+type,#actor,#description,\
      #geo+lat,#geo+lon
      1,2001,2,3,NA,Namibia,Khomas,Windhoek,2,1,0,1,0,0,Shooting,Unknown,A car was shot at,-22.5,17.1
      2,2002,,,PE,Peru,,,0,,1,0,2,0,Kidnapping,G,Words,,

      """
    )
    #expect(dataset.file.schema == "aid-worker-incidents")
    #expect(dataset.incidents.map(\.killed) == [.exactly(3), .exactly(0)])
    #expect(dataset.incidents.map(\.injured) == [.exactly(1), .atLeast(2)])
    #expect(dataset.incidents.map { $0.date?.description } == ["2001-02-03", "2002"])
    #expect(dataset.incidents[0].country?.code == "NA" && dataset.incidents[0].admin == "Khomas")
    #expect(dataset.incidents[0].extra.contains { $0.name == "Country Code" && $0.value == "NA" })
    #expect(dataset.file.ignored == 1 && dataset.file.rejected == 0)
  }

  @Test func `gun violence has states, and cells with many values`() throws {
    let dataset = try loadText(
      """
      incident_id,date,state,city_or_county,address,n_killed,n_injured,incident_url,\
      incident_characteristics,latitude,longitude,notes,participant_age_group,sources
      11,2015-03-01,Georgia,Macon,1 Main Street,1,2,https://example.org/11,\
      "Shot - Dead (murder, accidental, suicide)||Mass Shooting",32.8,-83.6,,\
      0::Adult 18+||1::Teen 12-17,https://example.org/a||https://example.org/b
      12,2015-03-02,Ohio,Akron,,0,0,https://example.org/12,Shots Fired - No Injuries,,,A note,,

      """
    )
    let first = dataset.incidents[0]
    #expect(dataset.file.schema == "gun-violence")
    #expect(first.country?.code == "US" && first.admin == "Georgia")
    #expect(first.kind == "Shot - Dead (murder, accidental, suicide)")
    #expect(first.tags == ["Shot - Dead (murder, accidental, suicide)", "Mass Shooting"])
    #expect(first.sources == ["https://example.org/a", "https://example.org/b"])
    #expect(first.summary == "Shooting at 1 Main Street, Macon")
    #expect(first.extra.contains { $0.value == "0: Adult 18+; 1: Teen 12-17" })
    #expect(dataset.incidents[1].kind == "Shots Fired - No Injuries")
    #expect(dataset.incidents[1].summary == "A note")
  }

  @Test func `RAND writes years of two digits and Mac Roman`() throws {
    let text = Array(
      """
      Date,City,Country,Perpetrator,Weapon,Injuries,Fatalities,Description
      9-Feb-68,Lima,Peru,Unknown,Explosives,0,0,A bomb at a caf
      """.utf8
    )
    let rest = Array("\n31-Dec-09,Arica,Chile,G,Firearms,2,1,Words\n".utf8)
    let dataset = try loadBytes(text + [0x8e] + Array(", in Qu\u{62}".utf8) + [0x8e] + rest)
    #expect(dataset.file.schema == "rand" && dataset.file.encoding == "macroman")
    #expect(dataset.incidents.map { $0.date?.description } == ["1968-02-09", "2009-12-31"])
    #expect(
      dataset.incidents[0].killed == .exactly(0) && dataset.incidents[1].injured == .exactly(2)
    )
  }

  @Test func `social conflicts have codes for kinds and for what is not known`() throws {
    let dataset = try loadText(
      "eventid,ccode,countryname,startdate,enddate,styr,stmo,stday,etype,actor1,target1,ndeath,"
        + "npart,elocal,issuenote,latitude,longitude\r\r\n"
        + "1,1,Peru,1/13/1990,1/15/1990,1990,1,13,4,Students,Police,-99,-88,Lima,Prices,-12,-77\r\r\n"
        + "2,1,Peru,2/1/1990,2/1/1990,1990,2,1,9,Farmers,-77,-77,3,Cusco,Land,,\r\r\n"
    )
    #expect(dataset.file.schema == "scad")
    #expect(dataset.incidents.map(\.killed) == [.unknown, .unknown])
    #expect(
      dataset.incidents.map(\.kind) == ["spontaneous violent riot", "extra-government violence"]
    )
    #expect(
      dataset.incidents.map { $0.date?.description } == ["1990-01-13..1990-01-15", "1990-02-01"]
    )
    #expect(dataset.file.records == 2 && dataset.file.problems.isEmpty)
  }

  @Test func `shark attacks tell death by a letter`() throws {
    let dataset = try loadText(
      """
      Case Number,Date,Year,Type,Country,Area,Location,Activity,Name,Injury,Fatal (Y/N),Case Number,
      2018.04.30,Reported 30-Apr-2018,2018,Unprovoked,PERU,Piura,Mancora,Surfing,a man,Leg bitten,N,2018.04.30,
      1900.R,Before 1900,0,Invalid,CHILE,,,Diving,,,Y,1900.R,
      2001.01.00,Jan-2001,2001,Boating,CHILE,,,,,No injury,2017,2001.01.00,
      ,,,,,,,,,,,,

      """
    )
    #expect(dataset.file.schema == "shark-attacks")
    #expect(dataset.incidents.map(\.killed) == [.exactly(0), .exactly(1), .unknown])
    #expect(dataset.incidents.map { $0.date?.description } == ["2018-04-30", "1900", "2001-01"])
    #expect(dataset.incidents[0].country?.code == "PE" && dataset.incidents[0].kind == "Unprovoked")
    #expect(dataset.problemKinds.contains(.badCount))
    #expect(dataset.file.ignored == 1)
  }

  @Test func `exploited vulnerabilities have neither place nor casualties`() throws {
    let dataset = try loadText(
      #"{"title":"T","count":1,"vulnerabilities":[{"cveID":"CVE-2000-0001","vendorProject":"Acme","#
        + #""product":"Pump","vulnerabilityName":"Acme Pump Leak","dateAdded":"2021-11-03","#
        + #""shortDescription":"It leaks.","notes":"https://example.org","cwes":["CWE-1","CWE-2"]}]}"#
    )
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "cisa-kev")
    #expect(incident.killed == .unknown && incident.countryLabel.isEmpty)
    #expect(incident.tags == ["CWE-1", "CWE-2"] && incident.target == "Acme")
  }

  @Test func `breaches lie deep inside their objects`() throws {
    let dataset = try loadText(
      #"[{"incident_id":"v1","summary":"Lost laptop","timeline":{"incident":{"year":2012,"month":5}},"#
        + #""victim":{"victim_id":"Clinic","country":["US"]},"action":{"error":{"variety":["Loss"]}}},"#
        + #"{"incident_id":"v2","summary":"Mail","timeline":{"incident":{"year":2013}}}]"#
    )
    #expect(dataset.file.schema == "veris")
    #expect(dataset.incidents.map { $0.date?.description } == ["2012-05", "2013"])
    #expect(dataset.incidents[0].country?.code == "US" && dataset.incidents[0].target == "Clinic")
    #expect(dataset.incidents[0].extra.contains { $0.name == "action.error.variety" })
  }
}
