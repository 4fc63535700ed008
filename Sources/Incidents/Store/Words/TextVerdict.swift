/// What an index can say about the rows of a set and a text.
struct TextVerdict {
  /// The rows that may hold the text.
  var possible: RowSet
  /// Those of them that hold it for certain.
  var certain: RowSet
}
