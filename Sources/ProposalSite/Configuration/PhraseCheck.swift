import ProposalLint
import ProposalModel
import ProposalParser

/// Whether the rules that a configuration adds do what their examples say.
struct PhraseCheck {
  private let phrases: [PhraseSettings]

  init(_ phrases: [PhraseSettings]) {
    self.phrases = phrases
  }

  /// Reports names that cannot be, and examples that do not hold.
  func report(to reading: inout SettingsReading) {
    var taken = Set(RuleNames.standard)
    for phrase in phrases {
      checkName(phrase.id, taken, &reading)
      taken.insert(phrase.id.text)
      checkExamples(of: phrase, &reading)
    }
  }

  private func checkName(
    _ id: LocatedText, _ taken: Set<String>, _ reading: inout SettingsReading
  ) {
    let isName =
      !id.text.isEmpty && !id.text.hasPrefix("-") && !id.text.hasSuffix("-")
      && id.text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    if !isName {
      reading.refuse(
        id.place, "\"\(id.text)\" is no name of a rule",
        "Expected small letters, digits and hyphens.")
    } else if taken.contains(id.text) {
      reading.refuse(id.place, "\"\(id.text)\" is a rule already", "Choose another name.")
    }
  }

  /// An example runs under this rule alone: what other rules say about it is no fault of it.
  private func checkExamples(of phrase: PhraseSettings, _ reading: inout SettingsReading) {
    let rule = phrase.rule
    let linter = Linter(registry: RuleRegistry([RegisteredRule(rule)]))
    for example in phrase.failing {
      let (text, marked) = RuleExample(example.text).unmarked
      let found = Self.found(in: text, by: linter)
      guard found.isEmpty || !marked.isEmpty && found != marked else { continue }
      let what = found.isEmpty ? "is not flagged" : "is flagged at other words"
      reading.refuse(
        example.place, "\"\(example.text)\" \(what) by \(rule.id)",
        "Correct the words, what excuses them, or the example.")
    }
    for example in phrase.passing
    where !Self.found(in: RuleExample(example.text).unmarked.text, by: linter).isEmpty {
      reading.refuse(
        example.place, "\"\(example.text)\" is flagged by \(rule.id)",
        "Correct the words, add an exception, or correct the example.")
    }
  }

  private static func found(in text: [UInt8], by linter: Linter) -> [Range<Int>] {
    let proposal = SheetParser.proposal(from: text)
    return linter.findings(in: proposal, report: PayoutReport(of: proposal)).map {
      $0.place.start..<$0.place.end
    }
  }
}
