import Incidents

extension DashboardState {
  /// The keys that make sense as the next step, the most useful first.
  var hints: [StyledLine] {
    if let pendingCount {
      return [
        Self.hint(pendingCount.grouped, "times the movement to come"), hint(.leave, "drop it"),
      ].compactMap(\.self)
    }
    let hints: [StyledLine?] =
      switch mode {
      case .browsing where brushAnchor != nil:
        [
          Self.hint("←→", "grow"), hint(.activate, "only this stretch"),
          hint(.compare, "compare with it"),
          hint(.leave, "drop it"),
        ]
      case .browsing where !linkChoice.isEmpty:
        linkChoice.enumerated().map { Self.hint("\($0 + 1)", VisibleText($1).description) }
          + [hint(.leave, "none")]
      case .browsing: browsingHints
      case .arranging: Self.columnHints
      case .finding:
        [hint(.acceptFilter, "stay"), hint(.leave, "back")]
          + (finder?.pane == .bars ? [Self.hint("↑↓", "others")] : [])
      case .typing: typingHints
      case .overlay: overlayHints
      case .chips:
        [
          hint(.toggleTerm), hint(.negateTerm), hint(.pinTerm), hint(.removeTerm),
          hint(.activate, "edit"), hint(.leave, "close"), hint(.undo),
        ]
      case .searching: searchHints
      case .writing: writingHints
      }
    return hints.compactMap(\.self)
  }

  /// What the pane that has the keys is for, then what is there for all of them.
  private var browsingHints: [StyledLine?] {
    let first: [StyledLine?] =
      switch focus {
      case .list: [hint(.beginFilter), hint(.activate, "detail")]
      case .bars:
        [
          hint(.activate, "only this"), hint(.mark, "also this"), hint(.exclude),
          hint(.find, "find"), hint(.dimension), hint(.measure), hint(.beginFilter),
        ]
      case .timeline:
        [hint(.activate, "only this"), hint(.beginBrush, "stretch"), hint(.finer), hint(.coarser)]
      case .map: mapHints
      case .figures: [hint(.activate, "the incidents behind it")]
      case .detail:
        [
          hint(.activate, "related"), hasLink ? hint(.openSource) : nil, hint(.copy), hint(.cite),
          hint(.nextIncident, "next incident"),
        ]
      }
    return [stopHint, zoomed == nil ? nil : hint(.leave, "all panes")] + first
      + [hint(.nextPane), hint(.help), hint(.palette), hint(.quit)] + stateHints
      + [
        hint(.sort), hint(.measure), hint(.dimension), hint(.mark), hint(.zoom), hint(.say),
        dataset?.briefs.isEmpty == false ? hint(.briefs) : nil, hint(.themes), hint(.nextLayout),
        hint(.export), hint(.beginFilter),
      ].filter { !first.contains($0) }
  }

  /// While a box grows on the map, the keys that end it.
  private var mapHints: [StyledLine?] {
    if map.corner != nil {
      return [
        Self.hint("↑↓←→", "grow the box"), hint(.activate, "filter by it"),
        hint(.leave, "drop it"),
      ]
    }
    return [
      hint(.activate, "only this"), hint(.finer, "zoom in"), hint(.coarser, "zoom out"),
      hint(.beginBrush, "box"), hint(.moveToTop, "fit"), hint(.moveToBottom, "world"),
    ]
  }

  /// What the present view can be brought back from.
  private var stateHints: [StyledLine?] {
    [
      recording == nil ? nil : hint(.recordScreen),
      following?.newRows.isEmpty == false ? hint(.acknowledge) : nil,
      view.query.isEmpty ? nil : hint(.clearFilter), history.canUndo ? hint(.undo) : nil,
      view.query.isEmpty && view.setAside.isEmpty ? nil : hint(.chips),
    ]
  }

  private static let columnHints = [
    hint("Space", "show"), hint("K J", "move"), hint("- +", "width"), hint("f", "freeze"),
    hint("s", "order"), hint("S", "and by"), hint("x", "as it comes"), hint("Esc", "close"),
  ]

  private var hasLink: Bool { selectedIncident?.sources.contains(where: \.isWebLink) == true }

  /// While the data is being read, or written, Escape stops that.
  private var stopHint: StyledLine? {
    guard progressPane != nil, store != nil else { return nil }
    if case .reading = loading { return hint(.leave, "stop reading") }
    return hint(.leave, "stop writing")
  }

