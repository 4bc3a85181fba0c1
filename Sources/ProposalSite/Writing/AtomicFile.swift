/// Replaces files in one step, so that no reader ever sees half of one.
enum AtomicFile {
  /// Puts `bytes` at `target`, unless they are there already. Keeps the mode of a file it replaces.
  ///
  /// - Parameter mode: the permission bits of a new file.
  static func write(
    _ bytes: [UInt8], to target: String, mode: UInt32 = Directory.newFileMode
  ) throws(SystemFailure) {
    let old = try? FileStatus.of(target, followingLinks: false)
    if old?.size == bytes.count, (try? SourceFile.read(target))?.bytes == bytes { return }
    try replace(old, at: target, with: bytes, through: draftPath(for: target), mode: mode)
  }

  /// Puts `bytes` at `target`, where `old` stands: nil where nothing does. Keeps its mode.
  ///
  /// - Parameters:
  ///   - draft: where the new bytes are put first, on the same disk.
  ///   - mode: the permission bits of a new file.
  static func replace(
    _ old: FileStatus?, at target: String, with bytes: [UInt8], through draft: String,
    mode: UInt32 = Directory.newFileMode
  ) throws(SystemFailure) {
    do {
      try writeDraft(bytes, at: draft, mode: old?.mode ?? mode)
      try Directory.rename(draft, to: target)
    } catch {
      Directory.remove(draft)
      throw error
    }
  }

  /// Writes a file where none may be yet. It is there whole, or not at all.
  static func create(_ bytes: [UInt8], at target: String) throws(SystemFailure) {
    let draft = draftPath(for: target)
    defer { Directory.remove(draft) }
    try writeDraft(bytes, at: draft, mode: Directory.newFileMode)
    try Directory.link(draft, to: target)
  }

  /// A hidden name in the same folder, as only there a rename is one step.
  private static func draftPath(for target: String) -> String {
    let folder = FilePath.folder(of: target) ?? ""
    return FilePath.joining(folder, draftStart + String(Directory.processNumber) + draftEnd)
  }

  private static let draftStart = ".milepost."
  private static let draftEnd = ".draft"

  /// Removes what processes that were killed left in a folder.
  static func removeDrafts(in folder: String) {
    for name in (try? Directory.names(in: folder)) ?? []
    where name.hasPrefix(draftStart) && name.hasSuffix(draftEnd) {
      let number = Int(name.dropFirst(draftStart.utf8.count).dropLast(draftEnd.utf8.count))
      guard let number,
        number == Directory.processNumber || !Directory.isRunning(process: number)
      else { continue }
      Directory.remove(FilePath.joining(folder, name))
    }
  }

  private static func writeDraft(_ bytes: [UInt8], at path: String, mode: UInt32)
    throws(SystemFailure)
  {
    // The mask of the process takes nothing from the mode of a new file.
    let isPlain = mode == Directory.newFileMode
    let file = try OpenFile.creating(path, mode: isPlain ? mode : 0o600)
    try file.write(bytes)
    if !isPlain { try file.setMode(mode) }
    try file.finish()
  }
}
