/// Which words stand for who or what was struck.
enum TargetRules {
  /// Places and undertakings, most telling first: an attack at a mosque is one on the mosque,
  /// whoever was inside.
  static let places = PhraseTable([
    ("aircraft", "passenger jet|airliner|passenger plane|jetliner|aboard a plane|airplane|flight"),
    ("airport", "airport*|terminal"),
    ("train", "train|trains|subway|metro|railway*|rail|tram"),
    ("bus", "bus|buses|minibus*|coach"),
    ("temple", "hindu priest*|temple*|gurdwara|pagoda|monks|hindu shrine"),
    (
      "mosque",
      "mosque*|imam|imams|islamic center|islamic centre|imambargah|sufi shrine|muslim shrine|husseiniya"
    ),
    ("church", "church|churches|cathedral*|chapel|monastery|convent|priest|priests|parish|bishop"),
    ("synagogue", "synagogue*|jewish center|jewish centre|jewish museum|kosher"),
    (
      "political party",
      "party office*|party headquarters|office of the pro|at the pro|party s office|campaign office"
    ),
    ("rally", "rally|rallies|protest march|demonstration|marchers|peace march"),
    ("procession", "procession*|pilgrims|pilgrimage"),
    ("peacekeepers", "peacekeep*|united nations mission|un mission"),
    ("prison", "prison|prisons|jail"),
    ("checkpoint", "checkpoint*|check post*|checkpost*|roadblock*"),
    ("embassy", "embass*|consulate*|diplomatic mission|diplomat*|ambassador*|consul"),
    ("hotel", "hotel*|resort|resorts|guesthouse*|guest house*|beachfront|hostel"),
    (
      "restaurant",
      "restaurant*|cafe|cafes|bar|nightclub*|night club|pub|coffee shop|bakery|pizzeria"
    ),
    ("market", "market*|bazaar*|shopping|mall|supermarket*|shop|shops|souk"),
    ("museum", "museum*|gallery"),
    (
      "hospital",
      "hospital*|clinic|clinics|medical center|health center|polio|vaccination*|ambulance"
    ),
    ("nursing home", "nursing home|care home|home for the elderly"),
    ("teacher", "teacher*|headmaster|schoolteacher*"),
    (
      "school",
      "school|schools|university|college|campus|students|schoolgirl*|schoolchildren|pupils|academy"
    ),
    ("cultural center", "cultural center|cultural centre|community center|community centre"),
    (
      "media",
      "newspaper*|television station|tv station|radio station|journalist*|charlie hebdo|reporter*|broadcaster|magazine"
    ),
    (
      "oil facility",
      "oil field*|oilfield*|oil port*|refinery|pipeline*|gas plant|gas field|oil terminal|oil facilit*|tanker"
    ),
    ("power grid", "pylon*|power station|power plant|power line*|substation|electricity"),
    ("bridge", "bridge|bridges|dam"),
    ("ship", "naval vessel|ship|ships|ferry|boat|warship|destroyer|cruise"),
    (
      "public event",
      "contest|concert*|festival*|stadium|marathon|wedding*|funeral*|conference|parade|theater|theatre|fireworks"
    ),
    ("bank", "bank|banks"),
  ])

  /// People, the earliest named first.
  static let people = PhraseTable([
    (
      "government",
      """
      governor*|mayor|minister|ministers|ministry|president|prime minister|lawmaker*|parliament*|\
      senator*|politician*|government building*|government official*|official|officials|town hall|\
      city hall|government office*|judge|judges|courthouse|court|councilor*|councilman|councilwoman|councillor*|candidate|\
      intelligence agency|legislator*|district chief|tribal elder*
      """
    ),
    (
      "military",
      """
      soldier*|army|military|troops|barracks|naval|marine|marines|air base|airbase|armed forces|\
      base|convoy|outpost|general|colonel|servicemen|recruits|sailors|war memorial
      """
    ),
    (
      "police",
      """
      police|policeman|policemen|policewoman|officer|officers|constable*|sheriff*|trooper*|\
      gendarme*|patrol car|counterterrorism officers
      """
    ),
    (
      "security forces",
      "security force*|security agency|security personnel|security guard*|guards|security official*|militia*|national guard"
    ),
    ("militants", "taliban|militants|rebels|insurgents|rival faction"),
    ("Christians", "christians|copts|missionar*|nun|nuns|christian villag*"),
    (
      "aid worker",
      "aid worker*|relief worker*|humanitarian*|charity|red cross|aid agency|aid group|ngo"
    ),
    ("activists", "activist*|campaigner*|blogger*|human rights"),
    ("tourists", "tourist*|vacationer*|holidaymaker*|sightseer*|backpacker*"),
    (
      "business",
      "executive|businessm*|businesswoman|factory|company|contractor*|engineers|traders|mine|mines|banker"
    ),
    (
      "civilians",
      """
      civilian*|villager*|residents|pedestrian*|citizens|shopper*|worker|workers|bystander*|\
      passers*|strangers|commuter*|crowd|worshiper*|worshipper*|man riding|family|children|farmer*|\
      hostages|passengers|village|villages|street|neighborhood|house|houses|homes|refugee*|migrants|\
      laborer*|fishermen|woman|women|girls|herders
      """
    ),
  ])

  /// Phrases that hold a target's word without naming a target.
  private static let decoys = PhraseTable([
    (
      "",
      "police said|police say|officials said|officials say|military said|army said|told police|security official*|government attributed"
    ),
    (
      "",
      "turkish officials|us officials|officials believe|officials have|police officials|told the police|a police spokesman|military spokesman|government said|president francois hollande"
    ),
    (
      "",
      "gunned down|the police said|vice president accused|army spokesman|officials blamed|by the security forces|by security forces|by police|shot dead by|west bank|hospital official*|hospital source*|medical official*|police found|police shot|police killed|police arrested|with police|police identified|former soldier|former police|former army"
    ),
  ])

  /// The target of a text, or `nil`.
  static func match(_ text: PhraseIndex) -> PhraseTable.Match? {
    let names = ArmedGroups.table.all(text)
    let decoys = Set(
      (decoys.all(text) + names.filter { $0.value != "Taliban" }).flatMap { Array($0.atoms) }
    )
    func isTrue(_ match: PhraseTable.Match) -> Bool { decoys.isDisjoint(with: match.atoms) }
    // Later sentences tell of the surroundings and of older attacks.
    func rank(_ match: PhraseTable.Match) -> (Int, Int, Int) {
      (text.sentence(match.atoms.lowerBound), match.order, match.atoms.lowerBound)
    }
    if let place = places.all(text).filter(isTrue).min(by: { rank($0) < rank($1) }) { return place }
    let found = people.all(text).filter { isTrue($0) && !isActor($0, in: text) }
    let specific = found.filter { $0.value != "civilians" }
    return (specific.isEmpty ? found : specific).min { $0.atoms.lowerBound < $1.atoms.lowerBound }
  }

  /// Whether the words name the doer: "militants" in front of the first verb of harm.
  private static func isActor(_ match: PhraseTable.Match, in text: PhraseIndex) -> Bool {
    guard match.value == "militants" else { return false }
    let start = max(0, match.atoms.lowerBound - 8)
    return !text.atoms[start..<match.atoms.lowerBound].contains {
      ["killed", "killing", "beheading", "beheaded", "against", "targeting", "kills"].contains(
        $0.word
      )
    }
  }
}
