/** Sizes are found to a ten-thousandth: a hundredth of a millimetre on the largest headline. */
const FINE = 1e-4

/** The largest value at which `holds` is true, given that it holds at `low` and stops once on the way to `high`. */
export function largest(low: number, high: number, holds: (value: number) => boolean): number {
  if (holds(high)) return high
  let [least, most] = [low, high]
  for (let step = 0; step < 40 && most - least > FINE * most; step++) {
    const middle = (least + most) / 2
    if (holds(middle)) least = middle
    else most = middle
  }
  return least
}
