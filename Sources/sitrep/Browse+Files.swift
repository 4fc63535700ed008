extension Browse {
  /// The dashboard over some files with nothing else asked for.
  ///
  /// This is what the parser makes of them. Its reflection takes longer than showing the first rows
  /// of a million, and files alone are what is given nearly always.
  init(files: [String]) {
    self.init()
    data = DataArguments()
    data.files = files
    data.against = []
    view = ViewOptions()
    view.query = nil
    view.by = nil
    view.measure = nil
    view.order = nil
    caseOptions = CaseOptions()
    caseOptions.resume = false
    caseOptions.printView = false
    boardOptions = BoardOptions()
    boardOptions.board = nil
    mouse = true
    follow = false
    plain = false
    options = GlobalOptions()
    options.theme = nil
    options.color = .auto
    options.ascii = false
    options.reducedMotion = false
    options.map = []
    options.encoding = nil
    options.view = nil
    options.noState = false
    options.now = nil
  }
}
