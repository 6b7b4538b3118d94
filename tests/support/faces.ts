import { readFileSync } from 'node:fs'
import { inDist } from '../../src/host/node/assets.ts'
import { EMOJI_FONT, type Font, fontOf } from '../../src/media/fonts/catalogue.ts'
import { Typeface } from '../../src/media/text/typeface.ts'

const fontBytes = ({ file }: Font): Uint8Array => readFileSync(inDist(`fonts/${file}`))

const open = new Map<string, Typeface>()

/** A font that comes with signgen, ready to shape. */
export function face(family: string, weight = 400): Typeface {
  const id = `${family} ${weight}`
  let known = open.get(id)
  if (!known) {
    known = new Typeface(id, fontBytes(fontOf(family, weight)))
    open.set(id, known)
  }
  return known
}

let pictures: Typeface | undefined

/** The emoji that come with signgen. */
export function emoji(): Typeface {
  pictures ??= new Typeface('Twemoji 400', fontBytes(EMOJI_FONT), true)
  return pictures
}
