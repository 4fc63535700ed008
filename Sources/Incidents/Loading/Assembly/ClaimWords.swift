/// The words for claims that need no second look: those of the model, yes and no, and a file's codes.
enum ClaimWords {
  /// The words, and the codes that stand for some of them.
  static func table(codes: [[UInt8]: [UInt8]]?) -> CodeTable<Claim> {
    var table: [[UInt8]: Claim] = [:]
    for claim in Claim.allCases { table[Array(claim.rawValue.utf8)] = claim }
    for word in ["yes", "true", "1", "y"] { table[Array(word.utf8)] = .claimed }
    for word in ["no", "false", "0", "n"] { table[Array(word.utf8)] = .unknown }
    for (code, word) in codes ?? [:] { table[code] = table[word] }
    return CodeTable(table)
  }
}
