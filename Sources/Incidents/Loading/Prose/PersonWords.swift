/// The nouns by which accounts name people, and those that only look like it.
enum PersonWords {
  /// One person.
  static let singular = words(
    """
    person man woman boy girl child baby infant toddler teenager youth adult student pupil teacher \
    principal professor lecturer worker laborer labourer farmer fisherman miner trader merchant \
    shopkeeper vendor driver motorist passenger pedestrian passerby bystander commuter traveler \
    traveller tourist visitor vacationer holidaymaker guest diner patron shopper customer villager \
    resident citizen civilian national expatriate foreigner immigrant migrant refugee worshiper \
    worshipper pilgrim mourner imam priest pastor bishop monk nun rabbi cleric preacher mullah \
    missionary churchgoer soldier officer policeman policewoman constable sergeant lieutenant \
    captain major colonel general commander marine sailor airman pilot conscript recruit cadet \
    guard bodyguard guardsman ranger peacekeeper serviceman servicewoman veteran warden inspector \
    superintendent trooper deputy agent detective spy informant informer official governor mayor \
    minister president premier senator lawmaker legislator parliamentarian politician candidate \
    councilor councillor councilman diplomat ambassador consul envoy judge lawyer prosecutor \
    attorney magistrate journalist reporter cameraman photographer blogger editor publisher writer \
    activist leader chief elder chieftain aide adviser advisor secretary staffer employee engineer \
    contractor technician consultant executive businessman businesswoman banker doctor nurse medic \
    paramedic surgeon patient volunteer mother father wife husband son daughter brother sister \
    cousin nephew niece grandmother grandfather grandson granddaughter parent sibling relative \
    neighbor neighbour stranger hostage captive prisoner inmate detainee victim casualty protester \
    demonstrator marcher supporter member follower fan runner spectator concertgoer athlete player \
    musician singer actor firefighter rescuer responder translator interpreter cook cleaner \
    janitor herder herdsman shepherd trucker cyclist motorcyclist rider porter clerk cashier \
    american briton frenchman spaniard german dutchman dane swede finn pole turk kurd arab jew \
    muslim christian hindu sikh buddhist ahmadi hazara yazidi yezidi tajik pashtun uzbek copt \
    partner fiance fiancee colleague friend boss employer bride groom carrier homeowner landlord \
    roommate classmate housekeeper maid nanny gardener chef waiter waitress bartender bouncer usher \
    deacon dean prince king queen sheikh rancher logger peasant settler seminarian commissioner \
    lecturer scholar scientist author filmmaker director manager chairman spokesman ombudsman \
    tutsi hutu fulani palestinian iraqi thai filipino scot welshman irishman englishman serb croat
    """
  )

  /// Several people, where the word does not end in s or names a body of people.
  static let plural = words(
    """
    people persons men women boys children policemen policewomen police personnel troops \
    servicemen servicewomen guardsmen cameramen fishermen businessmen congressmen clergymen \
    passersby others more staff clergy civilians wives families herdsmen tribesmen airmen crewmen \
    frenchmen irishmen englishmen chinese japanese lebanese sudanese vietnamese portuguese \
    congolese senegalese nepalese burmese taiwanese crew
    """
  )

  /// Peoples by name, singular or as an adjective before a noun.
  static let demonyms = words(
    """
    afghan albanian algerian american angolan argentine armenian australian austrian azerbaijani \
    bahraini bangladeshi belgian bosnian brazilian british bulgarian burundian cambodian canadian \
    chadian chechen chilean colombian croatian cuban cypriot czech danish dutch egyptian emirati \
    ethiopian eritrean filipino finnish french georgian german ghanaian greek guatemalan haitian \
    hungarian indian indonesian iranian iraqi irish israeli italian ivorian jordanian kazakh \
    kenyan kosovar kurdish kuwaiti kyrgyz lebanese libyan malaysian malian mauritanian mexican \
    moroccan mozambican nepali nigerian norwegian omani pakistani palestinian peruvian polish \
    qatari romanian russian rwandan saudi scottish serbian slovak somali spanish srilankan swedish \
    swiss syrian tanzanian tunisian turkish ugandan ukrainian uzbek venezuelan yemeni zimbabwean \
    european african asian jewish muslim christian sunni shiite shia coptic yazidi
    """
  )

  /// People who attack, whatever else they are.
  static let perpetrators = words(
    """
    bomber attacker assailant gunman gunmen shooter suspect perpetrator hijacker kidnapper killer \
    attackers bombers himself herself themselves itself sympathizer sympathiser hostage-taker \
    hostage-takers knifeman knifemen arsonist stabber robber bandit
    """
  )

  /// People who fight: victims of a bomber or a rival group, but not of the police.
  static let fighters = words(
    """
    militant insurgent rebel terrorist jihadist jihadi islamist extremist guerrilla guerilla \
    separatist militiaman militiamen fighter combatant commando gangster
    """
  )

  /// Things, animals and spans that follow a number without being people.
  static let things = words(
    """
    bomb rocket mortar grenade missile shell mine bullet shot round explosive device explosion \
    blast attack bombing shooting strike raid assault incident attempt car vehicle truck van bus \
    train plane aircraft jet helicopter boat ship tanker motorcycle bicycle house home building \
    shop store school mosque church hotel station post checkpoint base camp office village town \
    city country province district state area place site market bank bridge pipeline tower hour \
    minute day week month year decade time mile kilometer kilometre km meter metre foot feet yard \
    percent dollar euro pound sheep goat cow cattle horse dog camel animal livestock elephant \
    group party organization side floor room window job weapon gun rifle kilogram kg ton building \
    center centre headquarters compound convoy patrol outpost academy museum vessel tank position \
    meeting rally funeral wedding ceremony procession street road front condition others' reason
    """
  )

  /// Whether the word names one person.
  static func isSingularPerson(_ word: String) -> Bool {
    singular.contains(word) || isSuffixPerson(word) || word.hasSuffix("-year-old")
  }

  /// Whether the word names people, one or several.
  static func isPerson(_ word: String) -> Bool {
    if singular.contains(word) || plural.contains(word) { return true }
    if word.hasSuffix("-year-old") || word.hasSuffix("-year-olds") { return true }
    if isSuffixPerson(word) { return true }
    return stem(of: word).map { singular.contains($0) || demonyms.contains($0) } ?? false
  }

  /// Whether the word names attackers.
  static func isPerpetrator(_ word: String) -> Bool { isIn(perpetrators, word) }

  /// Whether the word names fighters.
  static func isFighter(_ word: String) -> Bool { isIn(fighters, word) }

  /// Whether the word names a thing, an animal or a span.
  static func isThing(_ word: String) -> Bool { isIn(things, word) }

  /// Whether the word is itself in a set, or the plural of a word that is.
  private static func isIn(_ set: Set<String>, _ word: String) -> Bool {
    set.contains(word) || stem(of: word).map { set.contains($0) } ?? false
  }

  /// "policeman", "aid-worker": compounds are what their last part is.
  private static func isSuffixPerson(_ word: String) -> Bool {
    guard let last = word.split(separator: "-").last, last.utf8.count < word.utf8.count else {
      return word.hasSuffix("worker") || word.hasSuffix("workers") || word.hasSuffix("woman")
    }
    return singular.contains(String(last))
  }

  /// The word without a plural ending, or `nil` when it has none.
  private static func stem(of word: String) -> String? {
    guard word.hasSuffix("s"), word.utf8.count > 3 else { return nil }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    if word.hasSuffix("ches") || word.hasSuffix("shes") || word.hasSuffix("sses") {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
