/// What every page of a site depends on beside its own sheet.
struct BuildKey: Sendable, Hashable {
  let version: String
  let templates: String
  /// The audience and what it may see.
  let policy: String
  /// The settings that apply, as read.
  let configuration: String
  let asOf: String

  /// What changed, in words for `--explain`.
  func changes(from old: BuildKey) -> [String] {
    let parts = [
      (version, old.version, "the version of Milepost changed"),
      (templates, old.templates, "a template changed"),
      (policy, old.policy, "the audience, or what it may see, changed"),
      (configuration, old.configuration, "the configuration changed"),
      (asOf, old.asOf, "the as-of date changed"),
    ]
    return parts.filter { $0.0 != $0.1 }.map(\.2)
  }

  func write(to writer: inout FieldWriter) {
    for text in [version, templates, policy, configuration, asOf] { writer.write(text) }
  }

  init(version: String, templates: String, policy: String, configuration: String, asOf: String) {
    (self.version, self.templates, self.policy) = (version, templates, policy)
    (self.configuration, self.asOf) = (configuration, asOf)
  }

  init?(_ reader: inout FieldReader) {
    guard let version = reader.text(), let templates = reader.text(), let policy = reader.text(),
      let configuration = reader.text(), let asOf = reader.text()
    else { return nil }
    self.init(
      version: version, templates: templates, policy: policy, configuration: configuration,
      asOf: asOf)
  }
}
