internal import ProposalModel

extension BlockReader {
  /// Reads raw HTML: a comment, or text without its tags.
  mutating func readHTML(_ index: Int) {
    let block = raw[index]
    leaf.paragraph(
      block.firstLine, block.lastLine, from: text.offset(of: block), quotes: quoteDepth(of: index),
      into: &lines)
    let known = inline.comments.count
    let read = readText(lines[...], role: role(of: index))
    if read.prose.isEmpty, inline.comments.count > known {
      append(.comment(inline.comments[known].text), index, text: nil)
    } else {
      append(.htmlBlock, index, text: read)
    }
  }
}
