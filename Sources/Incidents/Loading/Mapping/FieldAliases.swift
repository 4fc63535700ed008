/// The names under which files keep the fields of an incident.
enum FieldAliases {
  /// A field that a name stands for, and how well: 0 is best.
  struct Match: Hashable {
    var field: IncidentField
    var rank: Int
  }

  /// The field of a compact column name, or `nil` when the name is not known.
  static func field(of compactName: String) -> Match? {
    byName[compactName]
  }

  /// Which field each name belongs to.
  ///
  /// - Complexity: O(*n*) in the names at the first use, O(1) after that.
  static let byName: [String: Match] = {
    var table: [String: Match] = [:]
    for (field, names) in aliases {
      for (rank, name) in names.split(whereSeparator: \.isWhitespace).enumerated()
      where table[String(name)] == nil {
        table[String(name)] = Match(field: field, rank: rank)
      }
    }
    return table
  }()

  /// Compact names by field, the likeliest first; a name belongs to one field only.
  private static let aliases: [(IncidentField, String)] = [
    (
      .id,
      "id eventid incidentid eventidcnty globaleventid dataid caseid recordid cveid uuid guid featureid"
    ),
    (
      .date,
      """
      date eventdate incidentdate datestart startdate dateofincident dateofevent dateadded datetime
      occurred occurredat occurredon datereported reporteddate timestamp time day1 sqldate fecha
      datum data datedebut datededebut dateevenement fechainicio fechadeinicio fechaincidente dateincident dataevento dataocorrencia dataincidente ereignisdatum tatdatum
      date1 begin start startzeit begindatum when wann дата التاريخ
      """
    ),
    (
      .dateEnd,
      "dateend enddate eventdateend fechafin datefin datedefin fechadefin enddatum datafim datafine dataend endzeit"
    ),
    (.year, "year iyear eventyear ano año annee jahr anno год god السنة"),
    (.month, "month imonth eventmonth mes mois monat mese месяц mesyats"),
    (.day, "day iday eventday dia giorno jour день"),
    (.datePrecision, "dateprecision dateprec timeprecision"),
    (
      .country,
      """
      country countrytxt countryname nation countryterritory pays pais land staat paese locationrootname
      paisocorrencia nazione bled balad strana
      страна البلد countrycode iso3 iso2 iso3166 countryiso
      """
    ),
    (
      .admin,
      """
      admin admin1 adm1 admin1name adm1name province provstate state region1 governorate department
      stateprovince locationadm1name district provincia departement bundesland estado regiao departamento regione kanton landkreis
      область oblast muhafaza المحافظة
      """
    ),
    (
      .place,
      """
      place city location town locationname wherecoordinates locationwherename placename municipality
      village ciudad lugar ville lieu ort stadt cidade citta localidad area comune commune gemeinde kommune localite luogo lugarincidente where wo город gorod
      madina المدينة
      """
    ),
    (.latitude, "latitude lat y latitud breitengrad breite latitudine"),
    (.longitude, "longitude lon lng long x longitud langengrad lange longitudine"),
    (
      .coordinates,
      "coordinates latlon latlng latlong latitudelongitude coords geolocation geometry geopoint koordinaten coordenadas coordonnees"
    ),
    (
      .killed,
      """
      killed killedbest fatalities deaths nkill dead totalkilled totaldeaths totalfatalities numkilled
      numberkilled nkilled best kills fatal totalnumberoffatalities deathtoll died victimskilled muertos
      fallecidos victimas morts tues deces tote getotete mortos morti убито погибло mortes obitos vitimasmortais vittime
      uccisi nombredemorts nbmorts numerodemuertos nummuertos anzahltote todesopfer tode ubito pogiblo
      qatla قتلى القتلى
      """
    ),
    (.killedLow, "killedlow deathslow low fatalitieslow killedmin minkilled"),
    (.killedHigh, "killedhigh deathshigh high fatalitieshigh killedmax maxkilled"),
    (
      .injured,
      """
      injured injuredbest wounded injuries nwound wound totalinjured totalwounded numinjured
      numberinjured ninjured hurt heridos blesses verletzte feridos feriti ранено lesionados nombredeblesses nbblesses numerodeheridos
      anzahlverletzte verletzt ranenyh raneno jarha جرحى الجرحى
      """
    ),
    (.injuredLow, "injuredlow woundedlow injuredmin"),
    (.injuredHigh, "injuredhigh woundedhigh injuredmax"),
    (
      .kind,
      """
      kind attacktype eventtype type incidenttype attacktype1txt category typeofattack typeofviolence
      attack weapon weapontype meansofattack subeventtype tipo categoria art kategorie genre
      typedattaque typeincident tipodeataque tipodeincidente tipoevento angriffsart ereignisart тип
      """
    ),
    (
      .target,
      """
      target targettype targtype1txt victim victims victimtype target1 actor2 sideb sidebname
      vendorproject objetivo blanco cible ziel alvo bersaglio victime victimas opfer obiettivo цель
      """
    ),
    (
      .actor,
      """
      actor perpetrator gname group perpetratorgroup attacker actor1 sidea sideaname organization
      organisation suspect shootername assailant groupname autor auteur tater autore
      grupo groupe gruppe gruppo responsable responsavel perpetrador исполнитель
      """
    ),
    (.claim, "claim claimed claimedby responsibility"),
    (
      .title,
      "title headline name eventname incidentname vulnerabilityname titulo titre titel titolo encabezado überschrift uberschrift schlagzeile заголовок"
    ),
    (
      .summary,
      """
      summary description details notes incidentdescription eventdescription shortdescription narrative
      text comment comments remarks resumen descripcion resume beschreibung descricao descrizione
      resumo riassunto sommaire
      zusammenfassung описание
      """
    ),
    (
      .source,
      "source sources sourceurl url link links reference references citation sourcearticle scite1 fuente quelle fonte источник fuentes quellen fonti istochnik المصدر"
    ),
    (.tags, "tags keywords labels etiquetas schlagworte motscles palabrasclave parolechiave"),
  ]
}