  private var typingHints: [StyledLine?] {
    if filter.chosen != nil {
      return [
        hint(.acceptFilter, "take it"), hint(.nextChoice, "next"), hint(.previousChoice, "before"),
        hint(.leave, "leave"),
      ]
    }
    let offers = !filter.completions.isEmpty
    return [
      hint(.acceptFilter, "keep"), hint(.leave, "leave"),
      offers ? hint(.acceptCompletion, "complete") : nil,
      offers ? hint(.nextChoice, "choose") : nil,
      filterHistory.isEmpty ? nil : hint(.previousChoice, "used before"),
      filter.line.editable.isEmpty ? nil : hint(.deleteLine, "clear"),
      Self.hint("e.g.", "country:eg killed:>10 \"suicide bomber\" -hotel date:2015 is:duplicate"),
    ]
  }

  private var searchHints: [StyledLine?] {
    if case .palette = overlay {
      return [hint(.activate, "do it"), Self.hint("↑↓", "choose"), hint(.leave, "close")]
    }
    if case .export(let window) = overlay {
      return window.free == nil
        ? [hint(.activate, "write"), Self.hint("↑↓", "format"), hint(.leave, "close")]
        : [hint(.activate, "do it"), Self.hint("↑↓", "choose"), hint(.leave, "another name")]
    }
    if case .health = overlay {
      return [
        hint(.activate, "keep the search"), Self.hint("↑↓", "scroll"), hint(.leave, "all of it"),
      ]
    }
    return [
      hint(.activate, "keep the search"), Self.hint("↑↓", "scroll"), hint(.leave, "all keys"),
    ]
  }

  private var writingHints: [StyledLine?] {
    writing?.hasLines == true
      ? [
        hint(.finishWriting, "keep"), hint(.newLine, "new line"),
        hint(.deleteLine, "delete line"), hint(.putBack, "put back"),
      ]
      : [hint(.newLine, "keep"), hint(.deleteLine, "clear")]
  }

  private var overlayHints: [StyledLine?] {
    switch overlay {
    case .themes:
      [Self.hint("↑↓", "try"), hint(.activate, "keep"), hint(.leave, "as it was")]
    case .briefs(_, reading: false, _):
      [Self.hint("↑↓", "choose"), hint(.activate, "read"), hint(.leave, "close")]
    case .briefs: [Self.hint("↑↓", "scroll"), hint(.leave, "back")]
    case .savedViews:
      [
        hint(.activate, "show"), hint(.saveView, "keep the present view"),
        hint(.renameView, "rename"), hint(.shareView, "any dataset"),
        hint(.removeView, "throw away"), hint(.leave, "close"),
      ]
    case .scenes:
      [
        hint(.activate, "show"), hint(.saveView, "keep the present view"),
        hint(.editCaption, "caption"), hint(.renameView, "rename"), Self.hint("K J", "move"),
        hint(.spotlight, "light a pane"), hint(.removeView, "throw away"), hint(.leave, "close"),
      ]
    case .related:
      [Self.hint("↑↓", "choose"), hint(.activate, "go there"), hint(.leave, "close")]
    case .health(let window) where window.reading != nil:
      [Self.hint("↑↓", "scroll"), hint(.leave, "back")]
    case .health:
      [
        Self.hint("↑↓", "scroll"), hint(.activate, "go to what it is about"),
        hint(.search, "search"), hint(.leave, "close"),
      ]
    case .help: [Self.hint("↑↓", "scroll"), hint(.search, "search"), hint(.leave, "close")]
    default: [Self.hint("↑↓", "scroll"), hint(.leave, "close")]
    }
  }

  /// A command's key with a word, its own unless told otherwise; `nil` for one without a key.
  func hint(_ command: Command, _ word: String? = nil) -> StyledLine? {
    let bindings = keymap.bindings.filter { $0.command == command }
    let binding = bindings.first { $0.modes.contains(mode) } ?? bindings.first
    guard let binding, let key = binding.keys.first else { return nil }
    return Self.hint(key.symbol, word ?? binding.hint ?? binding.name)
  }

  private static func hint(_ key: String, _ word: String) -> StyledLine {
    [TextRun(key, .key), TextRun(" " + word, .hint)]
  }
}
