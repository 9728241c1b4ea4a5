import Testing

@testable import ScenarioReports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#endif

@Suite struct `The palette` {
  @Test(arguments: [("light", Palette.light), ("dark", Palette.dark)])
  func `reads well`(_ name: String, _ palette: Palette) throws {
    var pairs = [
      ("page", palette.page.ink, palette.page.fill), ("surface", palette.surface.ink, palette.surface.fill),
      ("code", palette.code.ink, palette.code.fill),
    ]
    for (ground, fill) in [("page", palette.page.fill), ("surface", palette.surface.fill), ("code", palette.code.fill)]
    {
      pairs.append(("quiet on \(ground)", palette.quiet, fill))
      pairs.append(("link on \(ground)", palette.link, fill))
    }
    for state in CellState.allCases {
      let pair = try #require(palette.states[state], "\(state) has no colours")
      pairs.append(("\(state)", pair.ink, pair.fill))
    }
    for (use, ink, fill) in pairs {
      let contrast = try contrast(ink, fill)
      #expect(contrast >= 4.5, "\(name), \(use): \(contrast)")
    }
  }

  @Test(arguments: [Palette.light, Palette.dark])
  func `shows lines that carry meaning`(_ palette: Palette) throws {
    for fill in [palette.page.fill, palette.surface.fill] {
      #expect(try contrast(palette.line, fill) >= 3)
      #expect(try contrast(palette.link, fill) >= 3)
    }
  }

  @Test(arguments: [Palette.light, Palette.dark])
  func `gives each state a colour of its own`(_ palette: Palette) {
    #expect(Set(palette.states.values.map(\.fill)).count == CellState.allCases.count)
  }

  // MARK: WCAG 2.2, relative luminance and contrast ratio

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let luminances = [try luminance(one), try luminance(other)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    #expect(colour.count == 7 && colour.first == "#")
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
