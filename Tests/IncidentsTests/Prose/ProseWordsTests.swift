import Testing

@testable import Incidents

@Suite struct ProseWordsTests {
  @Test(arguments: [
    ("A suicide bombing at a bus stop killed two.", "suicide bombing", "bus"),
    ("A man blew himself up in a Shiite mosque.", "suicide bombing", "mosque"),
    ("A car bomb went off in a market.", "car bombing", "market"),
    ("A bomb-laden truck exploded at a checkpoint.", "car bombing", "checkpoint"),
    ("A bomb exploded at the Chilean Embassy.", "bombing", "embassy"),
    ("Rebels fired rockets at an airport.", "rocket attack", "airport"),
    ("A man with a machete attacked a teacher.", "stabbing", "teacher"),
    ("Gunmen opened fire in a hotel.", "shooting", "hotel"),
    ("A van plowed into pedestrians.", "vehicle attack", "civilians"),
    ("Rebels kidnapped and beheaded a French tourist.", "beheading", "tourists"),
    ("Gunmen seized 17 hostages in a cafe.", "hostage taking", "restaurant"),
    ("Rebels abducted 31 villagers.", "kidnapping", "civilians"),
    ("Militants stormed a prison.", "armed assault", "prison"),
    ("Arsonists set fire to a church.", "arson", "church"),
    ("A senator was assassinated.", "assassination", "government"),
    ("An airliner was brought down by a bomb aboard.", "aircraft downing", "aircraft"),
    ("A drone strike hit a wedding.", "airstrike", "public event"),
    ("Militants killed a blogger.", "killing", "activists"),
    ("An attack on an oil field left two dead.", "attack", "oil facility"),
    ("Police said a soldier was shot.", "shooting", "military"),
    ("The weather was fine.", "", ""),
  ])
  func `kind and target come from the most telling word`(
    text: String,
    kind: String,
    target: String
  ) {
    let facts = ProseReader().facts(of: text)
    #expect(facts.kind == kind, "\(text)")
    #expect(facts.target == target, "\(text)")
  }

  @Test(arguments: [
    ("ISIS claimed responsibility for the blast.", "Islamic State", Claim.claimed),
    ("ISIS claimed responsiblity for the blast.", "Islamic State", .claimed),
    ("ISIS claimed responsibilty for the blast.", "Islamic State", .claimed),
    ("Al-Shabab said it was behind the raid.", "al-Shabaab", .claimed),
    (
      "The ELN released a video showing the hostages.", "National Liberation Army (Colombia)",
      .claimed
    ),
    ("Officials blamed the Haqqani network for the bombing.", "Haqqani network", .attributed),
    ("The state attributed the bombing to the PKK.", "Kurdistan Workers' Party", .attributed),
    ("Maoists are suspected of derailing the train.", "Maoists (India)", .suspected),
    ("Officials believe Boko Haram did it.", "Boko Haram", .suspected),
    ("A man attacked an officer in the name of ISIS.", "Islamic State supporter", .inspired),
    ("An al-Qaeda sympathizer shot a guard.", "al-Qaeda supporter", .inspired),
    ("The Taliban denied involvement in the blast.", "Taliban", .denied),
    ("Hamas fired rockets at a town.", "Hamas", .unknown),
    ("No group claimed responsibility for the blast.", "", .unknown),
    ("Nobody has claimed the bombing, but officials blamed FARC.", "FARC", .attributed),
    ("Gunmen shot two nurses.", "gunmen", .unknown),
    ("Suspected militants shot two nurses.", "militants", .suspected),
    ("A suicide attacker hit a post.", "suicide bomber", .unknown),
    ("A rival group beheaded ten members of the Taliban.", "", .unknown),
    ("A town held a rally against ISIS when a bomb went off.", "", .unknown),
    ("ISIS’s Sinai affiliate claimed responsibility.", "Islamic State Sinai Province", .claimed),
    ("Yemen’s ISIS branch claimed responsibility.", "Islamic State Yemen affiliate", .claimed),
    ("An ISIS affiliate in Libya shelled a port.", "Islamic State Libya affiliate", .unknown),
    (
      "Militants affiliated with the Islamic State shelled a port.", "Islamic State affiliate",
      .unknown
    ),
    ("The army killed 17 Boko Haram fighters after a raid.", "Boko Haram", .unknown),
    ("The eta of the train is noon; it is late.", "", .unknown),
  ])
  func `actor and claim say who, and on whose word`(text: String, actor: String, claim: Claim) {
    let facts = ProseReader().facts(of: text)
    #expect(facts.actor == actor, "\(text)")
    #expect(facts.claim == claim, "\(text)")
  }
}
