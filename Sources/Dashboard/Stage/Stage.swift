/// What a briefing puts around the panes: banner, caption, spotlight, cards.
///
/// Whoever presents or records sets it; the dashboard only shows it.
public struct Stage: Hashable, Sendable {
  /// A classification line for the top and the bottom of the screen.
  public var banner: String?
  /// The name of the scene.
  public var title: String
  /// What is said about it, with `{matched}` and the like for figures that follow the data.
  public var caption: String
  /// The number of the scene, counted from 1, and of how many.
  public var position: Position?
  /// How much of the scene's time has passed, in thousandths, while it plays by itself.
  public var progress: Int?
  /// The pane to look at; the others are dimmed.
  public var spotlight: Pane?
  /// The keys just typed, for viewers.
  public var keys: KeyCaps
  /// A text over the whole screen, as a title or a closing.
  public var card: StageCard?
  /// Whether the presenter left the scene to look around.
  public var isExploring: Bool
  /// Whether the screen is blank.
  public var isBlank: Bool
  /// What the presenter is told of the screen's size, while that is of use.
  public var fit: StageFit?

  /// The number of a scene.
  public struct Position: Hashable, Sendable {
    /// Counted from 1.
    public var number: Int
    /// Of how many.
    public var count: Int

    /// Pairs a number with a count.
    public init(number: Int, count: Int) {
      self.number = number
      self.count = count
    }
  }

  /// Puts a stage together, bare unless told otherwise.
  public init(
    banner: String? = nil,
    title: String = "",
    caption: String = "",
    position: Position? = nil,
    progress: Int? = nil,
    spotlight: Pane? = nil,
    keys: KeyCaps = KeyCaps(),
    card: StageCard? = nil,
    isExploring: Bool = false,
    isBlank: Bool = false,
    fit: StageFit? = nil
  ) {
    self.banner = banner
    self.title = title
    self.caption = caption
    self.position = position
    self.progress = progress
    self.spotlight = spotlight
    self.keys = keys
    self.card = card
    self.isExploring = isExploring
    self.isBlank = isBlank
    self.fit = fit
  }
}
