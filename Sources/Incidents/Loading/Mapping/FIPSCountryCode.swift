/// The country codes of FIPS 10-4, which look like ISO's and mean other countries: `CH` is China.
enum FIPSCountryCode {
  /// The country's common name by code.
  static let names: [String: String] = {
    var table: [String: String] = [:]
    func add(_ fips: Substring.UTF8View, _ iso: Substring.UTF8View) {
      if let country = Gazetteer.standard.country(code: String(Substring(iso))) {
        table[String(Substring(fips))] = country.name
      }
    }
    // Bytes, not characters: this lies on the way to the first rows.
    for pair in differing.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      add(pair.prefix(2), pair.suffix(2))
    }
    for code in shared.utf8.split(whereSeparator: { $0 <= 0x20 }) { add(code, code) }
    return table
  }()

  /// The code of FIPS and that of ISO 3166.
  private static let differing = """
    AAAW ACAG AGDZ AJAZ ANAD AQAS ASAU AUAT AVAI AYAQ BABH BCBW BDBM BFBS BGBD BHBZ BKBA BLBO BMMM
    BNBJ BOBY BPSB BUBG BXBN BYBI CBKH CDTD CELK CFCG CGCD CHCN CICL CJKY CKCC CNKM CQMP CSCR CTCF
    CWCK DADK DODM DRDO EIIE EKGQ ENEE ESSV EZCZ FGGF FPPF FSTF GAGM GBGA GGGE GJGD GKGG GMDE GQGU
    GVGN GZPS HAHT HOHN ICIS ISIL IVCI IZIQ JAJP JNSJ KNKP KRKI KSKR KTCX KUKW KVXK LELB LGLV LHLT
    LILR LOSK LSLI LTLS MAMG MBMQ MCMO MFYT MGMN MHMS MIMW MJME MNMC MOMA MPMU MUOM NENU NGNE NHVU
    NING NLBQ NNSX NSSR NUNI ODSS PAPY PCPN PMPA POPT PPPG PSPW PUGW RIRS RMMH RNMF RPPH RQPR RSRU
    SBPM SCKN SESC SFZA SGSN SNSG SPES STLC SUSD SVSJ SWSE SXGS SZCH TBBL TDTT TITJ TKTC TLTK TNTO
    TOTG TPST TSTN TTTL TUTR TXTM UCCW UKGB UPUA UVBF VIVG VMVN VQVI VTVA WANA WEPS WIEH WZSZ YMYE
    ZAZM ZIZW
    """

  /// Where both agree.
  private static let shared = """
    AE AF AL AM AO AR BB BE BR BT BV CA CM CO CU CV CY DJ EC EG ER ET FI FJ FK FM FO FR GH GI GL GP
    GR GT GY HK HM HR HU ID IM IN IO IR IT JE JM JO KE KG KZ LA LU LY MD MK ML MR MT MV MX MY MZ NC
    NF NO NP NR NZ PE PK PL QA RE RO RW SA SH SI SL SM SO SY TH TV TW TZ UG US UY UZ VC VE WF WS
    """
}
