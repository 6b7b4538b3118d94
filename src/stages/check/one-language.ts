import type { Choice } from '../../looks/kit/choice.ts'
import { lookWords, type Template } from '../../looks/kit/template.ts'
import { CODES } from '../../model/codes.ts'
import type { ReadFile, Report } from '../../model/diagnostic.ts'
import type { Output, Sign } from '../../model/sign.ts'
import type { Field, TextField } from '../../model/sign-file/fields.ts'
import { millimetresOf } from '../../model/sign-file/kinds.ts'
import { FIELDS, TEXT_FIELDS } from '../../model/sign-file/printed.ts'
import { SignFile } from '../../model/sign-file/sign-file.ts'
import { schemaOf } from '../../model/sign-file/walk.ts'
import { child, keysOf, type Tree } from '../../model/tree.ts'
import { directionOf } from '../../trade/language/tags.ts'
import { wordsOf } from './clean-texts.ts'
import { complete } from './complete-fields.ts'
import { type Conforming, conform } from './conform.ts'
import { canonicalTag, noTag } from './language-tag.ts'
import { lookNamed } from './look-by-name.ts'
import { missingWords } from './missing-words.ts'
import { dpiOf, imprintFrom, partyOf, phoneOf, printOf, quoteOf } from './normalise.ts'
import { forLook, isForOthers } from './of-campaign.ts'
import { readOutput } from './outputs.ts'
import { paletteOf } from './palette.ts'
import { pictureOf } from './pictures.ts'
import { qrOf } from './qr-payload.ts'
import { toldElsewhere } from './redaction-leaks.ts'

const DEFAULT_TEMPLATE = 'witness-appeal'
const DEFAULT_LANGUAGE = 'en-GB'
const DEFAULT_OUTPUTS: readonly Output[] = [{ size: 'a3', format: 'png' }]

/** What to do about a file that is no sign yet. */
const BEGIN = 'begin with headline: "We are appealing"'

export interface SignCheck {
  readonly sign: Sign
  /** What was typed, its words clean, without the fields in which something is missing. */
  readonly typed: Partial<SignFile>
  readonly template: Template
  /** Is there no error in it? One that has some is looked at for others, and not drawn. */
  readonly sound: boolean
}

/**
 * Decide a sign: hold what was typed against the definition of a sign file and against its look, fill in the
 * defaults, clean the words. Reports everything it finds. With errors among it the sign
 * is one to look at and not to draw; undefined where there is not even that.
 */
