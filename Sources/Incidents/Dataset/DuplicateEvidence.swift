/// Weighs what speaks for and against two rows being one event.
///
/// A shared place or word is evidence only as far as it is rare: where a town is named daily, two
/// rows of one day share it by chance. The chance is reckoned from how often it occurs in the
/// dataset and how many days the dataset spans.
struct DuplicateEvidence {
  private let dataset: Dataset
  private let span: Double
  /// How many rows have a word, by the low bits of its hash; a collision makes a word less rare.
  private var wordCounts = [UInt32](repeating: 0, count: 1 << 18)
  private let places: DuplicatePlaces
  /// How many rows have a target, by code.
  private var targetCounts: [Int]
  /// The columns whose words do not count as text, with the words of each value.
  private let columns: [(codes: [UInt32], words: [[UInt32]])]

  /// Counts what the rows have.
  ///
  /// - Complexity: O(*n*) in the rows and the bytes of their summaries.
  init(of rows: [Int32], in dataset: Dataset) {
    self.dataset = dataset
    let days = rows.map { dataset.dates.starts[Int($0)] }
    span = max(30, Double(days.max() ?? 0) - Double(days.min() ?? 0) + 1)
    places = DuplicatePlaces(of: rows, in: dataset)
    columns = [dataset.places, dataset.admins, dataset.actors].map { column in
      (column.codes, column.values.map { DuplicateWords(of: Array($0.utf8)[...]).hashes })
    }
    targetCounts = Array(repeating: 0, count: dataset.targets.values.count)
    for row in rows {
      targetCounts[Int(dataset.targets.codes[Int(row)])] += 1
      for word in words(of: Int(row)).hashes { wordCounts[slot(word)] &+= 1 }
    }
  }

  /// The words of a row's summary, but for those of its place, unit and actor.
  ///
  /// Those are facts with a say of their own, and summaries made up from columns ("A - B at C")
  /// would be alike through nothing else.
  func words(of row: Int) -> DuplicateWords {
    let bytes = dataset.text.bytes(ofRow: row)
    guard let idEnd = bytes.firstIndex(of: TextArena.fieldEnd) else {
      return DuplicateWords(of: [])
    }
    var words = DuplicateWords(
      of: bytes[(idEnd + 1)...].prefix { $0 != TextArena.fieldEnd }
    )
    for column in columns { words.remove(column.words[Int(column.codes[row])]) }
    return words
  }

  /// Whether two rows of one country look like one event, their first days at most one day apart.
  ///
  /// - Texts that are nearly the same do: whatever the figures say, unless the places' names differ;
  ///   and whatever the names say, unless figures differ. A headline is too short for that.
  /// - Similar texts do, unless figures, kinds or the places' names differ.
  /// - A rare place that both share does, unless figures, kinds or actors differ.
  /// - On a day with few incidents in the country, texts that share rare words or rows that have a
  ///   rare target in common do, if the figures are of one size: "killed two" in the first report is "killed three" in the next.
  ///
  /// Only exact figures differ. Places far apart, units that differ, and names that tell a shared
  /// noun apart ("Moroccan Embassy", "Korean Embassy") rule it out.
  func isOneEvent(
    _ left: Int,
    _ right: Int,
    _ leftWords: DuplicateWords,
    _ rightWords: DuplicateWords,
    isQuietDay: Bool
  ) -> Bool {
    let place = places.relation(of: left, right)
    guard place != .apart, !differ(dataset.admins, left, right) else { return false }
    guard !leftWords.isToldApart(from: rightWords) else { return false }
    let text = similarity(of: leftWords, rightWords)
    let figures = figures(left, right)
    let isElsewhere = places.differ(left, right)
    if text.jaccard >= 0.75, text.words >= 6, figures == .agree || !isElsewhere { return true }
    guard !differ(dataset.kinds, left, right) else { return false }
    if figures == .agree {
      if text.jaccard >= 0.5, !isElsewhere { return true }
      if isRareAndShared(place), !differ(dataset.actors, left, right) { return true }
    }
    guard isQuietDay, figures != .contradict, !isElsewhere,
      dataset.dates.starts[left] == dataset.dates.starts[right]
    else { return false }
    return text.overlap >= 0.25 || isSameRareTarget(left, right)
  }
}

