/// Where the package of Rehearsal is found: at a URL, or in a folder on this machine.
struct PackageLocation {
  /// What stands in the manifest until somebody names the place.
  static let unknown = PackageLocation("https://github.com/OWNER/Rehearsal.git")

  let text: String

  init(_ text: String) { self.text = text }

  private var isURL: Bool { text.contains("://") || text.hasPrefix("git@") }

  /// The name by which a manifest refers to the package: the last part of its place.
  var identity: String {
    let name = text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text
    return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
  }

  /// The dependency as a manifest writes it.
  var dependency: String {
    let quoted = "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    return isURL ? ".package(url: \(quoted), branch: \"main\")" : ".package(path: \(quoted))"
  }
}
