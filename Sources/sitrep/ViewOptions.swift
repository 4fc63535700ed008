import ArgumentParser
import Dashboard
import Incidents

/// What to show, as flags that stand above a view line.
struct ViewOptions: ParsableArguments {
  @Option(
    name: [.customLong("where"), .short],
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only incidents that match, such as 'country:eg killed:>10'.",
      valueName: "query"
    )
  )
  var query: String?

  @Option(
    help:
      "Group by country, region, admin, kind, target, actor, claim, file, weekday, month, year or any column."
  )
  var by: String?

  @Option(help: "Measure incidents, killed or injured.")
  var measure: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Order by fields, a minus for the largest first: -killed,date.",
      valueName: "fields"
    )
  )
  var order: String?

  /// The view line with the flags put over it.
  func view(over line: ViewLine) throws -> ViewLine {
    var words: [String] = []
    if let by { words.append("by=\(by.contains("\"") ? by : "\"\(by)\"")") }
    if let measure { words.append("measure=\(measure)") }
    do {
      var flags = try ViewLine(words.joined(separator: " "))
      // A blank in a column's name needs no quotes where the shell has taken them off.
      if let order { flags.settings.order = try ViewLine.order(order) }
      var view = line
      if by != nil {
        view.settings.dimension = flags.settings.dimension
        view.namesDimension = true
      }
      if measure != nil { view.settings.measure = flags.settings.measure }
      if order != nil { view.settings.order = flags.settings.order }
      if let query { view.query = query }
      return view
    } catch {
      throw Failure(error.description)
    }
  }
}

extension ViewLine {
  /// The settings with the query parsed for the columns of a dataset.
  func settings(for dataset: Dataset) throws -> ViewSettings {
    var settings: ViewSettings
    do { settings = try self.settings.resolved(columns: dataset.extraColumns) } catch {
      throw Failure(error.description)
    }
    do {
      settings.query = try Query(query, columns: dataset.extraColumns)
    } catch {
      throw Failure(error, in: query)
    }
    return settings
  }

  /// The question that the view asks.
  func question(for dataset: Dataset) throws -> Question {
    let settings = try settings(for: dataset)
    return Question(
      query: settings.query,
      order: settings.order,
      dimension: settings.dimension,
      measure: settings.measure,
      facetOrder: settings.facetOrder,
      foldsDuplicates: settings.foldsDuplicates
    )
  }
}

extension IncidentStore {
  /// Answers a question in a program that nobody cancels.
  func answerOrFail(_ question: Question) throws -> Answer {
    do { return try answer(question) } catch { throw Failure("the question was cancelled") }
  }
}
