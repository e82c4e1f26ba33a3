/// Shares of a total by weight: whole numbers whose sum is exactly the total.
func apportion(_ total: Int, by weights: [Int]) -> [Int] {
  let sum = weights.reduce(0, +)
  var before = 0
  var given = 0
  return weights.map { weight in
    before += weight
    let upTo = sum == 0 ? 0 : total * before / sum
    defer { given = upTo }
    return upTo - given
  }
}
