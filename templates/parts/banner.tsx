import type { Scene } from 'signgen'

/** The line above everything: the sign's, or the look's own, unless the headline begins with those very words. */
export const bannerOf = ({ sign: { banner, headline, language }, words }: Scene): string | undefined => {
  const lower = (text: string) => text.toLocaleLowerCase(language)
  const own = words.banner
  return banner ?? (own && lower(headline).startsWith(lower(own)) ? undefined : own)
}

interface Props {
  readonly scene: Scene
  readonly fill?: string
  readonly align?: 'start' | 'center'
  readonly after?: number
}

/** What `bannerOf` gives. Wants the types `banner`, for the sign's, and `word`, for the look's own. */
export const Banner = ({ scene, fill = 'ink', align = 'start', after = 0 }: Props) => {
  const [field, type] = scene.sign.banner === undefined ? ['words.banner', 'word'] : ['banner', 'banner']
  return (
    <text field={field} type={type} fill={fill} align={align} after={after}>
      {bannerOf(scene)}
    </text>
  )
}
