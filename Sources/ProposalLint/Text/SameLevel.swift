import ProposalModel

/// Two milestones that ask for the same level of the same thing in other words.
struct SameLevel {
  /// The goal of the first, and of the second.
  let first: SourceRange
  let second: SourceRange
  /// The position of the second.
  let milestone: Int

  /// What a goal asks for: its level and day, what tells it from others, and the words around them.
  private struct Goal {
    let position: Int
    let place: SourceRange
    let words: Set<WordKey>
    /// What tells it from others, and its first word, which may be a name as well.
    let names: Set<WordKey>
    let first: WordKey?
  }

  /// Names and numbers in a goal: where two goals differ in one, they are of two things.
  private struct Key: Hashable {
    let date: CalendarDate?
    let numbers: Set<String>
  }

  /// The pairs of a sheet, in order. Goals are looked up by their numbers and names.
  static func all(in context: LintContext) -> [SameLevel] {
    var seen: [Key: [Goal]] = [:]
    return context.payable.compactMap { position in
      guard let (key, goal) = Self.goal(position, in: context) else { return nil }
      defer { seen[key, default: []].append(goal) }
      guard
        let other = seen[key]?.prefix(mostCompared).first(where: {
          areNamedAlike($0, goal) && isAlike($0.words, goal.words)
        })
      else {
        return nil
      }
      return SameLevel(first: other.place, second: goal.place, milestone: position)
    }
  }

  private static let mostCompared = 8

  private static func goal(_ position: Int, in context: LintContext) -> (Key, Goal)? {
    let milestone = context.proposal.milestones[position]
    guard let text = milestone.goal, !text.tokens.contains(where: { extra.contains($0.key) }) else {
      return nil
    }
    let numbers = text.tokens.filter { $0.kind == .number }.map { text.string($0.range) }
    guard numbers.contains(where: { $0.utf8.count > 2 }) else { return nil }
    let words = text.tokens.filter { $0.kind == .word }
    let names = words.dropFirst().filter { $0.isCapitalised || $0.range.count < 3 }.map(\.key)
    let key = Key(
      date: milestone.deadline?.value.date, numbers: Set(numbers))
    return (
      key,
      Goal(
        position: position, place: text.place, words: stems(of: words, in: text),
        names: Set(names).subtracting(small), first: words.first?.key)
    )
  }

  /// The same names stand in both; one that opens a goal may stand inside the other.
  private static func areNamedAlike(_ first: Goal, _ second: Goal) -> Bool {
    first.names.subtracting(second.names).allSatisfy { $0 == second.first }
      && second.names.subtracting(first.names).allSatisfy { $0 == first.first }
  }

  /// Most of the words of the shorter goal stand in the longer one.
  private static func isAlike(_ first: Set<WordKey>, _ second: Set<WordKey>) -> Bool {
    let least = min(first.count, second.count)
    return least > 1 && first.intersection(second).count * 4 >= least * 3
  }

  private static func stems(of words: [Token], in prose: Prose) -> Set<WordKey> {
    Set(
      words.filter { $0.range.count > 2 && !common.contains($0.key) }
        .map { WordKey(prose.string($0.range.prefix(5)).lowercased()) })
  }

  private static let small: Set<WordKey> = [
    "of", "in", "by", "at", "to", "or", "a", "no", "on", "an",
  ]
  private static let common: WordSet = [
    "the", "for", "and", "with", "per", "year", "from", "until", "produced", "total", "least",
    "more", "over", "report", "monthly", "calendar", "shows", "ledger", "register", "log", "record",
  ]
  private static let extra: WordSet = [
    "over-achievement", "overachievement", "stretch", "additional", "accelerator", "beyond",
    "excess", "threshold", "maximum",
  ]
}
