/// What a question's matches come to, reckoned on all processors at the same time.
struct MatchSums {
  /// Some rows, and how many they are.
  typealias Selection = (rows: RowSet, count: Int)

  /// What matches, in order.
  let ordered: [Int32]
  /// What matches by bar, the dimension's own terms left out.
  let byValue: GroupTally
  /// What matches by bucket, date terms left out.
  let byBucket: GroupTally
  /// What matches by country.
  let byCountry: GroupTally

  /// Orders and adds up; where bars and countries are the same that is done once.
  init(
    of matches: Selection,
    in order: RowOrder,
    byValue values: (groups: RowGroups, of: Selection),
    byBucket buckets: (groups: RowGroups, of: Selection),
    byCountry countries: RowGroups?
  ) {
    let rows = matches.rows
    let count = matches.count
    let ordered = Lazy<[Int32]>()
    let ordering: @Sendable () -> Void = {
      _ = ordered.value { order.ordered(rows, count: count) }
    }
    let valueSum = GroupSum(values.groups, values.of.rows, count: values.of.count)
    let bucketSum = GroupSum(buckets.groups, buckets.of.rows, count: buckets.of.count)
    let countrySum = countries.map { GroupSum($0, rows, count: count) }
    let sums = [valueSum, bucketSum] + (countrySum.map { [$0] } ?? [])
    ParallelScan.perform(
      [ordering] + sums.flatMap(\.jobs),
      rows: sums.reduce(count) { $0 + $1.rowCount }
    )
    self.ordered = ordered.value { order.ordered(rows, count: count) }
    byValue = valueSum.tally
    byBucket = bucketSum.tally
    byCountry = (countrySum ?? valueSum).tally
  }
}
