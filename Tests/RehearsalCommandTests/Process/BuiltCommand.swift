import Foundation

/// The built executable, run as a person runs it.
struct BuiltCommand {
  /// How a run ended.
  struct Result: CustomStringConvertible {
    let status: Int32
    let wasKilledBySignal: Bool
    let wasTooSlow: Bool
    let output: String
    let error: String

    var description: String {
      "exit \(status)\(wasKilledBySignal ? " by signal" : "")\(wasTooSlow ? " after the watchdog" : "")\n\(error)"
    }
  }

  /// Where it was built, beside the test bundle; nil where it was not.
  static let path: String? = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
    let beside = [bundle, CommandLine.arguments.first, Bundle.main.executablePath].compactMap { $0 }
      .map { URL(filePath: $0).deletingLastPathComponent() }
    let candidates = beside.flatMap { folder in
      var folders = [folder]
      while let last = folders.last, last.pathComponents.count > 1, folders.count < 5 {
        folders.append(last.deletingLastPathComponent())
      }
      return folders.map { $0.appending(path: "rehearse").path }
    }
    return candidates.first { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        && FileManager.default.isExecutableFile(atPath: path)
    }
  }()

  /// A folder of its own, in which it is run.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rehearse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() {
    _ = try? FileManager.default.removeItem(at: folder)
  }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    let target = file(name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: target)
  }

  /// Runs it and waits, but not longer than the watchdog.
  func run(_ arguments: [String], seconds: Double = 5) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: Self.path ?? "")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8", "COLUMNS": "120"]
    // Files instead of pipes: nobody has to read while it runs.
    let texts = try ["out", "err"].map { name in
      let url = folder.deletingLastPathComponent().appending(path: "\(folder.lastPathComponent).\(name)")
      try Data().write(to: url)
      return url
    }
    defer { for text in texts { _ = try? FileManager.default.removeItem(at: text) } }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: texts[0])
    process.standardError = try FileHandle(forWritingTo: texts[1])
    try process.run()
    let deadline = ContinuousClock.now + .seconds(seconds)
    while process.isRunning, ContinuousClock.now < deadline { usleep(5_000) }
    let wasTooSlow = process.isRunning
    if wasTooSlow { process.terminate() }
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasKilledBySignal: process.terminationReason == .uncaughtSignal,
      wasTooSlow: wasTooSlow, output: try String(decoding: Data(contentsOf: texts[0]), as: UTF8.self),
      error: try String(decoding: Data(contentsOf: texts[1]), as: UTF8.self))
  }
}
