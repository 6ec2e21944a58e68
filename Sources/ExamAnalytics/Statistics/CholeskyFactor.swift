/// The factor L of a symmetric positive definite matrix A = L Lᵀ.
package struct CholeskyFactor: Hashable, Sendable {
  /// The lower triangle, row by row; row i has i + 1 entries.
  private let rows: [[Double]]

  /// Factors a matrix given by rows, of which only the lower triangle is read; nil where it is not
  /// positive definite.
  ///
  /// - Complexity: O(p³).
  package init?(_ matrix: [[Double]]) {
    var rows: [[Double]] = []
    for i in matrix.indices {
      var row: [Double] = []
      for j in 0...i {
        var rest = matrix[i][j]
        for k in 0..<j { rest -= row[k] * (i == j ? row[k] : rows[j][k]) }
        if i == j {
          guard rest > 0, rest.isFinite else { return nil }
          row.append(rest.squareRoot())
        } else {
          row.append(rest / rows[j][j])
        }
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// ln det A.
  ///
  /// - Complexity: O(p).
  package var logDeterminant: Double {
    rows.reduce(0) { $0 + 2 * RealFunctions.log($1[$1.count - 1]) }
  }

  /// L⁻¹ v.
  ///
  /// - Complexity: O(p²).
  package func solveLower(_ vector: [Double]) -> [Double] {
    var solution = vector
    for i in rows.indices {
      for j in 0..<i { solution[i] -= rows[i][j] * solution[j] }
      solution[i] /= rows[i][i]
    }
    return solution
  }

  /// A⁻¹ v.
  ///
  /// - Complexity: O(p²).
  package func solve(_ vector: [Double]) -> [Double] {
    var solution = solveLower(vector)
    for i in rows.indices.reversed() {
      for j in rows.index(after: i)..<rows.endIndex { solution[i] -= rows[j][i] * solution[j] }
      solution[i] /= rows[i][i]
    }
    return solution
  }

  /// vᵀ A⁻¹ v.
  ///
  /// - Complexity: O(p²).
  package func quadraticForm(_ vector: [Double]) -> Double {
    solveLower(vector).reduce(0) { $0 + $1 * $1 }
  }
}
