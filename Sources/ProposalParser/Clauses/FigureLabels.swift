/// What the figures of a sentence do, by their position among its items, in order.
struct FigureLabels {
  private var labels: [FigureLabel?]
  /// The last position that has a label.
  private(set) var last: Int?
  /// The last position whose figure says nothing again.
  private(set) var lastStated: Int?
  /// Whether one of the figures is an amount that is paid.
  private(set) var hasPay = false
  /// Whether one of the figures is a rate, or the price of a unit: asked for each figure of long texts.
  private var hasRate = false
  private var hasUnitPrice = false
  /// Whether one of the figures is a share of the milestone's own pay.
  private(set) var hasShareOfBonus = false

  /// Makes room for the labels of so many items.
  init(count: Int) {
    labels = [FigureLabel?](repeating: nil, count: count)
  }

  subscript(position: Int) -> FigureLabel? { labels[position] }

  /// Labels the item at a position, which stands behind all that were labelled before.
  mutating func append(_ label: FigureLabel, at position: Int) {
    labels[position] = label
    last = position
    if label != .restated { lastStated = position }
    if label == .pay { hasPay = true }
    if label == .rate { hasRate = true }
    if label == .unitPrice { hasUnitPrice = true }
    if label == .payShare(.bonus) { hasShareOfBonus = true }
  }

  /// Whether a figure has this label.
  func contains(_ label: FigureLabel) -> Bool {
    switch label {
    case .rate: hasRate
    case .unitPrice: hasUnitPrice
    default: labels.contains(label)
    }
  }

  /// The first position that has this label.
  func first(_ label: FigureLabel) -> Int? { labels.firstIndex(of: label) }

  /// The labels with their positions.
  var inOrder: some Sequence<(position: Int, label: FigureLabel)> {
    labels.indices.lazy.compactMap { position in
      labels[position].map { (position, $0) }
    }
  }
}
