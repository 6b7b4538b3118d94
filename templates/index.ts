import type { Template } from 'signgen'
import chat from './chat.tsx'
import lostPet from './lost-pet.tsx'
import missing from './missing.tsx'
import newsBill from './news-bill.tsx'
import plain from './plain.tsx'
import planningNotice from './planning-notice.tsx'
import plaque from './plaque.tsx'
import publicHealth from './public-health.tsx'
import roadWorks from './road-works.tsx'
import wanted from './wanted.tsx'
import witnessAppeal from './witness-appeal.tsx'

/** The looks that come with signgen, in the order they are listed. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  [
    ...[witnessAppeal, missing, wanted, lostPet, planningNotice, publicHealth, roadWorks],
    ...[newsBill, plaque, chat, plain],
  ].map(look => [look.name, look]),
)
