import type { Finding, ReadFile } from './diagnostic.ts'

/** The name of the file that holds the defaults of a campaign: for all signs in its folder and below. */
export const CAMPAIGN = 'campaign.yaml'

/** A `campaign.yaml` above a sign, by its path from the sign's folder: its text, or what keeps it from being read. */
export type CampaignFile = { readonly name: string } & (
  | { readonly text: string }
  | Pick<Finding, 'code' | 'message' | 'hint'>
)

/**
 * All that drawing a sign asks of outside; whatever else it needs is in the sign file, the options, or the program. A
 * stage is given the part that it asks for, never the whole. Wherever signs are drawn (a machine with a disk, a browser)
 * each sign gets one of its own, since files are named from its folder.
 *
 * The same answers give the same pages: what was asked, with the answers, is all that a result depends on
 * (src/render/record.ts).
 */
export interface World<Looks = unknown> {
  /** Brings a file that the sign names: from the sign's own folder, below the root. */
  readonly read: ReadFile
  /** The files of defaults from the sign's folder up to the root, the nearest first. */
  readonly campaigns: () => readonly CampaignFile[]
  /** The looks that the sign may name. */
  readonly looks: Looks
  /** The clock. Asked for by rules that judge dates, where no day is given. */
  readonly today: () => Date
  /** How many bytes a font has that does not come with signgen, by its file; undefined where nobody has installed it. */
  readonly installed: (font: string) => number | undefined
}
