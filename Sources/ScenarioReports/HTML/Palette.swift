/// The colours of the page for one brightness, as pairs whose contrast a test computes.
struct Palette {
  /// A text colour on a fill, both `#rrggbb`.
  struct Pair {
    let ink: String
    let fill: String
  }

  let page: Pair
  let surface: Pair

  /// Text of less weight, on page and surface alike.
  let quiet: String
  let link: String

  /// Lines that carry meaning: borders of controls and cells, the focus ring.
  let line: String

  /// Lines that only please.
  let hairline: String
  let code: Pair
  let states: [CellState: Pair]

  static let light = Palette(
    page: Pair(ink: "#1b2230", fill: "#f6f7f9"), surface: Pair(ink: "#1b2230", fill: "#ffffff"), quiet: "#525c6d",
    link: "#1d5bb8", line: "#7c8696", hairline: "#dfe3ea", code: Pair(ink: "#273043", fill: "#eff2f6"),
    states: [
      .succeeds: Pair(ink: "#0f5330", fill: "#d9f2e2"),
      .fails: Pair(ink: "#7a3510", fill: "#fde6d5"),
      .races: Pair(ink: "#2b3d92", fill: "#e2e8fd"),
      .open: Pair(ink: "#57308f", fill: "#efe5fb"),
      .broken: Pair(ink: "#ffffff", fill: "#b3122d"),
      .undetermined: Pair(ink: "#ffffff", fill: "#6a3cae"),
      .unreadable: Pair(ink: "#ffffff", fill: "#2a2f3a"),
      .skipped: Pair(ink: "#4a5363", fill: "#e9ecf1"),
      .notAsserted: Pair(ink: "#4a5363", fill: "#ffffff"),
    ])

  static let dark = Palette(
    page: Pair(ink: "#e5e8ee", fill: "#13161b"), surface: Pair(ink: "#e5e8ee", fill: "#1b1f26"), quiet: "#a5aebd",
    link: "#8fb8ff", line: "#7d8797", hairline: "#2e343e", code: Pair(ink: "#d5dbe6", fill: "#242a33"),
    states: [
      .succeeds: Pair(ink: "#a9e8c1", fill: "#143524"),
      .fails: Pair(ink: "#ffc8a0", fill: "#452a16"),
      .races: Pair(ink: "#bccaff", fill: "#232e58"),
      .open: Pair(ink: "#dcc6ff", fill: "#372752"),
      .broken: Pair(ink: "#2e0008", fill: "#ff8c98"),
      .undetermined: Pair(ink: "#1e0c40", fill: "#c3a2ff"),
      .unreadable: Pair(ink: "#14171c", fill: "#e8eaf0"),
      .skipped: Pair(ink: "#b8c1cf", fill: "#2a303a"),
      .notAsserted: Pair(ink: "#b8c1cf", fill: "#1b1f26"),
    ])

  /// The colours as custom properties of the style sheet, in a fixed order.
  var declarations: String {
    let named = [
      ("page", page.fill), ("ink", page.ink), ("surface", surface.fill), ("quiet", quiet), ("link", link),
      ("line", line), ("hairline", hairline), ("code", code.fill), ("code-ink", code.ink),
    ]
    let ofStates = CellState.allCases.flatMap { state -> [(String, String)] in
      guard let pair = states[state] else { return [] }
      return [(state.styleClass, pair.fill), ("\(state.styleClass)-ink", pair.ink)]
    }
    return (named + ofStates).map { "--\($0):\($1)" }.joined(separator: ";")
  }
}
