extension ControlPlaneRequest {
  /// The action as texts print it: that of the model, else the write of the type that the id names.
  var actionTitle: String {
    if let action { return action.action }
    let parts = resourceID.split(separator: "/").map(String.init)
    guard let providers = parts.lastIndex(of: "providers"), parts.count > providers + 2 else { return "" }
    // Behind the namespace, types and names take turns.
    let types = parts[(providers + 2)...].enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return ([parts[providers + 1]] + types + ["write"]).joined(separator: "/")
  }
}
