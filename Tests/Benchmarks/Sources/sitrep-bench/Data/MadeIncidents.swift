import Glibc

/// An endless series of made-up incidents, the same for the same seed.
///
/// Words, countries, targets and actors follow Zipf's law; a tenth of the counts is empty; every
/// 33rd account holds letters beyond ASCII, every 17th quotes, commas and a line break.
struct MadeIncidents {
  private let vocabulary: Vocabulary
  private let wordRanks: ZipfTable
  private let countryRanks = ZipfTable(count: Vocabulary.countries.count, exponent: 0.9)
  private let targetRanks = ZipfTable(count: Vocabulary.targets.count, exponent: 0.7)
  private let kindRanks = ZipfTable(count: Vocabulary.kinds.count, exponent: 0.8)
  private let actorRanks = ZipfTable(count: 300, exponent: 1)
  private var random: SeededGenerator
  private var number = 0

  init(seed: UInt64) {
    vocabulary = Vocabulary(seed: seed)
    wordRanks = ZipfTable(count: vocabulary.words.count, exponent: 1.05)
    random = SeededGenerator(seed: seed ^ 0x5EED)
  }

  /// Fills a record with the next incident.
  mutating func next(into record: inout MadeRecord) {
    number += 1
    record.clear()
    record.append(number)
    record.endCell()
    appendDate(to: &record)
    let country = countryRanks.rank(&random)
    record.append(Vocabulary.countries[country])
    record.endCell()
    record.append("City ".utf8)
    record.append(country)
    record.append("-".utf8)
    record.append(random.below(1 + random.below(160)))
    record.endCell()
    appendDegrees(from: -35, to: 60, to: &record)
    appendDegrees(from: -110, to: 140, to: &record)
    appendCount(most: 300, to: &record)
    appendCount(most: 900, to: &record)
    record.append(Vocabulary.kinds[kindRanks.rank(&random)])
    record.endCell()
    record.append(Vocabulary.targets[targetRanks.rank(&random)])
    record.endCell()
    record.append(vocabulary.actors[actorRanks.rank(&random)])
    record.endCell()
    appendSummary(to: &record)
    record.append("https://example.org/incident/".utf8)
    record.append(number)
    record.endCell()
  }

  /// More days the later, from 1975 for about 49 years.
  private mutating func appendDate(to record: inout MadeRecord) {
    let day = Int(pow(random.fraction(), 0.6) * 17_800)
    var year = 1975
    var rest = day
    while rest >= Self.days(in: year) {
      rest -= Self.days(in: year)
      year += 1
    }
    var month = 0
    while rest >= Self.days(in: month, of: year) {
      rest -= Self.days(in: month, of: year)
      month += 1
    }
    record.append(year, digits: 4)
    record.append("-".utf8)
    record.append(month + 1, digits: 2)
    record.append("-".utf8)
    record.append(rest + 1, digits: 2)
    record.endCell()
  }

  // The span holds no century that is not a leap year.
  private static func days(in year: Int) -> Int { year % 4 == 0 ? 366 : 365 }

  private static func days(in month: Int, of year: Int) -> Int {
    month == 1 ? days(in: year) - 337 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
  }

  private mutating func appendDegrees(from low: Int, to high: Int, to record: inout MadeRecord) {
    let tenThousandths = random.below((high - low) * 10_000) + low * 10_000
    if tenThousandths < 0 { record.append("-".utf8) }
    record.append(abs(tenThousandths) / 10_000)
    record.append(".".utf8)
    record.append(abs(tenThousandths) % 10_000, digits: 4)
    record.endCell()
  }

  /// Mostly small figures with a long tail (Pareto), a tenth empty.
  private mutating func appendCount(most: Int, to record: inout MadeRecord) {
    let kind = random.fraction()
    if kind >= 0.1 {
      let long = pow(1 - random.fraction(), -1 / 1.1) - 1
      record.append(kind > 0.97 ? 10 + random.below(most) : min(Int(long), 400))
    }
    record.endCell()
  }

  private mutating func appendSummary(to record: inout MadeRecord) {
    let length = 18 + random.below(27)
    for index in 0..<length {
      if index > 0 { record.append(" ".utf8) }
      record.append(vocabulary.words[wordRanks.rank(&random)])
      if index == 0 { record.capitalize() }
    }
    if number % 33 == 0 { record.append(" près d’Al-Qāʾim, Şırnak".utf8) }
    if number % 17 == 0 { record.append(", \"as told\", and\nconfirmed later".utf8) }
    record.append(".".utf8)
    record.endCell()
  }
}
