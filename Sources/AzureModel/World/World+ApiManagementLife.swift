/// The life of API Management services: deletion, restoration and purge.
extension World {
  /// The soft-deleted service that holds a name.
  package func deletedApiManagement(_ name: String) -> DeletedApiManagement? {
    storage.tables.deletedApiManagement[name.lowercased()]
  }

  /// Moves a service into the soft-deleted state: its name stays held, its row is kept.
  package mutating func softDelete(apiManagement name: String, at instant: Instant) {
    guard let id = apiManagement(name) else { return }
    let key = name.lowercased()
    mutate { tables in
      tables.rowsByName[ResourceName(.apiManagement, name)] = nil
      tables.deletedApiManagement[key] = DeletedApiManagement(service: id, deletedAt: instant)
      tables.scheduledPurges.append(
        ScheduledPurge(
          .apiManagement(name: key), deletedAt: instant, due: instant + DeletedApiManagement.retention))
    }
  }

  /// Brings a soft-deleted service back as it was, at a scope of its own.
  package mutating func restore(apiManagement name: String) {
    guard let deleted = deletedApiManagement(name) else { return }
    let resource = ResourceName(.apiManagement, apiManagementServices[deleted.service].name)
    let scope = addScope(for: resource)
    mutate { tables in
      tables.deletedApiManagement[name.lowercased()] = nil
      tables.apiManagementServices[deleted.service].scope = scope
      tables.rowsByName[resource] = deleted.service.raw
    }
  }

  /// Ends a soft-deleted service for good and frees its name.
  package mutating func purge(apiManagement name: String) {
    mutate { $0.deletedApiManagement[name.lowercased()] = nil }
  }
}
