import ProposalModel

extension OutlineBuilder {
  /// Each item of a paragraph is a scope of its own, like an item of a list.
  mutating func addPasted(_ items: [PastedItems.Item], _ index: Int) {
    guard let prose = document.blocks[index].prose else { return }
    let position = append(block: index, .paragraph, prose)
    let passage = outline.passages.count
    outline.passages.append(TextPassage(prose: prose, block: position))
    if items[0].start > 0 { addStatement(passage, 0..<items[0].start, prose) }
    for (number, item) in items.enumerated() {
      let end = number + 1 < items.count ? items[number + 1].start : prose.tokens.count
      openScope(.item, level: 20, title: nil, block: index)
      outline.scopes[current].place = prose.place(ofTokens: item.start..<end)
      addStatement(passage, item.text..<end, prose)
      open.removeLast()
    }
  }
}
