@testable import Incidents

/// Writes small workbooks by hand: sheets are given as the XML of their rows.
struct WorkbookWriter {
  /// Names and rows of the sheets.
  var sheets: [(name: String, rows: String)]
  /// The items of the shared strings.
  var strings: [String] = []
  /// The number formats of the styles, in order; the first is that of plain cells.
  var formats: [String] = []
  /// Whether dates count from 1904.
  var is1904 = false
  /// How the archive is written.
  var zip = ZipWriter()

  init(_ rows: String) {
    sheets = [("Data", rows)]
  }

  init(sheets: [(name: String, rows: String)]) {
    self.sheets = sheets
  }

  /// The file.
  func bytes() -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var zip = zip
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>"
    )
    var tabs = ""
    var relations = ""
    for (index, sheet) in sheets.enumerated() {
      tabs += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"s\(index)\"/>"
      relations +=
        "<Relationship Target=\"worksheets/sheet\(index + 1).xml\" "
        + "Type=\"\(office)/worksheet\" Id=\"s\(index)\"/>"
      zip.add("xl/worksheets/sheet\(index + 1).xml", Self.sheet(sheet.rows))
    }
    relations +=
      "<Relationship Id=\"x\" Type=\"\(office)/sharedStrings\" "
      + "Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"\(office)/styles\" "
      + "Target=\"../xl/./styles.xml\"/>"
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/>"
        + "<sheets>\(tabs)</sheets></workbook>"
    )
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>")
    zip.add("xl/sharedStrings.xml", "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>")
    zip.add("xl/styles.xml", styles)
    return zip.archive()
  }

  private static func sheet(_ rows: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- rows -->\n<worksheet><dimension ref=\"A1\"/>"
      + "<sheetData>\(rows)</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"
      + "</worksheet>"
  }

  private var styles: String {
    let codes = formats.indices.map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(formats[$0])\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }
}
