/// Months by name, in the languages that incident tables are kept in.
enum MonthNames {
  /// The month of a lowercase name or abbreviation, or `nil` when it is none.
  static func month(_ word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    for list in names {
      for (index, name) in list.split(separator: " ").enumerated() where table[String(name)] == nil
      {
        table[String(name)] = index + 1
      }
    }
    table["sept"] = 9
    return table
  }()

  private static let names = [
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  ]
}
