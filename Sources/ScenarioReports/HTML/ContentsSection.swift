import ScenarioRunner

/// The list of all scenarios: of one file, or by folder and file where each file has a page.
struct ContentsSection {
  /// The scenarios of one file.
  struct File {
    let path: String

    /// The address of its page; nil where its scenarios stand on this page.
    let address: String?
    let sections: [ScenarioSection]

    var scenarios: [ScenarioReport] { sections.map(\.identified.scenario) }
  }

  let files: [File]

  /// The most scenarios that are listed in the open; of more, each folder is folded.
  private static let mostInTheOpen = 60

  func write(to page: inout HTMLWriter) {
    guard files.count > 1 || files.contains(where: { $0.sections.count > 1 }) else { return }
    page.element("nav", ["aria-labelledby": "index", "class": "card"]) { page in
      page.element("h2", ["id": "index"], text: "Scenarios")
      let folders = files.grouped(by: { Self.folder(of: $0.path) })
      let isFolded = folders.count > 1 && files.reduce(0) { $0 + $1.sections.count } > Self.mostInTheOpen
      for (folder, members) in folders {
        let counts = VerdictCounts(members.flatMap(\.scenarios))
        let title = folder.isEmpty ? "this folder" : folder
        page.newline()
        page.element("div", ["class": "scope\(VerdictFilter.classes(counts))"]) { page in
          guard isFolded else {
            if files.count > 1 { page.element("h3", text: title) }
            for file in members { write(file, &page) }
            return
          }
          page.element("details", ["class": "detail"]) { page in
            page.element("summary") { page in
              page.element("h3", text: title)
              page.element("span", ["class": "quiet"], text: Self.size(of: members))
              CountChips(counts: counts).write(to: &page)
            }
            page.element("div", ["class": "body"]) { page in
              for file in members { write(file, &page) }
            }
          }
        }
      }
    }
    page.newline()
  }

  private static func size(of files: [File]) -> String {
    let scenarios = files.reduce(0) { $0 + $1.sections.count }
    return "\(files.count) \(files.count == 1 ? "file" : "files"), "
      + "\(scenarios) \(scenarios == 1 ? "scenario" : "scenarios")"
  }

  private func write(_ file: File, _ page: inout HTMLWriter) {
    guard let address = file.address else { return list(file.sections, &page) }
    let counts = VerdictCounts(file.scenarios)
    page.newline()
    page.element("div", ["class": "file scope\(VerdictFilter.classes(counts))"]) { page in
      page.element("p") { page in
        page.element("a", ["href": address], text: Self.name(of: file.path))
        page.text(" ")
        CountChips(counts: counts).write(to: &page)
      }
      list(file.sections, &page)
    }
  }

  private func list(_ sections: [ScenarioSection], _ page: inout HTMLWriter) {
    page.element("ol", ["class": "index"]) { page in
      for section in sections {
        page.newline()
        page.element("li", ["class": "scope\(section.filterClasses)"]) { page in
          page.element("a", ["href": section.address], text: section.identified.title)
          page.element("span", ["class": "quiet"], text: section.identified.scenario.counts.text)
        }
      }
    }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
