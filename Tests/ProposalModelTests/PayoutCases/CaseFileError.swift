/// What is wrong with a file of cases, and where.
struct CaseFileError: Error, CustomStringConvertible {
  let path: String
  let problem: String

  var description: String { "\(path): \(problem)" }
}
