import type { Arrangement, Scene } from 'signgen'
import { favoured, hasExtract, isStrip, isWide } from 'signgen/parts'
import { AtStrip, Bill, type How } from './bill.tsx'

const bill = (name: How, type?: Arrangement['type']): Arrangement => ({
  name,
  draw: scene => <Bill scene={scene} how={name} />,
  ...(type && { type }),
})

const STRIP: Arrangement = { name: 'strip', draw: AtStrip }

/** With much to say what is wanted keeps its lead. */
const FULL: Arrangement['type'] = { headline: { size: 5.4 }, question: { size: 1.5 }, phone: { size: 4 } }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.4 }, word: { size: 5 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 6.5 }, quote: { size: 0.9 }, value: { size: 0.9 } },
  headline: { headline: { size: 5.6 }, subheadline: { size: 1.4 }, question: { size: 1.5 } },
} satisfies Parameters<typeof favoured>[2]

/** The ways to arrange a bill, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  favoured(scene, usualOf(scene), FAVOURED)

function usualOf(scene: Scene): readonly Arrangement[] {
  const { sign, shape, each, arrangement } = scene
  const full = sign.quote || (sign.image && isWide(scene)) ? FULL : undefined
  if (isWide(scene) && arrangement !== 'side') {
    const strip = isStrip(scene) && !each.length ? [STRIP] : []
    if (!sign.image)
      return [...strip, ...(hasExtract(sign) ? [bill('beside')] : [bill('column'), bill('beside')])]
    return each.length ? [bill('beside')] : [...strip, bill('beside', full), bill('three-columns', full)]
  }
  if (!sign.image || each.length) return [bill('column')]
  const columns = hasExtract(sign) ? [bill('two-columns', full)] : []
  const portrait = [bill('portrait', full)]
  return shape === 'square' || sign.quote ? [...columns, ...portrait] : [...portrait, ...columns]
}
