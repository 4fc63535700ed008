/// How a file was read, kept so that what is appended to it can be read alike.
final class PlanRecord {
  /// The format, `nil` for files that are not read as text.
  var format: FileFormat?
  /// The encoding of the text.
  var encoding = TextEncoding.utf8
  /// Which columns make which fields.
  var plan: MappingPlan?
  /// The columns' names.
  var columns: [String] = []
}