extension DuplicateEvidence {
  /// How like two texts are, from 0 to 1, each word weighted by how rare it is.
  ///
  /// `jaccard` is the share of all words that both have, `overlap` that of the shorter text. All
  /// are 0 when even the rarest shared word may be there by chance.
  private func similarity(
    of left: DuplicateWords,
    _ right: DuplicateWords
  ) -> (jaccard: Double, overlap: Double, words: Int) {
    let shared = left.shared(with: right)
    let rarest = shared.map { wordCounts[slot($0)] }.min() ?? .max
    guard shared.count >= 2, isRare(Int(rarest)) else { return (0, 0, 0) }
    let both = weight(of: shared)
    let leftWeight = weight(of: left.hashes)
    let rightWeight = weight(of: right.hashes)
    let all = leftWeight + rightWeight - both
    let least = min(leftWeight, rightWeight)
    guard all > 0, least > 0 else { return (0, 0, 0) }
    return (both / all, both / least, shared.count)
  }

  /// Inverse document frequency, scaled so that a word of two rows weighs 1.
  private func weight(of words: [UInt32]) -> Double {
    // As if of a thousand rows at least: in a small file every word is frequent.
    let rows = Double(max(1000, dataset.count))
    return words.reduce(0) { sum, word in
      sum + max(0, 1 - log2(Double(max(2, wordCounts[slot(word)])) / 2) / log2(rows / 2))
    }
  }

  /// Whether something that so many rows have is unlikely to be shared by two neighbours by chance.
  private func isRare(_ count: Int) -> Bool {
    // Two of the rows are the ones compared; the others fall into a window of three days.
    count <= 4 || Double(count - 2) * 3 / span <= 0.01
  }

  private func isSameRareTarget(_ left: Int, _ right: Int) -> Bool {
    let target = dataset.targets.codes[left]
    return target != 0 && target == dataset.targets.codes[right]
      && isRare(targetCounts[Int(target)])
  }

  private func isRareAndShared(_ place: DuplicatePlaces.Relation) -> Bool {
    guard case .shared(let count) = place else { return false }
    return isRare(count)
  }

  private func slot(_ word: UInt32) -> Int { Int(word) & (wordCounts.count - 1) }

  private func log2(_ number: Double) -> Double {
    // The integer part and a line between powers of two: close enough for a weight, and no libm.
    Double(number.exponent) + number.significand - 1
  }
}

extension DuplicateEvidence {
  private enum Figures {
    case agree
    case close
    case contradict
  }

  /// What the casualty figures say: they contradict where exact figures of one field differ, unless
  /// the smaller is at least half of the larger or one apart.
  private func figures(_ left: Int, _ right: Int) -> Figures {
    var result = Figures.agree
    for column in [dataset.killed, dataset.injured] {
      guard let first = exact(column, left), let second = exact(column, right), first != second
      else { continue }
      let low = min(first, second)
      let high = max(first, second)
      guard high - low <= max(1, high / 2) else { return .contradict }
      result = .close
    }
    return result
  }

  private func exact(_ column: CountColumn, _ row: Int) -> Int? {
    let low = column.lows[row]
    guard low != CountColumn.unknown, low == column.highs[row] else { return nil }
    return Int(low)
  }

  /// Whether both rows have a value and the values are not one.
  private func differ(_ column: CategoryColumn, _ left: Int, _ right: Int) -> Bool {
    let first = column.codes[left]
    let second = column.codes[right]
    return first != 0 && second != 0 && first != second
  }
}
