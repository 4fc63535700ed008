@testable import Incidents

/// All columns of a dataset, to be compared at once.
struct DatasetColumns: Equatable {
  let numbers: [[Int32]]
  let codes: [[UInt32]]
  let values: [[String]]
  let countries: [String?]
  let text: [UInt8]
  let starts: [Int]
  let files: [UInt16]
  let rest: [String]

  init(_ dataset: Dataset) {
    let counts = [dataset.killed, dataset.injured].flatMap { [$0.lows, $0.bests, $0.highs] }
    numbers =
      [dataset.dates.starts, dataset.dates.ends, dataset.lines, dataset.text.nonASCIIRows]
      + counts
    let categories = [
      dataset.countryLabels, dataset.admins, dataset.places, dataset.kinds, dataset.targets,
      dataset.actors,
    ]
    codes = categories.map(\.codes)
    values = categories.map(\.values) + [dataset.extraColumns]
    countries = dataset.countries.map { $0?.code }
    text = dataset.text.bytes
    starts = dataset.text.starts
    files = dataset.fileIndices
    rest = (0..<dataset.count).map { row in
      "\(dataset.dates.precisions[row]) \(dataset.claims[row]) \(dataset.killed[row])"
    }
  }
}
