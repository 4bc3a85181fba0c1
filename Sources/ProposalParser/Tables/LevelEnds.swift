import ProposalModel

/// "below 8: EUR 30,000, no more" beside "8 (target): EUR 30,000": that beyond the last level no more is paid than
/// at it, which follows from any scale.
enum LevelEnds {
  /// The rows without one that only says so.
  static func without(_ rows: [LevelRow], isLower: Bool) -> [LevelRow] {
    let rest = rows.filter { !saysAgain($0, rows, isLower) }
    return rest.count > 1 ? rest : rows
  }

  /// Whether a row starts right behind the best level of all, without it, and pays the same.
  private static func saysAgain(_ row: LevelRow, _ rows: [LevelRow], _ isLower: Bool) -> Bool {
    guard !row.span.isPoint, row.pay != .nothing,
      let end = isLower ? row.span.to : row.span.from, !end.isInside,
      (isLower ? row.span.from : row.span.to) == nil
    else { return false }
    let points = rows.filter(\.span.isPoint)
    let best = points.compactMap(\.span.from?.value).max { isLower ? $0 > $1 : $0 < $1 }
    return end.value == best
      && points.contains { $0.span.from?.value == best && $0.pay == row.pay }
  }
}
