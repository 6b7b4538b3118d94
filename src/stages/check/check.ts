import type { Choice } from '../../looks/kit/choice.ts'
import { lookWords } from '../../looks/kit/template.ts'
import { CODES } from '../../model/codes.ts'
import type { Finding, ReadFile, Report } from '../../model/diagnostic.ts'
import { ARRANGEMENTS, type Bilingual, type Picture, type Sign } from '../../model/sign.ts'
import type { Field } from '../../model/sign-file/fields.ts'
import { FIELDS } from '../../model/sign-file/printed.ts'
import { child, fieldName, keysOf, type Mapping, type Tree } from '../../model/tree.ts'
import { canonicalTag, noTag, tagOfName } from './language-tag.ts'
import { checkLanguage, type SignCheck } from './one-language.ts'
import { standIns } from './stand-ins.ts'
import { named, placed, type Translation, translations } from './translations.ts'

/** A sign as it is in one of its languages, and how what is found of it is told. */
export interface LanguageCheck {
  readonly checked: SignCheck
  readonly telling: (report: Report) => Report
}

/** A sign that has been decided, with every language of it for those who look at its words. */
export interface FullCheck extends SignCheck {
  readonly byLanguage: readonly LanguageCheck[]
}

/** Decide a sign: one in two languages as two, which share what is the same in both. */
export async function check(
  tree: Tree,
  looks: Choice,
  report: Report,
  open?: ReadFile,
): Promise<FullCheck | undefined> {
  let wrong = false
  const say: Report = finding => {
    if ((finding.severity ?? CODES[finding.code].severity) === 'error') wrong = true
    report(finding)
  }
  standIns(tree, say)
  const languages = tree.kind === 'map' ? languagesOf(tree, say) : []
  if (tree.kind !== 'map' || !languages.length) {
    const checked = await checkLanguage(tree, looks, report, open)
    return checked && { ...checked, byLanguage: [{ checked, telling: each => each }] }
  }
  const byLanguage = []
  for (const translation of translations(tree, languages, say)) {
    const telling = (to: Report) => inLanguage(translation, to)
    const checked = await checkLanguage(translation.tree, looks, telling(say), open)
    byLanguage.push({ translation, telling, checked })
  }
  const [first, second] = byLanguage
  if (!first?.checked || (second && !second.checked)) return undefined
  const bilingual = second?.checked && {
    arrangement: arrangementOf(tree),
    other: { ...second.checked.sign, translated: [...second.translation.fields] },
    own: ownOf(second.checked, second.translation),
  }
  const sign: Sign = { ...first.checked.sign, translated: [...first.translation.fields], bilingual }
  return {
    ...first.checked,
    sign,
    sound: !wrong && byLanguage.every(({ checked }) => checked?.sound),
    byLanguage: byLanguage.flatMap(({ checked, telling }) => (checked ? [{ checked, telling }] : [])),
  }
}

/** What is found in one language, by the names and places of the file. */
const inLanguage =
  (translation: Translation, to: Report): Report =>
  (finding: Finding) => {
    const { field, beside = field ?? '', on, message } = finding
    const name = field === undefined ? undefined : named(field, translation)
    const words = name === field ? message : message.replaceAll(`\`${field}\``, `\`${name}\``)
    to({ ...finding, field: name, message: words, beside: placed(beside, on, translation) })
  }

/** The languages of a bilingual sign; none for a sign in one. What keeps them from being two is told. */
function languagesOf(tree: Mapping, report: Report): string[] {
  const list = child(tree, 'languages')
  if (list?.kind !== 'list') {
    if (!list && keysOf(tree).includes('bilingual'))
      report({
        code: 'field-unused',
        message: '`bilingual` says how two languages share a sign, and this one has one',
        hint: 'add languages: [cy, en], or delete the line',
        field: 'bilingual',
        on: 'key',
      })
    return []
  }
  const tags = list.items.flatMap((item, i) => {
    const typed = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined
    if (typed === undefined) return []
    const tag = canonicalTag(typed)
    if (!tag) {
      report(noTag(typed, fieldName(['languages', i])))
    }
    // What is meant is gone on with: the texts of that language are no slip.
    const read = tag ?? tagOfName(typed)
    return read ? [read] : []
  })
  const once = [...new Set(tags)]
  if (once.length < tags.length && list.items.length === 2)
    report({
      code: 'invalid-value',
      message: `\`languages\` has ${once[0]} twice`,
      hint: `name two, or write language: ${once[0]}`,
      field: 'languages',
    })
  const language = child(tree, 'language')
  const alone = language?.kind === 'scalar' && typeof language.value === 'string' ? language.value : undefined
  if (alone !== undefined && once.length && canonicalTag(alone) !== once[0])
    report({
      code: 'invalid-value',
      message: `\`language\` says ${alone}, and \`languages\` begins with ${once[0]}`,
      hint: 'delete `language:`',
      field: 'language',
    })
  return once
}

