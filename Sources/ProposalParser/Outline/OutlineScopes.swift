import ProposalModel

/// Opening and closing scopes, and putting blocks into them.
extension OutlineBuilder {
  /// The innermost open scope.
  var current: Int { open.last?.scope ?? 0 }

  /// Opens a scope inside the current one.
  mutating func openScope(
    _ opening: Scope.Opening, level: Int, title: Title?, block: Int
  ) {
    let parent = current
    var role = title.flatMap(Self.role)
    if opening != .heading, role == .results, title.map(SectionRoles.namesResult) ?? false {
      role = nil
    }
    if opening == .heading && level == 1 && parent == 0 { role = nil }
    var scope = Scope(
      opening: opening, level: level, parent: parent, title: title,
      role: role ?? outline.scopes[parent].role, place: document.blocks[block].place)
    scope.audience = outline.scopes[parent].audience
    let isTagged = opening != .item && document.blocks[block].place.start < privateEnd
    if scope.role == .privateNotes || isTagged { scope.audience = .owner }
    if scope.audience == .everyone {
      outline.scopes[parent].children.append(outline.scopes.count)
    }
    open.append((outline.scopes.count, block))
    outline.scopes.append(scope)
  }

  /// The role that a title gives; "Milestone 2: Background checks" is a milestone, whatever its name is
  /// about.
  private static func role(of title: Title) -> SectionRole? {
    title.isMilestoneWord ? nil : SectionRoles.role(of: title.prose, title.name)
  }

  /// Names the innermost scope by words that stand in it: "8. **Rationale**".
  mutating func nameCurrent(_ title: Title) {
    let named = current
    outline.scopes[named].title = title
    guard let role = Self.role(of: title) else { return }
    outline.scopes[named].role = role
    guard role == .privateNotes, let parent = outline.scopes[named].parent else { return }
    outline.scopes[named].audience = .owner
    outline.scopes[parent].children.removeAll { $0 == named }
  }

  /// Closes the innermost scopes that are done.
  mutating func close(where isDone: (Scope) -> Bool) {
    while open.count > 1, let last = open.last, isDone(outline.scopes[last.scope]) {
      open.removeLast()
    }
  }

  /// Closes the items a block does not stand in.
  mutating func closeItems(outside index: Int) {
    while let last = open.last, outline.scopes[last.scope].opening == .item,
      !nesting.isInside(index, of: last.block)
    {
      open.removeLast()
    }
  }

  /// Appends a block of the document, and gives its position.
  @discardableResult
  mutating func append(block index: Int, _ kind: SheetBlock.Kind, _ prose: Prose) -> Int {
    append(
      kind, prose, listDepth: nesting.listDepth[index], quoteDepth: nesting.quoteDepth[index],
      place: document.blocks[index].place)
  }

  /// Appends a block in the current scope, and gives its position.
  @discardableResult
  mutating func append(
    _ kind: SheetBlock.Kind, _ prose: Prose, listDepth: Int, quoteDepth: Int, place: SourceRange
  ) -> Int {
    let audience = place.start < privateEnd ? .owner : outline.scopes[current].audience
    outline.blocks.append(
      OutlineBlock(
        kind: kind, prose: prose, listDepth: listDepth, quoteDepth: quoteDepth, scope: current,
        audience: audience, place: place))
    for (scope, _) in open.dropFirst() {
      outline.scopes[scope].place = outline.scopes[scope].place.union(place)
    }
    return outline.blocks.count - 1
  }
}
