public import Dashboard

extension StoryboardDocument {
  /// Makes a change and tells which scene it was about, to be looked at next; `nil` for none.
  @discardableResult
  public mutating func apply(_ change: BoardChange) -> Int? {
    switch change {
    case .read, .undo: return nil
    case .insert(let scene, let row, _):
      let place = max(0, min(sceneCount, row + 1))
      insert(scene, at: place)
      return place
    case .title(let title, let scene):
      set("title", to: title, ofScene: scene)
      return scene
    case .caption(let caption, let scene):
      set("caption", to: caption.isEmpty ? nil : caption, ofScene: scene)
      return scene
    case .spotlight(let pane, let scene):
      set("spotlight", to: pane?.name, ofScene: scene)
      return scene
    case .move(let scene, let target):
      move(from: scene, to: target)
      return target
    case .remove(let scene):
      remove(at: scene)
      return min(scene, max(0, sceneCount - 1))
    }
  }

  /// What the window of scenes shows of the board.
  ///
  /// - Throws: `StoryboardError` when the text is no board; one without scenes is.
  public func outline(file: String, changed: Int? = nil) throws(StoryboardError) -> BoardOutline {
    let board: Storyboard
    do throws(StoryboardError) {
      board = try Storyboard(toml: text, file: file)
    } catch {
      guard error.problems.allSatisfy({ $0.reason == .noScenes }) else { throw error }
      return BoardOutline(name: file)
    }
    let scenes = board.scenes.map { scene in
      SceneOutline(
        title: scene.title,
        caption: scene.caption,
        view: scene.view,
        spotlight: scene.spotlight
      )
    }
    return BoardOutline(name: file, scenes: scenes, changed: changed)
  }
}
