import Incidents

/// What a briefing shows around the panes, its figures filled in.
public struct StagePane: Hashable, Sendable {
  /// The classification line, if there is one.
  public var banner: String?
  /// The scene's name and number.
  public var heading: StyledLine
  /// What the presenter may do, or should know.
  public var trailing: StyledLine
  /// The keys just pressed, for viewers.
  public var keys: [String]
  /// What is said about the scene.
  public var caption: StyledLine
  /// How much of the scene's time has passed, in thousandths, while it plays by itself.
  public var progress: Int?
  /// The pane to look at.
  public var spotlight: Pane?
  /// The lines of a card, the first as its headline.
  public var card: [StyledLine]?
  /// Whether the screen is blank.
  public var isBlank: Bool
  /// What the dashboard has to say or asks for while the presenter looks around; takes the place of the
  /// caption.
  public var footer: FooterPane?
}

extension DashboardState {
  /// What a briefing shows around the panes, or `nil` outside one.
  public var stagePane: StagePane? {
    guard let stage else { return nil }
    return StagePane(
      banner: stage.banner.map { VisibleText($0).description },
      heading: heading(of: stage),
      trailing: trailing(of: stage),
      keys: stage.keys.labels.map { VisibleText($0).description },
      caption: [TextRun(filled(stage.caption), .text)],
      progress: stage.progress,
      spotlight: stage.isExploring ? nil : stage.spotlight,
      card: stage.isExploring ? nil : stage.card.map { lines(of: $0, title: stage.title) },
      isBlank: stage.isBlank,
      footer: stage.isExploring ? footerInBriefing : nil
    )
  }

  private var footerInBriefing: FooterPane? {
    let footer = footerPane
    let isQuiet = footer.message == nil && footer.finder == nil && footer.progress == nil
    return isQuiet ? nil : footer
  }

  private func heading(of stage: Stage) -> StyledLine {
    var line: StyledLine = []
    if let position = stage.position {
      line.append(TextRun("\(position.number)/\(position.count)  ", .dim))
    }
    line.append(TextRun(VisibleText(stage.title).description, .title))
    if stage.isExploring { line.append(TextRun("  · looking around", .warning)) }
    return line
  }

  private func trailing(of stage: Stage) -> StyledLine {
    if stage.isExploring {
      return [TextRun("Esc", .key), TextRun(" back to the briefing", .hint)]
    }
    if let message, message.isUrgent {
      return [TextRun(message.text, message.isFailure ? .warning : .hint)]
    }
    return stage.fit?.remark(on: viewport).map { [TextRun($0, .warning)] } ?? []
  }

  private func filled(_ template: String) -> String {
    VisibleText(CaptionText.text(template, answer: answer, dataset: dataset)).description
  }

  private func lines(of card: StageCard, title: String) -> [StyledLine] {
    let headline: StyledLine = [TextRun(VisibleText(title).description, .title)]
    switch card.content {
    case .lines(let lines): return [headline] + lines.map { [TextRun(filled($0), .text)] }
    case .method: return [headline] + methodLines
    }
  }
}
