import ProposalModel

/// Words that set a condition; "when", "once" and "upon" tell the day of payment as often.
enum ConditionWords {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "if", "unless", "provided that", "provided the", "only if", "only when", "only once",
        "only together", "only paid if", "only paid when", "only payable if", "only earned if",
        "only after", "only with", "only where", "only for the",
        "except if", "except where", "except when", "in case", "in the event",
        "on condition that", "whole bonus depends", "all payments depend",
        "both bonuses depend", "all bonuses depend", "requires", "once a milestone",
        "once any", "without the other", "wenn", "falls der", "falls die", "falls das",
        "falls ein", "falls eine", "falls es", "falls alle", "falls sie", "falls er", "sofern",
        "soweit", "nur wenn",
        "setzt voraus", "setzen voraus", "voraussetzung ist", "voraussetzung für",
        "es sei denn", "si", "sauf si",
        "à condition",
      ]
    )
  ])
  static let bounds = PhraseTable<Bool>([
    (
      true,
      [
        "no more than", "not more than", "at most", "capped at", "limited to", "never exceed",
        "not exceed", "höchstens",
      ]
    )
  ])
  /// Words that set a condition in front of a number.
  static let having: WordSet = ["with", "at", "below", "above", "under", "bei", "unter", "avec"]
  static let inverted: WordSet = [
    "should", "had", "were", "without", "absent", "failing", "ohne", "sans", "wird", "werden",
    "liegt", "liegen", "ist", "sind", "bleibt",
    "sollte", "sollten", "erreicht", "fällt", "steigt", "übersteigt", "unterschreitet",
  ]
}

/// Parts and multiples in words.
enum PayPartWords {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "half", "a third of", "one third of", "two thirds of", "a quarter of", "one quarter of",
        "three quarters of", "a fifth of", "double", "twice", "triple", "three times", "twelfths",
        "zwölftel", "die hälfte",
        "das doppelte", "ein drittel", "zwei drittel", "ein viertel", "halbiert", "verdoppelt",
        "la moitié", "le double",
      ]
    )
  ])
}

/// Words that choose among payments, or take one back.
enum PayChoiceWords {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "not both", "never both", "never for both", "not for both", "are alternatives",
        "either or", "one of the two", "only one of", "just one of", "nicht nebeneinander",
        "the higher amount", "the larger amount", "the higher one",
        "the larger one", "the bigger one", "the greater one",
        "the better of", "the better one", "the best of", "the higher of", "the larger of",
        "is scrapped", "are scrapped",
        "scrapped", "was dropped", "is dropped", "no longer applies", "no longer apply",
        "is no longer", "are no longer", "wird gestrichen", "entfallen alle",
        "do not add up", "not aggregated", "not the sum of both", "of the others",
        "the other amounts", "the other payments", "set off against", "taken off",
        "replaces the payment", "agreed to lower", "agreed to raise", "agreed to reduce",
        "agreed to increase", "counts as met", "count as met", "counts as reached",
        "count as reached", "are per person", "is per person", "are per head", "not available",
        "is paid as well", "are paid as well", "no more than two", "only the two", "only the best",
        "only the three", "at most two of", "at most three of", "two highest", "two largest",
        "two best", "three highest", "three largest", "or not at all",
      ]
    )
  ])
  /// Words that point at milestones said before.
  static let pointing = PhraseTable<Bool>([
    (
      true,
      [
        "of the others", "of the other", "of it", "of them", "of its amount", "half of it",
        "first tranche", "second tranche", "third tranche", "fourth tranche", "first milestone",
        "second milestone", "third milestone", "fourth milestone", "first payment",
        "second payment", "third payment", "first level", "second level", "third level",
        "first goal", "second goal", "third goal", "dafür", "each milestone", "every milestone",
        "each goal", "every goal",
        "each stage", "every stage", "a stage earns", "last stage", "last milestone",
        "last tranche", "each tranche", "jedes ziel",
      ]
    )
  ])
  /// Words that take several things together, or one of them.
  static let joining = PhraseTable<Bool>([
    (
      true,
      [
        "together", "both", "all of the", "any of the", "any of these", "either of the",
        "two of the", "three of the", "one of the", "only if all", "zusammen", "beide",
        "nebeneinander", "zwei der", "eines der", "in total", "insgesamt",
      ]
    )
  ])
  /// The least that is paid.
  static let floors = PhraseTable<Bool>([
    (
      true,
      [
        "will not be less than", "is not less than", "is never less than", "not fall below",
        "is at least", "are at least", "be at least", "come to at least", "comes to at least",
        "amount to at least", "amounts to at least", "at the very least", "no less than",
        "guaranteed minimum", "as a minimum", "guarantee you", "guarantees you", "guarantee her",
        "guarantee him", "guarantee them", "guarantees her", "guarantees him", "guarantees them",
        "guarantee a minimum", "guarantees a minimum", "guarantee a payment",
        "guarantees a payment", "guarantee at least", "guarantees at least",
      ]
    )
  ])
  static let delays = PhraseTable<Bool>([
    (true, ["count as delay", "counts as delay", "count as late", "counts as late"])
  ])
  static let stops = PhraseTable<Bool>([
    (true, ["stop after", "stops after", "stop at", "ends after", "end after", "in pairs only"])
  ])
}
