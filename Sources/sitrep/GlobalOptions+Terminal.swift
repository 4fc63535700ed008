import FoundationEssentials
import TerminalUI

extension GlobalOptions {
  /// How the terminal is to be used, by these options and the environment.
  func terminalOptions(usesMouse: Bool = false) -> TerminalOptions {
    TerminalOptions(
      environment: ProcessInfo.processInfo.environment,
      depth: depth,
      usesMouse: usesMouse
    )
  }
}
