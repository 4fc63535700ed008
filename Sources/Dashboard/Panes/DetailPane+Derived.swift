import Incidents

extension DashboardState {
  /// The selected incident in full.
  public var detailPane: DetailPane {
    guard let incident = selectedIncident else {
      return DetailPane(
        title: [TextRun("Detail", .paneTitle)],
        trailing: [],
        blocks: [DetailPane.Block(text: [TextRun("no incident selected", .muted)])],
        scroll: 0
      )
    }
    return DetailPane(
      title: [TextRun(showsRecord ? "Record" : "Detail", .paneTitle)],
      trailing: [TextRun(VisibleText(incident.id).description, .dim)],
      blocks: showsRecord ? record(incident) : blocks(incident),
      scroll: detailScroll
    )
  }

  private func blocks(_ incident: Incident) -> [DetailPane.Block] {
    let headline = IncidentText.headline(incident)
    let summary = VisibleText(ShownText(incident.summary).text).description
    var blocks = [
      DetailPane.Block(text: [TextRun(headline, .title)]),
      DetailPane.Block(text: whenAndWhere(incident)),
      casualties(incident),
    ]
    if let note = notes[incident.row] { blocks.append(noteBlock(note)) }
    blocks += release(incident)
    blocks.append(DetailPane.Block(text: []))
    // An account that is its own headline would stand there twice; evidence needs it all the same.
    let isCut = ShownText(incident.summary).hiddenBytes > 0
    if summary != headline || !incident.evidence.isEmpty || !view.query.isEmpty || isCut {
      if summary == headline { blocks.removeFirst() }
      if !summary.isEmpty {
        blocks.append(DetailPane.Block(text: account(incident)))
        blocks.append(DetailPane.Block(text: []))
      }
    }
    blocks += fields(incident)
    blocks += connections(incident)
    if !incident.extra.isEmpty { blocks.append(DetailPane.Block(text: [])) }
    blocks += incident.extra.filter { $0.name.lowercased() != "title" }.map {
      block(VisibleText($0.name).description, $0.value)
    }
    return blocks
  }

  /// What the user wrote stands before what the file says.
  private func noteBlock(_ note: String) -> DetailPane.Block {
    let matches = view.query.highlights(in: note).map { ($0, Role.match) }
    let runs = StyledText.runs(of: note, .text, marking: matches, keepsLines: true)
    return DetailPane.Block(label: "✎ note", text: runs)
  }

  /// What the release before said, where it said something else.
  private func release(_ incident: Incident) -> [DetailPane.Block] {
    let name = dataset?.release.map { VisibleText($0.old.title).description } ?? ""
    switch incident.release {
    case nil: return []
    case .added:
      return [DetailPane.Block(label: "+ added", text: [TextRun("not in \(name)", .dim)])]
    case .removed:
      return [DetailPane.Block(label: "- removed", text: [TextRun("only in \(name)", .dim)])]
    case .changed(let changes):
      return changes.enumerated().map { index, change in
        let old = change.old.isEmpty ? "–" : VisibleText(ShownText(change.old).text).description
        let runs = [TextRun("\(change.field) was ", .dim), TextRun(old, .badge)]
        return DetailPane.Block(label: index == 0 ? "~ changed" : "", text: runs)
      }
    }
  }

  private func whenAndWhere(_ incident: Incident) -> StyledLine {
    var line: StyledLine = []
    if let date = incident.date {
      line.append(TextRun(DateText.long(date), .date))
      if let note = date.note {
        line.append(TextRun(" (\(VisibleText(note)))", .warning))
      }
    } else {
      line.append(TextRun("undated", .warning))
    }
    let place = IncidentText.place(incident)
    line.append(TextRun(" · ", .dim))
    line.append(place.isEmpty ? TextRun("no place given", .muted) : TextRun(place, .country))
    if let code = incident.country?.code, let remark = dataset?.card?.annotations[code] {
      line.append(TextRun(" · ", .dim))
      line.append(TextRun(VisibleText(remark).description, .badge))
    }
    return line
  }

  private func casualties(_ incident: Incident) -> DetailPane.Block {
    let part = { (label: String, count: Count, role: Role) in
      [
        TextRun("\(label) ", .dim),
        TextRun(IncidentText.word(count), count == .unknown ? .muted : role),
      ]
    }
    let lines = [
      part("killed", incident.killed, .killed), part("injured", incident.injured, .injured),
    ]
    let text = lines[0] + [TextRun("   ", .dim)] + lines[1]
    return DetailPane.Block(text: text, narrow: lines)
  }

  private func account(_ incident: Incident) -> StyledLine {
    let shown = ShownText(incident.summary)
    let evidence = incident.evidence.map { ($0.range, Role.evidence) }
    let matches = view.query.highlights(in: shown.text).map { ($0, Role.match) }
    let runs = StyledText.runs(
      of: shown.text,
      .text,
      marking: evidence + matches,
      keepsLines: true
    )
    return runs + [shown.remark].compactMap(\.self)
  }

  private func fields(_ incident: Incident) -> [DetailPane.Block] {
    var blocks = [
      block("kind", incident.kind, .kind),
      block("target", incident.target),
      block("actor", incident.actor, .actor),
      block("claim", incident.claim == .unknown ? "" : incident.claim.rawValue),
    ]
    if let point = incident.coordinate {
      blocks.append(block("at", "\(point.latitude), \(point.longitude)"))
    }
    blocks.append(block("tags", incident.tags.joined(separator: ", ")))
    for (index, source) in incident.sources.enumerated() {
      var line = block(
        index == 0 ? "sources" : "",
        "[\(index + 1)] \(source)",
        source.isWebLink ? .link : .text
      )
      if source.isWebLink { line.link = source }
      blocks.append(line)
    }
    return blocks.filter { !$0.text.isEmpty }
  }

  func block(_ label: String, _ value: String, _ role: Role = .text) -> DetailPane.Block {
    let shown = ShownText(value)
    let matches = view.query.highlights(in: shown.text).map { ($0, Role.match) }
    let runs = StyledText.runs(of: shown.text, role, marking: matches)
    return DetailPane.Block(label: label, text: runs + [shown.remark].compactMap(\.self))
  }
}
