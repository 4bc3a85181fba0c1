/// What a sentence beside goal and pay is about.
enum Topic: UInt8, Sendable, Hashable, CaseIterable {
  case discovery, escalation, proxy, anchor, acceptance, approval, sequence, retainage, payment
  case tax, lateDeduction, discount, advance, changeOrder, changeControl, gate, leaver, clawback
  case dispute, miss, guaranteed, discretion, law, agreement, records, warranty, termination
  case partial, baseline
}

extension Topic {
  /// The topic of a labelled statement or of a section with that name.
  static func of(_ field: Field?) -> Topic? {
    guard let field else { return nil }
    return ofFields[Int(field.rawValue)]
  }

  /// By the field's raw value.
  private static let ofFields: [Topic?] = (0...UInt8.max).map { raw in
    Field(rawValue: raw).flatMap { fields[$0] }
  }

  private static let fields: [Field: Topic] = [
    .discovery: .discovery, .escalation: .escalation, .proxy: .proxy, .acceptance: .acceptance,
    .approver: .approval, .certifier: .approval, .sequence: .sequence, .retainage: .retainage,
    .payment: .payment, .invoice: .payment, .tax: .tax, .lateDeduction: .lateDeduction,
    .discount: .discount, .advance: .advance, .changeOrder: .changeOrder,
    .changeControl: .changeControl, .gate: .gate, .leaver: .leaver, .clawback: .clawback,
    .dispute: .dispute, .riskSharing: .miss, .discretion: .discretion, .law: .law,
    .agreed: .agreement, .records: .records, .warranty: .warranty, .termination: .termination,
    .partial: .partial, .baseline: .baseline,
  ]
}
