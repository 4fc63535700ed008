extension Keymap {
  private static let anywhere: Set<Mode> = [.browsing, .overlay, .chips]
  private static let lines: Set<Mode> = [.typing, .searching]

  /// The one table of keys.
  static let standardBindings: [KeyBinding] =
    moving + filtering + viewing + incident + program + typing + chips

  private static let moving = [
    KeyBinding(.moveUp, [.up, .character("k")], .moving, "row up", in: anywhere),
    KeyBinding(.moveDown, [.down, .character("j")], .moving, "row down", in: anywhere),
    KeyBinding(
      .moveLeft,
      [.left, .character("h")],
      .moving,
      "earlier bucket of the timeline",
      in: [.browsing, .chips]
    ),
    KeyBinding(
      .moveRight,
      [.right, .character("l")],
      .moving,
      "later bucket of the timeline",
      in: [.browsing, .chips]
    ),
    KeyBinding(.pageUp, [.pageUp, .control("b")], .moving, "screen up", in: anywhere),
    KeyBinding(.pageDown, [.pageDown, .control("f")], .moving, "screen down", in: anywhere),
    KeyBinding(.moveToTop, [.character("g"), .home], .moving, "to the first row", in: anywhere),
    KeyBinding(.moveToBottom, [.character("G"), .end], .moving, "to the last row", in: anywhere),
    KeyBinding(.nextPane, [.tab], .moving, "next pane", hint: "pane"),
    KeyBinding(.previousPane, [.backTab], .moving, "pane before"),
    KeyBinding(.focusList, [.character("1")], .moving, "to the list"),
    KeyBinding(.focusBars, [.character("2")], .moving, "to the bars"),
    KeyBinding(.focusTimeline, [.character("3")], .moving, "to the timeline"),
    KeyBinding(.focusDetail, [.character("4")], .moving, "to the detail"),
    KeyBinding(.nextIncident, [.character("]")], .moving, "next incident, from any pane"),
    KeyBinding(.previousIncident, [.character("[")], .moving, "incident before, from any pane"),
    KeyBinding(
      .count,
      "123456789".map { Key.alt($0) },
      .moving,
      "so many times the movement that follows: A-2 5 j is 25 rows down",
      in: anywhere
    ),
  ]

  private static let filtering = [
    KeyBinding(.beginFilter, [.character("/")], .filtering, "type a filter", hint: "filter"),
    KeyBinding(
      .activate,
      [.enter],
      .filtering,
      "only this bar or bucket (again: all), or the incident's detail",
      hint: "only this",
      in: anywhere.union([.searching])
    ),
    KeyBinding(
      .clearFilter,
      [.character("x")],
      .filtering,
      "drop the filter, but for what is pinned",
      hint: "clear"
    ),
    KeyBinding(
      .chips,
      [.character("F")],
      .filtering,
      "the filter's terms one by one: off, negated, pinned, removed",
      hint: "terms",
      in: [.browsing, .chips]
    ),
    KeyBinding(
      .beginBrush,
      [.character("v")],
      .filtering,
      "in the timeline: begin a stretch of time, again: filter by it"
    ),
    KeyBinding(
      .foldDuplicates,
      [.character("D")],
      .filtering,
      "count incidents that look like the same event once, or each"
    ),
    KeyBinding(
      .undo,
      [.character("u")],
      .filtering,
      "back to the view before",
      hint: "undo",
      in: [.browsing, .chips]
    ),
    KeyBinding(
      .redo,
      [.control("r")],
      .filtering,
      "forth again",
      in: [.browsing, .chips]
    ),
  ]

  private static let viewing = [
    KeyBinding(.sort, [.character("s")], .viewing, "order by the next field", hint: "sort"),
    KeyBinding(.reverseSort, [.character("S")], .viewing, "reverse the order"),
    KeyBinding(
      .measure,
      [.character("m")],
      .viewing,
      "measure incidents, killed or injured",
      hint: "measure"
    ),
    KeyBinding(
      .dimension,
      [.character("d")],
      .viewing,
      "group the bars by the next dimension",
      hint: "dimension"
    ),
    KeyBinding(.finer, [.character(">")], .viewing, "in the timeline: finer buckets"),
    KeyBinding(.coarser, [.character("<")], .viewing, "in the timeline: coarser buckets"),
    KeyBinding(.zoom, [.character("z")], .viewing, "this pane alone, or all again", hint: "zoom"),
    KeyBinding(.themes, [.character("t")], .viewing, "choose a theme", hint: "theme"),
    KeyBinding(
      .say,
      [.character("i")],
      .viewing,
      "this pane in one sentence, also to the clipboard",
      hint: "say it"
    ),
    KeyBinding(.showWork, [.character("w")], .viewing, "show latency and rows touched"),
  ]

  private static let incident = [
    KeyBinding(
      .mark,
      [.character(" ")],
      .incident,
      "mark it, or unmark it (filter: is:marked)",
      hint: "mark"
    ),
    KeyBinding(.copy, [.character("y")], .incident, "copy it to the clipboard", hint: "copy"),
    KeyBinding(.openSource, [.character("o")], .incident, "open its first link", hint: "open link"),
  ]

  private static let program = [
    KeyBinding(
      .briefs,
      [.character("b")],
      .program,
      "read the articles and alerts of the document",
      hint: "briefs"
    ),
    KeyBinding(
      .health,
      [.character("H")],
      .program,
      "how the files were read: rejected, inferred, unknown"
    ),
    KeyBinding(
      .palette,
      [.character(":")],
      .program,
      "do anything by its name; also a row or a date to go to",
      hint: "do"
    ),
    KeyBinding(
      .help,
      [.character("?")],
      .program,
      "all keys",
      hint: "keys",
      in: anywhere
    ),
    KeyBinding(
      .search,
      [.character("/")],
      .program,
      "look for a key or its words, in this window",
      in: [.overlay]
    ),
    KeyBinding(
      .leave,
      [.escape],
      .program,
      "leave a window or a zoomed pane",
      in: anywhere.union([.searching])
    ),
    KeyBinding(.redraw, [.control("l")], .program, "draw the screen anew", in: Set(Mode.allCases)),
    KeyBinding(.suspend, [.control("z")], .program, "suspend", in: Set(Mode.allCases)),
    KeyBinding(.quit, [.character("q")], .program, "quit", hint: "quit"),
    KeyBinding(
      .quit,
      [.control("c")],
      .program,
      "quit from anywhere",
      in: Set(Mode.allCases),
      named: "quit-anywhere"
    ),
  ]

  private static let typing = [
    KeyBinding(.acceptFilter, [.enter], .typing, "keep the filter and go on", in: [.typing]),
    KeyBinding(
      .leave,
      [.escape],
      .typing,
      "leave the line; the filter stays",
      in: [.typing],
      named: "leave-line"
    ),
    KeyBinding(.acceptCompletion, [.tab], .typing, "take the completion", in: lines),
    KeyBinding(.previousCompletion, [.backTab], .typing, "completion before", in: [.typing]),
    KeyBinding(
      .previousChoice,
      [.up],
      .typing,
      "completion before; above them, filters used before that begin so",
      in: lines
    ),
    KeyBinding(.nextChoice, [.down], .typing, "next completion, or newer filter", in: lines),
    KeyBinding(
      .olderFilter,
      [.control("p")],
      .typing,
      "filter used before that begins so",
      in: lines
    ),
    KeyBinding(.newerFilter, [.control("n")], .typing, "newer filter", in: lines),
    KeyBinding(.cursorLeft, [.left, .control("b")], .typing, "left", in: lines),
    KeyBinding(.cursorRight, [.right, .control("f")], .typing, "right", in: lines),
    KeyBinding(.cursorToStart, [.home, .control("a")], .typing, "to the start", in: lines),
    KeyBinding(.cursorToEnd, [.end, .control("e")], .typing, "to the end", in: lines),
    KeyBinding(.deleteBackward, [.backspace], .typing, "delete to the left", in: lines),
    KeyBinding(.deleteForward, [.delete, .control("d")], .typing, "delete here", in: lines),
    KeyBinding(.deleteWord, [.control("w")], .typing, "delete the word before", in: lines),
    KeyBinding(.deleteLine, [.control("u")], .typing, "delete the line", in: lines),
    KeyBinding(
      .pageUp,
      [.pageUp],
      .typing,
      "screen up, in a window",
      in: [.searching],
      named: "page-up-in-window"
    ),
    KeyBinding(
      .pageDown,
      [.pageDown],
      .typing,
      "screen down, in a window",
      in: [.searching],
      named: "page-down-in-window"
    ),
  ]

  private static let chips = [
    KeyBinding(
      .toggleTerm,
      [.character(" ")],
      .chips,
      "switch it off, or on again",
      hint: "off/on",
      in: [.chips]
    ),
    KeyBinding(
      .negateTerm,
      [.character("-")],
      .chips,
      "all but these",
      hint: "negate",
      in: [.chips]
    ),
    KeyBinding(
      .pinTerm,
      [.character("p")],
      .chips,
      "pin it, so that clearing and typing anew leave it, or let it go",
      hint: "pin",
      in: [.chips]
    ),
    KeyBinding(
      .removeTerm,
      [.delete, .backspace],
      .chips,
      "take it away",
      hint: "remove",
      in: [.chips]
    ),
  ]
}
