/// Text with the white space around it apart, because Markdown's marks must touch the words.
struct MarkedText {
  let leading: String
  let core: String
  let trailing: String

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.count
    leading = String(decoding: bytes[..<start].map { _ in 0x20 }, as: UTF8.self)
    core = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    trailing = String(decoding: bytes[max(start, end)...].map { _ in 0x20 }, as: UTF8.self)
  }
}
