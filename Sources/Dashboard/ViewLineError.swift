import Incidents

/// What is wrong with a view written as a line.
public enum ViewLineError: Error, Hashable, Sendable {
  /// There is no such setting.
  case unknownSetting(String)
  /// The setting cannot have that value; these are the ones it can have.
  case badValue(setting: String, value: String, choices: [String])
}

extension ViewLineError: CustomStringConvertible {
  /// The sentence that the user reads.
  public var description: String {
    switch self {
    case .unknownSetting(let name):
      "unknown setting '\(VisibleText(name))' in the view; "
        + "there are by=, measure=, order=, bars=, bucket=, compare=, duplicates=, columns=, layout=, "
        + "theme=, pin=, off= and where= (which comes last)"
    case .badValue(let setting, let value, let choices):
      "'\(VisibleText(value))' is no value for \(setting); there are "
        + choices.joined(separator: ", ")
    }
  }
}
