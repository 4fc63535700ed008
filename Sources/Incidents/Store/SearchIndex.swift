/// What searches of a dataset need beside it, each part made when it is first needed.
final class SearchIndex: Sendable {
  let dataset: Dataset
  /// Which rows may hold a text; empty until it is built.
  let grams: GramIndex
  /// Which words are in which rows; empty until it is built.
  let words: WordIndex
  /// Where the last few texts that were searched for stand first.
  let hits: RecentCache<String, FirstHits>
  private let lazyArena: Lazy<FoldedArena>
  private let columns: RecentCache<String, CategoryIndex>
  private let lazyCounts: Lazy<PackedCounts>
  private let lazyPlaces: Lazy<PlaceBounds>
  private let lazyCategories: [QueryField.StandardField: Lazy<CategoryIndex>]

  init(_ dataset: Dataset, grams: GramIndex = GramIndex(), words: WordIndex = WordIndex()) {
    self.dataset = dataset
    self.grams = grams
    self.words = words
    hits = RecentCache(limit: 3)
    lazyArena = Lazy()
    lazyCounts = Lazy()
    lazyPlaces = Lazy()
    columns = RecentCache(limit: 6)
    lazyCategories = Dictionary(
      uniqueKeysWithValues: QueryField.StandardField.allCases.map { ($0, Lazy<CategoryIndex>()) }
    )
  }

  /// The same index before a dataset with the same columns.
  init(_ other: SearchIndex, before dataset: Dataset) {
    self.dataset = dataset
    grams = other.grams
    words = other.words
    hits = other.hits
    lazyArena = other.lazyArena
    lazyCounts = other.lazyCounts
    lazyPlaces = other.lazyPlaces
    columns = other.columns
    lazyCategories = other.lazyCategories
  }

  /// An index of a dataset that may begin with the text of another: what is known of that stays.
  ///
  /// - Complexity: O(*n*) in the bytes of the other's text.
  convenience init(_ dataset: Dataset, succeeding older: SearchIndex) {
    let kept = dataset.text.begins(with: older.dataset.text) ? older.dataset.count : 0
    self.init(
      dataset,
      grams: GramIndex(older.grams, first: kept),
      words: WordIndex(older.words, first: kept)
    )
  }

  /// The categories that a free word is looked for in.
  static let searched: [QueryField.StandardField] = [
    .country, .admin, .place, .kind, .target, .actor,
  ]

  /// The share of the rows, as its reciprocal, up to which words are not asked for.
  private static let fewRows = 32

  /// Sorts the candidates by what the words and the grams say about a folded text.
  ///
  /// - Complexity: O(*n*) in the words, and in the rows, sixty-four at a time.
  func verdict(on text: String, within candidates: RowSet) -> TextVerdict {
    // Of few rows the text is read sooner than all rows are found that have some of its words.
    guard candidates.count > candidates.rowCount / Self.fewRows else {
      return grams.verdict(on: text.utf8, within: candidates)
    }
    let byWords = words.verdict(on: text.utf8, within: candidates)
    var open = byWords.possible
    open.subtract(byWords.certain)
    if open.isEmpty { return byWords }
    var verdict = grams.verdict(on: text.utf8, within: open)
    verdict.possible.formUnion(byWords.certain)
    verdict.certain.formUnion(byWords.certain)
    return verdict
  }

  /// Sorts the candidates by which of their words a pattern matches; `nil` where words cannot tell.
  ///
  /// - Complexity: O(*n*) in the words, and in the rows, sixty-four at a time.
  func verdict(onPattern source: String, within candidates: RowSet) -> TextVerdict? {
    var verdict = words.verdict(onPattern: source, within: candidates)
    // The words of other rows are folded, and a pattern takes accents seriously.
    verdict?.certain.subtract(foldedArena.set)
    return verdict
  }

  var foldedArena: FoldedArena { lazyArena.value { FoldedArena(dataset.text) } }

  var counts: PackedCounts { lazyCounts.value { PackedCounts(dataset) } }

