import ProposalModel

/// Bounds of pay whose amount nobody has stated: "a reasonable cap applies", "capped at an amount to be
/// confirmed", "the maximum of £25,000 or £40,000 applies", "both are limited to £25,000".
struct UnstatedBound {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence bounds what is paid and leaves open by how much.
  var speak: Bool {
    guard !sentence.has(.noCap, .history, .term), !sentence.isExample, !sentence.tellsMeaning else {
      return false
    }
    return namesNone || limitsToWords || isBlank || saysTwo || boundsBoth
  }

  private var prose: Prose { sentence.prose }
  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet, in range: Range<Int>? = nil) -> Bool {
    sentence.holds(words, in: range ?? sentence.tokens)
  }

  private var amounts: [Int] {
    sentence.figures.filter { figure in
      switch book[figure].value {
      case .money, .percent, .multiple, .fraction, .ambiguous, .mismatch: true
      case .number(let number): number > 20
      default: false
      }
    }
  }

  /// "subject to a cap, the amount of which will be agreed", "there will be a maximum".
  private var namesNone: Bool {
    guard holds(Self.nouns), holds(Self.indefinite) else { return false }
    return amounts.isEmpty
      && sentence.tokens.dropLast().contains { index in
        guard Self.indefinite.contains(tokens[index].key) else { return false }
        let behind = sentence.window(index + 1, index + 4)
        guard let noun = behind.first(where: { Self.nouns.contains(tokens[$0].key) }),
          tokens[sentence.window(index + 1, noun)].allSatisfy({ Self.adjectives.contains($0.key) })
        else { return false }
        return applies(index, noun)
      }
  }

  /// "A cap applies", "is subject to a cap", "there will be a maximum".
  private func applies(_ article: Int, _ noun: Int) -> Bool {
    let front = sentence.window(article - 3, article)
    return Self.leads.first(in: prose, front) != nil
      || holds(Self.verbs, in: sentence.window(noun + 1, noun + 6))
  }

  /// "capped at the usual company limit", "shall not exceed such sum as the parties may agree".
  private var limitsToWords: Bool {
    guard amounts.isEmpty, holds(Self.subjects) else { return false }
    return sentence.all(Self.limiting).contains { found in
      let end = found.tokens.upperBound
      return holds(Self.determiners, in: sentence.window(end, end + 1))
        && holds(Self.objects, in: sentence.window(end + 1, end + 5))
    }
  }

  /// "no more than £[●]"
  private var isBlank: Bool {
    guard sentence.has(.capped, .atMost, .payNoun, .payVerb),
      sentence.has(.capped, .atMost) || sentence.says(Self.limiting)
    else { return false }
    return sentence.figures.contains { figure in
      guard book[figure].value == .placeholder else { return false }
      let start = book[figure].tokens.lowerBound
      return sentence.items.contains { item in
        guard case .cue(let cue, let words) = item else { return false }
        return [.capped, .atMost].contains(cue) && (0...3).contains(start - words.upperBound)
      }
    }
  }

  /// "the maximum of £25,000 or £40,000 applies"
  private var saysTwo: Bool {
    let amounts = amounts
    guard amounts.count == 2, holds(Self.nouns), sentence.has(.toBeAgreed) || holds(Self.verbs)
    else {
      return false
    }
    let gap = sentence.window(
      book[amounts[0]].tokens.upperBound, book[amounts[1]].tokens.lowerBound)
    return gap.count <= 2 && holds(["or"], in: gap)
  }

  /// "Both are limited to £25,000": each, or together?
  private var boundsBoth: Bool {
    guard let first = sentence.tokens.first, CombinationWords.both.contains(tokens[first].key),
      amounts.count == 1, let amount = amounts.first, book[amount].money != nil,
      !holds(Self.scopes)
    else { return false }
    return sentence.has(.capped, .atMost)
      && book[amount].tokens.lowerBound - first <= 8
  }
}

