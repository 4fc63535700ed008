/// Whether `3/4/2015` is the third of April or the fourth of March.
enum DateOrder: Hashable, Sendable {
  /// Day, month, year.
  case dayFirst
  /// Month, day, year.
  case monthFirst

  /// How reports name the order.
  var name: String { self == .dayFirst ? "day/month/year" : "month/day/year" }
}
