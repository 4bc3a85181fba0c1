import ProposalLint

/// `milepost config`: each value a sheet is treated by, and where it came from.
public struct ConfigRequest: Sendable {
  /// How the values are written.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// The name of the JSON format and its version.
  static let schema = "milepost/config/1"

  /// A sheet or a folder; the current folder unless given.
  public var path: String
  public var format = Format.text
  public var options = ConfigurationOptions()

  /// Asks for the configuration of the sheet at `path`, or of the sheets in that folder.
  public init(path: String = ".") {
    self.path = path
  }

  /// Finds the configuration and writes it.
  public func outcome() -> Outcome {
    let isFolder = (try? FileStatus.of(path))?.kind == .directory
    let sheet = isFolder ? FilePath.joining(path == "." ? "" : path, "sheet.md") : path
    var search = ConfigurationSearch(options.choice)
    do {
      let effective = options.configuration(of: sheet, by: try search.file(for: sheet))
      return Outcome(output: format == .json ? json(effective) : text(effective))
    } catch {
      var outcome = Outcome()
      for error in error.errors { outcome.add(error) }
      return outcome
    }
  }

  private func text(_ effective: EffectiveConfiguration) -> [UInt8] {
    var table = TextTable(header: ["Key", "Value", "From"])
    for (leaf, origin) in effective.values {
      table.add([leaf.path, leaf.value.words.printable, origin.words.printable])
    }
    let file = effective.file.map { "Configuration: \($0.path.printable)" }
    let head = file ?? "Configuration: none; defaults hold."
    return Array(([head, ""] + table.lines(leading: 3)).map { $0 + "\n" }.joined().utf8)
  }

  private func json(_ effective: EffectiveConfiguration) -> [UInt8] {
    JSONText.bytes(of: [
      "schema": .string(Self.schema),
      "file": .optional(effective.file?.path),
      "values": .array(
        effective.values.map { leaf, origin in
          ["key": .string(leaf.path), "value": leaf.value, "from": .string(origin.words)]
        }),
    ])
  }
}

extension EffectiveConfiguration.Origin {
  /// `default`, `.milepost.yml:3` or `--fail-on`.
  var words: String {
    switch self {
    case .standard: "default"
    case .file(let place): place
    case .flag(let flag): flag
    case .profile(let profile): "profile \(profile.rawValue)"
    }
  }
}

extension JSONValue {
  /// The value on one line, as a person would write it.
  var words: String {
    switch self {
    case .null: "none"
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let number): String(number)
    case .string(let text): text
    case .array(let elements):
      elements.isEmpty ? "none" : elements.map(\.words).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.name): \($0.value.words)" }.joined(separator: ", ")
    }
  }
}
