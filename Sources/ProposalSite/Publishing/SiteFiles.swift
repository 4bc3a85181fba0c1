import ProposalModel
import ProposalRenderer

/// The published tree: writes whole files or none, and only over what Milepost wrote.
struct SiteFiles: Sendable {
  /// What came of one page.
  enum Change: Sendable { case written, unchanged }

  /// The path as the user gave it.
  let path: String
  /// What the pages are made with now.
  let key: BuildKey
  /// Names that the last run, or one that was killed, wrote.
  var known: Set<String> = []
  /// Whether nothing is written, and differences are told instead.
  let isCheck: Bool

  /// Drafts lie together in the tree, for only on one disk a rename is one step.
  private var draftFolder: String { FilePath.joining(path, ".milepost-drafts") }

  /// Makes the folders, and removes drafts that a killed run left.
  func prepare() throws(SiteError) {
    guard !isCheck else { return }
    for folder in [path, draftFolder] + Self.folders.map({ FilePath.joining(path, $0) }) {
      do {
        try Directory.create(folder)
        let status = try FileStatus.of(folder, followingLinks: folder == path)
        guard status.kind == .directory || folder == path else { throw SystemFailure.notAFolder }
      } catch let failure as SystemFailure {
        throw failure.told(of: folder)
      } catch {
        throw SiteError(path: folder, problem: "cannot be made", advice: "Check the path.")
      }
    }
    for name in (try? Directory.names(in: draftFolder)) ?? [] {
      Directory.remove(FilePath.joining(draftFolder, name))
    }
  }

  /// The folders of a site.
  static let folders = ["assets", "sheets"]

  /// Leaves no folder of drafts behind.
  func finish() {
    if !isCheck { Directory.removeEmpty(draftFolder) }
  }

  /// Writes a page, where its bytes differ from those that are there.
  func write(_ page: SitePage) throws(SiteError) -> (file: WrittenFile, change: Change) {
    let target = FilePath.joining(path, page.name)
    let old = try? FileStatus.of(target, followingLinks: false)
    if let old, old.kind == .file, old.size == page.bytes.count, isSame(page, target) {
      return (WrittenFile(name: page.name, signature: FileSignature(old)), .unchanged)
    }
    guard !isCheck else {
      return (WrittenFile(name: page.name, signature: .unknown), .written)
    }
    guard old == nil || old?.kind == .file && isMine(page.name) else { throw foreign(target) }
    do {
      let draft = FilePath.joining(draftFolder, Self.flat(page.name))
      try AtomicFile.replace(old, at: target, with: page.bytes, through: draft)
      let status = try FileStatus.of(target, followingLinks: false)
      return (WrittenFile(name: page.name, signature: FileSignature(status)), .written)
    } catch {
      throw error.told(of: target)
    }
  }

  /// Whether a file is as it was when it was written.
  func isIntact(_ file: WrittenFile) -> Bool {
    FileSignature(of: FilePath.joining(path, file.name)) == file.signature
  }

  /// Removes a page that no sheet has any more. Somebody else's file of that name stays.
  /// - Returns: false where it was not removed.
  func remove(_ name: String) -> Bool {
    let target = FilePath.joining(path, name)
    guard let status = try? FileStatus.of(target, followingLinks: false) else { return true }
    guard status.kind == .file, GeneratorMark.isOnFile(at: target) else { return false }
    if !isCheck { Directory.remove(target) }
    return true
  }

  /// Pages of Milepost in the tree that nobody knows: of another audience, perhaps.
  func strangers(besides names: Set<String>) -> [String] {
    let folders = [""] + Self.folders
    return folders.flatMap { folder in
      let found = (try? Directory.unsorted(in: FilePath.joining(path, folder))) ?? []
      return found.lazy.map { FilePath.joining(folder, $0.name) }.filter { !names.contains($0) }
        .sorted { ByteOrder.precedes($0, $1) }
    }.filter { GeneratorMark.isOnFile(at: FilePath.joining(path, $0)) }
  }

  /// A path as the name of a file.
  private static func flat(_ name: String) -> String {
    let bytes = name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "+") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isSame(_ page: SitePage, _ target: String) -> Bool {
    guard let file = try? OpenFile.reading(target) else { return false }
    let count = page.bytes.count
    return (try? file.bytes(limit: count, expecting: count)) == page.bytes
  }

  private func isMine(_ name: String) -> Bool {
    known.contains(name) || GeneratorMark.isOnFile(at: FilePath.joining(path, name))
  }

  private func foreign(_ target: String) -> SiteError {
    SiteError(
      path: target, problem: "exists and was not written by Milepost",
      advice: "Move it away, or choose another folder with --output.")
  }
}
