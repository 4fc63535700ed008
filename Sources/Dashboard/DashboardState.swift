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
  /// What keys mean.
  public internal(set) var mode = Mode.browsing
  /// The pane that has the keys.
  public internal(set) var focus = Pane.list
  /// The pane that fills the screen, if any.
  public internal(set) var zoomed: Pane?
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
  /// How far the detail is scrolled.
  public internal(set) var detailScroll = 0
  /// The window over the panes.
  public internal(set) var overlay: Overlay?
  /// The rows that the user marked.
  public internal(set) var marked: Set<Int> = []
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
  /// The number of the newest question; answers to older ones are dropped.
  public internal(set) var generation = 0

  /// The row that somebody wants to see and that may turn out not to match.
  var wanted: Int?
  /// The row that the selection returns to when it matches again.
  var anchor: Int?
  /// The value of the bar to select again once the bars stand in another order.
  var barToFollow: String?
  /// Whether the answer to the user's own question is still on its way.
  var awaitsAnswer = false
  /// What keys asked for meanwhile; it is about rows that are not there yet.
  var deferred: [Command] = []
  /// The view as it was when typing began, to be remembered once.
  var viewBeforeTyping: ViewSettings?
  /// The newest lengths of wrapped texts.
  var measure = ScreenMeasure()

  /// A dashboard that waits for its data, with a view to begin with.
  ///
  /// A `typed` filter is parsed once the columns of the data are known.
  public init(
    view: ViewSettings = ViewSettings(),
    typed: String? = nil,
    theme: String = "night",
    themes: [String] = ["night"],
    today: CivilDate? = nil,
    message: StatusMessage? = nil
  ) {
    loading = .reading(LoadProgress(bytesRead: 0, bytesTotal: nil, incidents: 0))
    self.view = view
    self.theme = theme
    self.themes = themes
    self.today = today
    self.message = message
    filter.set(typed ?? view.query.text)
  }

  /// The dataset, once the first incidents are there.
  public var dataset: Dataset? { store?.store.dataset }

  /// The selected incident, or `nil` when nothing matches.
  public var selectedIncident: Incident? {
    guard let incidents = answer?.incidents, list.selection < incidents.count else { return nil }
    return incidents[list.selection]
  }

  /// Where everything is on the screen.
  public var layout: ScreenLayout {
    let strips = StageStrips(stage, in: viewport)
    return ScreenLayout(
      viewport: strips.stage,
      focus: focus,
      zoomed: zoomed,
      showsCounters: !counters.isEmpty || view.comparison != nil
    ).moved(down: strips.above)
  }
}
