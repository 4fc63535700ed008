extension Keymap {
  private static let lines: Set<Mode> = [.typing, .searching]

  static let columns = [
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

  static let typing = [
    KeyBinding(
      .acceptFilter,
      [.enter],
      .typing,
      "keep the filter and go on",
      in: [.typing, .finding]
    ),
    KeyBinding(
      .leave,
      [.escape],
      .typing,
      "when finding: back to where you were",
      in: [.finding],
      named: "leave-finding"
    ),
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
      in: lines.union([.finding])
    ),
    KeyBinding(
      .nextChoice,
      [.down],
      .typing,
      "next completion, or newer filter",
      in: lines.union([.finding])
    ),
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
    KeyBinding(
      .deleteBackward,
      [.backspace],
      .typing,
      "delete to the left",
      in: lines.union([.finding])
    ),
    KeyBinding(.deleteForward, [.delete, .control("d")], .typing, "delete here", in: lines),
    KeyBinding(
      .deleteWord,
      [.control("w")],
      .typing,
      "delete the word before",
      in: lines.union([.finding])
    ),
    KeyBinding(
      .deleteLine,
      [.control("u")],
      .typing,
      "delete the line",
      in: lines.union([.finding])
    ),
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

  static let chips = [
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
