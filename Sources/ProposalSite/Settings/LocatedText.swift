import ProposalModel
import ProposalParser

/// A text of the configuration that is checked once all of it is read.
struct LocatedText: SettingsValue, Hashable {
  let text: String
  let place: SourceRange

  static var form: SettingsForm { .text("text") }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> LocatedText? {
    reading.text(of: node, form).map { LocatedText(text: $0, place: node.place) }
  }

  var json: JSONValue { .string(text) }
}
