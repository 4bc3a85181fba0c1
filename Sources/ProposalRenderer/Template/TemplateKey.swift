/// A name as templates and records hold it: its text and a hash computed once.
struct TemplateKey: Hashable, Sendable {
  /// FNV-1a over the UTF-8 bytes. Unlike the library's hash it is the same in every process, so
  /// nothing that depends on it can differ between two runs.
  let hash: UInt64
  let name: String

  init(_ name: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    self.hash = hash
    self.name = name
  }

  static func == (one: TemplateKey, other: TemplateKey) -> Bool {
    one.hash == other.hash && one.name == other.name
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
