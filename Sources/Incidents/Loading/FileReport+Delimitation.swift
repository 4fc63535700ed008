extension FileReport {
  /// What parts the cells of a table, in words: `delimited by commas`; `nil` where nothing does.
  public var delimitation: String? {
    delimiter.map { delimiter in
      switch delimiter {
      case ",": "delimited by commas"
      case ";": "delimited by semicolons"
      case "\t": "delimited by tabs"
      case "|": "delimited by bars"
      default: "delimited by \"\(VisibleText(delimiter))\""
      }
    }
  }
}
