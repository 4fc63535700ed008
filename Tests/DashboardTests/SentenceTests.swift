import Dashboard
import Incidents
import Testing

@Suite struct SentenceTests {
  static let sentences: [(keys: String, sentence: String)] = [
    (
      "2",
      "Egypt: 3 incidents, ≥9 killed, 25 % of all incidents; first of 9 countries."
    ),
    (
      "/killed:>3<Enter>2",
      "Egypt: 1 of 3 incidents matches, 4 killed, 33 % of all incidents that match; "
        + "first of 9 countries."
    ),
    (
      "mm2j",
      "Yemen: 1 incident, 10–15 killed, ≥24 injured, about 7 % of all injured; "
        + "second of 9 countries by injured."
    ),
    ("/zeppelin<Enter>2", "Egypt: none of 3 incidents matches."),
    (
      "i",
      "20 Mar 2016, Cairo, Egypt: bombing by Sample Front, 4 killed, 11 injured. "
        + "A bomb at the market killed four and wounded eleven."
    ),
    (
      "jj",
      "9 Jan 2016, Dijon, France: stabbing, killed unknown, 2 injured. "
        + "A man with a kitchen knife wounded two café guests."
    ),
    (
      "G",
      "undated, Egypt: shooting by Sample Front, 2 killed, injured unknown. "
        + "Two guards were shot at a depot."
    ),
  ]

  @Test(arguments: sentences)
  func `a pane is said with true figures`(keys: String, sentence: String) throws {
    var driver = DashboardDriver()
    try driver.press(keys)
    #expect(driver.state.paneSentence == sentence)
    try driver.press("i")
    #expect(driver.effects.last == .say(sentence))
    #expect(driver.state.message?.text == sentence)
  }

  @Test func `a bucket is compared with the one before as far as that is certain`() throws {
    var driver = DashboardDriver()
    try driver.press("3G")
    let last = try #require(driver.state.paneSentence)
    #expect(last.hasPrefix("Mar 2016: 1 incident, 4 killed, as many as in Feb 2016"), "\(last)")
    try driver.press("m")
    let killed = try #require(driver.state.paneSentence)
    #expect(killed == "Mar 2016: 1 incident, 4 killed, against ≥3 in Feb 2016.")
    try driver.press("h")
    let before = try #require(driver.state.paneSentence)
    #expect(before == "Feb 2016: 1 incident, ≥3 killed, against unknown in Jan 2016.")
  }

  @Test func `where there is nothing, that is said`() throws {
    var driver = DashboardDriver()
    try driver.press("/zeppelin<Enter>i")
    #expect(driver.effects == [])
    #expect(driver.state.message?.text == "there is nothing in this pane to say")
  }
}
