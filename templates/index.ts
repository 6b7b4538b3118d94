import type { Template } from 'signgen'
import newsBill from './news-bill.tsx'
import plain from './plain.tsx'
import planningNotice from './planning-notice.tsx'
import publicHealth from './public-health.tsx'
import roadWorks from './road-works.tsx'
import witnessAppeal from './witness-appeal.tsx'

/** The looks that come with signgen, in the order they are listed. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  [witnessAppeal, planningNotice, publicHealth, roadWorks, newsBill, plain].map(look => [look.name, look]),
)
