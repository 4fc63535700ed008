public import Incidents

/// Everything the dashboard knows; only `apply` changes it.
public struct DashboardState: Equatable, Sendable {
  /// The size of the screen.
  public internal(set) var viewport = Viewport(columns: 80, rows: 24)
  /// How far the data has come.
  public internal(set) var loading: Loading
  /// What answers questions, once the first incidents are there.
  public internal(set) var store: StoreReference?
  /// The last good answer; panes draw from it alone.
  public internal(set) var answer: Answer?
  /// The figures of the dataset card's counters.
  public internal(set) var counters: [CounterFigure] = []
  /// What is shown.
  public internal(set) var view = ViewSettings()
  /// The views before and after.
  public internal(set) var history = ViewHistory()
  /// The filter as it is being typed.
  public internal(set) var filter = FilterField()
  /// The filters that were accepted, newest last, each once.
  public internal(set) var filterHistory: [String] = []
  /// What keys mean.
  public internal(set) var mode = Mode.browsing
  /// The pane that has the keys.
  public internal(set) var focus = Pane.list
  /// The pane that fills the screen, if any.
  public internal(set) var zoomed: Pane?
  /// How the panes are arranged.
  public internal(set) var arrangement: LayoutChoice
  /// Where the list stands.
  public internal(set) var list = ScrollPosition()
  /// How many columns of the list are scrolled out to the left.
  public internal(set) var listOffset = 0
  /// What is being looked for in a pane by typing.
  public internal(set) var finder: Finder?
  /// Where the bars stand.
  public internal(set) var bars = ScrollPosition()
  /// Which bucket of the timeline is selected.
  public internal(set) var bucket = 0
  /// Which figure of the strip at the top is selected.
  public internal(set) var figure = 0
  /// The first bucket that is seen where there are more than fit.
  public internal(set) var firstBucket = 0
  /// The press of the mouse in the timeline whose button is still down.
  public internal(set) var timelinePress: TimelinePress?
  /// The bucket where the growing brush began, or `nil` when there is none.
  public internal(set) var brushAnchor: Int?
  /// What lies near the incident of the detail, once it is found.
  public internal(set) var neighbourhood: Neighbourhood?
  /// Whether the detail shows the record column by column.
  public internal(set) var showsRecord = false
  /// The links of which one is to be opened by its number.
  public internal(set) var linkChoice: [String] = []
  /// Where the map stands.
  public internal(set) var map = MapPosition()
  /// How far the detail is scrolled.
  public internal(set) var detailScroll = 0
  /// The window over the panes.
  public internal(set) var overlay: Overlay?
  /// The rows that the user marked.
  public internal(set) var marked: Set<Int> = []
  /// What the user has written about incidents, by row.
  public internal(set) var notes: [Int: String] = [:]
  /// The views that are kept under names.
  public internal(set) var savedViews: [SavedView] = []
  /// How many incidents each of them matches, as far as that is counted.
  public internal(set) var savedViewCounts: [Int?] = []
  /// The storyboard that views are kept in as scenes.
  public var board = BoardMemory()
  /// The recording that is being made of the screen.
  public internal(set) var recording: RecordingSign?
  /// The file that what matches is written to, and how far that has come.
  public internal(set) var export = ExportMemory()
  /// The note or name that is being written.
  public internal(set) var writing: Writing?
  /// Whether there is a case file that keeps what the user does.
  public internal(set) var keepsCase = false
  /// What is known of files that are being followed, or `nil` when none is.
  public internal(set) var following: Following?
  /// A remark that the next key takes away.
  public internal(set) var message: StatusMessage?
  /// The names of the themes there are.
  public internal(set) var themes: [String]
  /// The theme in use.
  public internal(set) var theme: String
  /// Whether the status line tells the latency and the rows touched.
  public internal(set) var showsWork = false
  /// The day it is, where something depends on it, or `nil` when nobody told.
  public let today: CivilDate?
  /// What a briefing puts around the panes, `nil` outside one.
  public internal(set) var stage: Stage?
  /// Which key does what.
  public let keymap: Keymap
  /// Whether nothing may move by itself, as far as the figures let it.
  public let reducesMotion: Bool
  /// The count that has been typed for the movement to come.
  public internal(set) var pendingCount: Int?
  /// The number of the newest question; answers to older ones are dropped.
  public internal(set) var generation = 0

