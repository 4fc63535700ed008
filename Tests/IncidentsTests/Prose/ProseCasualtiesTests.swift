import Testing

@testable import Incidents

/// Sentences with the figures an analyst would write, in the notation of `Count.description`.
@Suite struct ProseCasualtiesTests {
  private func check(_ text: String, _ killed: String, _ injured: String) {
    let facts = ProseReader().facts(of: text)
    #expect(facts.killed.description == killed, "killed in: \(text)")
    #expect(facts.injured.description == injured, "injured in: \(text)")
  }

  @Test(arguments: [
    ("A blast killed nine shoppers.", "9", "–"),
    ("Nine shoppers were killed by a blast.", "9", "–"),
    ("Nine shoppers have reportedly been killed.", "9", "–"),
    ("The killing of nine shoppers shocked the town.", "9", "–"),
    ("A fire set by rebels left nine people dead and 14 wounded.", "9", "14"),
    ("The blast claimed the lives of nine people.", "9", "–"),
    ("The blast claimed nine lives and left 14 others with injuries.", "9", "14"),
    ("Nine miners lost their lives.", "9", "–"),
    ("Nine died and 14 were hurt.", "9", "14"),
    ("Nine killed, 14 injured in twin blasts", "9", "14"),
    ("Explosion kills 9, wounds 14+ near harbour", "9", "≥14"),
    ("Gunmen kill policeman in Peru", "1", "–"),
    ("Nine more people were wounded.", "–", "9"),
    ("Also killed were two nurses.", "2", "–"),
    ("The death toll rose from nine to 12.", "12", "–"),
    ("Police found the bodies of nine men.", "9", "–"),
    ("A boat was sunk, with nine deaths and 14 injuries.", "9", "14"),
    ("A five-year-old boy was killed.", "1", "–"),
    ("A mine killed 3-year-old Sara and her mother.", "2", "–"),
    ("The bomb killed a family of five.", "5", "–"),
  ])
  func `active, passive and nominal wordings count alike`(
    text: String,
    killed: String,
    injured: String
  ) { check(text, killed, injured) }

  @Test(arguments: [
    ("At least 18 people were killed.", "≥18", "–"),
    ("No fewer than 18 people were killed.", "≥18", "–"),
    ("More than 100 people were killed.", "≥101", "–"),
    ("Over 1,200 villagers were wounded.", "–", "≥1,201"),
    ("More than a dozen people were killed.", "≥13", "–"),
    ("As many as 40 people were killed.", "0–40", "–"),
    ("Fewer than ten people were hurt.", "–", "0–9"),
    ("Some 50 people were killed and scores wounded.", "~50", "≳40"),
    ("Nearly two hundred and fifty people died.", "~250", "–"),
    ("Between 20 and 25 people were killed.", "20–25", "–"),
    ("Two to four guards were wounded.", "–", "2–4"),
    ("The raid wounded 12–15 guards.", "–", "12–15"),
    ("Dozens of passengers were killed.", "≳24", "–"),
    ("Hundreds died.", "≳200", "–"),
    ("The blast wounded several passengers.", "–", "≳3"),
    ("Half a dozen sailors were wounded.", "–", "6"),
    ("Two dozen sailors were killed.", "24", "–"),
    ("A couple of tourists were hurt.", "–", "2"),
    ("Both drivers were killed.", "2", "–"),
    ("Twenty-one people were killed.", "21", "–"),
    ("Thirty people or more were killed.", "≥30", "–"),
    ("An unknown number of people were killed.", "–", "–"),
    ("The raid killed 3 thousand villagers.", "3,000", "–"),
  ])
  func `numbers keep their bounds`(text: String, killed: String, injured: String) {
    check(text, killed, injured)
  }

  @Test(arguments: [
    ("A bomber killed three Danes and a Swede.", "4", "–"),
    ("The mine killed a mayor and six of his guards.", "7", "–"),
    ("Bombs killed 11 soldiers, four police officers and nine civilians.", "24", "–"),
    ("The raid killed 12 people, including four foreigners.", "12", "–"),
    ("The raid killed 12 people, among them three children, and wounded eight.", "12", "8"),
    ("Twelve people, eight of them nurses, were killed.", "12", "–"),
    ("Twelve guests, mostly Norwegian tourists, died.", "12", "–"),
    ("Two people were killed, a nurse and a driver.", "2", "–"),
    ("A youth stabbed two Finns, a boy and a man.", "–", "2"),
    ("Two soldiers died in Lima and three sailors in Callao.", "2", "–"),
    ("A bomb killed two soldiers in Lima and three sailors in Callao.", "5", "–"),
    ("A blast killed nine; a second blast killed 11.", "20", "–"),
    ("The minister was killed along with 21 others.", "22", "–"),
    ("Five tourists and a Swiss bus driver were killed.", "6", "–"),
    ("Rebels killed two soldiers. Later three nurses were killed.", "5", "–"),
    ("Gunmen shot 14 people dead. The 14 dead were teachers.", "14", "–"),
    ("Bombs killed 45 people. Two of the dead were children.", "45", "–"),
    ("Two officers were killed and a third was wounded.", "2", "1"),
    ("One officer was killed and another wounded.", "1", "1"),
    ("The toll rose to 15 after three people died of their wounds.", "15", "–"),
    ("Rebels said they killed 40 guards but the army said only five died.", "5–40", "–"),
    ("A grenade hurt 20 people, five of whom later died.", "5", "20"),
  ])
  func `different people are added and the same ones are not`(
    text: String,
    killed: String,
    injured: String
  ) { check(text, killed, injured) }

