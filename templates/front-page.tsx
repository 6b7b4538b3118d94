import { type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  byWord,
  Call,
  Columns,
  Details,
  EachLanguage,
  Frame,
  hasCall,
  hasLast,
  hasReply,
  isWide,
  Picture,
  Quote,
  Rule,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { Masthead } from './front-page/masthead.tsx'
import { EDITION } from './front-page/words.ts'
import { BLUE_PAPER, MONO, NIGHT, SALMON_PAPER } from './palettes.ts'

/** The front page of a paper that the campaign prints itself: what was said is the news. */
export default defineTemplate({
  name: 'front-page',
  description:
    'The front page of the campaign’s own paper: its name in the masthead, the quotation across the columns',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#F3EEE1', cmyk: [3, 4, 12, 2] },
    ink: { rgb: '#14120E', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#9E1B16', cmyk: [5, 100, 95, 30] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    speck: { rgb: '#CFC8B6', cmyk: [4, 6, 18, 18], follows: ['ground', 'ink', 0.18] },
  },
  palettes: { night: NIGHT, mono: MONO, salmon: SALMON_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    masthead: { face: 'display', size: 2.3, fit: 'line', tracking: -0.015 },
    banner: { face: 'strong', size: 0.7, fit: 'flow', caps: true, tracking: 0.08 },
    edition: { face: 'strong', size: 1.25, fit: 'small', caps: true, tracking: 0.1 },
    headline: { face: 'display', size: 4, fit: 'measure', leading: 0.98, tracking: -0.02 },
    subheadline: { face: 'text', size: 1.5, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 0.72, fit: 'flow', group: 'details', caps: true, tracking: 0.05 },
    value: { face: 'text', size: 0.95, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.62, fit: 'flow', group: 'quote' },
    speaker: {
      face: 'strong',
      size: 0.5,
      fit: 'flow',
      group: 'quote',
      caps: true,
      tracking: 0.07,
    },
    quote: { face: 'display', size: 1.5, fit: 'flow', group: 'quote', leading: 1.06, tracking: -0.012 },
    source: { face: 'text', size: 0.5, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.25, fit: 'flow', leading: 1.04, tracking: -0.01 },
    action: { face: 'strong', size: 0.92, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.8, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 0.95, fit: 'line' },
    closing: { face: 'strong', size: 0.9, fit: 'flow', leading: 1.18 },
    small: { face: 'text', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: {
    ...EDITION,
    en: {
      edition: 'Special edition',
      disclosure: 'This is a campaign sign, printed to look like a newspaper. It is none.',
      publisher: 'Published by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene => {
    const own = { name: 'usual', draw: Usual }
    return scene.shape === 'square' ? [own] : byWord(scene, own)
  },
})

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const gap = (isWide(scene) ? 1.8 : 2.6) * u
  const beside =
    scene.arrangement !== 'side' &&
    scene.shape !== 'tall' &&
    hasColumn(sign) &&
    (sign.quote ?? sign.image) !== undefined
  const banner = scene.sheet.width > 2.2 * scene.sheet.height && scene.arrangement !== 'side'
  const halves = (beside && isWide(scene) && sign.qr !== undefined) || (banner && hasColumn(sign))
  const number = (hasReply(sign) || hasLast(sign)) && (
    <Frame line="ink" fill="panel" thick={0.45 * u} style={{ padding: 1.8 * u, gap: 2.1 * u }}>
      <Answer
        scene={halves && !banner ? { ...scene, shape: 'tall' } : scene}
        gap={2.4 * u}
        {...(halves && { beside: false })}
      />
    </Frame>
  )
  const lead = (
    <>
      {isWide(scene) && <Head {...scene} />}
      <Lead {...scene} />
    </>
  )
  return (
    <Sheet texture={{ material: 'grain', fill: 'speck' }}>
      <Stack style={{ padding: 3.6 * u, gap, flexGrow: 1, justifyContent: 'space-between' }}>
        <Masthead {...scene} />
        {!isWide(scene) && <Head {...scene} />}
        <Columns
          scene={scene}
          beside={beside || halves}
          gap={3.2 * u}
          ratio={halves ? 0.9 : isWide(scene) ? 1.5 : 1.2}
          style={{ flexGrow: 1 }}
          column={{ gap, justifyContent: 'space-between' }}
          first={lead}
          second={
            hasColumn(sign) && <Column scene={scene} ruled={beside || halves} foot={halves && number} />
          }
        />
        {!halves && number}
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}

const hasColumn = (sign: Scene['sign']) => hasCall(sign) || sign.details.length > 0

const Head = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        <text field="headline" type="headline" as="h1" after={sign.subheadline ? 0.3 : 0.12}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2">
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)

/** What was said, as large as the page has room for, and the picture. */
const Lead = (scene: Scene) => {
  const { sheet } = scene
  return (
    <>
      <Picture {...scene} style={{ minHeight: (isWide(scene) ? 0.2 : 0.17) * sheet.height, flexGrow: 1 }} />
      <EachLanguage scene={scene}>
        {({ sign: { note, quote } }) => (
          <Stack>
            <text field="note" type="note" fill="accent" after={quote ? 1.4 : 0}>
              {note}
            </text>
            <Quote quote={quote} accent="accent" />
            <text field="quote.source" type="source" before={1.5}>
              {quote?.source}
            </text>
          </Stack>
        )}
      </EachLanguage>
    </>
  )
}

/** The column beside it: what, when and where, and what to do. */
const Column = ({ scene, ruled, foot }: { scene: Scene; ruled: boolean; foot: Child }) => {
  const { sign, u } = scene
  return (
    <Stack
      style={{
        ...{ flexGrow: ruled ? 1 : 0, flexDirection: 'row', gap: 3.2 * u },
      }}
    >
      {ruled && <box fill="ink" style={{ width: 0.16 * u }} />}
      <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2.4 * u, justifyContent: 'space-between' }}>
        {sign.details.length > 0 && (
          <EachLanguage scene={scene}>{each => <Facts {...each} ruled={ruled} />}</EachLanguage>
        )}
        {hasCall(sign) && (
          <Stack>
            <Rule thick={0.5 * u} after={1.5 * u} />
            <Call scene={scene} />
          </Stack>
        )}
        {foot}
      </Stack>
    </Stack>
  )
}

/** In a narrow column a label stands above its value. */
const Facts = ({ sign: { details }, u, ruled }: Scene & { ruled: boolean }) =>
  ruled ? (
    <Stack style={{ gap: 1.4 * u }}>
      {details.map(({ field, label, value }) => (
        <Stack>
          <text field={`${field}.label`} type="label" as="label" fill="accent" before={0.4} after={0.6}>
            {label}
          </text>
          <text field={`${field}.value`} type="value">
            {value}
          </text>
        </Stack>
      ))}
    </Stack>
  ) : (
    <Stack>
      <Details details={details} gap={2 * u} accent="accent" label={0.76} />
    </Stack>
  )
