import ProposalModel

/// The suppressions of a sheet that hold, to be asked about findings.
struct SuppressionTable: Sendable {
  /// The suppressions that name one rule, by where their scopes begin.
  struct Column: Sendable {
    var positions: [Int] = []
    var scopes: [SourceRange] = []
    /// The position of the scope that reaches farthest, up to each one.
    var farthest: [Int] = []
  }

  private var columns: [String: Column] = [:]
  /// How many scopes in front are looked at before the widest is taken.
  private static let reach = 8

  /// Takes the suppressions that have a reason and a form, and are not past their last day.
  init(_ suppressions: [Suppression], asOf date: CalendarDate?) {
    let active = suppressions.enumerated().filter { $0.element.holds(on: date) }
    for (position, suppression) in active.sorted(by: { $0.element.scope < $1.element.scope }) {
      for rule in Set(suppression.rules.map(\.value)) {
        columns[rule, default: Column()].add(position, suppression.scope)
      }
    }
  }

  /// The position of a suppression that covers the words of a finding, the nearest in front of
  /// them; nil where there is none. Logarithmic in the number of suppressions.
  func position(covering place: SourceRange, of rule: String) -> Int? {
    guard let column = columns[rule] else { return nil }
    let end = max(place.end, place.start + 1)
    let last = column.count(startingBefore: end) - 1
    guard last >= 0 else { return nil }
    for index in stride(from: last, through: max(0, last - Self.reach), by: -1)
    where column.covers(place, at: index) {
      return column.positions[index]
    }
    let widest = column.farthest[last]
    return column.covers(place, at: widest) ? column.positions[widest] : nil
  }
}

extension SuppressionTable.Column {
  fileprivate mutating func add(_ position: Int, _ scope: SourceRange) {
    positions.append(position)
    scopes.append(scope)
    let index = scopes.count - 1
    let widest = farthest.last ?? index
    farthest.append(scopes[widest].end >= scope.end ? widest : index)
  }

  fileprivate func covers(_ place: SourceRange, at index: Int) -> Bool {
    let scope = scopes[index]
    return scope.source == place.source && scope.start < max(place.end, place.start + 1)
      && (place.start < scope.end || place.start == scope.start)
  }

  fileprivate func count(startingBefore offset: Int) -> Int {
    var low = 0
    var high = scopes.count
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Suppression {
  /// Whether the last day it holds is over.
  func isExpired(on date: CalendarDate?) -> Bool {
    guard let date, let until else { return false }
    return until.value < date
  }

  /// Whether it allows anything.
  func holds(on date: CalendarDate?) -> Bool {
    problem == nil && reason != nil && !isExpired(on: date)
  }
}
