import { onDisk } from '../host/node/disk.ts'
import type { Diagnostic, Source } from '../model/diagnostic.ts'
import { campaignFindings } from '../render/campaigns.ts'
import { looksOf } from '../render/own-looks.ts'
import { render } from '../render/render.ts'
import { isNoSign } from '../stages/parse/no-sign.ts'
import { tellOnce } from '../stages/report/once.ts'

/** All that `signgen check` would say of a sign whose text is not on the disk yet; `templates` are folders of looks. */
export async function checkText(
  source: Source,
  root: string | undefined,
  templates?: readonly string[],
): Promise<readonly Diagnostic[]> {
  if (source.text.trim() !== '' && isNoSign(source)) return []
  const sign = await render(source, {}, onDisk(source.path, root, looksOf(templates)))
  const { diagnostics } = await sign.draw()
  return tellOnce([...sign.diagnostics, ...diagnostics])
}

/** What is wrong with a `campaign.yaml` whatever signs are below it. */
export const checkCampaignText = (source: Source, templates?: readonly string[]): readonly Diagnostic[] =>
  tellOnce(campaignFindings(source, looksOf(templates)))
