import Incidents

/// The strip at the bottom: what keys do now, or what just happened.
public struct FooterPane: Hashable, Sendable {
  /// A remark that takes the place of the hints.
  public var message: TextRun?
  /// How far the reading has come, while it goes on.
  public var progress: ProgressPane?
  /// Keys with a word each, the most useful first.
  public var hints: [StyledLine]
  /// What a place in a pane is looked for by, in place of the first hints.
  public var finder: FinderPane?
}

extension DashboardState {
  /// The strip at the bottom.
  public var footerPane: FooterPane {
    FooterPane(
      message: message.map { TextRun($0.text, $0.isFailure ? .failure : .success) },
      progress: progressPane,
      hints: hints,
      finder: finderPane
    )
  }

  private var hints: [StyledLine] {
    switch mode {
    case .typing:
      return [
        Self.hint("Enter", "keep"), Self.hint("Esc", "leave"), Self.hint("Tab", "complete"),
        Self.hint("C-u", "clear"),
        Self.hint("e.g.", "country:eg killed:>10 \"suicide bomber\" -hotel date:2015 is:duplicate"),
      ]
    case .overlay: return overlayHints
    case .arranging: return Self.columnHints
    case .finding: return finderHints
    case .browsing where brushAnchor != nil: return Self.brushHints
    case .browsing where !linkChoice.isEmpty:
      return linkChoice.enumerated().map { Self.hint("\($0 + 1)", VisibleText($1).description) }
        + [Self.hint("Esc", "none")]
    case .browsing:
      return stopHint
        + Self.hinted.compactMap { command -> [StyledLine]? in
          guard let binding = Keymap.standard.binding(of: command), var hint = binding.hint,
            let key = binding.keys.first
          else { return nil }
          if binding.command == .activate { hint = activateHint }
          if binding.command == .clearFilter, view.query.isEmpty { return nil }
          if binding.command == .undo, !history.canUndo { return nil }
          if binding.command == .briefs, dataset?.briefs.isEmpty != false { return nil }
          let hints = [Self.hint(key.symbol, hint)]
          return command == .activate && focus == .bars ? hints + Self.barHints : hints
        }
        .flatMap(\.self)
    }
  }

  private static let columnHints = [
    hint("Space", "show"), hint("K J", "move"), hint("- +", "width"), hint("f", "freeze"),
    hint("s", "order"), hint("S", "and by"), hint("x", "as it comes"), hint("Esc", "close"),
  ]

  private var finderHints: [StyledLine] {
    [Self.hint("Enter", "stay"), Self.hint("Esc", "back")]
      + (finder?.pane == .bars ? [Self.hint("↑↓", "others")] : [])
  }

  private static let barHints = [hint("Space", "also this"), hint("-", "not this")]

  /// The commands to hint at, those that a newcomer needs first.
  private static let hinted: [Command] = [
    .beginFilter, .activate, .nextPane, .help, .quit, .clearFilter, .undo, .sort, .measure,
    .dimension, .zoom, .briefs, .themes,
  ]

  /// What can be done with a brush that grows.
  private static let brushHints = [
    hint("←→", "grow"), hint("Enter", "only this stretch"), hint("V", "compare with it"),
    hint("Esc", "drop it"),
  ]

  /// While the data is being read, Escape stops that.
  private var stopHint: [StyledLine] {
    progressPane == nil || store == nil ? [] : [Self.hint("Esc", "stop reading")]
  }

  private var activateHint: String {
    switch focus {
    case .list: "detail"
    case .detail: "related"
    case .bars, .timeline: "only this"
    case .figures: "the incidents behind it"
    }
  }

  private var overlayHints: [StyledLine] {
    switch overlay {
    case .themes:
      [Self.hint("↑↓", "try"), Self.hint("Enter", "keep"), Self.hint("Esc", "as it was")]
    case .briefs(_, reading: false, _):
      [Self.hint("↑↓", "choose"), Self.hint("Enter", "read"), Self.hint("Esc", "close")]
    case .related:
      [Self.hint("↑↓", "choose"), Self.hint("Enter", "go there"), Self.hint("Esc", "close")]
    case .briefs: [Self.hint("↑↓", "scroll"), Self.hint("Esc", "back")]
    default: [Self.hint("↑↓", "scroll"), Self.hint("Esc", "close")]
    }
  }

  private static func hint(_ key: String, _ word: String) -> StyledLine {
    [TextRun(key, .key), TextRun(" " + word, .hint)]
  }
}
