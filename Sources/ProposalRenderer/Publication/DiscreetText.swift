import ProposalModel

/// Decides whether a short text of a sheet, such as a role or the name of a measure, can be shown
/// to readers who may not see names and amounts.
///
/// It errs on the side of silence: a text that holds any word of a payee's name, the whole name of
/// the payer or of somebody who approves or certifies, a currency beside a number, or a figure of
/// four digits that is no year, is not shown.
struct DiscreetText {
  private let names: Set<String>
  /// Other names, in small letters.
  private let phrases: [String]
  private let allowsNames: Bool
  private let allowsAmounts: Bool

  init(_ proposal: Proposal, _ policy: PublicationPolicy) {
    allowsNames = policy.shows(.names)
    allowsAmounts = policy.shows(.amounts)
    guard !allowsNames else {
      (names, phrases) = ([], [])
      return
    }
    names = Set(proposal.payees.flatMap { Self.words(Self.person(in: $0.name.string)) })
    let others = [proposal.payer, proposal.approver] + proposal.milestones.map(\.certifier)
    phrases = others.compactMap(\.self).map { Self.person(in: $0.string).lowercased() }
      .filter { $0.utf8.count > 3 }
  }

  /// The text, or nil where it tells too much.
  func shown(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    if !allowsNames, holdsName(text) { return nil }
    if !allowsAmounts, Self.holdsFigure(text) { return nil }
    return text
  }

  private func holdsName(_ text: String) -> Bool {
    let small = text.lowercased()
    return !names.isDisjoint(with: Self.words(text)) || phrases.contains { small.contains($0) }
  }

  /// The name before what follows it: `Elena Marchetti` of "Elena Marchetti, Vice President".
  static func person(in text: String) -> String {
    String(text.prefix { !",;(".contains($0) })
  }

  /// The role that follows a payee's name, where its words say that it is one.
  static func role(in payee: String) -> String? {
    let rest = payee.drop { !",;(".contains($0) }.dropFirst()
    let role = rest.filter { $0 != ")" && $0 != "(" }
    let words = words(String(role))
    guard words.contains(where: roleWords.contains) else { return nil }
    let trimmed = role.drop { $0 == " " }
    return String(trimmed)
  }

  private static let roleWords: Set<String> = [
    "president", "officer", "director", "manager", "head", "lead", "engineer", "partner", "chair",
    "counsel", "controller", "treasurer", "secretary", "chief", "ceo", "cfo", "coo", "cto", "cro",
    "designer", "developer", "analyst", "consultant", "leiter", "leiterin", "geschäftsführer",
    "geschäftsführerin", "vorstand", "directeur", "directrice",
  ]

  /// Lower-case words of at least two letters.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 1 }
      .map(String.init)
  }

  private static func holdsFigure(_ text: String) -> Bool {
    let signs: Set<Unicode.Scalar> = ["$", "€", "£", "¥", "₣"]
    let hasDigit = text.unicodeScalars.contains { $0.properties.numericType != nil }
    if text.unicodeScalars.contains(where: signs.contains) { return true }
    if hasDigit, words(text).contains(where: { Currency.codes.contains($0.uppercased()) }) {
      return true
    }
    return figures(in: text).contains { $0.count > 4 || $0.count == 4 && !isYear($0) }
  }

  /// Runs of digits, grouping marks left out.
  private static func figures(in text: String) -> [String] {
    var figures: [String] = []
    var figure = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType != nil {
        figure.unicodeScalars.append(scalar)
      } else if !".,'’ \u{A0}\u{202F}_".unicodeScalars.contains(scalar) {
        figures.append(figure)
        figure = ""
      }
    }
    return figures + [figure]
  }

  private static func isYear(_ figure: String) -> Bool {
    figure.hasPrefix("19") || figure.hasPrefix("20")
  }
}