  /// Whether the data may say what bars group by, since nobody has.
  var choosesDimension: Bool
  /// The number of the newest question that was put to the store.
  var askedGeneration = 0
  /// The row that somebody wants to see and that may turn out not to match.
  var wanted: Int?
  /// The row that the selection returns to when it matches again.
  var anchor: Int?
  /// The value of the bar to select again once the bars stand in another order.
  var barToFollow: String?
  /// Whether the answer to the user's own question is still on its way.
  var awaitsAnswer = false
  /// Whether any answer is on its way.
  var isAsking = false
  /// What came while it was.
  var arrival: Arrival?
  /// Where the list is to stay when the answer about new data comes.
  var hold: ListHold?
  /// What keys asked for meanwhile; it is about rows that are not there yet.
  var deferred: [DeferredStep] = []
  /// How often the movement at work is to be done, where a count was typed.
  var times: Int?
  /// The view as it was when typing began, to be remembered once.
  var viewBeforeTyping: ViewSettings?
  /// The direction of the divider that the mouse holds, if any.
  var heldDivider: SplitAxis?
  /// The room for buckets that the newest question was put with.
  var askedBuckets: Int?
  /// What the palette did last, newest first.
  var recentDeeds: [PaletteEntry.Deed] = []
  /// The stretch of time to go to once the list goes by date.
  var wantedDates: ClosedRange<CivilDate>?
  /// The place of the pinned term that is being edited.
  var editedPin: Int?
  /// The map that the newest question asks for.
  var askedMap: MapQuestion?
  /// The newest lengths of wrapped texts.
  var measure = ScreenMeasure()

  /// Where the session stands between this run and the last one.
  var memory = CaseMemory()

  /// A dashboard that waits for its data, with a view to begin with.
  ///
  /// A `typed` filter is parsed once the columns of the data are known; `choosesDimension` lets the data
  /// say what bars group by, where the view has not been given any dimension but the usual one.
  public init(
    view: ViewSettings = ViewSettings(),
    choosesDimension: Bool = true,
    typed: String? = nil,
    arrangement: LayoutChoice = LayoutChoice(),
    theme: String = "night",
    themes: [String] = ["night"],
    today: CivilDate? = nil,
    keymap: Keymap = .standard,
    reducesMotion: Bool = false,
    message: StatusMessage? = nil
  ) {
    loading = .reading(LoadProgress(bytesRead: 0, bytesTotal: nil, incidents: 0))
    self.view = view
    self.choosesDimension = choosesDimension
    self.arrangement = arrangement
    self.theme = theme
    self.themes = themes
    self.today = today
    self.keymap = keymap
    self.reducesMotion = reducesMotion
    self.message = message
    filter.set(typed ?? view.query.text)
  }

  /// Whether the rows that keys are about are still on their way.
  var awaitsRows: Bool {
    if case .failed = loading { return false }
    return awaitsAnswer || answer == nil
  }

  /// The dataset, once the first incidents are there.
  public var dataset: Dataset? { store?.store.dataset }

  /// The selected incident, or `nil` when nothing matches.
  public var selectedIncident: Incident? {
    guard let incidents = answer?.incidents, list.selection < incidents.count else { return nil }
    return incidents[list.selection]
  }

  /// Lets a case file keep what the user does, under the files' names; `resumes` goes on from how the
  /// dataset was left.
  public mutating func keepCase(ofFiles files: [String], resumes: Bool = false) {
    keepsCase = true
    memory.files = files
    memory.resumes = resumes
  }

  /// Where everything is on the screen.
  public var layout: ScreenLayout { layout(focus: focus) }

  /// Where everything would be if another pane had the keys.
  func layout(focus: Pane) -> ScreenLayout {
    let strips = StageStrips(stage, in: viewport)
    return ScreenLayout(
      viewport: strips.stage,
      focus: focus,
      zoomed: zoomed,
      choice: arrangement,
      showsCounters: !counters.isEmpty || view.comparison != nil,
      showsMap: map.isShown
    ).moved(down: strips.above)
  }
}
