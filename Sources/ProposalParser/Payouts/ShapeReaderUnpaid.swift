import ProposalModel

/// What the words say is not paid, beside one level that is.
extension ShapeReader {
  /// "£5,000 if it is 92% or better. 95% earns nothing."
  func isUnpaid(_ level: ReadLevel) -> Bool {
    evidence.nothingBelow.filter { $0.comparison == .unstated }.compactMap(self.level).contains {
      $0.axis == level.axis
        && (level.isLowerBetter ? $0.value < level.value : $0.value > level.value)
    }
  }

  /// "Below 92% there is nothing": the other side is paid. `nil` where nothing says so.
  func unpaidSide(of level: ReadLevel) -> Bool? {
    let sides = evidence.nothingBelow.compactMap { stated -> Bool? in
      guard let read = self.level(stated), read.axis == level.axis, read.value == level.value else {
        return nil
      }
      switch stated.comparison {
      case .lessThan: return false
      case .moreThan: return true
      default: return nil
      }
    }
    return Set(sides).count == 1 ? sides[0] : nil
  }
}
