/// What the codes of a part of the rows are in the whole, a table a category.
struct PartCodes: Sendable {
  var countryLabels: [UInt32] = []
  var admins: [UInt32] = []
  var places: [UInt32] = []
  var kinds: [UInt32] = []
  var targets: [UInt32] = []
  var actors: [UInt32] = []
}
