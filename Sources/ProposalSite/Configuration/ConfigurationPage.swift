/// The page of the configuration, made from the table of its keys.
public enum ConfigurationPage {
  /// The page in Markdown, ending with a line feed.
  public static var markdown: String {
    var page = "# Configuration\n\n\(introduction)\n"
    page += keys(Configuration.keys.map(\.description), below: "")
    return page
  }

  private static let introduction = """
    Made from the table of keys that reads them. `milepost config` shows each value and where it \
    came from.

    A sheet is treated by the nearest `.milepost.yml` in its folder or one above, up to the folder \
    that holds `.git`. Files are never merged; flags override what a file says. `--config FILE` \
    names one file for all sheets, `--no-config` ignores them. A key, rule or value that is not \
    known is an error with its place, and nothing is checked by such a file.
    """

  private static func keys(_ keys: [SettingsKeyDescription], below path: String) -> String {
    keys.map { key in
      let name = path.isEmpty ? key.name : "\(path).\(key.name)"
      let title = "\n\(path.isEmpty ? "##" : "###") `\(name)`\n\n\(key.meaning)\n\n"
      return title + facts(of: key) + inner(of: key.form, below: name)
    }.joined()
  }

  /// The keys that only some names of a table have.
  private static func thresholds(
    of known: [(name: String, form: SettingsForm)], below path: String, besides form: SettingsForm
  ) -> String {
    let common = Set(form.keys.map(\.name))
    let rows = known.flatMap { name, form in
      form.keys.filter { !common.contains($0.name) }.map { key in
        "| `\(path).\(name).\(key.name)` | \(words(key.standard)) | \(key.meaning) "
          + "Value: \(key.form.words). |\n"
      }
    }
    return rows.isEmpty ? "" : "\n| Key | Default | Meaning |\n|---|---|---|\n" + rows.joined()
  }

  private static func facts(of key: SettingsKeyDescription) -> String {
    let allowed = isSection(key.form) ? "" : "Value: \(key.form.words).\n"
    let standard = isSection(key.form) || key.isRequired ? "" : "Default: \(words(key.standard)).\n"
    return (key.isRequired ? "Required.\n" : "") + allowed + standard
  }

  private static func words(_ standard: JSONValue) -> String {
    let words = standard.words
    return words.isEmpty || words == "none" ? "none" : "`\(words)`"
  }

  private static func isSection(_ form: SettingsForm) -> Bool {
    switch form {
    case .section: true
    case .list(let element): isSection(element)
    default: false
    }
  }

  private static func inner(of form: SettingsForm, below path: String) -> String {
    switch form {
    case .section(let keys): self.keys(keys, below: path)
    case .list(let element): inner(of: element, below: path + "[]")
    case .either(let forms): forms.map { inner(of: $0, below: path) }.joined()
    case .table(_, let known, let value):
      inner(of: value, below: path + ".*") + thresholds(of: known, below: path, besides: value)
    case .text, .flag, .count, .number, .choice: ""
    }
  }
}

extension SettingsForm {
  /// The keys of the mapping, or of the one of its forms that is one.
  fileprivate var keys: [SettingsKeyDescription] {
    switch self {
    case .section(let keys): keys
    case .either(let forms): forms.flatMap(\.keys)
    default: []
    }
  }
}
