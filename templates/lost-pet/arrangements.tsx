import { photoNotice } from 'signgen/parts'
import { AtStrip, Notice } from './notice.tsx'

/** With much to say what is lost keeps its lead. */
const FULL = { headline: { size: 6.4 }, question: { size: 1.6 }, quote: { size: 1.1 }, phone: { size: 4.8 } }

/** On a sheet that is wider than high it has half the width. */
const FULL_WIDE = {
  headline: { size: 4 },
  question: { size: 1.7 },
  quote: { size: 1.45 },
  speaker: { size: 0.85 },
  action: { size: 1.45 },
  phone: { size: 4.2 },
  closing: { size: 0.9 },
}

/** With a quotation it is heard under the word that leads. */
const HEARD = {
  word: { size: 4 },
  quote: { size: 1.4 },
  speaker: { size: 0.85 },
  action: { size: 1.35 },
  source: { size: 0.72 },
}

/** What is asked stands beside it. */
const HEARD_BESIDE = { ...HEARD, headline: { size: 3 }, question: { size: 1.7 }, action: { size: 1.2 } }

/** The word stands beside the name, and the quotation has the whole width. */
const TITLE_BESIDE = {
  word: { size: 6 },
  headline: { size: 4.6 },
  quote: { size: 1.6 },
  speaker: { size: 0.9 },
  question: { size: 2.4 },
  action: { size: 1.5 },
}

/** With little to say the word is as wide as its column. */
const LITTLE = { word: { size: 11 } }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.6 }, word: { size: 5 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 9.5 }, quote: { size: 0.9 }, value: { size: 0.95 } },
  headline: { headline: { size: 6 }, subheadline: { size: 1.4 }, question: { size: 1.5 } },
}

export const arrangementsOf = photoNotice({
  draw: (scene, how) => <Notice scene={scene} how={how} />,
  strip: AtStrip,
  full: FULL,
  fullWide: FULL_WIDE,
  heard: HEARD,
  heardBeside: HEARD_BESIDE,
  titleBeside: TITLE_BESIDE,
  unbroken: true,
  little: LITTLE,
  sizes: FAVOURED,
})