  @Test(arguments: [
    ("A suicide bomber killed himself and four others.", "4", "–"),
    ("The bomber and five others were killed.", "5", "–"),
    ("At least 15 people, including the bomber, were killed.", "≥14", "–"),
    ("A man shot 11 people dead and wounded seven, including the gunman.", "11", "6"),
    ("The siege ended with 21 people dead, including the three attackers.", "18", "–"),
    ("Police shot and killed two gunmen.", "–", "–"),
    ("Police killed four militants in a raid.", "–", "–"),
    ("A gunman killed nine nurses before he was shot to death.", "9", "–"),
    ("A Moroccan man was shot dead after he stabbed a policewoman.", "–", "1"),
    ("A youth was shot dead after stabbing two officers.", "–", "2"),
    ("The couple were killed in a shootout with police.", "–", "–"),
    ("Two soldiers were killed, and ten rebels were killed in clashes.", "2", "–"),
    ("A suicide bomber killed four fighters at a checkpoint.", "4", "–"),
    ("A rival group beheaded ten members of the Taliban.", "10", "–"),
    ("The bomb went off too early, killing the bomber.", "–", "–"),
  ])
  func `attackers are no victims`(text: String, killed: String, injured: String) {
    check(text, killed, injured)
  }

  @Test(arguments: [
    ("A man stabbed a policewoman.", "–", "1"),
    ("A banker was shot in his car.", "–", "1"),
    ("An officer, 34, was shot and wounded by a rider.", "–", "1"),
    ("A man ran over two soldiers, killing one.", "1", "1"),
    ("Rebels shot a judge in the head. He died at the scene.", "1", "–"),
    ("A man shot 13 people dead.", "13", "–"),
    ("A priest was hacked to death.", "1", "–"),
    ("Rajiv Gandhi was assassinated.", "1", "–"),
    ("Rosa Lima, a judge, was shot dead in Cauca.", "1", "–"),
    ("ETA killed Miguel Blanco in July.", "1", "–"),
  ])
  func `people who were hit are injured unless they died`(
    text: String,
    killed: String,
    injured: String
  ) { check(text, killed, injured) }

  @Test(arguments: [
    ("A rocket fell into a field. No one was hurt.", "0", "0"),
    ("A bomb went off without casualties.", "0", "0"),
    ("Nobody was killed or injured.", "0", "0"),
    ("There were no immediate reports of casualties.", "–", "–"),
    ("No deaths were reported, but seven people were hurt.", "0", "7"),
    ("One guard was killed; no one else was hurt.", "1", "–"),
    ("The group threatened to kill 100 hostages.", "–", "–"),
    ("The rebels failed to kill two ministers.", "–", "–"),
    ("Two bombs exploded near three cars and 40 houses.", "–", "–"),
    ("Rebels killed 30 sheep and a horse.", "–", "–"),
    ("Three hostages, including an American, were freed.", "–", "–"),
    ("The 20-year-old insurgency began in 1996.", "–", "–"),
    ("Dozens of people were killed and wounded.", "–", "–"),
    ("It was the worst attack since 2004, when 191 people died.", "–", "–"),
    ("In the worst attack since 2004, when 191 died, gunmen killed 13.", "13", "–"),
    ("The raid, a day after 30 people were killed elsewhere, left nine dead.", "9", "–"),
    ("Three Americans subdued the gunman within two minutes.", "–", "–"),
    ("Thousands attended the funeral of the victims.", "–", "–"),
    ("He told 12 reporters that the war had killed trade.", "–", "–"),
  ])
  func `no number is made of nothing`(text: String, killed: String, injured: String) {
    check(text, killed, injured)
  }

  @Test func `evidence shows the words of each figure`() {
    let text = "Café blast: three Danes and a Swede were killed, and 14 others hurt."
    let bytes = Array(text.utf8)
    let facts = ProseReader().facts(of: text)
    func words(_ field: IncidentField) -> [String] {
      facts.evidence.filter { $0.field == field }
        .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    #expect(words(.killed) == ["three Danes and a Swede", "killed"])
    #expect(words(.injured) == ["14 others", "hurt"])
    #expect(words(.kind) == ["blast"])
    #expect(words(.target) == ["Café"])
  }
}
