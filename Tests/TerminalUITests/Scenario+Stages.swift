import Dashboard
import Incidents

extension Scenario {
  /// What is around the panes, or in their place: a briefing's stage, a file that is being read, and
  /// one that cannot be.
  static let stages: [Scenario] = moments.flatMap { name, keys, data, event in
    ScreenSubject(name, keys, data).scenarios().map { scenario in
      var scenario = scenario
      scenario.events = [event]
      return scenario
    }
  }

  private static let moments: [(String, String, SampleData, DashboardAction)] = [
    (
      "stage", "/country:eg<Enter>", .sample,
      .staged(
        Stage(
          banner: "EXERCISE",
          title: "Attacks in Egypt",
          caption: "{matched} of {total} incidents, {killed} killed; how many were injured is "
            + "known of some of them only, and what is told of the others is not much.",
          position: Stage.Position(number: 2, count: 5),
          spotlight: .bars,
          keys: typed("/country:eg")
        )
      )
    ),
    (
      "stage-card", "", .sample,
      .staged(
        Stage(
          banner: "EXERCISE",
          title: "Title",
          position: Stage.Position(number: 1, count: 5),
          card: StageCard(
            .lines(["What happened", "", "{matched} incidents in {countries} countries"])
          )
        )
      )
    ),
    (
      "stage-method", "", .sample,
      .staged(Stage(title: "About the data", card: StageCard(.method)))
    ),
    (
      "stage-explored", "2feg", .sample,
      .staged(
        Stage(
          banner: "EXERCISE",
          title: "Attacks in Egypt",
          caption: "{matched} of {total} incidents",
          position: Stage.Position(number: 2, count: 5),
          isExploring: true
        )
      )
    ),
    (
      "stage-fit", "", .sample,
      .staged(
        Stage(
          title: "Attacks in Egypt",
          caption: "{matched} of {total} incidents",
          position: Stage.Position(number: 1, count: 5),
          fit: StageFit(
            wanted: Viewport(columns: 100, rows: 30),
            largest: Viewport(columns: 150, rows: 40)
          )
        )
      )
    ),
    ("reading", "j", .sample, .loadProgressed(progress, nil)),
    (
      "failed", "", .empty,
      .loadFailed(.unreadable(file: "incidents-of-the-last-year.csv", reason: "permission denied"))
    ),
  ]

  private static var progress: LoadProgress {
    var progress = LoadProgress(bytesRead: 4_200_000, bytesTotal: 9_000_000, incidents: 12)
    progress.elapsed = .seconds(3)
    return progress
  }

  private static func typed(_ text: String) -> KeyCaps {
    var keys = KeyCaps()
    for (place, character) in text.enumerated() {
      keys.press(.character(character), isTyped: place > 0)
    }
    return keys
  }
}
