internal import CCMark

/// The block tree of one text, owned for as long as it is read.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses `text`, which must be valid UTF-8 without NUL bytes.
  init(parsing text: [UInt8]) {
    unsafe root = text.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe start.flatMap { unsafe cmark_parse_document($0, buffer.count, 0) }
    }
  }

  deinit {
    if let root = unsafe root { unsafe cmark_node_free(root) }
  }

  /// The blocks in document order. Iterative, so that depth costs no stack.
  borrowing func blocks() -> [RawBlock] {
    var blocks: [RawBlock] = []
    var open: [Int32] = []
    var next = unsafe root
    while let node = unsafe next {
      guard let block = unsafe Self.block(node, parent: open.last ?? -1, depth: open.count) else {
        break
      }
      blocks.append(block)
      if block.isContainer, let child = unsafe cmark_node_first_child(node) {
        open.append(Int32(clamping: blocks.count - 1))
        unsafe next = child
      } else {
        unsafe next = Self.successor(of: node, closing: &open)
      }
    }
    return blocks
  }

  private static func successor(of node: OpaquePointer, closing open: inout [Int32])
    -> OpaquePointer?
  {
    var current = unsafe node
    while true {
      if let next = unsafe cmark_node_next(current) { return unsafe next }
      guard open.popLast() != nil, let parent = unsafe cmark_node_parent(current) else {
        return nil
      }
      unsafe current = parent
    }
  }

  private static func block(_ node: OpaquePointer, parent: Int32, depth: Int) -> RawBlock? {
    guard let kind = unsafe kind(of: node) else { return nil }
    return RawBlock(
      kind: kind, parent: parent, depth: Int32(clamping: depth),
      startLine: unsafe cmark_node_get_start_line(node),
      startColumn: unsafe cmark_node_get_start_column(node),
      endLine: unsafe cmark_node_get_end_line(node), number: unsafe number(of: node, kind),
      isTight: unsafe kind == .list && cmark_node_get_list_tight(node) != 0,
      firstContentByte: unsafe kind == .code ? firstByte(of: node) : 0)
  }

  private static func kind(of node: OpaquePointer) -> RawBlock.Kind? {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: nil
    }
  }

  private static func number(of node: OpaquePointer, _ kind: RawBlock.Kind) -> Int32 {
    switch kind {
    case .heading: return unsafe cmark_node_get_heading_level(node)
    case .list:
      let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return isOrdered ? unsafe cmark_node_get_list_start(node) : -1
    default: return 0
    }
  }

  private static func firstByte(of node: OpaquePointer) -> UInt8 {
    guard let literal = unsafe cmark_node_get_literal(node) else { return 0 }
    return UInt8(bitPattern: unsafe literal[0])
  }
}

extension RawBlock {
  /// Whether other blocks may stand inside.
  var isContainer: Bool {
    switch kind {
    case .document, .quote, .list, .item: true
    default: false
    }
  }
}
