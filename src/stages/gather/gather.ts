import type { Template } from '../../looks/kit/template.ts'
import { dictionariesFor } from '../../media/words/load.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Materials } from '../../model/materials.ts'
import { type Output, type Sign, signsOn } from '../../model/sign.ts'
import type { World } from '../../model/world.ts'
import { lookFonts, wordsOf } from './look-fonts.ts'
import { ownFonts } from './own-fonts.ts'
import { picturesOf } from './pictures.ts'

/**
 * Bring all that a sign calls for, so that layout asks for nothing: its fonts and those of its look, its pictures. By
 * language, for a sign whose languages have a sheet each. Nothing, and what is wrong is told, if some of it cannot be used.
 */
export async function gather(
  sign: Sign,
  template: Template,
  outputs: readonly Output[],
  { read, installed }: Pick<World, 'read' | 'installed'>,
  report: Report,
): Promise<ReadonlyMap<string, Materials> | undefined> {
  const own = await ownFonts(sign.fonts, template, outputs, read, report)
  const shown = new Set(outputs.flatMap(output => signsOn(sign, output)))
  const pictures = await picturesOf(shown, read, report)
  if (!own || !pictures) return undefined
  const fonts = await lookFonts(sign, template, own, installed)
  const dictionaries = await dictionariesFor(...wordsOf(sign, template))
  return new Map([...pictures].map(([language, each]) => [language, { fonts, pictures: each, dictionaries }]))
}
