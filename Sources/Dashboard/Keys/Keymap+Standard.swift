extension Keymap {
  private static let anywhere: Set<Mode> = [.browsing, .overlay, .chips, .arranging]

  /// The one table of keys.
  static let standardBindings: [KeyBinding] =
    moving + filtering + viewing + incident + program + columns + typing + chips + savedViews
    + scenes + writing

  private static let moving = [
    KeyBinding(.moveUp, [.up, .character("k")], .moving, "row up", in: anywhere),
    KeyBinding(.moveDown, [.down, .character("j")], .moving, "row down", in: anywhere),
    KeyBinding(
      .moveLeft,
      [.left, .character("h")],
      .moving,
      "column, bucket or cell to the left",
      in: [.browsing, .chips]
    ),
    KeyBinding(
      .moveRight,
      [.right, .character("l")],
      .moving,
      "column, bucket or cell to the right",
      in: [.browsing, .chips]
    ),
    KeyBinding(.pageUp, [.pageUp, .control("b")], .moving, "screen up", in: anywhere),
    KeyBinding(.pageDown, [.pageDown, .control("f")], .moving, "screen down", in: anywhere),
    KeyBinding(.scrollUp, [.control("y")], .moving, "scroll up a row, the selection stays"),
    KeyBinding(.scrollDown, [.control("e")], .moving, "scroll down a row, the selection stays"),
    KeyBinding(
      .moveToTop,
      [.character("g"), .home],
      .moving,
      "to the first row; map: what matches",
      in: anywhere
    ),
    KeyBinding(
      .moveToBottom,
      [.character("G"), .end],
      .moving,
      "to the last row; map: the world",
      in: anywhere
    ),
    KeyBinding(.nextPane, [.tab], .moving, "next pane", hint: "pane"),
    KeyBinding(.previousPane, [.backTab], .moving, "pane before"),
    KeyBinding(.focusList, [.character("1")], .moving, "to the list"),
    KeyBinding(.focusBars, [.character("2")], .moving, "to the bars"),
    KeyBinding(.focusTimeline, [.character("3")], .moving, "to the timeline"),
    KeyBinding(.focusDetail, [.character("4")], .moving, "to the detail"),
    KeyBinding(.focusMap, [.character("5")], .moving, "to the map"),
    KeyBinding(
      .find,
      [.character("f")],
      .moving,
      "find a date in list and timeline, a bar by its name"
    ),
    KeyBinding(.nextMarked, [.character("n")], .moving, "next marked incident"),
    KeyBinding(.previousMarked, [.character("N")], .moving, "marked incident before"),
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
      "only this bar, bucket or cell (again: all), the incident's detail, or what it leads to",
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
      "in timeline and map: begin a stretch or a box, again: filter by it"
    ),
    KeyBinding(
      .exclude,
      [.character("-")],
      .filtering,
      "all but this bar, or let it in again",
      hint: "not this"
    ),
    KeyBinding(
      .compare,
      [.character("V")],
      .filtering,
      "keep the stretch of time as B to compare with, again: no more",
      hint: "compare"
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
    KeyBinding(
      .finer,
      [.character(">")],
      .viewing,
      "finer buckets in the timeline, nearer on the map"
    ),
    KeyBinding(
      .coarser,
      [.character("<")],
      .viewing,
      "coarser buckets in the timeline, further off on the map"
    ),
    KeyBinding(
      .facetOrder,
      [.character("B")],
      .viewing,
      "order the bars by value, name or share of the whole"
    ),
    KeyBinding(.columns, [.character("C")], .viewing, "choose the columns of the list"),
    KeyBinding(.zoom, [.character("z")], .viewing, "this pane alone, or all again", hint: "zoom"),
    KeyBinding(
      .nextLayout,
      [.character("L")],
      .viewing,
      "the next layout: overview, list and detail, map, timeline, charts",
      hint: "layout"
    ),
    KeyBinding(
      .dividerLeft,
      [.character("(")],
      .viewing,
      "divider between left and right: to the left"
    ),
    KeyBinding(
      .dividerRight,
      [.character(")")],
      .viewing,
      "divider between left and right: to the right"
    ),
    KeyBinding(
      .dividerUp,
      [.character("{")],
      .viewing,
      "divider between up and down: up"
    ),
    KeyBinding(.dividerDown, [.character("}")], .viewing, "divider between up and down: down"),
    KeyBinding(.savedViews, [.character("W")], .viewing, "the views kept under names"),
    KeyBinding(.scenes, [.character("K")], .viewing, "keep the view as a scene of a briefing"),
    KeyBinding(.copyView, [.character("Y")], .viewing, "copy the view as a line for --view"),
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
      "mark it, or unmark it (filter: is:marked); on a bar: let it in beside the others",
      hint: "mark"
    ),
    KeyBinding(
      .editNote,
      [.character("e")],
      .incident,
      "write a note about it (filter: has:note, note:word)",
      hint: "note"
    ),
    KeyBinding(
      .acknowledge,
      [.character("a")],
      .incident,
      "take all new ones as seen, or as new again (filter: is:new)",
      hint: "seen"
    ),
    KeyBinding(.copy, [.character("y")], .incident, "copy it to the clipboard", hint: "copy"),
    KeyBinding(.cite, [.character("c")], .incident, "copy a citation of it", hint: "cite"),
    KeyBinding(
      .record,
      [.character("r")],
      .incident,
      "its record column by column, or the detail again"
    ),
    KeyBinding(
      .openSource,
      [.character("o")],
      .incident,
      "open its link, by number if it has several",
      hint: "open link"
    ),
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
      .export,
      [.character("E")],
      .program,
      "export what matches as CSV, JSON, NDJSON, GeoJSON or Markdown",
      hint: "export"
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
    KeyBinding(
      .recordScreen,
      [.character("R")],
      .program,
      "record the screen as an asciicast, or end the recording",
      hint: "end the recording"
    ),
    KeyBinding(.pauseRecording, [], .program, "pause the recording, or go on"),
    KeyBinding(.chapter, [], .program, "begin a chapter of the recording"),
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
}
