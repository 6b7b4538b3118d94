import type { Arrangement, Scene } from 'signgen'
import {
  byWordUnderTitle,
  favoured,
  hasCall,
  hasExtract,
  isStrip,
  isWide,
  Picture,
  Sheet,
  Stack,
} from 'signgen/parts'
import { AtStrip } from './at-strip.tsx'
import type { How } from './body.tsx'
import { Column } from './column.tsx'

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
  headline: { size: 7 },
  subheadline: { size: 1.3 },
  action: { size: 1.3 },
  question: { size: 1.6 },
  phone: { size: 5 },
  closing: { size: 0.8 },
  link: { size: 0.85 },
}

/** The picture fills one side of the sheet, and all words stand on the other. */
const atSide = ({ sign: { quote } }: Scene): Arrangement => ({
  name: 'picture-at-side',
  ...(quote && { type: FULL_AT_SIDE }),
  draw: scene => {
    const { sign, sheet, shape } = scene
    const usual = shape === 'wide' && sign.quote ? 0.33 : 0.42
    const most = (sign.emphasis === 'picture' ? 0.5 : usual) * sheet.width
    return (
      <Sheet style={{ flexDirection: 'row' }}>
        <Stack style={{ width: Math.min(0.8 * sheet.height, most) }}>
          <Picture {...scene} style={{ minHeight: 0.6 * sheet.height, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' }}>
          <Column scene={scene} how="beside" />
        </Stack>
      </Sheet>
    )
  },
})

const STRIP: Arrangement = { name: 'strip', draw: AtStrip }

/** With much to say the name keeps its lead. */
const FULL: Arrangement['type'] = { headline: { size: 7 }, question: { size: 1.25 }, phone: { size: 4.4 } }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.6 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 6.5 }, quote: { size: 0.85 }, value: { size: 0.9 } },
  headline: { headline: { size: 6 }, subheadline: { size: 1.4 }, question: { size: 1.2 } },
} satisfies Parameters<typeof favoured>[2]

/** The ways to arrange a search, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  favoured(scene, usualOf(scene), FAVOURED)

function usualOf(scene: Scene): readonly Arrangement[] {
  const { sign, shape, each, arrangement } = scene
  if (isWide(scene) && arrangement !== 'side') {
    const strip = isStrip(scene) && !each.length ? [STRIP] : []
    if (sign.image)
      return strip.length && hasExtract(sign) ? [...strip, atSide(scene)] : [atSide(scene), ...strip]
    return [...strip, ...(hasExtract(sign) ? [column('beside')] : [column('below'), column('beside')])]
  }
  if (!sign.image || each.length) return byWordUnderTitle(scene, column('below'))
  const full = sign.quote ? FULL : undefined
  // With much to say a picture over it all would leave too little.
  const below = hasExtract(sign) && hasCall(sign) ? [] : [column('below')]
  return shape === 'square'
    ? [column('two-columns', full), column('picture-first', full), ...below]
    : [column('picture-first', full), ...below]
}
