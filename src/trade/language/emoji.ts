/** Where a text may have emoji: pictures, what a selector turns into one, keycaps. The signs of rights are letters. */
const MAYBE = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3/u

export const mayHaveEmoji = (text: string): boolean => MAYBE.test(text)

/** Can a character be shown as a picture where no text font has it? Digits can, in keycaps alone. */
export const isPictograph = (cluster: string): boolean => /^\p{Extended_Pictographic}/u.test(cluster)

const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\d#*]\u20E3|\p{Emoji}\p{Emoji_Modifier}|\p{Extended_Pictographic}.*\u200D)/u

/** Is it to be drawn as text, whatever else could draw it? */
export const isTextStyle = (cluster: string): boolean => cluster.includes('\uFE0E')

/** Several characters that are one picture, or nothing: joined, a flag, a keycap. */
export const isSequence = (cluster: string): boolean =>
  /\p{Extended_Pictographic}[^\p{Extended_Pictographic}\n]*\u200D|^\p{Regional_Indicator}{2}|\u20E3|[\u{E0020}-\u{E007F}]/u.test(
    cluster,
  )

/**
 * Is what a reader takes for one character an emoji (UTS #51)? Characters that are text by themselves, such as ☎ and ©,
 * are so only where they are asked to be.
 */
export const isEmoji = (cluster: string): boolean => !isTextStyle(cluster) && EMOJI.test(cluster)
