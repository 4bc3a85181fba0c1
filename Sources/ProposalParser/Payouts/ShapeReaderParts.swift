import ProposalModel

extension ShapeReader {
  /// "Half on signing, half a year later": shares that make a whole and name no level say when the
  /// amount is paid, not how much.
  var withoutInstalments: [Promise] {
    let parts = evidence.promises.filter { $0.isShare && $0.levels.isEmpty }
    let percents = parts.compactMap { book[$0.figure].percent }
    guard parts.count > 1, parts.count < evidence.promises.count, percents.sum == .hundred else {
      return evidence.promises
    }
    return evidence.promises.filter { !$0.isShare || !$0.levels.isEmpty }
  }

  /// "$50k for 1.2M units. Short of that but at least 1.08M: pro rata, that is $50k x units / 1.2M":
  /// one amount, of which a part is paid from the lower level on.
  func partOfOne(_ promises: [Promise]) -> PayoutShape? {
    guard evidence.says(.proportional), !evidence.says(.allOrNothing),
      Set(promises.compactMap(amount)).count == 1
    else { return nil }
    var first = promises[0]
    first.levels += promises.dropFirst().flatMap(\.levels)
      .filter { [.atLeast, .lessThan].contains($0.comparison) }
    return one(first)
  }
}
