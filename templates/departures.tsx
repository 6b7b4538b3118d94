import { type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  arrangementsWith,
  byWord,
  Call,
  Columns,
  EachLanguage,
  Headline,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  isWide,
  only,
  Picture,
  Row,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { GREEN, LEMON, MONO, NIGHT_GREEN } from './palettes.ts'

/** The board in the station hall: what was promised, line by line, and what has become of it. */
export default defineTemplate({
  name: 'departures',
  description: 'A departure board: the details and what was said as its lines, amber on black',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#15171A', cmyk: [30, 20, 20, 90] },
    ink: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    accent: { rgb: '#FFC627', cmyk: [0, 22, 92, 0] },
    panel: { rgb: '#26292E', cmyk: [40, 30, 28, 78] },
  },
  palettes: { night: NIGHT_GREEN, mono: MONO, lemon: LEMON, green: GREEN },
  faces: {
    display: ['Overpass', 900],
    strong: ['Overpass', 700],
    text: ['Overpass', 400],
  },
  type: {
    banner: { face: 'strong', size: 0.9, fit: 'flow' },
    headline: { face: 'display', size: 4.4, fit: 'measure', leading: 1 },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 1, fit: 'flow', group: 'board' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'board' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'board' },
    speaker: { face: 'strong', size: 0.66, fit: 'flow', group: 'board' },
    quote: { face: 'strong', size: 1, fit: 'flow', group: 'board', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'board' },
    question: { face: 'display', size: 1.8, fit: 'measure', leading: 1.05 },
    action: { face: 'strong', size: 1, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 5, fit: 'line' },
    address: { face: 'display', size: 2.8, fit: 'line' },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.92, fit: 'flow', leading: 1.18 },
    small: { face: 'strong', size: 1.3, fit: 'small', leading: 1.28 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. No station or operator put it up.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene => {
    const own = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
    if (!hasExtract(scene.sign)) return byWord(scene, own)
    const all = arrangementsWith(scene, own, (drawn, how) => <Spreaded scene={drawn} how={how} />)
    // A board is read down: on a wide sheet it stays in one piece where there is no picture.
    if (isWide(scene)) return scene.sign.image ? [own, ...all.filter(each => each !== own)] : [own]
    return all
  },
})

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const gap = (isWide(scene) ? 2 : 2.8) * u
  const halves = isFull(scene)
  const board = hasExtract(sign) && (
    <EachLanguage scene={scene} gap={0.7 * u}>
      {each => <Board {...each} />}
    </EachLanguage>
  )
  return (
    <Sheet>
      <Stack style={{ flexGrow: 1, padding: 3.6 * u, gap, justifyContent: 'space-between' }}>
        <Columns
          scene={scene}
          beside={halves || hasSideColumn(scene)}
          gap={3 * u}
          style={{ flexGrow: 1 }}
          column={{ justifyContent: 'space-between', gap }}
          first={
            <>
              <Headline scene={scene} fill="accent" accent="ink" banner="ink" gap={0.3} />
              <Picture
                {...scene}
                fill="ink"
                style={{ minHeight: (isWide(scene) ? 0.24 : 0.15) * scene.sheet.height, flexGrow: 1 }}
              />
            </>
          }
          second={
            (board || hasCall(sign)) && (
              <>
                {board}
                {hasCall(sign) && <Call scene={scene} accent="accent" />}
                {halves && <Band scene={scene} u={u} />}
              </>
            )
          }
        />
      </Stack>
      <Foot {...scene} banded={!halves} />
    </Sheet>
  )
}

/** The headline over the board, with the picture or the call beside it. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  const gap = (isWide(scene) ? 2 : 2.8) * u
  const board = (part: 'details' | 'quote') => (
    <EachLanguage scene={only(scene, part)} gap={0.7 * u}>
      {each => <Board {...each} />}
    </EachLanguage>
  )
  return (
    <Sheet>
      <Stack style={{ flexGrow: 1, padding: 3.6 * u, gap, justifyContent: 'space-between' }}>
        <Headline scene={scene} fill="accent" accent="ink" banner="ink" gap={0.3} />
        <Spread
          scene={scene}
          how={how}
          width={sheet.width - 7.2 * u}
          gap={gap}
          details={sign.details.length > 0 && board('details')}
          said={(sign.quote ?? sign.note) !== undefined && board('quote')}
          call={<Call scene={scene} accent="accent" />}
        />
      </Stack>
      <Foot {...scene} />
    </Sheet>
  )
}

/** The number on a band across the sheet, and who put it up. */
const Foot = ({ banded = true, ...scene }: Scene & { banded?: boolean }) => {
  const { sign, u } = scene
  return (
    <>
      {banded && (hasReply(sign) || hasLast(sign)) && (
        <Stack
          fill="accent"
          style={{ padding: 2.6 * u, paddingLeft: 3.6 * u, paddingRight: 3.6 * u, gap: 2 * u }}
        >
          <Answer scene={scene} fill="ground" gap={2.6 * u} />
        </Stack>
      )}
      <Stack style={{ padding: 2.2 * u, paddingLeft: 3.6 * u, paddingRight: 3.6 * u, paddingBottom: 3 * u }}>
        <Signature scene={scene} tile="ink" />
      </Stack>
    </>
  )
}

/** So much to read that the number stands in the column of what is read, on a wide sheet. */
const isFull = (scene: Scene) =>
  isWide(scene) && hasSideColumn(scene) && hasExtract(scene.sign) && scene.sign.qr !== undefined

const Band = ({ scene, u }: { scene: Scene; u: number }) => (
  <Stack fill="accent" radius={0.5 * u} style={{ padding: 1.8 * u, gap: 1.4 * u }}>
    <Answer scene={scene} fill="ground" gap={1.6 * u} beside={false} />
  </Stack>
)

/** The lines of the board: where to, and how it stands; who says what. */
const Board = ({ sign: { details, note, quote }, u }: Scene) => (
  <Stack style={{ gap: 0.7 * u }}>
    {details.map(({ field, label, value }) => (
      <Flap u={u}>
        <Row style={{ gap: 2 * u }}>
          <box style={{ width: '37%' }}>
            <text field={`${field}.label`} type="label" as="label" fill="accent">
              {label}
            </text>
          </box>
          <box style={{ flexGrow: 1, flexBasis: 0 }}>
            <text field={`${field}.value`} type="value">
              {value}
            </text>
          </box>
        </Row>
      </Flap>
    ))}
    {note && (
      <text field="note" type="note" fill="accent" before={1} after={quote ? 0.6 : 0}>
        {note}
      </text>
    )}
    {quote?.lines.map(({ fields, speaker, text, time }) => (
      <Flap u={u}>
        <text field={fields.speaker} type="speaker" as="label" fill="accent" after={0.7}>
          {[speaker, time].filter(Boolean).join(' · ')}
        </text>
        <text field={fields.text} type="quote" as="quote">
          {text}
        </text>
      </Flap>
    ))}
    <text field="quote.source" type="source" before={0.9}>
      {quote?.source}
    </text>
  </Stack>
)

/** A line of flaps. */
const Flap = ({ u, children }: { u: number; children?: Child }) => (
  <Stack
    fill="panel"
    radius={0.5 * u}
    style={{
      padding: 1.4 * u,
      paddingLeft: 1.8 * u,
      paddingRight: 1.8 * u,
      justifyContent: 'center',
      flexGrow: 1,
    }}
  >
    {children}
  </Stack>
)
