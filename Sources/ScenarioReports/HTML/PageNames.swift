import ScenarioRunner

/// File names for the pages of scenario files: readable, safe as a path below the folder of the report, and unique.
///
/// The folder that all files share is left out. Names differ in more than letter case, because many file systems do
/// not tell case apart. Cost: proportional to the text of the paths.
struct PageNames {
  /// One name for each path, in the same order.
  private(set) var names: [String] = []

  /// The longest part of a name; file systems take 255 bytes.
  private static let longestPart = 80

  /// The page of each file of a report; the only file has no page of its own.
  init(_ report: RunReport) {
    self.init(report.files.map(\.path))
    if names.count == 1 { names = [HTMLDocument.index] }
  }

  init(_ paths: [String]) {
    let parts = paths.map { $0.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." } }
    let shared = Self.sharedFolder(parts.map { Array($0.dropLast()) })
    var taken: Set<String> = [HTMLDocument.index, ScoreboardPage.name]
    for part in parts {
      let folders = part.dropLast().dropFirst(shared).map { Self.safe($0, keepsDots: false) }
      let stem = Self.safe(Self.withoutExtension(part.last ?? ""), keepsDots: true)
      let base = (folders + [stem]).joined(separator: "/")
      var name = "\(base).html"
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(base)-\(number).html"
        number += 1
      }
      names.append(name)
    }
  }

  /// How many folders at the beginning all paths share.
  private static func sharedFolder(_ folders: [[String]]) -> Int {
    guard var shared = folders.first?[...] else { return 0 }
    for folder in folders { shared = zip(shared, folder).prefix { $0.0 == $0.1 }.map(\.0)[...] }
    return shared.count
  }

  private static func withoutExtension(_ name: String) -> String {
    for ending in [".yaml", ".yml"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// Letters, digits, `-` and `_` stay; a dot stays inside the name of a page, where no folder can have the same name.
  private static func safe(_ part: String, keepsDots: Bool) -> String {
    let characters = part.unicodeScalars.prefix(longestPart).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      case "." where keepsDots: "."
      default: "-"
      }
    }
    let text = String(characters)
    return text.isEmpty || text.hasPrefix(".") ? "page" + text : text
  }
}