function arrangementOf(tree: Mapping): Bilingual['arrangement'] {
  const node = child(tree, 'bilingual')
  const value = node?.kind === 'scalar' ? node.value : undefined
  return ARRANGEMENTS.find(each => each === value)
}

/** Is a field given by language, or anything in it? */
type Own = (field: string) => boolean

/** What is shared of a field that is more than one text, and what the second language says of it. */
type Share<F extends keyof Sign> = (value: Sign[F], own: Own, checked: SignCheck) => Sign[F]

/**
 * Of the fields that are not simply there or not: what the second language says of them. The publisher stands with both
 * languages, where the look makes a sentence of it.
 */
const SHARES: {
  readonly [F in Field as undefined extends Sign[F] ? never : F]: Share<F>
} & { readonly [F in Field]?: Share<F> } = {
  headline: (headline, own) => (own('headline') ? headline : ''),
  details: (details, own) => details.filter(({ field }) => own(field)),
  image: (image, own) => ownPicture('image', image, own),
  quote: ownQuote,
  phone: (phone, own) => (phone && own('phone') ? ownPhone(phone, own) : undefined),
  logo: (logo, own) => ownPicture('logo', logo, own),
  publisher: (publisher, own, { template, sign }) =>
    own('publisher') || lookWords(template, sign.language).publisher !== undefined ? publisher : undefined,
  disclosure: (disclosure, own, { typed }) =>
    own('disclosure') || typed.disclosure === undefined || typed.disclosure === 'auto'
      ? disclosure
      : undefined,
}

/** What of a sign is said in its second language alone. What is the same in both stands with the first. */
function ownOf(checked: SignCheck, { fields }: Translation): Sign {
  const { sign } = checked
  const own: Own = field =>
    [...fields].some(each => each === field || each.startsWith(`${field}.`) || each.startsWith(`${field}[`))
  const share = (field: Field) => {
    const of = SHARES[field] as Share<Field> | undefined
    return of ? of(sign[field], own, checked) : own(field) ? sign[field] : undefined
  }
  const said = Object.fromEntries(FIELDS.map(field => [field, share(field)])) as Pick<Sign, Field>
  return { ...sign, ...said, translated: [...fields] }
}

function ownQuote(quote: Sign['quote'], own: Own): Sign['quote'] {
  const source = own('quote.source') ? quote?.source : undefined
  const lines = quote?.lines.filter(line => own(line.fields.text) || own(line.fields.speaker)) ?? []
  return quote && (lines.length || source !== undefined) ? { ...quote, lines, source } : undefined
}

/** One picture is on a sheet, and its maker is named once; what it shows is said in both languages. */
const ownPicture = (field: 'image' | 'logo', picture: Picture | undefined, own: Own) =>
  picture && {
    ...picture,
    alt: own(`${field}.alt`) ? picture.alt : undefined,
    credit: own(`${field}.credit`) ? picture.credit : undefined,
  }

/** A number that both languages share is printed once, though its label be in two. */
function ownPhone(phone: NonNullable<Sign['phone']>, own: Own): Sign['phone'] {
  const whole = !['phone.number', 'phone.label', 'phone.cost'].some(own)
  return {
    ...phone,
    number: whole || own('phone.number') ? phone.number : '',
    digits: whole || own('phone.number') ? phone.digits : undefined,
    label: own('phone.label') ? phone.label : undefined,
    cost: own('phone.cost') ? phone.cost : undefined,
  }
}
