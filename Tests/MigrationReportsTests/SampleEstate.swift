import AccessMigration
import AzureExports
import AzureModel
import Foundation
import SourceDiagnostics

/// The exports that ship beside the scenarios.
enum SampleEstate {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Scenarios/migration/exports").path

  static let reading: ExportReading = {
    var finder = ExportFinder()
    return ExportReader.read(finder.files(at: [folder]))
  }()

  static func plan(_ change: (inout MigrationOptions) -> Void = { _ in }) -> MigrationPlan {
    var options = MigrationOptions()
    change(&options)
    return MigrationPlanner.plan(reading.estate, options)
  }

  static let strategies: [String] = ["least privilege", "built-in only", "per secret", "resource group"]

  static func plan(of strategy: String) -> MigrationPlan {
    plan { options in
      options.strategy = strategy == "built-in only" ? .builtInOnly : .leastPrivilege
      options.isPerSecret = strategy == "per secret"
      options.breadth = strategy == "resource group" ? .resourceGroup : .vault
    }
  }
}