export async function checkLanguage(
  tree: Tree,
  looks: Choice,
  say: Report,
  open?: ReadFile,
): Promise<SignCheck | undefined> {
  let wrong = false
  const report: Report = finding => {
    if ((finding.severity ?? CODES[finding.code].severity) === 'error') wrong = true
    say(finding)
  }
  if (tree.kind === 'map' && !tree.entries.length) {
    const message = 'The file is empty'
    report({ code: 'missing-field', message, hint: BEGIN, field: 'headline' })
    return undefined
  }
  if (tree.kind !== 'map') {
    const message = 'A sign is a map of fields, one a line'
    report({ code: 'wrong-type', message, hint: BEGIN, beside: '' })
    return undefined
  }
  const raw = conform(schemaOf(SignFile), tree, [], report) as Conforming<SignFile> | undefined
  if (!raw) return undefined
  const template = lookNamed(raw.template ?? DEFAULT_TEMPLATE, looks, report)
  const language = languageOf(raw.language ?? DEFAULT_LANGUAGE, report)
  const read = wordsOf(raw, language, report)
  toldElsewhere(raw, read, report)
  const file = complete(read)
  const outputs = (raw.outputs ?? [])
    .map((text, i) => (text === undefined ? undefined : outputOf(text, i, report)))
    .filter(output => output !== undefined)
  if (template) holdAgainst(template, raw, report)
  if (template) missingWords(raw, template, language, report)
  const roles = keysOf(child(tree, 'colours')).filter(
    role => !template || !isForOthers(tree, 'colours', role, template),
  )
  const palette =
    template && file.palette !== undefined && isForOthers(tree, 'palette', file.palette, template)
      ? undefined
      : file.palette
  const colours = template && paletteOf({ colours: file.colours, palette }, roles, template, report)
  if (!template || !colours) return undefined
  const phone = file.phone === undefined ? undefined : phoneOf(file.phone, language)
  const sign: Sign = {
    template: template.name,
    language,
    direction: directionOf(language),
    translated: [],
    bilingual: undefined,
    ...(Object.fromEntries(TEXT_FIELDS.map(field => [field, file[field]])) as Pick<Sign, TextField>),
    // Without one there is no sign to draw, and what else is wrong with it is told all the same.
    headline: file.headline ?? '',
    details: (file.details ?? []).map((detail, i) => ({ ...detail, field: `details[${i}]` })),
    image: await pictureOf('image', file, report, open),
    quote: file.quote === undefined ? undefined : quoteOf(file.quote, language),
    phone,
    qr: file.qr === undefined ? undefined : codeOf(file.qr, phone, file.link, report),
    logo: await pictureOf('logo', file, report, open),
    publisher: file.publisher === undefined ? undefined : partyOf(file.publisher),
    imprint: file.imprint === undefined ? undefined : imprintFrom(file.imprint, language),
    disclosure: disclosureOf(file.disclosure ?? 'auto', template, language),
    colours,
    texture: file.texture ?? 'auto',
    fonts: forLook(tree, 'fonts', file.fonts, template),
    readFrom: file.readFrom === undefined ? undefined : millimetresOf(file.readFrom),
    emphasis: file.emphasis,
    print: printOf(file.print),
    dpi: dpiOf(file.print),
    outputs: outputs.length ? outputs : DEFAULT_OUTPUTS,
  }
  return { sign, typed: file, template, sound: !wrong }
}

/** Does the look say the line, or nobody? */
const isAutomatic = (disclosure: string | undefined): boolean =>
  disclosure === 'auto' || disclosure === 'none'

function languageOf(typed: string, report: Report): string {
  const tag = canonicalTag(typed)
  if (tag === undefined) report(noTag(typed, 'language'))
  return tag ?? DEFAULT_LANGUAGE
}

function outputOf(text: string, index: number, report: Report): Output | undefined {
  const read = readOutput(text)
  if ('size' in read) return read
  report({ ...read, field: `outputs[${index}]` })
  return undefined
}

/** What the look needs and the sign lacks; what the sign has and the look does not show. */
function holdAgainst(template: Template, file: Conforming<SignFile>, report: Report): void {
  const has = (field: Field) => file[field] !== undefined
  for (const field of FIELDS) {
    // Every look has a headline, as every sign has.
    if (!has(field) || field === 'headline' || template.shows.includes(field)) continue
    if (field === 'disclosure' && isAutomatic(file.disclosure)) continue
    const message = `The look ${template.name} does not show \`${field}\``
    const hint = `\`signgen templates ${template.name}\` lists the fields it shows`
    report({ code: 'field-unused', message, hint, field, on: 'key' })
  }
  for (const field of template.needs) {
    if (has(field)) continue
    const message = `The look ${template.name} needs \`${field}\``
    report({ code: 'missing-field', message, hint: `add \`${field}:\``, field, beside: '' })
  }
}

const disclosureOf = (words: string, template: Template, language: string): string | undefined =>
  words === 'auto' ? lookWords(template, language).disclosure : words === 'none' ? undefined : words

function codeOf(
  typed: NonNullable<SignFile['qr']>,
  phone: Sign['phone'],
  link: string | undefined,
  report: Report,
): Sign['qr'] {
  const read = qrOf(typed, phone, link)
  if (!read || 'payload' in read) return read
  report({ ...read, field: 'qr' })
  return undefined
}
