import type { Template } from 'signgen'
import bigType from './big-type.tsx'
import chat from './chat.tsx'
import departures from './departures.tsx'
import frontPage from './front-page.tsx'
import lostPet from './lost-pet.tsx'
import missing from './missing.tsx'
import newsBill from './news-bill.tsx'
import photo from './photo.tsx'
import plain from './plain.tsx'
import planningNotice from './planning-notice.tsx'
import plaque from './plaque.tsx'
import publicHealth from './public-health.tsx'
import receipt from './receipt.tsx'
import roadWorks from './road-works.tsx'
import wanted from './wanted.tsx'
import witnessAppeal from './witness-appeal.tsx'

/** The looks that come with signgen, in the order they are listed. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  [
    ...[witnessAppeal, missing, wanted, lostPet, planningNotice, publicHealth, roadWorks],
    ...[newsBill, plaque, chat, frontPage, photo, bigType, receipt, departures, plain],
  ].map(look => [look.name, look]),
)
