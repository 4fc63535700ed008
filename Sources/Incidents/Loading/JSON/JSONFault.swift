/// Where and why text is not JSON.
struct JSONFault: Error, Equatable {
  /// The offset of the byte at fault.
  var offset: Int
  /// What was expected or found.
  var reason: String
}
