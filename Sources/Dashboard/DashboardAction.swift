public import Incidents

/// What happened: the only thing that changes the state.
public enum DashboardAction: Equatable, Sendable {
  /// The program started.
  case started(Viewport)
  /// The terminal has a new size.
  case resized(Viewport)
  /// A key was pressed.
  case keyPressed(Key)
  /// A text was pasted.
  case pasted(String)
  /// The mouse was used.
  case mouseUsed(MouseEvent)
  /// More of the data has come; a store over what can be browsed comes with it at times.
  case loadProgressed(LoadProgress, StoreReference?)
  /// All of the data has come.
  case loadFinished(StoreReference, counters: [CounterFigure])
  /// The reading was stopped; the store holds what had come.
  case loadStopped(StoreReference, counters: [CounterFigure])
  /// The reading of the older release was stopped; the newer one is whole, and compared with nothing.
  case comparisonStopped(StoreReference, counters: [CounterFigure])
  /// The data cannot be had.
  case loadFailed(LoadError)
  /// Something happened to a followed file; the store is over what there is now.
  case followed(FollowEvent, StoreReference)
  /// The followed streams have ended, so nothing can come any more.
  case followEnded
  /// Look-alikes were found among the rows of a store, the second one.
  case duplicatesFound(StoreReference, of: StoreReference)
  /// A question was answered.
  case answered(Answer, generation: Int)
  /// Completions for the filter were found.
  case completed([Completion], generation: Int)
  /// What lies near an incident was found.
  case lookedAround(row: Int, [Nearby], StoreReference)
  /// The case file told what it keeps about the dataset.
  case recalled(RecalledCase)
  /// The case file cannot keep anything, or not this, for this reason.
  case caseFailed(String)
  /// The storyboard stands like this.
  case boardRead(BoardOutline)
  /// The storyboard cannot be read or written, for this reason.
  case boardFailed(String)
  /// The screen is being recorded to a file of this name.
  case recordingBegan(String)
  /// The recording is over, or has ended by itself for a reason.
  case recordingEnded(String, reason: String?)
  /// A text was given as the note about the selected incident; an empty one takes the note away.
  case noteGiven(String)
  /// A file was asked for by its name, to write what matches to.
  case exportGiven(String)
  /// So many incidents of the export of this number are out.
  case exportProgressed(Int, number: Int)
  /// What came of the export of this number.
  case exportEnded(ExportOutcome, number: Int)
  /// The saved views' matches were counted, in the order in which they were given.
  case viewsCounted([Int?])
  /// A text was handed to the terminal's clipboard, or not.
  case copied(String, succeeded: Bool)
  /// A link could not be opened.
  case linkFailed(String)
  /// A theme could not be used, for this reason.
  case themeFailed(String)
  /// A briefing set its stage, or left it.
  case staged(Stage?)
  /// A view was asked for by name of what it shows, as from a storyboard; `typed` is its filter.
  case viewSet(ViewSettings, typed: String, layout: LayoutChoice? = nil)
  /// A stretch of time to compare with was named, or the comparison ended.
  case comparisonSet(ClosedRange<CivilDate>?)
  /// Something was asked for by its name, not by a key.
  case commandGiven(Command)
  /// A row of the list, counted from 0, was chosen by its number.
  case rowChosen(Int)
  /// The screen was drawn and texts wrapped.
  case measured(ScreenMeasure)
}