  var places: PlaceBounds { lazyPlaces.value { PlaceBounds(dataset.coordinates) } }

  /// A field as a category, or `nil` when its text stands in the arena.
  func category(_ field: QueryField.StandardField) -> CategoryIndex? {
    switch field {
    case .summary, .source, .tag, .id, .note: nil
    default: lazyCategories[field]?.value { makeCategory(field) }
    }
  }

  /// What bars of a field are made from: a category, also of an extra column; `nil` where the text
  /// is for reading and not for counting.
  ///
  /// - Complexity: O(*n*) in the bytes of the text the first time that a column is asked for.
  func category(_ field: QueryField) -> CategoryIndex? {
    switch field {
    case .standard(let field): category(field)
    case .column(let name):
      field.arenaIndex(in: dataset.extraColumns).map { position in
        columns.value(name) { CategoryIndex(dataset.text, field: position) }
      }
    }
  }

  private func makeCategory(_ field: QueryField.StandardField) -> CategoryIndex {
    let names = zip(dataset.countryLabels.values, dataset.countries)
    let codes = dataset.countryLabels.codes
    switch field {
    case .country:
      return CategoryIndex(
        codes: codes,
        texts: names.map { [$0, $1?.name ?? ""] },
        countryCodes: dataset.countries.map { $0?.code }
      )
    case .region: return CategoryIndex(codes: codes, texts: names.map { [$1?.region ?? ""] })
    case .admin: return CategoryIndex(dataset.admins)
    case .place: return CategoryIndex(dataset.places)
    case .kind: return CategoryIndex(dataset.kinds)
    case .target: return CategoryIndex(dataset.targets)
    case .actor: return CategoryIndex(dataset.actors)
    case .claim:
      let order = Dictionary(
        uniqueKeysWithValues: Claim.allCases.enumerated().map { ($1, UInt32($0)) }
      )
      return CategoryIndex(
        codes: dataset.claims.map { order[$0] ?? 0 },
        texts: Claim.allCases.map { [$0 == .unknown ? "" : $0.rawValue] }
      )
    case .file:
      return CategoryIndex(
        codes: dataset.fileIndices.map { UInt32($0) },
        texts: dataset.report.files.map { [$0.name] }
      )
    case .weekday:
      return calendar(CalendarNames.weekdays) { $0.weekday.map { $0 + 1 } }
    case .month: return calendar(CalendarNames.months) { $0.month }
    case .year, .summary, .source, .tag, .id, .note: return years()
    }
  }

  private func calendar(_ names: [String], _ number: (PartialDate) -> Int?) -> CategoryIndex {
    CategoryIndex(
      codes: spans { UInt32($0.flatMap(number) ?? 0) },
      texts: [[""]] + names.map { [$0] }
    )
  }

  private func years() -> CategoryIndex {
    var codeOfYear: [Int: UInt32] = [:]
    var texts = [[""]]
    let codes = spans { date in
      guard let year = date?.year else { return 0 }
      if let code = codeOfYear[year] { return code }
      let code = UInt32(texts.count)
      codeOfYear[year] = code
      texts.append([CivilDate.text(ofYear: year)])
      return code
    }
    return CategoryIndex(codes: codes, texts: texts)
  }

  /// A code for each row's span; rows on the same days share the work.
  private func spans(_ code: (PartialDate?) -> UInt32) -> [UInt32] {
    let (starts, ends) = (dataset.dates.starts, dataset.dates.ends)
    var days = DayTable(over: starts)
    var known: [Int64: UInt32] = [:]
    return (0..<dataset.count).map { row in
      let isDay = starts[row] == ends[row]
      if isDay, let found = days[starts[row]] { return found }
      let span = Int64(starts[row]) << 32 | Int64(UInt32(bitPattern: ends[row]))
      if let found = known[span] { return found }
      let found = code(dataset.dates[row])
      known[span] = found
      if isDay { days[starts[row]] = found }
      return found
    }
  }
}
