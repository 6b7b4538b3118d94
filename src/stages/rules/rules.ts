// Made of the rules by `npm run rules`.

import { imprintAddress } from './imprint/imprint-address.ts'
import { imprintMissing } from './imprint/imprint-missing.ts'
import { imprintPlaceholder } from './imprint/imprint-placeholder.ts'
import { moneyRequest } from './look/money-request.ts'
import { officialName } from './look/official-name.ts'
import { publisherMissing } from './look/publisher-missing.ts'
import { contrastLow } from './page/contrast-low.ts'
import { effectUnprintable } from './page/effect-unprintable.ts'
import { imageLowResolution } from './page/image-low-resolution.ts'
import { imprintCropped } from './page/imprint-cropped.ts'
import { inkMissing } from './page/ink-missing.ts'
import { qrTooSmall } from './page/qr-too-small.ts'
import { qrUnreadable } from './page/qr-unreadable.ts'
import { tooManyWords } from './page/too-many-words.ts'
import { tooSmallAtDistance } from './page/too-small-at-distance.ts'
import { phoneCost } from './phone/phone-cost.ts'
import { phoneDiffers } from './phone/phone-differs.ts'
import { phoneEmergency } from './phone/phone-emergency.ts'
import { phoneFictional } from './phone/phone-fictional.ts'
import { phoneInvalid } from './phone/phone-invalid.ts'
import { phoneSpacing } from './phone/phone-spacing.ts'
import { phoneStale } from './phone/phone-stale.ts'
import { quoteAltered } from './quote/quote-altered.ts'
import { quoteReconstruction } from './quote/quote-reconstruction.ts'
import { quoteSource } from './quote/quote-source.ts'
import { quoteUnmasked } from './quote/quote-unmasked.ts'
import type { PageRule, SignRule } from './rule.ts'
import { dateMismatch } from './words/date-mismatch.ts'
import { linkInvalid } from './words/link-invalid.ts'

/** What a sign maker checks before a sign is drawn: its wording, never the law. */
export const SIGN_RULES: readonly SignRule[] = [
  phoneInvalid,
  phoneEmergency,
  phoneFictional,
  phoneCost,
  phoneSpacing,
  phoneStale,
  phoneDiffers,
  quoteSource,
  quoteAltered,
  quoteUnmasked,
  quoteReconstruction,
  imprintMissing,
  imprintAddress,
  imprintPlaceholder,
  publisherMissing,
  officialName,
  moneyRequest,
  dateMismatch,
  linkInvalid,
]

/** What a sign maker checks on a finished page. */
export const PAGE_RULES: readonly PageRule[] = [
  contrastLow,
  tooSmallAtDistance,
  tooManyWords,
  imprintCropped,
  imageLowResolution,
  inkMissing,
  effectUnprintable,
  qrTooSmall,
  qrUnreadable,
]
