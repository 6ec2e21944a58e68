/// How the items of a simulated sitting come about, and what the person does with them.
///
/// ln T = 4.41 + item − speed + block + residual + what is planted below; right with logit ability
/// − difficulty + what is planted. Spreads are standard deviations of ln seconds.
package struct SittingTraits: Sendable {
  package var blocks = 14
  package var itemsPerBlock = 20

  package var itemSpread = 0.33
  package var residualSpread = 0.49
  package var blockSpread = 0.07
  package var residuals = Residuals.normal

  /// Of the items' logits; 0 makes all items as hard as each other.
  package var difficultySpread = 1.0

  /// The correlation of difficulty with the place in the sitting; above 0 hard items come late.
  package var difficultyCorrelation = 0.0

  /// Whether the share of right answers that others give is known, and the time others take.
  package var knowsDifficulty = false
  package var hasNorms = false

  /// What is added to ln T and to the logit from the first to the last place, in equal steps.
  package var timeDrift = 0.0
  package var accuracyDrift = 0.0

  /// What is added to ln T of the last five items of a block.
  package var rush = 0.0

  /// What is added to ln T, and to the logit, of the first five items after each break.
  package var timeAfterBreaks = 0.0
  package var accuracyAfterBreaks = 0.0

  /// What is added to ln T from this share of the sitting on.
  package var change = (from: 1.0, by: 0.0)

  /// What is added to ln T of wrong answers.
  package var timeOfWrong = 0.0

  /// The share of answers given within 2…8 s, and how likely those are right; nil where that is
  /// as likely as for any other.
  package var rapidShare = 0.0
  package var rapidAccuracy: Double? = 0.2

  /// How the confidence in answers is stated; nil where it is not.
  package var confidence: StatedLevels?

  package init() {}

  package init(_ change: (inout SittingTraits) -> Void) {
    self.init()
    change(&self)
  }

  /// How the residuals of ln T are distributed; all have the same standard deviation.
  package enum Residuals: Hashable, Sendable {
    case normal
    /// Student's t with five degrees of freedom.
    case heavyTailed
    /// Each goes along with the one before, in order of presentation.
    case autocorrelated(Double)
  }
}
