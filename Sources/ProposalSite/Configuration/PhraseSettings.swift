import ProposalLint
import ProposalModel

/// A rule about certain words that a configuration adds, with the examples that prove it.
struct PhraseSettings: SettingsSection {
  var id = LocatedText(text: "", place: SourceRange(start: 0, end: 0))
  var message = ""
  var words: [String] = []
  var help = "Say what is meant in a number, a date or a name"
  var severity = Severity.warning
  var family = FindingFamily.vagueness
  var except: [String] = []
  var unless: [PhraseRule.Rescue] = []
  var failing: [LocatedText] = []
  var passing: [LocatedText] = []

  static let keys: [SettingsKey<PhraseSettings>] = [
    SettingsKey(
      "id", \.id, isRequired: true,
      "The name of the rule: small letters, digits and hyphens; none that there is already."),
    SettingsKey(
      "message", \.message, isRequired: true,
      "What is wrong with the words; a finding quotes them in front of it."),
    SettingsKey(
      "words", \.words, isRequired: true,
      "The words and phrases it flags, in operative text only. adequate(ly) stands for adequate "
        + "and adequately."),
    SettingsKey("help", \.help, "What to write instead."),
    SettingsKey("severity", \.severity, "How severe its findings are."),
    SettingsKey("family", \.family, "The family of rules it belongs to."),
    SettingsKey("except", \.except, "Phrases that contain such words and are fine."),
    SettingsKey(
      "unless", \.unless,
      "What makes the words harmless: a number that measures, a named test or annex, a definition, "
        + "acceptance criteria of the milestone, or being a name."),
    SettingsKey(
      "failing", \.failing, isRequired: true,
      "Sentences or sheets it must flag, where wanted with ⟦ and ⟧ around the words. The file is "
        + "refused when it does not."),
    SettingsKey(
      "passing", \.passing, isRequired: true,
      "Sentences or sheets it must not flag. The file is refused when it does."),
  ]

  /// The rule.
  var rule: PhraseRule {
    PhraseRule(
      id: id.text, family: family, severity: severity, message: message, help: help, words: words,
      fixedExpressions: except, rescues: unless, failing: failing.map { RuleExample($0.text) },
      passing: passing.map { RuleExample($0.text) })
  }
}

extension Severity: SettingsChoice {}
extension FindingFamily: SettingsChoice {}
extension PhraseRule.Rescue: SettingsChoice {}
