/** Sizes are found to a ten-thousandth: a hundredth of a millimetre on the largest headline. */
const FINE = 1e-4
/** No search takes more tries. */
const STEPS = 40
/** After so many halves that do not hold, the least step from the beginning is tried. */
const COARSE = 4

/** Is what lies between two sizes too little to be seen? */
const isFine = (least: number, most: number): boolean => most - least <= FINE * most

/**
 * The largest value at which `holds` is true, given that it holds at `low` and stops once on the way to `high`. Many
 * searches end where they begin: that is known without halving to the end.
 */
export function largest(low: number, high: number, holds: (value: number) => boolean): number {
  if (holds(high)) return high
  let [least, most] = [low, high]
  for (let step = 0; step < STEPS && !isFine(least, most); step++) {
    if (step === COARSE && least === low && low > 0 && !holds(leastStep(low, most))) return low
    const middle = (least + most) / 2
    if (holds(middle)) least = middle
    else most = middle
  }
  return least
}

/** The least value that halving comes to where nothing holds. */
function leastStep(low: number, high: number): number {
  let most = high
  for (let step = 0; step < STEPS && !isFine(low, most); step++) most = (low + most) / 2
  return most
}
