import ProposalModel

/// What the sentences of a sheet say about milestones that share one amount.
struct GroupRules: Sendable {
  /// What a goal's result pays, in percent of its share.
  enum Scale: Sendable {
    /// "50% at threshold, 100% at target": percent by the name of the level.
    case levels([LevelNames.Level: Rational])
    /// "pays its full weight if met and nothing if missed"
    case allOrNothing
    /// "80% pays 50%": percent by attainment in percent of the target.
    case attainments([Tier])
  }

  /// The scales stated; more than one different one leaves the payout open.
  var scales: [Scale] = []
  /// Whether amounts between the points follow a straight line; `nil` where nothing says.
  var isLine: Bool?
  /// Whether goals are met or not, and nothing between: "there is no partial credit".
  var saysAllOrNothing = false
  /// Whether attainments are weighted before the scale is read.
  var blends = false
  var adjustments: [Adjustment] = []
  /// The figures that were understood, and what they were taken for.
  var figures: [Int] = []
  /// The steps that the words apply to the sum of all amounts.
  var onSum: [Adjustment] = []
  /// Where the sentences stand that were understood.
  var places: [SourceRange] = []
  /// The statements with a rule of the group: none of them is a milestone.
  var statements: Set<Int> = []
  /// A sentence that changes what is paid and was not understood.
  var open: [Sentence] = []
}

extension SheetReading {
  /// The tables that give weights to goals.
  var weightTables: [Int] {
    layouts.indices.filter {
      layouts[$0].shape == .milestones && layouts[$0].column(.weight) != nil
    }
  }

  /// `Threshold (50%) | Target (100%) | Maximum (150%)`: the heads of a table of weights are a scale.
  private mutating func addHeadScales() {
    for table in weightTables {
      let text = tableText(table)
      addScaleRow(of: table, text)
      var percents: [LevelNames.Level: Rational] = [:]
      for (role, name) in [
        (TableColumn.Role.threshold, LevelNames.Level.threshold), (.target, .target),
        (.maximum, .maximum),
      ] {
        guard let column = layouts[table].column(role), text.table.header.indices.contains(column),
          let head = text.table.header[column]
        else { continue }
        let found = passages[head].figures.compactMap { book[$0].percent }
        if found.count == 1 { percents[name] = found[0] }
      }
      if percents.count > 1, percents[.target] != nil, groupRules.scales.isEmpty {
        groupRules.scales = [.levels(percents)]
      }
    }
  }

  private mutating func addScaleRow(of table: Int, _ text: TableText) {
    guard let row = layouts[table].rows.firstIndex(of: .scale) else { return }
    let percents = ScaleRow.percents(of: row, in: text, layouts[table].columns)
    if groupRules.scales.isEmpty { groupRules.scales = [.levels(percents)] }
    groupRules.figures += (0..<text.width).compactMap { text.cell(row, $0) }
      .flatMap { text.figures(of: $0) }
  }

  /// Reads the rules of the group, where tables give weights.
  mutating func readGroupRules() {
    weighted = WeightedScopes(self)
    guard !weightTables.isEmpty || !weighted.scopes.isEmpty else { return }
    groupRules = GroupRulesReader(reading: self).rules()
    addHeadScales()
    if groupRules.scales.isEmpty, groupRules.saysAllOrNothing {
      groupRules.scales = [.allOrNothing]
    }
    groupRules.statements.formUnion(weighted.statements)
    groupRules.figures += weighted.figures
  }
}
