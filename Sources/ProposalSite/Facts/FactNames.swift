import ProposalModel

/// The names that facts of a sheet can be given for.
struct FactNames {
  private let milestones: [String: Milestone]
  private let ids: [String]

  init(_ proposal: Proposal) {
    ids = proposal.milestones.map(\.id)
    milestones = Dictionary(
      proposal.milestones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The milestone an argument names.
  func milestone(_ argument: FactArgument) throws(SiteError) -> String {
    guard milestones[argument.name] != nil else { throw unknown(argument) }
    return argument.name
  }

  /// The milestone, and the measure after a point. An id may hold a point itself.
  func measure(_ argument: FactArgument) throws(SiteError) -> SheetFacts.Key {
    if milestones[argument.name] != nil { return SheetFacts.Key(milestone: argument.name) }
    guard let (id, rest) = split(argument.name) else { throw unknown(argument) }
    return SheetFacts.Key(milestone: id, measure: rest)
  }

  /// The gate an argument names; of the whole sheet where no milestone is named.
  func gate(_ argument: FactArgument) throws(SiteError) -> SheetFacts.GateKey {
    guard let (id, name) = split(argument.name) else {
      return SheetFacts.GateKey(milestone: "", name: argument.name)
    }
    let known = milestones[id]?.conditionNames ?? []
    guard known.contains(name) else {
      throw argument.error(
        "names no condition of milestone \(id)",
        known.isEmpty ? "It has none." : "It has: \(known.joined(separator: ", ")).")
    }
    return SheetFacts.GateKey(milestone: id, name: name)
  }

  private func split(_ name: String) -> (id: String, rest: String)? {
    for point in name.indices.reversed() where name[point] == "." {
      let id = String(name[..<point])
      if milestones[id] != nil { return (id, String(name[name.index(after: point)...])) }
    }
    return nil
  }

  private func unknown(_ argument: FactArgument) -> SiteError {
    argument.error(
      "names no milestone of the sheet",
      NearestWord.hint(for: argument.name, among: ids)
        + (ids.isEmpty ? "It has none." : "It has: \(ids.joined(separator: ", "))."))
  }
}
