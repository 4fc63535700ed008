/// One test of an incident: the leaf of a query.
public enum QueryTest: Hashable, Sendable {
  /// The folded text occurs in some text of the incident.
  case text(String)
  /// The pattern, a Swift regular expression, matches some text of the incident.
  case pattern(String)
  /// The field's text passes for one of the values.
  case field(QueryField, values: [QueryValue])
  /// The count lies in the closed range, by its low figure; `nil` bounds are open.
  case count(CountField, low: Int?, high: Int?)
  /// The count is unknown.
  case countUnknown(CountField)
  /// The date's span overlaps the days from `first` to `last`, both included; `nil` bounds are open.
  case date(first: CivilDate?, last: CivilDate?)
  /// The point lies in the box; an incident without coordinates never passes.
  case box(GeoBox)
  /// The incident has a value in the field: `has:coordinates`.
  case has(QueryProperty)
  /// The incident is marked, new, a possible duplicate, or undated.
  case flag(QueryFlag)

  /// A casualty field.
  public enum CountField: String, Hashable, Sendable, CaseIterable {
    /// Victims killed.
    case killed
    /// Victims injured.
    case injured
  }

  /// What `has:` can ask for.
  public enum QueryProperty: String, Hashable, Sendable, CaseIterable {
    /// A point.
    case coordinates
    /// At least one source.
    case source
    /// A date.
    case date
    /// A country that the gazetteer knows.
    case country
    /// A known number of killed.
    case killed
    /// A known number of injured.
    case injured
    /// A named actor.
    case actor
    /// A place.
    case place
    /// A target.
    case target
    /// A summary.
    case summary
    /// A note of the user's.
    case note
  }

  /// What `is:` can ask for.
  public enum QueryFlag: String, Hashable, Sendable, CaseIterable {
    /// Marked by the user.
    case marked
    /// Came while the files were followed, and not yet taken as seen.
    case new
    /// Looks like another incident.
    case duplicate
    /// Without a date that could be read.
    case undated
    /// With a date completed from its neighbours.
    case inferred
    /// In this release and not in the one that it is compared with.
    case added
    /// In the release that this one is compared with, and no longer here.
    case removed
    /// In both releases, which say different things.
    case changed

    /// Whether it says something only where two releases are compared.
    var isAboutRelease: Bool { [.added, .removed, .changed].contains(self) }
  }
}

/// A field whose text a query can test.
public enum QueryField: Hashable, Sendable {
  /// One that dimensions and canonical columns give.
  case standard(StandardField)
  /// An extra column of the file, by its name.
  case column(String)

  /// The text fields every dataset has.
  public enum StandardField: String, Hashable, Sendable, CaseIterable {
    /// The country by name, alias, former name or code.
    case country
    /// The region of the world.
    case region
    /// The first-level unit.
    case admin
    /// Town or spot; also matches the first-level unit.
    case place
    /// Sort of incident.
    case kind
    /// Who or what was struck.
    case target
    /// Who did it.
    case actor
    /// On whose word.
    case claim
    /// The account in words.
    case summary
    /// Links and citations.
    case source
    /// Free labels.
    case tag
    /// The record's identifier.
    case id
    /// The user's own note.
    case note
    /// The file.
    case file
    /// The day of the week.
    case weekday
    /// The month of the year by name or number, where the date tells it.
    case month
    /// The calendar year, where the date tells it; unlike `date:`, a span over two years has none.
    case year
  }
}
