/// Finds the configuration of each sheet: the nearest `.milepost.yml` in its folder or one above,
/// up to the folder that holds `.git`. Configurations are never merged.
struct ConfigurationSearch {
  /// What the command line says about configurations.
  enum Choice: Sendable, Hashable {
    /// The nearest of each sheet.
    case nearest
    /// One file for all of them.
    case file(String)
    /// None at all.
    case none
  }

  private let choice: Choice
  private let depth: Int
  /// What was found from a folder on, by its key; nil where there is none.
  private var nearest: [String: String?] = [:]
  /// The key of the last sheet's folder as its path writes it, and its configuration: a walk brings
  /// the sheets of a folder one after the other.
  private var last: (key: String, path: String?)?
  private var files: [String: Result<ConfigurationFile, ConfigurationErrors>] = [:]

  init(_ choice: Choice) {
    self.choice = choice
    depth = FilePath.parts(of: Directory.current).count
  }

  /// The configuration of a sheet; nil where it has none.
  mutating func file(for sheet: String) throws(ConfigurationErrors) -> ConfigurationFile? {
    switch choice {
    case .none: nil
    case .file(let path): try read(path)
    case .nearest:
      if let path = nearest(of: sheet) {
        try read(path)
      } else {
        nil
      }
    }
  }

  /// What was wrong with the configurations read, each said once.
  var errors: [SiteError] {
    files.sorted { $0.key < $1.key }.flatMap { _, result -> [SiteError] in
      if case .failure(let failure) = result { failure.errors } else { [] }
    }
  }

  private mutating func read(_ path: String) throws(ConfigurationErrors) -> ConfigurationFile {
    let key = FilePath.key(path)
    let result = files[key] ?? ConfigurationFile.read(path)
    files[key] = result
    return try result.get()
  }

  private mutating func nearest(of sheet: String) -> String? {
    let folder = FilePath.folder(of: sheet) ?? ""
    let key = FilePath.key(folder)
    if let last, last.key == key { return last.path }
    // Written in one way: each file is to be read once.
    let path = nearest(from: FilePath.normalized(folder))
    last = (key, path)
    return path
  }

  private mutating func nearest(from folder: String) -> String? {
    let key = FilePath.key(folder)
    if let known = nearest[key] { return known }
    let path = FilePath.joining(folder, ConfigurationFile.name)
    var found: String?
    if FileStatus.exists(path) {
      found = path
    } else if !FileStatus.exists(FilePath.joining(folder, ".git")),
      let above = FilePath.parent(of: folder, depth: depth)
    {
      found = nearest(from: above)
    }
    nearest[key] = .some(found)
    return found
  }
}
