import Testing

@testable import Incidents

@Suite struct SchemaTests {
  @Test func `UCDP GED is read by its codebook`() throws {
    let dataset = try loadText(
      """
      id,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_article,source_headline,\
      where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,high,low
      7,2013,1,C,Army - Rebels,Army,Rebels,\"""Wire,2013-01-03,One"";""Wire,2013-01-04,Two\""",,\
      Rami village,Idlib governorate,35.76,36.55,Syria,1,2013-01-03,2013-01-03,2,2,2
      8,2013,3,C,Army - Civilians,Army,Civilians,,A headline,Town,,35,36,Syria,4,\
      2013-02-01,2013-02-28 00:00:00.000,3,3,5
      9,2013,2,C,X - Y,X,Y,,,Town,,35,36,Syria,2,2013-02-01T00:00:00,2013-02-04T00:00:00,0,4,0

      """
    )
    #expect(dataset.file.schema == "ucdp-ged")
    let incidents = dataset.incidents
    #expect(incidents.map(\.id) == ["7", "8", "9"])
    #expect(
      incidents.map(\.kind) == [
        "state-based conflict", "one-sided violence", "non-state conflict",
      ]
    )
    #expect(
      incidents.map(\.summary) == [
        "Army - Rebels at Rami village", "A headline", "X - Y at Town",
      ]
    )
    #expect(
      incidents.map { $0.date?.description } == [
        "2013-01-03", "2013-02", "2013-02-01..2013-02-04",
      ]
    )
    #expect(incidents[0].sources == ["Wire,2013-01-03,One", "Wire,2013-01-04,Two"])
    #expect(incidents.map(\.killed.bounds?.low) == [2, 5, 0])
    #expect(incidents.map(\.killed.bounds?.high) == [2, 3, 4])
    #expect(incidents.allSatisfy { $0.injured == .unknown })
    #expect(incidents[0].admin == "Idlib governorate" && incidents[0].actor == "Army")
    #expect(dataset.problemKinds == [.unorderedCount])
    #expect(dataset.file.problems[0].line == 3)
  }

  @Test func `UCDP events have other keys and no best figure`() throws {
    let dataset = try loadText(
      #"{"id":1,"deaths_low":2,"deaths_high":3,"side_a_name":"A","side_b_name":"B","#
        + #""location_root_name":"Mexico","location_where_name":"Town","start_date":"2022-05-26","#
        + #""end_date":"2022-05-27","location_adm1_name":"Chiapas state"}"# + "\n"
    )
    #expect(dataset.file.schema == "ucdp-ged-events")
    #expect(dataset.incidents[0].killed == .range(low: 2, best: 2, high: 3))
    #expect(dataset.incidents[0].summary == "A - B at Town")
    #expect(dataset.incidents[0].country?.code == "MX")
  }

  @Test func `GTD keeps unknown months, halves and codes`() throws {
    let dataset = try loadText(
      """
      eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,nkill,nwound,\
      attacktype1_txt,targtype1_txt,target1,gname,claimed,summary,scite1,scite2,scite3
      197000000002,1970,0,0,Peru,Lima,Lima,-1,-77,10.5,,Bombing,Police,A post,Unknown,-9,,"One, p. 3",,Two
      197003080001,1970,3,8,Peru,Lima,Lima,,,-99,3,Bombing,Police,A post,G,1,Words,,,

      """
    )
    #expect(dataset.file.schema == "gtd")
    let (first, second) = (dataset.incidents[0], dataset.incidents[1])
    #expect(first.date?.description == "1970" && second.date?.description == "1970-03-08")
    #expect(first.killed == .range(low: 10, best: 11, high: 11) && first.injured == .unknown)
    #expect(second.killed == .unknown && second.injured == .exactly(3))
    #expect(first.claim == .unknown && second.claim == .claimed)
    #expect(first.coordinate?.latitude == -1)
    #expect(first.summary == "Bombing: A post, Lima" && second.summary == "Words")
    #expect(first.sources == ["One, p. 3", "Two"])
  }

  @Test func `ACLED is read from its envelope of strings`() throws {
    let dataset = try loadText(
      #"{"success":true,"count":1,"data":[{"event_id_cnty":"BFO4217","event_date":"09-May-20","#
        + #""year":"2020","time_precision":"3","event_type":"Battles","actor1":"A","actor2":"","#
        + #""country":"Peru","fatalities":"3","notes":"N","source":"One; Two","tags":"x"}]}"#
    )
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "acled" && dataset.file.format == "json")
    #expect(incident.date?.description == "2020-05")
    #expect(incident.sources == ["One", "Two"])
    #expect(incident.killed == .exactly(3) && incident.target.isEmpty)
  }

  @Test func `units of one country give the country, even one that shares a country's name`() throws
  {
    let dataset = try loadText(
      "date,state,deaths\n8/1/1966,Texas,1\n2/13/1970,Georgia,2\n1/1/1971,Ohio,1\n1/2/1971,,1\n"
    )
    #expect(dataset.incidents.map { $0.country?.code } == ["US", "US", "US", nil])
    #expect(dataset.incidents.map(\.admin) == ["Texas", "Georgia", "Ohio", ""])
    #expect(dataset.incidents[1].date?.description == "1970-02-13")
    #expect(dataset.mapping["country"] == "state")
  }

  @Test func `victims in two columns add up, and a missing part leaves the end open`() throws {
    let dataset = try loadText(
      """
      CaseID,Title,State,Number of Civilian Fatalities,Number of Civilian Injured,\
      Number of Enforcement Fatalities,Number of Enforcement Injured,Description,Date
      1,T,Texas,15,32,1,0,Words,8/1/1966
      2,T,Texas,15,Unknown,Unknown,Unknown,Words,8/13/1966

      """
    )
    #expect(dataset.file.schema == "stanford-msa")
    #expect(dataset.incidents.map(\.killed) == [.exactly(16), .atLeast(15)])
    #expect(dataset.incidents.map(\.injured) == [.exactly(32), .unknown])
    #expect(dataset.incidents[0].extra == [Incident.ExtraField(name: "Title", value: "T")])
  }

  @Test func `earthquakes have one column of coordinates and years before Christ`() throws {
    let dataset = try loadText(
      "\u{feff}ID Earthquake;Year;Month;Day;EQ Primary;Country;Location name;"
        + "Earthquake : Deaths;Earthquake : Injuries;Coordinates\n"
        + "1;-2150;;;7.3;JORDAN;JORDAN:  BAB-A-DARAA;;;31.1, 35.5\n"
        + "2;2000;04;05;;GREECE;GREECE:  CRETE;12;;34.22, 25.69\n"
    )
    #expect(dataset.incidents.map { $0.date?.description } == ["-2150", "2000-04-05"])
    #expect(dataset.incidents.map { $0.country?.code } == ["JO", "GR"])
    #expect(dataset.incidents[1].killed == .exactly(12))
    #expect(dataset.incidents[0].coordinate?.longitude == 35.5)
    #expect(dataset.incidents[0].summary.hasPrefix("Earthquake of magnitude 7.3"))
  }

  @Test func `a feed of features has epochs and no country`() throws {
    let dataset = try loadText(
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"mag":2,"#
        + #""place":"4km W of Castaic, CA","time":1517966773840,"magType":"ml","type":"earthquake","#
        + #""title":"M 2","url":"https://example.org/1"},"geometry":{"type":"Point","#
        + #""coordinates":[-118.5,34.5,26]},"id":"ci1"}]}"#
    )
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "usgs-earthquakes" && dataset.file.format == "geojson")
    #expect(incident.id == "ci1" && incident.date?.description == "2018-02-07")
    #expect(incident.countryLabel.isEmpty && incident.coordinate?.latitude == 34.5)
    #expect(incident.extra.contains(Incident.ExtraField(name: "mag", value: "2")))
  }
}
