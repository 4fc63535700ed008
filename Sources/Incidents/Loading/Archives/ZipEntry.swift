/// A file of an archive, as the archive's directory describes it.
struct ZipEntry: Hashable {
  /// How the content is packed.
  enum Method: Hashable {
    case stored
    case deflated
    /// A method that is not read, by its number.
    case other(Int)
  }

  /// The path inside the archive.
  var name: String
  /// How the content is packed.
  var method: Method
  /// Whether a password is needed.
  var isEncrypted: Bool
  /// The CRC-32 of the content.
  var checksum: UInt32
  /// The size inside the archive, in bytes.
  var packedSize: Int
  /// The size of the content, in bytes.
  var size: Int
  /// The offset of the entry's own header.
  var headerOffset: Int
}
