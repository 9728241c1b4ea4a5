/// The group that the name of a file of members says: `members-GROUP.json`, or `members/GROUP.json`.
struct GroupFileName {
  /// An object id or a display name.
  let group: String

  init?(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, file.lowercased().hasSuffix(".json") else { return nil }
    let stem = String(file.dropLast(5))
    for prefix in ["group-members-", "members-"] where stem.lowercased().hasPrefix(prefix) && stem.count > prefix.count
    {
      group = String(stem.dropFirst(prefix.count))
      return
    }
    guard parts.count > 1, ["members", "group-members"].contains(parts[parts.count - 2].lowercased()) else {
      return nil
    }
    group = stem
  }
}
