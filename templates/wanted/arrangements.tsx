import { photoNotice } from 'signgen/parts'
import { AtStrip, Bill } from './bill.tsx'

/** With much to say what is wanted keeps its lead. */
const FULL = { headline: { size: 5.4 }, question: { size: 1.5 }, action: { size: 1.25 }, phone: { size: 4 } }

/** On a sheet that is wider than high it has half the width. */
const FULL_WIDE = {
  headline: { size: 3.8 },
  question: { size: 1.7 },
  quote: { size: 1.2 },
  action: { size: 1.2 },
  phone: { size: 4 },
  closing: { size: 0.9 },
}

/** With a quotation it is heard under the word that leads. */
const HEARD = {
  word: { size: 4.6 },
  headline: { size: 5.2 },
  subheadline: { size: 2.8 },
  quote: { size: 1.9 },
  speaker: { size: 1.12 },
  question: { size: 2.4 },
  action: { size: 1.95 },
  source: { size: 0.7 },
}

/** What is asked stands beside it. */
const HEARD_BESIDE = { ...HEARD, word: { size: 3.6 }, headline: { size: 6.4 } }

/** The name stands over the picture. */
const OVER_PHOTO = { headline: { size: 3.4 } }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.4 }, word: { size: 5 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 9.5 }, quote: { size: 0.9 }, value: { size: 0.9 } },
  headline: { headline: { size: 5.6 }, subheadline: { size: 1.4 }, question: { size: 1.5 } },
}

export const arrangementsOf = photoNotice({
  draw: (scene, how) => <Bill scene={scene} how={how} />,
  strip: AtStrip,
  full: FULL,
  fullWide: FULL_WIDE,
  heard: HEARD,
  heardBeside: HEARD_BESIDE,
  overPhoto: OVER_PHOTO,
  sizes: FAVOURED,
})
