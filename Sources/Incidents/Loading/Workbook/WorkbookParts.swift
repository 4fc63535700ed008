/// Where the parts of a workbook stand in its archive: sheets, shared strings, styles.
struct WorkbookParts {
  /// A sheet's name and the path of its part.
  struct Sheet {
    var name: String
    var path: String
  }

  /// The sheets in the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// The path of the shared strings, if there are any.
  private(set) var stringsPath: String?
  /// The path of the styles, if there are any.
  private(set) var stylesPath: String?
  /// Whether dates count from 1904.
  private(set) var is1904 = false

  /// Follows the relations from the archive's root.
  ///
  /// - Throws: `ArchiveFault` for archives that are no workbook, with a word on what they are.
  init(_ archive: ZipArchive, limit: ExpansionLimit) throws(ArchiveFault) {
    let roots = try PartRelations(of: "", in: archive, limit: limit)
    guard let main = roots.target(ofKind: "/officeDocument") else {
      throw .unsupported(reason: Self.hint(archive))
    }
    if main.lowercased().hasSuffix(".bin") {
      throw .unsupported(reason: "it is a binary workbook; save it as .xlsx or CSV")
    }
    let relations = try PartRelations(of: main, in: archive, limit: limit)
    stringsPath = relations.target(ofKind: "/sharedStrings")
    stylesPath = relations.target(ofKind: "/styles")
    guard let entry = archive.entry(named: main) else {
      throw .corrupt(reason: "the part '\(VisibleText(main))' is missing")
    }
    var xml = XMLTokenizer(try archive.reader(of: entry, limit: limit))
    while true {
      let token = try xml.next()
      if token == .finished { break }
      guard token == .start else { continue }
      if xml.name == .workbookProperties {
        let flag = try xml.attribute(.boolean1904) ?? []
        is1904 = flag == [UInt8(ascii: "1")] || flag[...].isWord("true")
      } else if xml.name == .sheet, let id = try xml.attribute(.attributeID),
        let target = relations.sheet(withID: id[...].string)
      {
        let name = try xml.attribute(.name) ?? []
        sheets.append(Sheet(name: name[...].string, path: target))
      }
    }
    guard !sheets.isEmpty else {
      throw .unsupported(reason: "it is an office document without a sheet; save its table as CSV")
    }
  }

  private static func hint(_ archive: ZipArchive) -> String {
    archive.entry(named: "content.xml") != nil
      ? "it is an OpenDocument file; save the sheet as .xlsx or CSV"
      : "it is a ZIP archive without a workbook; unpack it first"
  }
}
