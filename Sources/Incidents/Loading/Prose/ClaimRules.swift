/// Which words tell on whose word an actor is named.
enum ClaimRules {
  /// The wordings; where several occur the first of the table counts.
  static let table = PhraseTable([
    (
      "none",
      """
      no group|no one claimed|no one has claimed|no organization|no claim|no immediate claim|nobody \
      claimed|nobody has claimed|no militant group|not claimed|did not claim|has not claimed|have \
      not claimed|no one immediately claimed|not immediately claimed|none claimed|no known group
      """
    ),
    (
      "claimed",
      """
      claimed respons*|claims respons*|claim respons*|claiming respons*|claim of respons*|claimed \
      credit|claims credit|claiming credit|took respons*|taken respons*|takes respons*|taking \
      respons*|accepted respons*|admitted respons*|acknowledged respons*|respons* was claimed|\
      claimed the attack*|claimed the bomb*|claimed the kill*|claimed the shoot*|claimed the blast*|\
      claimed the assault*|claimed it|claimed by|claimed an attack|claimed to have|claimed both|\
      claimed that it|claimed through|claimed via|claimed in a|official claim|said it had|said it was behind|said it carried|said it destroyed|\
      said it was responsible|said its fighters|said its men|said its members|said its militants|said \
      they were holding|said they had|said they were behind|said they carried|affiliate said it|group \
      said it|released a video|released video|released an audio|released footage|posted a video|issued \
      a statement claiming|admitted carrying|admitted to carrying|admitted kill*|later claimed|respons* \
      for the attack was claimed|credit for
      """
    ),
    (
      "denied",
      "denied respons*|denied involve*|denied any|denied being behind|denied carrying|disavowed|denies involve*|denies respons*|rejected accusations"
    ),
    (
      "inspired",
      """
      inspired by|in the name of|sympathizer*|sympathiser*|profess* support|pledged allegiance|\
      pledging allegiance|declaring allegiance|declared allegiance|swore allegiance|allegiance to|\
      on behalf of|s behalf|isis behalf|state behalf|behalf|supported isis|supported the islamic|supporters of isis|direct result|\
      radicalized|self radicali*|acting alone inspired|sympathetic to|isis supporter*|followers of
      """
    ),
    (
      "attributed",
      """
      attributed|attributes|blamed|blames|blaming|accused|accuses|accusing|was behind the|were behind the|\
      is behind the|is responsible for|was responsible for|were responsible for|pinned the|pointed the \
      finger|held responsible|said isis was behind|said the group was behind|carried out by the|\
      was charged|convicted|identified the attackers as
      """
    ),
    (
      "suspected",
      """
      suspected|is suspected|suspects|believed|believes|believe|thought to|appeared to|appears to|alleged|allegedly|\
      presumed|likely|possibly|may have been|might have been|hallmark*|reportedly|suspicion|purported*
      """
    ),
  ])

  /// Words behind a group's name that make it speak of something else than this deed.
  static let asides = PersonWords.words("called urged calls urges condemned condemns")

  /// Words before a group's name that make it the one struck or opposed.
  static let opposed = PersonWords.words("anti against versus fighting fight combating")
}
