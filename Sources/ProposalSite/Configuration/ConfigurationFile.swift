import ProposalModel
import ProposalParser

/// A configuration as read from a file, with the place of each value.
struct ConfigurationFile: Sendable {
  static let name = ".milepost.yml"

  let path: String
  let configuration: Configuration
  private let origins: [String: SourceRange]
  private let lines: LineTable

  /// Reads a file; every problem in it is an error of its own.
  static func read(_ path: String) -> Result<ConfigurationFile, ConfigurationErrors> {
    do {
      let source = try SourceFile.read(path)
      return parse(source)
    } catch {
      return .failure(ConfigurationErrors([error]))
    }
  }

  /// Reads the text of a file.
  static func parse(_ source: SourceFile) -> Result<ConfigurationFile, ConfigurationErrors> {
    let lines = LineTable(source.bytes)
    let document = SettingsDocument(bytes: source.bytes, source: .sheet)
    let broken = document.problems.map { problem in
      SiteError(
        path: source.path, at: lines.position(at: problem.place.start),
        problem: problem.value.words, advice: problem.value.advice)
    }
    guard broken.isEmpty else { return .failure(ConfigurationErrors(broken)) }
    var reading = SettingsReading(
      rules: RuleNames.standard + (document.root.map(addedRules) ?? []))
    let configuration =
      document.root.flatMap { Configuration.read($0, &reading) } ?? Configuration()
    PhraseCheck(configuration.phrases).report(to: &reading)
    let errors = reading.problems.map { problem in
      SiteError(
        path: source.path, at: lines.position(at: problem.place.start), problem: problem.problem,
        advice: problem.advice)
    }
    let file = ConfigurationFile(
      path: source.path, configuration: configuration, origins: reading.origins, lines: lines)
    if let error = file.versionError { return .failure(ConfigurationErrors([error])) }
    return errors.isEmpty ? .success(file) : .failure(ConfigurationErrors(errors))
  }

  /// Where a value was set, as `path:line`; nil where the file does not say it.
  func origin(of leaf: String) -> String? {
    origins[leaf].map { "\(path):\(lines.position(at: $0.start).line)" }
  }

  /// Which of the entries for some sheets are for this one.
  func entries(for sheet: String) -> [Int] {
    guard !configuration.paths.isEmpty, let path = relative(sheet) else { return [] }
    return configuration.paths.indices.filter { index in
      configuration.paths[index].match.contains { $0.matches(path) }
    }
  }

  /// Whether a walk leaves a sheet out.
  func excludes(_ sheet: String) -> Bool {
    guard !configuration.exclude.isEmpty, let path = relative(sheet) else { return false }
    return configuration.exclude.contains { $0.matches(path) }
  }

  /// The path of a sheet from the folder of the file; nil for standard input. A sheet that is not
  /// below it is known by its whole path.
  private func relative(_ sheet: String) -> String? {
    guard sheet != "-" else { return nil }
    let folder = FilePath.absoluteParts(of: FilePath.folder(of: path) ?? "")
    let parts = FilePath.absoluteParts(of: sheet)
    return (parts.starts(with: folder) ? parts.dropFirst(folder.count) : parts[...])
      .joined(separator: "/")
  }

  /// The ids that a file gives to rules of its own.
  private static func addedRules(_ root: SettingsNode) -> [String] {
    root.entries.filter { $0.key.value == "phrases" }.flatMap { $0.value.elements }
      .flatMap(\.entries).filter { $0.key.value == "id" }.compactMap(\.value.text)
  }

  /// Another version may know other keys, so that this error stands alone.
  private var versionError: SiteError? {
    guard let requirement = configuration.requiredVersion,
      !requirement.allows(Milepost.version)
    else { return nil }
    let place = origins["required-version"] ?? SourceRange(start: 0, end: 0)
    return SiteError(
      path: path, at: lines.position(at: place.start),
      problem: "requires version \(requirement.text) of Milepost, and this is \(Milepost.version)",
      advice: "Install that version, or change required-version.")
  }
}

/// What is wrong with a configuration, at least one thing.
struct ConfigurationErrors: Error, Sendable {
  let errors: [SiteError]

  init(_ errors: [SiteError]) {
    self.errors = errors
  }
}

extension SettingsNode {
  fileprivate var entries: [SettingsEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  fileprivate var elements: [SettingsNode] {
    if case .list(let elements) = content { elements } else { [self] }
  }

  fileprivate var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}

extension SettingsProblem {
  /// What is wrong with the text, as a sentence without its end.
  fileprivate var words: String {
    switch self {
    case .encoding: "is no text in UTF-8"
    case .notYAML(let message): "is not YAML: \(message)"
    case .tab: "is indented with a tab"
    case .duplicateKey(let key): "\"\(key)\" stands here twice"
    case .aliases: "has more aliases than a person writes"
    case .tooLarge: "is larger, or deeper nested, than a configuration is"
    case .keyIsNoText: "a key is no text"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .encoding: "Save it as UTF-8."
    case .notYAML: "Write it as \"key: value\", one a line; Output/configuration.md shows one."
    case .tab: "Indent with spaces."
    case .duplicateKey: "Keep one of the two."
    case .aliases: "Write the values out."
    case .tooLarge: "Split what belongs to different folders."
    case .keyIsNoText: "Write a key as one word before a colon."
    }
  }
}
