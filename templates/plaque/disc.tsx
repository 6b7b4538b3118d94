import type { Scene } from 'signgen'
import { EachLanguage, Stack } from 'signgen/parts'

/** The border to the diameter: 12 mm on 495, as the makers of plaques cast it. */
const BORDER = 0.024

/**
 * The rectangle in the circle that the words have, to the diameter. Above and below the name stand shorter lines; a name
 * alone is wide in the middle, and one of many lines is not.
 */
const ROOMS = {
  between: { width: 0.8, height: 0.53 },
  over: { width: 0.8, height: 0.46 },
  alone: { width: 0.78, height: 0.5 },
  word: { width: 0.84, height: 0.36 },
  long: { width: 0.7, height: 0.56 },
} as const

/** A name of more letters takes more than three lines. */
const LONG = 42

/** A single word, so long that the middle of the disc is all it can use. */
const isLongWord = (headline: string) => headline.length > 10 && !/\s/u.test(headline)

const roomOf = ({ sign: { headline, banner, subheadline }, each }: Scene) =>
  banner && subheadline
    ? ROOMS.between
    : each.length || headline.length > LONG
      ? ROOMS.long
      : banner || subheadline
        ? ROOMS.over
        : isLongWord(headline)
          ? ROOMS.word
          : ROOMS.alone

interface Props {
  readonly scene: Scene
  /** How wide it is; and how high, where it is longer than round. */
  readonly across: number
  readonly height?: number
}

/** Banner, name, and what it was, on lines that stay inside the plaque. */
export const Disc = ({ scene, across, height = across }: Props) => {
  const border = BORDER * height
  const room = roomOf(scene)
  // Straight edges leave all of what is between the round ends.
  const wide = across - height + room.width * height
  return (
    <Stack fill="shade" radius={height / 2} style={{ width: across, height }}>
      <Stack
        fill="panel"
        radius={height / 2}
        style={{ width: across, height, padding: border, marginTop: -0.012 * height }}
      >
        <Stack
          fill="accent"
          radius={height / 2 - border}
          style={{
            ...{ width: across - 2 * border, height: height - 2 * border },
            ...{ alignItems: 'center', justifyContent: 'center' },
          }}
        >
          <Stack style={{ width: wide, height: room.height * height, justifyContent: 'center' }}>
            <EachLanguage scene={scene}>
              {({ sign }) => <Words {...scene} sign={sign} height={height} />}
            </EachLanguage>
          </Stack>
        </Stack>
      </Stack>
    </Stack>
  )
}

const Words = ({ sign, height }: Scene & { height: number }) => (
  <>
    <Stack style={sides(0.12 * height)}>
      <text field="banner" type="banner" fill="panel" align="center" after={1.3}>
        {sign.banner}
      </text>
    </Stack>
    <text
      field="headline"
      type="headline"
      as="h1"
      fill="panel"
      align="center"
      after={sign.subheadline ? 0.4 : 0}
    >
      {sign.headline}
    </text>
    <Stack style={sides(0.1 * height)}>
      <text field="subheadline" type="subheadline" as="h2" fill="panel" align="center">
        {sign.subheadline}
      </text>
    </Stack>
  </>
)

const sides = (space: number) => ({ paddingLeft: space, paddingRight: space })
