export { Details } from './details.tsx'
export { Quote } from './quote.tsx'
export { Row, Sheet, Stack } from './sheet.tsx'
export { SmallPrint } from './small-print.tsx'
