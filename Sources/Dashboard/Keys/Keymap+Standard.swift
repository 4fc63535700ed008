extension Keymap {
  private static let anywhere: Set<Mode> = [.browsing, .overlay, .arranging]

  /// The one table of keys.
  static let standardBindings: [KeyBinding] =
    moving + filtering + viewing + incident + program + columns + typing

  private static let moving = [
    KeyBinding(.moveUp, [.up, .character("k")], .moving, "row up", in: anywhere),
    KeyBinding(.moveDown, [.down, .character("j")], .moving, "row down", in: anywhere),
    KeyBinding(.moveLeft, [.left, .character("h")], .moving, "column or bucket to the left"),
    KeyBinding(.moveRight, [.right, .character("l")], .moving, "column or bucket to the right"),
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
  ]

  private static let filtering = [
    KeyBinding(.beginFilter, [.character("/")], .filtering, "type a filter", hint: "filter"),
    KeyBinding(
      .activate,
      [.enter],
      .filtering,
      "only this bar or bucket (again: all), the incident's detail, or what it leads to",
      hint: "only this",
      in: anywhere
    ),
    KeyBinding(
      .beginBrush,
      [.character("v")],
      .filtering,
      "in the timeline: begin a stretch of time, again: filter by it"
    ),
    KeyBinding(.exclude, [.character("-")], .filtering, "all but this bar, or let it in again"),
    KeyBinding(
      .compare,
      [.character("V")],
      .filtering,
      "keep the stretch of time as B to compare with, again: no more"
    ),
    KeyBinding(.clearFilter, [.character("x")], .filtering, "drop the filter", hint: "clear"),
    KeyBinding(
      .foldDuplicates,
      [.character("D")],
      .filtering,
      "count incidents that look like the same event once, or each"
    ),
    KeyBinding(.undo, [.character("u")], .filtering, "back to the view before", hint: "undo"),
    KeyBinding(.redo, [.control("r")], .filtering, "forth again"),
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
    KeyBinding(
      .facetOrder,
      [.character("B")],
      .viewing,
      "order the bars by value, name or share of the whole"
    ),
    KeyBinding(.columns, [.character("C")], .viewing, "choose the columns of the list"),
    KeyBinding(.zoom, [.character("z")], .viewing, "this pane alone, or all again", hint: "zoom"),
    KeyBinding(.themes, [.character("t")], .viewing, "choose a theme", hint: "theme"),
    KeyBinding(.showWork, [.character("w")], .viewing, "show latency and rows touched"),
  ]

  private static let incident = [
    KeyBinding(
      .mark,
      [.character(" ")],
      .incident,
      "mark it, or unmark it (filter: is:marked); on a bar: let it in beside the others"
    ),
    KeyBinding(.copy, [.character("y")], .incident, "copy it to the clipboard"),
    KeyBinding(.cite, [.character("c")], .incident, "copy a citation of it"),
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
      "open its link, by number if it has several"
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
      .help,
      [.character("?")],
      .program,
      "all keys",
      hint: "keys",
      in: anywhere
    ),
    KeyBinding(.leave, [.escape], .program, "leave a window or a zoomed pane", in: anywhere),
    KeyBinding(.redraw, [.control("l")], .program, "draw the screen anew", in: Set(Mode.allCases)),
    KeyBinding(.suspend, [.control("z")], .program, "suspend", in: Set(Mode.allCases)),
    KeyBinding(.quit, [.character("q")], .program, "quit", hint: "quit"),
    KeyBinding(.quit, [.control("c")], .program, "quit from anywhere", in: Set(Mode.allCases)),
  ]

  private static let columns = [
    KeyBinding(
      .toggleColumn,
      [.character(" ")],
      .columns,
      "show this column, or hide it",
      in: [.arranging]
    ),
    KeyBinding(
      .columnEarlier,
      [.character("K")],
      .columns,
      "a place to the left",
      in: [.arranging]
    ),
    KeyBinding(.columnLater, [.character("J")], .columns, "a place to the right", in: [.arranging]),
    KeyBinding(.narrowColumn, [.character("-")], .columns, "narrower", in: [.arranging]),
    KeyBinding(.widenColumn, [.character("+")], .columns, "wider", in: [.arranging]),
    KeyBinding(
      .freezeColumns,
      [.character("f")],
      .columns,
      "keep the columns up to this one in view, or none",
      in: [.arranging]
    ),
    KeyBinding(
      .orderByColumn,
      [.character("s")],
      .columns,
      "order by it alone; again turns it round",
      in: [.arranging]
    ),
    KeyBinding(
      .addColumnToOrder,
      [.character("S")],
      .columns,
      "order by it too; again turns it round, then leaves it out",
      in: [.arranging]
    ),
    KeyBinding(
      .resetColumns,
      [.character("x")],
      .columns,
      "the columns as they come",
      in: [.arranging]
    ),
  ]

  private static let typing = [
    KeyBinding(
      .acceptFilter,
      [.enter],
      .typing,
      "keep the filter and go on",
      in: [.typing, .finding]
    ),
    KeyBinding(.leave, [.escape], .typing, "leave the line; the filter stays", in: [.typing]),
    KeyBinding(.leave, [.escape], .typing, "when finding: back to where you were", in: [.finding]),
    KeyBinding(.acceptCompletion, [.tab], .typing, "take the completion", in: [.typing]),
    KeyBinding(
      .previousCompletion,
      [.up, .backTab],
      .typing,
      "completion before",
      in: [.typing, .finding]
    ),
    KeyBinding(.nextCompletion, [.down], .typing, "next completion", in: [.typing, .finding]),
    KeyBinding(.cursorLeft, [.left, .control("b")], .typing, "left", in: [.typing]),
    KeyBinding(.cursorRight, [.right, .control("f")], .typing, "right", in: [.typing]),
    KeyBinding(.cursorToStart, [.home, .control("a")], .typing, "to the start", in: [.typing]),
    KeyBinding(.cursorToEnd, [.end, .control("e")], .typing, "to the end", in: [.typing]),
    KeyBinding(
      .deleteBackward,
      [.backspace],
      .typing,
      "delete to the left",
      in: [.typing, .finding]
    ),
    KeyBinding(.deleteForward, [.delete, .control("d")], .typing, "delete here", in: [.typing]),
    KeyBinding(
      .deleteWord,
      [.control("w")],
      .typing,
      "delete the word before",
      in: [.typing, .finding]
    ),
    KeyBinding(.deleteLine, [.control("u")], .typing, "delete the line", in: [.typing, .finding]),
  ]
}
