/// The small words that end a noun phrase or stand between a subject and its verb.
enum FunctionWords {
  /// Prepositions, conjunctions, articles and pronouns: no noun phrase reaches across them.
  static let boundaries = PersonWords.words(
    """
    in on at by of for from with without to into onto near outside inside around across during \
    after before when while as since until against between among amid through over under behind \
    beside beyond along toward towards via per than because if though although but and or nor yet \
    so that which who whom whose where what a an the this these those his her their its our my he \
    she they it we you i him them us including not there then also was were is are be been being \
    has have had do does did will would could should may might must can said says say
    """
  )

  /// Forms of "be" and "get" that make a participle passive.
  static let auxiliaries = PersonWords.words("was were is are be been being got get gets")

  /// What may stand between an auxiliary and its participle, or before either.
  static let adverbs = PersonWords.words(
    """
    also later reportedly allegedly both all each critically seriously severely badly slightly \
    gravely lightly subsequently then instantly immediately eventually previously apparently \
    deliberately believed have has had found left either being already confirmed reported feared \
    mostly mainly brutally fatally still only just
    """
  )

  /// Subjects that stand for somebody named before; no count can be taken from them.
  static let pronouns = PersonWords.words("he she they it we himself herself")

  /// What makes a bare verb a plan, a threat or a failure.
  static let hypotheticals = PersonWords.words(
    """
    to could would may might can will shall should must not didn't don't doesn't couldn't never \
    cannot can't won't wouldn't
    """
  )

  /// Forces of the state: fighters whom they kill are no victims.
  static let forces = PersonWords.words(
    """
    police troops soldiers army forces airstrike airstrikes drone drones officers officer guards \
    coalition commandos military policemen marines troopers gendarmes navy warplanes jets
    """
  )
}