extension UnstatedBound {
  private static let indefinite: WordSet = ["a", "an", "some"]
  private static let nouns: WordSet = ["cap", "maximum", "limit", "ceiling"]
  private static let adjectives: WordSet = [
    "reasonable", "upper", "overall", "total", "suitable", "appropriate", "fair", "common", "joint",
    "further", "certain", "separate", "maximum", "usual", "annual",
  ]
  private static let leads = PhraseTable<Bool>([
    (true, ["subject to", "there will be", "there is", "there shall be", "will set", "may set"])
  ])
  private static let verbs: WordSet = ["applies", "apply", "set", "fixed", "agreed", "decided"]
  private static let limiting = PhraseTable<Bool>([
    (
      true,
      [
        "capped at", "limited to", "restricted to", "not exceed", "limit the total to",
        "limit it to", "limit them to", "limit the bonus to", "limit the bonuses to",
        "limit payment to", "limit payments to", "no more than", "not more than", "at most",
        "up to a maximum of", "cap the total at", "cap it at",
      ]
    )
  ])
  private static let determiners: WordSet = ["a", "an", "such", "the", "our", "some", "what"]
  private static let objects: WordSet = [
    "amount", "sum", "limit", "figure", "maximum", "cap", "ceiling", "level",
  ]
  private static let subjects: WordSet = [
    "total", "bonus", "bonuses", "payment", "payments", "payout", "payouts", "award", "awards",
    "payable", "paid", "both", "amounts",
  ]
  private static let scopes: WordSet = [
    "each", "total", "together", "combined", "aggregate", "every", "per", "overall",
  ]
}

extension ListedMilestones {
  /// "A reasonable cap applies": all milestones, where no bound was read.
  func byUnstatedBound() -> [(milestone: Int, words: Prose)] {
    let said = reading.remarks.first { remark in
      remark.role == .operative && !reading.owned.contains(remark.statement)
        && UnstatedBound(sentence: remark.sentence, book: reading.book).speak
        && !remark.sentence.figures.contains { isBound($0) }
    }
    guard let said else { return [] }
    return reading.proposal.milestones.indices.map { ($0, said.text) }
  }

  /// "Cap: £25,000. A maximum applies": an amount that a reader took.
  private func isBound(_ figure: Int) -> Bool {
    reading.book[figure].money != nil && !reading.book.isFree(figure)
      && reading.book.entries[figure].use == .term
  }

  /// "Only the higher one counts": of several milestones that each pay one amount, in words that were not
  /// read.
  func choosesOne(_ remark: Remark) -> Bool {
    let sentence = remark.sentence
    guard reading.proposal.milestones.count > 1,
      !PlainRemark(sentence: sentence, book: reading.book).tellsDirection
    else { return false }
    if OneLevel.isPaid(in: sentence) || sentence.says(Self.running) { return true }
    if sentence.has(.highestOnly) {
      // "The two do not add up. Where both are earned, £14,000 is paid": the sum was read.
      let place = reading.text(of: remark.statement).place
      return !reading.groupRules.places.contains { place.contains($0) }
        || sentence.holds(Self.comparing)
    }
    guard sentence.holds(Self.comparing), sentence.holds(Self.choosing) else { return false }
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropFirst().contains { index in
      Self.comparing.contains(tokens[index].key) && tokens[index - 1].key == "the"
        && sentence.window(index + 1, index + 3).contains {
          Self.chosen.contains(tokens[$0].key)
        }
    }
  }

  /// The rows are sums of those above them.
  private static let running = PhraseTable<Bool>([
    (
      true,
      [
        "running sums", "running sum", "running totals", "running total", "includes the rows above",
        "includes the row above", "includes the amounts above", "include the rows above",
      ]
    )
  ])
  private static let comparing = CombinationWords.higher.union(["lower", "smaller", "lesser"])
  private static let chosen: WordSet = [
    "amount", "payment", "bonus", "award", "sum", "payout", "one", "of",
  ]
  private static let choosing: WordSet = [
    "both", "two", "only", "alone", "not", "either", "counts", "applies", "just",
  ]
}
