extension Query {
  /// Understands a line as typed.
  ///
  /// `columns` are the dataset's extra columns, which may be used as fields. `after:` begins with
  /// the first day of its date, `before:` ends with the day before it. While the line is being typed,
  /// a value that is `unfinished` may ask for more than it will in the end.
  ///
  /// - Throws: `QueryError` with the fault's place; `isUnfinished` when more typing could mend it.
  /// - Complexity: O(*n*) in the line, but for what its regular expressions cost to compile.
  public init(
    _ text: String,
    columns: [String] = [],
    unfinished: UnfinishedValue? = nil
  ) throws(QueryError) {
    var parser = QueryParser(text, columns: columns, unfinished: unfinished)
    let terms = try parser.line()
    let chips = terms.map { term in
      var chip = QueryChip(
        range: term.range,
        label: term.expression.label(spelled: term.spellings),
        isNegated: term.expression.isNegation,
        dimension: term.expression.dimension,
        expression: term.expression
      )
      chip.isAlternative = term.isAlternative
      return chip
    }
    self.init(
      text: text,
      root: terms.isEmpty ? nil : QueryExpression(all: terms.map(\.expression)),
      chips: chips
    )
  }
}
