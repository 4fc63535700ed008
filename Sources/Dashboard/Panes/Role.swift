/// What a piece of the screen means; a theme turns it into a colour.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Running text.
  case text
  /// Text of lesser weight: labels, units, separators.
  case dim
  /// What stands for nothing: the dash of an unknown, the hint in an empty field.
  case muted
  /// The program's name and headlines.
  case title
  /// The frame of a pane.
  case border
  /// The frame of the pane that has the keys.
  case borderFocused
  /// The name of a pane in its frame.
  case paneTitle
  /// A figure that leads to incidents.
  case figure
  /// A figure of the killed.
  case killed
  /// A figure of the injured.
  case injured
  /// A date.
  case date
  /// A country.
  case country
  /// A sort of incident.
  case kind
  /// An actor.
  case actor
  /// What the query matched.
  case match
  /// The words that a fact was taken from.
  case evidence
  /// A link or citation.
  case link
  /// A key in hints and help.
  case key
  /// What a key does.
  case hint
  /// The typed filter.
  case input
  /// The part of the filter that is wrong.
  case inputError
  /// A term of the filter.
  case chip
  /// A term of the filter that rules out.
  case chipNegated
  /// The matched part of a bar.
  case barFill
  /// The ghost of the whole behind a bar.
  case barGhost
  /// A bar that the query asks for, or a mark on the map.
  case barChosen
  /// The matched part of the timeline.
  case timeline
  /// The ghost of the whole behind the timeline.
  case timelineGhost
  /// The mark of the selected row.
  case cursor
  /// A record that the user marked.
  case marked
  /// A remark on a country, or a badge such as "possible duplicate".
  case badge
  /// Something to notice: an inferred date, a partial read.
  case warning
  /// Something that failed.
  case failure
  /// Something that went well.
  case success
  /// The scrollbar's thumb.
  case scrollThumb
  /// The scrollbar's track.
  case scrollTrack
}
