import type { Scene } from 'signgen'
import { EachLanguage } from './each-language.tsx'
import { Stack } from './sheet.tsx'

interface Props {
  readonly scene: Scene
  readonly fill?: string
  /** Of the subheadline. */
  readonly accent?: string
  /** Of the banner; without it, the banner stands elsewhere. */
  readonly banner?: string
  readonly align?: 'start' | 'center'
  /** To the subheadline, in ems of the headline: less for capitals, which do not descend. */
  readonly gap?: number
}

/** The headline between banner and subheadline. Wants the types of these names. */
export const Headline = ({
  scene,
  fill = 'ink',
  accent = fill,
  banner,
  align = 'start',
  gap = 0.36,
}: Props) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        {banner && (
          <text field="banner" type="banner" fill={banner} align={align} after={0.9}>
            {sign.banner}
          </text>
        )}
        <text
          field="headline"
          type="headline"
          as="h1"
          fill={fill}
          align={align}
          after={sign.subheadline ? gap : 0.6 * gap}
        >
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2" fill={accent} align={align} before={0.1}>
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)
