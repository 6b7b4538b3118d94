import type { Arrangement, Scene } from 'signgen'
import {
  byWordUnderTitle,
  favoured,
  hasCall,
  hasExtract,
  isStrip,
  isWide,
  Picture,
  Row,
  Sheet,
  Stack,
} from 'signgen/parts'
import { AtStrip } from './at-strip.tsx'
import { type How, isToldBelow } from './body.tsx'
import { Column, Ending, Words } from './column.tsx'
import { isFace } from './face.tsx'

const column = (name: How, type?: Arrangement['type']): Arrangement => ({
  name,
  draw: scene => (
    <Sheet>
      <Column scene={scene} how={name} />
    </Sheet>
  ),
  ...(type && { type }),
})

/** Beside the picture: what is asked is read after the name, and the last words are the least. */
const FULL_AT_SIDE: Arrangement['type'] = {
  headline: { size: 6 },
  subheadline: { size: 1.6 },
  quote: { size: 1.25 },
  speaker: { size: 0.75 },
  action: { size: 1.3 },
  question: { size: 2 },
  phone: { size: 5 },
  closing: { size: 0.85 },
  link: { size: 0.9 },
}

/** With few words the name leads them. */
const BRIEF_AT_SIDE: Arrangement['type'] = { headline: { size: 5 }, phone: { size: 5 } }

/** The picture fills one side of the sheet, and all words stand on the other; with much to say the number has the whole width. */
const atSide = ({ sign: { quote } }: Scene): Arrangement => ({
  name: 'picture-at-side',
  type: quote ? FULL_AT_SIDE : BRIEF_AT_SIDE,
  draw: scene => {
    const { sign, sheet } = scene
    const wide = Math.min(
      0.8 * sheet.height,
      (sign.emphasis === 'picture' ? 0.5 : sign.quote ? 0.36 : 0.42) * sheet.width,
    )
    const across = sign.quote !== undefined && !scene.each.length
    return (
      <Sheet>
        <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
          <Stack style={{ width: wide }}>
            <Picture {...scene} style={{ minHeight: 0.6 * sheet.height, flexGrow: 1 }} />
          </Stack>
          <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' }}>
            <Words scene={scene} how="beside" />
            {!across && <Ending scene={scene} how="beside" />}
          </Stack>
        </Row>
        {across && <Ending scene={scene} how="beside" across />}
      </Sheet>
    )
  },
})

const STRIP: Arrangement = { name: 'strip', draw: AtStrip }

/** With much to say the name keeps its lead. */
const FULL: Arrangement['type'] = {
  headline: { size: 7 },
  subheadline: { size: 1.8 },
  question: { size: 2.2 },
  action: { size: 1.25 },
  quote: { size: 1.25 },
  speaker: { size: 0.75 },
  phone: { size: 4.4 },
}

/** Beside a picture the details, and below both the quotation: there is room for it to be read. */
const FULL_TOLD: Arrangement['type'] = {
  ...FULL,
  headline: { size: 7.4 },
  question: { size: 2.4 },
  action: { size: 1.4 },
  quote: { size: 1.35 },
  speaker: { size: 0.8 },
  source: { size: 0.75 },
  value: { size: 1.15 },
  label: { size: 0.8 },
  phone: { size: 5 },
}

/** Under the word of the look’s a quotation is heard. */
const HEARD: Arrangement['type'] = { quote: { size: 1.2 }, action: { size: 1.2 }, speaker: { size: 0.7 } }

const HEARD_BESIDE: Arrangement['type'] = {
  headline: { size: 6 },
  quote: { size: 1.7 },
  action: { size: 1.6 },
  speaker: { size: 0.9 },
}

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.6 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 9.5 }, quote: { size: 0.85 }, value: { size: 0.9 } },
  headline: { headline: { size: 6 }, subheadline: { size: 1.4 }, question: { size: 1.2 } },
} satisfies Parameters<typeof favoured>[2]

/** A picture of this ratio or more is seen where it has the whole width. */
const BROAD = 2

/** The ways to arrange a search, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  favoured(scene, usualOf(scene), FAVOURED)

function usualOf(scene: Scene): readonly Arrangement[] {
  const { sign, shape, each, arrangement } = scene
  if (isWide(scene) && arrangement !== 'side') {
    const strip = isStrip(scene) && !each.length ? [STRIP] : []
    // At the side a panorama would lose most of its width.
    if (sign.image && sign.image.width > BROAD * sign.image.height)
      return [...strip, column('below'), atSide(scene)]
    if (sign.image)
      return strip.length && hasExtract(sign) ? [...strip, atSide(scene)] : [atSide(scene), ...strip]
    return [...strip, ...(hasExtract(sign) ? [column('beside')] : [column('below'), column('beside')])]
  }
  if (!sign.image || each.length) {
    const told = sign.quote && !each.length && hasCall(sign)
    if (told && shape === 'square') return [column('told', HEARD_BESIDE), column('below')]
    return byWordUnderTitle(scene, column('below', told ? HEARD : undefined))
  }
  const full = sign.quote ? FULL : undefined
  // With much to say a picture over it all would leave too little.
  const below = hasExtract(sign) && hasCall(sign) ? [] : [column('below')]
  if (sign.image.width > BROAD * sign.image.height)
    return [column('below', full), column(shape === 'square' ? 'two-columns' : 'picture-first', full)]
  if (isFace(sign)) return [column('face'), column('picture-first'), ...below]
  return shape === 'square'
    ? [column('two-columns', full), column('picture-first', full), ...below]
    : [column('picture-first', isToldBelow(sign) ? FULL_TOLD : full), ...below]
}
