/// Armed groups by the names that accounts give them.
enum ArmedGroups {
  /// Aliases in lower case; those in `shouted` count only when written in capitals.
  static let table = PhraseTable(groups.map { ($0.0, $0.1) })

  /// Acronyms that are also words, names or parts of them.
  static let shouted = PersonWords.words(
    "is eta ira eln farc ltte ttp pkk mend adf m23 lra gia plo paf cpi jem"
  )

  /// Words that show that "members of …" are fighters.
  static let shortNames = PersonWords.words(
    "taliban isis isil daesh islamic al-qaeda al-qaida hamas hezbollah pkk farc boko"
  )

  private static let groups: [(String, String)] = [
    (
      "Islamic State Sinai Province",
      "sinai province|wilayat sinai|ansar beit al maqdis|ansar bayt al maqdis|ansar bait al maqdis"
    ),
    (
      "Islamic State Khorasan Province",
      "isis k|is k|iskp|isis khorasan|islamic state khorasan|khorasan province"
    ),
    ("Islamic State West Africa Province", "iswap|islamic state west africa|west africa province"),
    ("Islamic State", "isis|isil|daesh|islamic state|is"),
    (
      "al-Qaeda in the Arabian Peninsula",
      "aqap|al qaeda in the arabian|al qaida in the arabian|al qaida of the arabian|al qaeda of the arabian"
    ),
    (
      "al-Qaeda in the Islamic Maghreb",
      "aqim|al qaeda in the islamic maghreb|al qaida in the islamic maghreb"
    ),
    ("al-Nusra Front", "nusra|jabhat al nusra|al nusra"),
    ("al-Qaeda in Iraq", "al qaeda in iraq|al qaida in iraq"),
    ("al-Qaeda", "al qaeda|al qaida|alqaeda|al qaeda s"),
    ("Boko Haram", "boko haram"),
    (
      "Tehrik-i-Taliban Pakistan",
      "tehrik i taliban|tehreek e taliban|tehrik e taliban|tehreek i taliban|pakistani taliban|ttp"
    ),
    ("Haqqani network", "haqqani"),
    ("Taliban", "taliban|taleban"),
    ("al-Shabaab", "al shabab|al shabaab|shabab|shabaab"),
    ("Hamas", "hamas|izz ad din al qassam|qassam brigades"),
    ("Palestinian Islamic Jihad", "islamic jihad"),
    ("Hezbollah", "hezbollah|hizbollah|hizbullah|hezbullah"),
    ("Kurdistan Workers' Party", "pkk|kurdistan workers|kurdish workers party"),
    ("Kurdistan Freedom Falcons", "kurdistan freedom falcons|kurdistan freedom hawks"),
    ("FARC", "farc|revolutionary armed forces of colombia"),
    ("National Liberation Army (Colombia)", "eln|national liberation army"),
    ("Shining Path", "shining path|sendero luminoso"),
    ("Tamil Tigers", "ltte|tamil tigers|tamil tiger|liberation tigers"),
    ("Maoists (India)", "maoist*|naxal*|naxalite*|communist party of india"),
    ("New People's Army", "new people s army|new people army|new people"),
    ("ETA", "eta|basque separatist*|euskadi"),
    ("Real IRA", "real ira"),
    ("Irish Republican Army", "ira|irish republican army|provisional ira"),
    ("Ulster Volunteer Force", "uvf|ulster volunteer"),
    ("Jemaah Islamiyah", "jemaah islamiyah|jemaah islamiah"),
    ("Abu Sayyaf", "abu sayyaf"),
    ("Moro Islamic Liberation Front", "moro islamic"),
    ("Lashkar-e-Taiba", "lashkar e taiba|lashkar e tayyiba|lashkar e toiba"),
    ("Lashkar-e-Jhangvi", "lashkar e jhangvi|lashkar i jhangvi"),
    ("Jaish-e-Mohammed", "jaish e moham*|jaish e muham*"),
    ("Jundallah", "jundallah|jundullah"),
    ("Jamaat-ul-Ahrar", "jamaat ul ahrar|jamaatul ahrar"),
    ("Baloch Liberation Army", "baloch liberation army|balochistan liberation army"),
    ("Hizbul Mujahideen", "hizbul mujahideen"),
    ("Ansar al-Sharia", "ansar al sharia|ansar al shariah"),
    ("Houthis", "houthi*"),
    ("Lord's Resistance Army", "lord s resistance|lord resistance army|lra"),
    ("Allied Democratic Forces", "allied democratic forces|adf"),
    ("M23", "m23"),
    ("Janjaweed", "janjaweed"),
    ("Fulani militants", "fulani militants|fulani herdsmen|fulani extremists|fulani herders"),
    ("Niger Delta Avengers", "niger delta avengers"),
    ("Movement for the Emancipation of the Niger Delta", "mend|emancipation of the niger delta"),
    ("Armed Islamic Group", "gia|armed islamic group"),
    ("Caucasus Emirate", "caucasus emirate"),
    ("Donetsk People's Republic", "donetsk people"),
    ("Fatah", "fatah"),
    ("Al-Aqsa Martyrs' Brigades", "aqsa martyrs"),
    ("Popular Front for the Liberation of Palestine", "popular front for the liberation"),
    ("Palestine Liberation Organization", "palestine liberation organization|black september"),
    ("Revolutionary People's Liberation Party/Front", "dhkp c|dhkp"),
    ("Aum Shinrikyo", "aum shinrikyo"),
    ("Red Brigades", "red brigades"),
    ("Red Army Faction", "red army faction|baader meinhof"),
    ("Ku Klux Klan", "ku klux klan"),
    ("Los Zetas", "los zetas|zetas"),
    ("Jamaat Nusrat al-Islam wal Muslimin", "jnim"),
    ("Ansar Dine", "ansar dine"),
    (
      "United Liberation Front of Assam",
      "ulfa|united liberation front of asom|united liberation front of assam"
    ),
    ("Jamaat-ul-Mujahideen Bangladesh", "jamaat ul mujahideen|jamaatul mujahideen|jmb"),
    ("Contras", "contras"),
    ("Farabundo Martí National Liberation Front", "fmln|farabundo marti"),
    ("African National Congress", "african national congress"),
    ("UNITA", "unita"),
  ]
}
