/// A sheet whose every field holds a word or a figure that can be searched for. What stands in
/// `open` may be seen by everybody; each member of `secrets` by those its field is shown to.
struct SecretSheet {
  /// What a sheet can be told by, from who may see it least to most.
  enum Field: String, CaseIterable {
    /// Nobody but the author's side.
    case note
    /// Shown to the author, committee and counterparty.
    case name, wording, amount, evidence, benchmark
  }

  let number: Int
  /// Makes the secrets of two sites differ.
  let variant: Int

  /// Words that stand for one secret each: letters alone, so that no reading splits them.
  private func word(_ stem: String) -> String {
    let letters = Array("bcdfghjkmp")
    return "Zq\(stem)\(letters[number % 10])\(letters[variant % 10])\(letters[variant / 10 % 10])"
  }

  var payee: String { "\(word("Given")) \(word("Family"))" }
  /// Five digits that no page has by chance.
  var amount: Int { 71_237 + 1_009 * number + 7_919 * variant }
  var grouped: String { "\(amount / 1_000),\(String(amount).suffix(3))" }
  var fileName: String {
    // The order of the files is another one in each variant.
    let key = (number * 7 + variant * 3) % 10
    return "\(key)-\(word("File").lowercased())"
  }

  /// Everything that is secret, with who it is secret from.
  var secrets: [(field: Field, text: String)] {
    [
      (.note, word("Note")), (.note, word("Comment")), (.note, word("Key")),
      (.note, word("Reason")), (.note, word("File")), (.note, String(amount + 11)),
      (.name, word("Given")), (.name, word("Family")), (.name, word("Payer")),
      (.wording, word("Title")), (.wording, word("Milestone")), (.wording, word("Label")),
      (.wording, word("Goal")), (.wording, word("Case")), (.wording, word("Approver")),
      (.amount, String(amount)),
      (.evidence, word("Evidence")), (.evidence, word("Certifier")),
      (.benchmark, word("Survey")),
    ]
  }

  var text: String {
    """
    ---
    status: agreed
    role: Director of Region
    currency: USD
    internal-key: \(word("Key"))
    ---
    # \(word("Title")) bonus

    <!-- \(word("Comment")) -->
    <!-- lint:allow time-no-deadline: \(word("Reason")) -->

    | | |
    |---|---|
    | Executive | \(payee) |
    | Company | \(word("Payer")) Ltd |
    | Approver | \(word("Approver")) Committee |
    | Effective date | 1 January 2027 |

    ## Business case

    - **Company goal:** \(word("Case")) grows.
    - **Benchmark:** \(word("Survey")) survey 2026: median bonus $\(grouped).

    ## Milestone \(word("Label")): \(word("Milestone"))

    - **Goal:** \(word("Goal")) revenue of at least $10,000,000.
    - **Measure:** net revenue
    - **Bonus:** $\(grouped) when the goal is met; nothing below it.
    - **Deadline:** 31 December 2027.
    - **Evidence:** \(word("Evidence")) report.

    ## Private notes

    \(word("Note")): we would take $\(amount + 11).

    """
  }

  var results: String {
    """
    Milestone,Actual,As of,State,Evidence,Certified by
    \(word("Milestone")),"$\(number % 3 + 9),000,000",2027-12-31,certified,\
    \(word("Evidence")),\(word("Certifier"))

    """
  }
}
