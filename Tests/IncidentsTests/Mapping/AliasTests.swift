import Testing

@testable import Incidents

@Suite struct AliasTests {
  private static let fields = "date,country,place,killed,injured,summary,source"

  @Test(
    arguments: [
      "Date,Pays,Lieu,Morts,Blessés,Résumé,Sources",
      "Date de début,Pays,Ville,Tués,Blessés,Description,Source",
      "Fecha,País,Ciudad,Muertos,Heridos,Descripción,Fuente",
      "Datum,Land,Ort,Tote,Verletzte,Beschreibung,Quelle",
      "Data,País,Cidade,Mortos,Feridos,Descrição,Fonte",
      "Data,Paese,Città,Morti,Feriti,Descrizione,Fonte",
      "Дата,Страна,Город,Убито,Ранено,Описание,Источник",
      "data,strana,gorod,ubito,raneno,summary,istochnik",
      "التاريخ,البلد,المدينة,القتلى,الجرحى,details,المصدر",
    ]
  )
  func `common columns are known in several languages`(header: String) throws {
    var mapper = ColumnMapper(
      samples: header.split(separator: ",").map { ColumnSample(name: String($0)) },
      file: "f"
    )
    let mapping = try mapper.plan().mappings(of: header.split(separator: ",").map(String.init))
    #expect(mapping.map(\.field.rawValue) == Self.fields.split(separator: ",").map(String.init))
    #expect(mapping.map(\.column).joined(separator: ",") == header)
  }

  @Test func `country codes of FIPS lead to the country that they mean`() {
    #expect(FIPSCountryCode.names["CH"] == "China" && FIPSCountryCode.names["SZ"] == "Switzerland")
    #expect(FIPSCountryCode.names["US"] == "United States")
    #expect(FIPSCountryCode.names.count > 230)
    #expect(FIPSCountryCode.names["QQ"] == nil)
  }
}
