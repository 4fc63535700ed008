import ArgumentParser
import CaseFile
import Dashboard
import Foundation
import Incidents
import TerminalUI

/// What the dashboard keeps between runs, and how it begins and ends with it.
struct CaseOptions: ParsableArguments {
  @Flag(
    name: .shortAndLong,
    help: "Go on from how the dataset was left; without a file, from the last one that was open."
  )
  var resume = false

  @Flag(help: "Print the view as a line when the dashboard is left.")
  var printView = false

  /// The session to go on from when no file is named, or `nil` without `--resume`.
  func lastSession(besides files: [String], _ options: GlobalOptions) throws -> Session? {
    guard resume, files.isEmpty else { return nil }
    guard let folder = options.stateFolder else {
      throw Failure("--resume: nothing is kept, as --no-state or 'state = false' wants")
    }
    do {
      guard CaseFile.exists(in: folder), let kept = try CaseFile(folder: folder).lastSession()
      else { throw Failure("--resume: there is no session to go on from") }
      return kept.session
    } catch let error as CaseFileError {
      throw Failure("--resume: \(error.description)")
    }
  }

  /// Lets a case file keep what happens on a dashboard over some files.
  func recorder(
    for state: inout DashboardState,
    _ world: inout World,
    files: [String],
    _ options: GlobalOptions
  ) -> CaseRecorder? {
    guard let folder = options.stateFolder else { return nil }
    let recorder = CaseRecorder(folder: folder, findsSelection: resume)
    world.recall = recorder.recall
    world.keep = recorder.keep
    state.keepCase(ofFiles: files.map(Self.absolute), resumes: resume)
    return recorder
  }

  private static func absolute(_ path: String) -> String {
    path == "-" ? path : URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
