/// Gives each source a name of its own among all that want the same; of several the first keeps the
/// name, and the others are numbered.
struct PageNames {
  private var taken: Set<String> = []
  /// The last number that each name was given: those before it are taken.
  private var numbers: [String: Int] = [:]

  /// A source and what it wants.
  struct Wish {
    /// Empty for a source without pages.
    let candidate: String
    /// What decides between equal candidates; a digest of what the audience sees where the order of
    /// the sheets would tell something that is withheld.
    let rank: String
  }

  /// Names in the order of the sources.
  mutating func claim(_ wishes: [Wish]) -> [String] {
    wishes.map { $0.candidate.isEmpty ? "" : claim($0.candidate) }
  }

  /// Names that do not depend on the order of the sources: equal wishes have equal pages, so that
  /// nobody can tell which of them is which.
  mutating func claimByRank(_ wishes: [Wish]) -> [String] {
    var names = [String](repeating: "", count: wishes.count)
    let order = wishes.indices.filter { !wishes[$0].candidate.isEmpty }.sorted {
      (wishes[$0].candidate, wishes[$0].rank, $0) < (wishes[$1].candidate, wishes[$1].rank, $1)
    }
    // Whoever comes first among its own has its name, whatever numbers others take.
    var last = ""
    for index in order where wishes[index].candidate != last {
      last = wishes[index].candidate
      names[index] = claim(last)
    }
    for index in order where names[index].isEmpty { names[index] = claim(wishes[index].candidate) }
    return names
  }

  private mutating func claim(_ wanted: String) -> String {
    guard !taken.insert(wanted).inserted else { return wanted }
    var number = numbers[wanted, default: 1]
    var name = ""
    repeat {
      number += 1
      name = wanted + "-" + String(number)
    } while !taken.insert(name).inserted
    numbers[wanted] = number
    return name
  }
}
