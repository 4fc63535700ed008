/// The same incidents under the 49 columns of UCDP GED: kinds and precisions as codes, figures with
/// bounds, articles between doubled quotes, headlines that one in eleven lacks.
enum CodedTable {
  private enum Cell {
    /// The cell of a column of the record.
    case record(Int)
    /// The same words in every row.
    case fixed(String)
    /// A number that goes through so many values.
    case number(of: Int)
    case conflict, dyad, article, headline, year, point
  }

  private static let columns: [(name: String, cell: Cell)] = [
    ("id", .record(0)), ("relid", .number(of: 9_000)), ("year", .year),
    ("active_year", .fixed("1")), ("code_status", .fixed("Clear")),
    ("type_of_violence", .number(of: 3)), ("conflict_dset_id", .number(of: 700)),
    ("conflict_new_id", .number(of: 700)), ("conflict_name", .conflict),
    ("dyad_dset_id", .number(of: 900)), ("dyad_new_id", .number(of: 900)), ("dyad_name", .dyad),
    ("side_a_dset_id", .number(of: 300)), ("side_a_new_id", .number(of: 300)),
    ("side_a", .record(10)), ("side_b_dset_id", .number(of: 300)),
    ("side_b_new_id", .number(of: 300)), ("side_b", .record(9)),
    ("number_of_sources", .number(of: 4)), ("source_article", .article),
    ("source_office", .fixed("Agence France Presse")), ("source_date", .record(1)),
    ("source_headline", .headline), ("source_original", .fixed("police")),
    ("where_prec", .number(of: 5)), ("where_coordinates", .record(3)),
    ("where_description", .record(3)), ("adm_1", .fixed("")), ("adm_2", .fixed("")),
    ("latitude", .record(4)), ("longitude", .record(5)), ("geom_wkt", .point),
    ("priogrid_gid", .number(of: 60_000)), ("country", .record(2)),
    ("country_id", .number(of: 200)), ("region", .fixed("Africa")),
    ("event_clarity", .number(of: 2)), ("date_prec", .number(of: 5)), ("date_start", .record(1)),
    ("date_end", .record(1)), ("deaths_a", .record(6)),
    ("deaths_b", .fixed("0")), ("deaths_civilians", .fixed("0")), ("deaths_unknown", .fixed("0")),
    ("best", .record(6)), ("high", .record(6)), ("low", .record(6)), ("gwnoa", .number(of: 900)),
    ("gwnob", .fixed("")),
  ]

  /// The names of the columns, as a line.
  static let header = columns.map(\.name).joined(separator: ",") + "\n"

  /// Writes a record as a row.
  static func write(_ record: MadeRecord, to output: inout DataOutput) {
    let number = record[0].reduce(0) { $0 &* 10 &+ Int($1 & 15) }
    for (index, column) in columns.enumerated() {
      if index > 0 { output.write(",".utf8) }
      switch column.cell {
      case .record(let source): output.writeCell(record[source], separator: UInt8(ascii: ","))
      case .fixed(let words): output.write(words.utf8)
      case .number(let count): output.write(String(number &* 7 % count + 1).utf8)
      case .conflict:
        output.write(record[2])
        output.write(": Government".utf8)
      case .dyad:
        output.write(record[10])
        output.write(" - ".utf8)
        output.write(record[9])
      case .article:
        output.write(#""""Agence France Presse,"#.utf8)
        output.write(record[1])
        output.write(",".utf8)
        output.write(record[2])
        output.write(#": several killed""""#.utf8)
      case .headline:
        if number % 11 > 0 { output.writeCell(record[11], separator: UInt8(ascii: ",")) }
      case .year: output.write(record[1].prefix(4))
      case .point:
        output.write("POINT (".utf8)
        output.write(record[5])
        output.write(" ".utf8)
        output.write(record[4])
        output.write(")".utf8)
      }
    }
    output.write("\n".utf8)
  }
}
