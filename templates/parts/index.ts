export { Answer, isBrief, Last, Reply } from './answer.tsx'
export { AnsweredDown } from './answered-down.tsx'
export { AskedDown, asksMuch } from './asked-down.tsx'
export { Banner, bannerOf } from './banner.tsx'
export { AskedByCode, ByCode, isCodeByRead } from './by-code.tsx'
export { byWord, byWordUnderTitle } from './by-word.ts'
export { Call, CallAcross } from './call.tsx'
export { type Bubbles, Chat } from './chat.tsx'
export { CodeAtFoot, Foot, isCodeAtFoot, numberAlone } from './code-at-foot.tsx'
export { Colophon } from './colophon.tsx'
export { Columns, gutterOf, hasSideColumn, isWide } from './columns.tsx'
export {
  fillsColumn,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  hasSignature,
  headRatio,
} from './contents.ts'
export { areAcross, Details, DetailsAcross, DetailsDown } from './details.tsx'
export { EachLanguage } from './each-language.tsx'
export { Extract } from './extract.tsx'
export { favoured } from './favoured.ts'
export { Frame } from './frame.tsx'
export { Headline } from './headline.tsx'
export { isFull, noticeArrangements } from './notice.ts'
export { PhotoBody } from './photo-body.tsx'
export { type PhotoWay, photoNotice } from './photo-notice.tsx'

export type { PhotoPieces } from './photo-parts.ts'
export { PhotoStrip } from './photo-strip.tsx'
export { areaOf, besideWords, Illustrated, Logo, Picture, shownRatio } from './picture.tsx'

export { LoneQr, Qr, withoutCode } from './qr.tsx'
export { areBeside, besideWhole, Quote } from './quote.tsx'
export { Reward, rewardOf, withoutReward } from './reward.tsx'
export { Rule } from './rule.tsx'
export { Row, Sheet, Stack } from './sheet.tsx'
export { Side } from './side.tsx'
export { Signature } from './signature.tsx'
export { SmallPrint } from './small-print.tsx'
export { arrangementsWith, besideCode, only, Spread, Whole } from './spread.tsx'
export { isStrip, Strip } from './strip.tsx'
export { TearOff } from './tear-off.tsx'
