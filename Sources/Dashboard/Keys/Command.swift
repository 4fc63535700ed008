/// What a key can ask for.
public enum Command: Hashable, Sendable, CaseIterable {
  /// Row up.
  case moveUp
  /// Row down.
  case moveDown
  /// Column or bucket to the left.
  case moveLeft
  /// Column or bucket to the right.
  case moveRight
  /// Screen up.
  case pageUp
  /// Screen down.
  case pageDown
  /// A row further up; the selection stays where it can.
  case scrollUp
  /// A row further down; the selection stays where it can.
  case scrollDown
  /// First row.
  case moveToTop
  /// Last row.
  case moveToBottom
  /// Only this bar or bucket, or the detail of this incident.
  case activate
  /// The incident before, from any pane.
  case previousIncident
  /// The incident after, from any pane.
  case nextIncident
  /// The beginning of a count for the movement that follows.
  case count
  /// The next pane.
  case nextPane
  /// The pane before.
  case previousPane
  /// The list.
  case focusList
  /// The bars.
  case focusBars
  /// The timeline.
  case focusTimeline
  /// The detail.
  case focusDetail
  /// The map.
  case focusMap
  /// Finer buckets, or nearer.
  case finer
  /// Coarser buckets, or further off.
  case coarser
  /// Begin to mark a stretch, or filter by the one that is marked.
  case beginBrush
  /// Keep the present stretch of time to compare with.
  case compare
  /// This pane alone, or all again.
  case zoom
  /// The next layout.
  case nextLayout
  /// The divider between left and right to the left.
  case dividerLeft
  /// That divider to the right.
  case dividerRight
  /// The divider between up and down further up.
  case dividerUp
  /// That divider further down.
  case dividerDown
  /// Type into the filter.
  case beginFilter
  /// Drop the whole filter.
  case clearFilter
  /// The terms of the filter.
  case chips
  /// A term off, or on again.
  case toggleTerm
  /// A term turned into its opposite.
  case negateTerm
  /// A term pinned, or let go.
  case pinTerm
  /// A term taken away.
  case removeTerm
  /// The view before.
  case undo
  /// The view after.
  case redo
  /// The next order.
  case sort
  /// The other direction.
  case reverseSort
  /// The next measure.
  case measure
  /// The next dimension.
  case dimension
  /// The next order of the bars.
  case facetOrder
  /// Rule this bar out, or let it in again.
  case exclude
  /// Choose the columns of the list.
  case columns
  /// Show a column or hide it.
  case toggleColumn
  /// A column a place to the left.
  case columnEarlier
  /// A column a place to the right.
  case columnLater
  /// A column narrower.
  case narrowColumn
  /// A column wider.
  case widenColumn
  /// Keep the columns up to this one in view.
  case freezeColumns
  /// Order by this column alone.
  case orderByColumn
  /// Order by this column too.
  case addColumnToOrder
  /// The columns as they come.
  case resetColumns
  /// Find a place in this pane.
  case find
  /// The next marked incident.
  case nextMarked
  /// The marked incident before.
  case previousMarked
  /// Count what looks like the same event once, or each again.
  case foldDuplicates
  /// Mark this incident, or unmark it.
  case mark
  /// Write about this incident.
  case editNote
  /// Take new incidents as seen, or as new again.
  case acknowledge
  /// Copy this incident.
  case copy
  /// This pane in one sentence.
  case say
  /// Copy the view as a line.
  case copyView
  /// The views that are kept under names.
  case savedViews
  /// Keep the present view under a name.
  case saveView
  /// Give a kept view another name.
  case renameView
  /// Throw a kept view away.
  case removeView
  /// Offer a kept view with any dataset, or only with this one.
  case shareView
  /// The scenes of a storyboard.
  case scenes
  /// Write the caption of a scene.
  case editCaption
  /// A scene a place to the front.
  case sceneEarlier
  /// A scene a place to the end.
  case sceneLater
  /// Another pane of a scene to be lit.
  case spotlight
  /// Write what matches to a file.
  case export
  /// Begin a recording of the screen, or end it.
  case recordScreen
  /// Leave out of the recording what is to come, or go on.
  case pauseRecording
  /// Begin a chapter of the recording.
  case chapter
  /// Open the first source.
  case openSource
  /// Copy a citation.
  case cite
  /// The record column by column, or the detail again.
  case record
  /// The articles and alerts.
  case briefs
  /// How the files were read.
  case health
  /// The choice of theme.
  case themes
  /// All keys.
  case help
  /// Words to look for in the help.
  case search
  /// Everything that can be done, found by typing.
  case palette
  /// Latency and rows touched.
  case showWork
  /// Draw anew.
  case redraw
  /// Give the terminal back for a while.
  case suspend
  /// End.
  case quit
  /// Leave the filter or the window.
  case leave
  /// Take the filter as typed.
  case acceptFilter
  /// Take the chosen completion.
  case acceptCompletion
  /// Keep what was written.
  case finishWriting
  /// A new line, or the end of a name.
  case newLine
  /// The line above.
  case lineUp
  /// The line below.
  case lineDown
  /// Put back what was taken away as a whole.
  case putBack
  /// The completion before.
  case previousCompletion
  /// The completion before, or from the line an older filter.
  case previousChoice
  /// The completion after, or a newer filter.
  case nextChoice
  /// The filter before, of those that begin as typed.
  case olderFilter
  /// The filter after.
  case newerFilter
  /// The cursor to the left.
  case cursorLeft
  /// The cursor to the right.
  case cursorRight
  /// The cursor to the start.
  case cursorToStart
  /// The cursor to the end.
  case cursorToEnd
  /// Delete to the left.
  case deleteBackward
  /// Delete to the right.
  case deleteForward
  /// Delete the word before the cursor.
  case deleteWord
  /// Delete the whole line.
  case deleteLine
}

extension Command {
  /// Whether it is about a row, bar or bucket, so that it has to wait for the answer that brings them.
  var concernsRows: Bool {
    switch self {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .scrollUp, .scrollDown,
      .moveToTop, .moveToBottom, .activate, .previousIncident, .nextIncident, .nextMarked,
      .previousMarked, .find, .mark,
      .editNote, .exclude, .copy, .say, .cite, .openSource, .export,
      .finer, .coarser, .beginBrush, .compare:
      true
    default: false
    }
  }
}
