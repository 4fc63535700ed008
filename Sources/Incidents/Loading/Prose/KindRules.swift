/// Which words stand for which sort of incident, most specific first.
enum KindRules {
  /// The table; its values are the vocabulary of the bundled dataset.
  static let table = PhraseTable([
    ("video release", "video surfaced|video emerged|appeared in a video"),
    (
      "aircraft downing",
      "downing of|downed a|plane crash*|jet crash*|airliner crash*|bomb aboard|shot down a|brought down a"
    ),
    ("beheading", "behead*|decapitat*"),
    ("hostage taking", "hostage|hostages|seized a school|siege of"),
    (
      "suicide bombing",
      """
      suicide bomb*|suicide attack*|suicide strike*|suicide car|suicide truck|suicide vest|suicide \
      blast*|suicide explosion*|suicide vehicle*|explosive belt|explosive vest|explosives vest|blew \
      himself up|blew herself up|blew themselves up|blow himself up|blown himself up|detonated his \
      explosive*|detonated her explosive*|detonated an explosive* vest|detonated explosives strapped
      """
    ),
    (
      "car bombing",
      """
      car bomb*|truck bomb*|bomb packed car|bomb laden|explosives laden|explosive laden|vehicle \
      bomb*|vehicle borne|vbied|van bomb*|packed with explosives|minibus bomb*|booby trapped car|\
      booby trapped vehicle|motorcycle bomb*|bomb laden vehicle
      """
    ),
    ("missile attack", "missile|missiles"),
    ("rocket attack", "rocket|rockets|mortar|mortars|katyusha|shelling|shelled|artillery"),
    ("airstrike", "airstrike*|air strike*|air raid*|drone strike*|barrel bomb*"),
    (
      "bombing",
      """
      bomb|bombs|bombed|bombing|bombings|explosion|explosions|blast|blasts|grenade*|ied|ieds|\
      explosive*|landmine*|land mine*|mine exploded|roadside bomb*|detonat*|exploded|blew up|\
      blown up|letter bomb|parcel bomb|dynamite
      """
    ),
    (
      "vehicle attack",
      """
      plowed into|ploughed into|drove into|rammed|ramming|ran over|run over|mowed down|drove a car|driving a lorry|driving a truck|driving a car|driving a van|truck ran|lorry ran|car ran|\
      drove a truck|drove a van|vehicle attack|truck attack|plowed a|ploughed a|ran down|crashed his \
      car into|rammed his
      """
    ),
    (
      "stabbing",
      "stab|stabs|stabbed|stabbing|stabbings|knife*|knives|machete*|hatchet*|axe|ax|sword|hacked|slashed|slashing|slit the throat*"
    ),
    (
      "assassination", "assassinat*"
    ),
    (
      "shooting",
      """
      shot|shots|shoot|shoots|shooting|shootings|gunfire|opened fire|gunman|gunmen|open fire|fired \
      on|fired at|fired shots|gunned|machine gun*|sniper*|gunfight|drive by
      """
    ),
    ("kidnapping", "kidnap*|abduct*|captive|captives|held captive|ransom"),
    (
      "arson",
      "arson*|firebomb*|molotov|torch*|set fire|set ablaze|burned down|burnt down|petrol bomb*|incendiary"
    ),
    ("poisoning", "poison*|sarin|nerve gas|nerve agent|anthrax|chlorine"),
    ("hijacking", "hijack*"),
    (
      "armed assault",
      """
      armed assault|attacked|stormed|storming|raided|raid|overran|fighting|clash*|ambush*|assault*|\
      attempted to capture|besieg*|laid siege|attacking|firefight*|gun battle
      """
    ),
    ("attack", "attack|attacks"),
    (
      "killing",
      "kill|kills|killed|killing|killings|murder*|massacre*|slain|execut*|slaughter*|dead|died|lynch*|beaten|death|deaths|fatal*"
    ),
  ])
}
