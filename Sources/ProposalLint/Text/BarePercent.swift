import ProposalModel

/// A percentage that is all a sentence says of the pay: “The award is 6%.”
struct BarePercent {
  /// From the pay to the percentage.
  let place: SourceRange
  /// The words.
  let words: String
  private let noun: WordKey

  /// The first one of a milestone whose pay was not understood, or pays a part of something unstated.
  init?(ofMilestone position: Int, in context: LintContext) {
    let milestone = context.proposal.milestones[position]
    switch milestone.payout.state {
    case .unresolved(_, .notUnderstood), .unresolved(_, .baseUnstated), .missing: break
    default: return nil
    }
    for passage in context.text.passages(in: milestone.place) {
      guard let found = Self.all(in: passage).first else { continue }
      self = found
      return
    }
    return nil
  }

  /// Those of sentences that promise pay outside of every milestone, of which nothing was computed.
  static func besideMilestones(in context: LintContext) -> [BarePercent] {
    context.text.passages.flatMap { passage -> [BarePercent] in
      let added = additions(in: passage, context)
      guard added.isEmpty else { return added }
      guard context.milestone(at: passage.prose.place) == nil else { return [] }
      return all(in: passage).filter { bare in
        context.figures.inside(bare.place).contains { isOpen($0.use, bare.noun) }
          && !instalments.contains(bare.noun)
      }
    }
  }

  /// A surcharge is pay whatever the reader took its sentence for; a bonus may be one of last year.
  private static func isOpen(_ use: Figure.Use, _ noun: WordKey) -> Bool {
    switch use {
    case .unread, .term, .condition: true
    case .background, .field: surcharges.contains(noun)
    default: false
    }
  }

  private static func all(in passage: OperativePassage) -> [BarePercent] {
    let tokens = passage.prose.tokens
    return passage.body.compactMap { percent in
      guard percents.contains(tokens[percent].key), let start = start(of: percent, in: passage)
      else { return nil }
      return BarePercent(
        place: passage.prose.place(ofTokens: start..<percent + 1),
        words: passage.prose.string(tokens: start..<percent + 1),
        noun: surcharges.contains(tokens[percent - 2].key)
          ? tokens[percent - 2].key : tokens[percent - 3].key
      )
    }
  }

  private init(place: SourceRange, words: String, noun: WordKey) {
    self.place = place
    self.words = words
    self.noun = noun
  }

  /// The article or noun a bare percentage belongs to; a word behind the percentage may name the base.
  private static func start(of percent: Int, in passage: OperativePassage) -> Int? {
    let tokens = passage.prose.tokens
    let sentence = passage.sentence(around: percent..<percent + 1)
    guard percent - 2 >= sentence.lowerBound, tokens[percent - 1].kind == .number,
      percent + 1 >= sentence.upperBound || ends.contains(tokens[percent + 1].key)
    else { return nil }
    // “An extra 12% for overheads”, “gets a further 5%” have no noun.
    let isExtra =
      tokens[percent - 2].key == "extra"
      || additions.contains(tokens[percent - 2].key) && percent - 4 >= sentence.lowerBound
        && receipts.contains(tokens[percent - 4].key)
    let noun = isExtra ? percent - 2 : percent - 3
    guard noun >= sentence.lowerBound,
      isExtra || verbs.contains(tokens[percent - 2].key) && nouns.contains(tokens[noun].key)
    else { return nil }
    let isArticle = noun > sentence.lowerBound && articles.contains(tokens[noun - 1].key)
    return isArticle ? noun - 1 : noun
  }

  /// “A 10% supplement is added for staying in post”: what is added, of nothing; where the sheet states a salary, it
  /// may be of that.
  private static func additions(
    in passage: OperativePassage, _ context: LintContext
  ) -> [BarePercent] {
    let (prose, tokens) = (passage.prose, passage.prose.tokens)
    guard prose.has(added.union(extras)), context.proposal.baseSalary == nil else { return [] }
    return passage.body.dropFirst(2).compactMap { percent in
      guard percents.contains(tokens[percent].key), tokens[percent - 1].kind == .number,
        let noun = addition(at: percent, in: passage), noun + 1 < passage.body.upperBound,
        grants.contains(tokens[noun + 1].key),
        case let sentence = passage.sentence(around: percent..<percent + 1),
        !prose.has(bases, in: sentence),
        !context.figures.inside(prose.place(ofTokens: sentence)).contains(where: {
          $0.money != nil
        })
      else { return nil }
      let hasArticle = percent > 2 && articles.contains(tokens[percent - 3].key)
      let words = percent - (hasArticle ? 3 : 2)..<noun + 1
      return BarePercent(
        place: prose.place(ofTokens: words), words: prose.string(tokens: words),
        noun: tokens[noun].key)
    }
  }

  /// The last token of “a 10% supplement”, “a 4% retention premium”, “an additional 3%”.
  private static func addition(at percent: Int, in passage: OperativePassage) -> Int? {
    let tokens = passage.prose.tokens
    if articles.contains(tokens[percent - 2].key) {
      return (percent + 1..<min(percent + 3, passage.body.upperBound)).first {
        added.contains(tokens[$0].key)
      }
    }
    return extras.contains(tokens[percent - 2].key) ? percent : nil
  }

  private static let extras: WordSet = ["further", "additional", "extra"]

  private static let added: WordSet = [
    "surcharge", "supplement", "uplift", "zuschlag", "top-up", "premium", "bonus", "increment",
  ]
  private static let grants: WordSet = [
    "is", "are", "will", "shall", "applies", "follows", "for", "if", "when", "once", "on", "may",
    ".",
  ]
  /// What the percentage may be of.
  private static let bases: WordSet = [
    "salary", "price", "sum", "amount", "amounts", "base", "total", "stage's", "fee", "fees", "pay",
    "value", "award", "cost", "costs", "invoice", "thereof", "both", "it", "them",
  ]
  private static let additions: WordSet = ["further", "additional"]
  private static let receipts: WordSet = [
    "gets", "get", "receives", "receive", "earns", "earn", "paid", "pays",
  ]
  private static let percents: WordSet = ["%", "percent", "prozent"]
  private static let verbs: WordSet = ["is", "of", ":", "beträgt", "von"]
  private static let nouns: WordSet = [
    "award", "bonus", "premium", "prämie", "commission", "incentive", "payout", "payment",
    "surcharge", "supplement", "uplift", "zuschlag",
  ]
  private static let surcharges: WordSet = [
    "surcharge", "supplement", "uplift", "zuschlag", "extra", "further", "additional",
  ]
  /// Parts of the price, which is their base: “a payment of 30% is due on signature”.
  private static let instalments: WordSet = ["payment", "payout", "commission"]
  private static let articles: WordSet = ["the", "a", "an", "this", "die", "der", "eine", "ein"]
  /// Marks and words behind a percentage that has no base.
  private static let ends: WordSet = [
    ".", ";", ",", "if", "when", "upon", "for", "applies", "is", "wenn", "bei", "für",
  ]
}
