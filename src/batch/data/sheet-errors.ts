/**
 * What spreadsheets show for a formula that failed, in the languages of their users: Excel (support.microsoft.com, "Error
 * values"), Google Sheets (`#ERROR!`) and LibreOffice (`Err:502`).
 */
const ERRORS: ReadonlySet<string> = new Set([
  ...['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', '#SPILL!', '#CALC!'],
  ...['#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!', '#PYTHON!', '#EXTERNAL!'],
  ...['#TIMEOUT!', '#MACRO?'],
  // German, French, Spanish, Portuguese, Italian.
  ...['#BEZUG!', '#NV', '#WERT!', '#ZAHL!', '#ÜBERLAUF!', '#KALK!'],
  ...['#VALEUR!', '#NOM?', '#NOMBRE!', '#NUL!', '#PROPAGATION!'],
  ...['#¡REF!', '#¿NOMBRE?', '#¡VALOR!', '#¡DIV/0!', '#¡NUM!', '#¡NULO!', '#N/D', '#¡DESBORDAMIENTO!'],
  ...['#VALOR!', '#NOME?', '#NÚM!', '#NULO!', '#DESPEJAR!'],
  ...['#RIF!', '#VALORE!', '#NULLO!', '#ESPANSIONE!'],
  // Polish, Dutch, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Turkish.
  ...['#ADR!', '#ARG!', '#NAZWA?', '#N/D!', '#DZIEL/0!', '#LICZBA!', '#ZERO!', '#ROZLANIE!'],
  ...['#VERW!', '#WAARDE!', '#NAAM?', '#N/B', '#GETAL!', '#DEEL/0!', '#LEEG!', '#OVERLOOP!'],
  ...['#REFERENS!', '#SAKNAS!', '#VÄRDEFEL!', '#NAMN?', '#DIVISION/0!', '#OGILTIGT!', '#SKÄRNING!'],
  ...['#REFERENCE!', '#I/T', '#VÆRDI!', '#NAVN?', '#NUM!', '#NUL!', '#VERDI!', '#I/T!'],
  ...['#VIITTAUS!', '#PUUTTUU!', '#ARVO!', '#NIMI?', '#JAKO/0!', '#LUKU!', '#TYHJÄ!'],
  ...['#ODKAZ!', '#NENÍ_K_DISPOZICI', '#HODNOTA!', '#NÁZEV?', '#DĚLENÍ_NULOU!', '#ČÍSLO!'],
  ...['#HIV!', '#HIÁNYZIK', '#ÉRTÉK!', '#NÉV?', '#ZÉRÓOSZTÓ!', '#SZÁM!', '#NULLA!'],
  ...['#BAŞV!', '#DEĞER!', '#AD?', '#SAYI/0!', '#SAYI!', '#BOŞ!'],
  // Russian, Ukrainian, Greek.
  ...['#ССЫЛКА!', '#Н/Д', '#ЗНАЧ!', '#ИМЯ?', '#ДЕЛ/0!', '#ЧИСЛО!', '#ПУСТО!'],
  ...[
    '#ПОСИЛАННЯ!',
    '#ЗНАЧЕННЯ!',
    "#ІМ'Я?",
    '#Δ/Υ',
    '#ΑΝΑΦ!',
    '#ΤΙΜΗ!',
    '#ΟΝΟΜΑ?',
    '#ΔΙΑΙΡ/0!',
    '#ΑΡΙΘ!',
    '#ΚΕΝΟ!',
  ],
])

/** What a cell holds in the place of words, and what shows it. */
const PLACEHOLDERS: readonly (readonly [shows: (text: string) => boolean, what: string])[] = [
  [
    // `####` is a number that its column was too narrow for.
    text => ERRORS.has(text) || /^(?:#{3,}|err: ?\d{3}|#N\/A N\/A|Loading\.\.\.)$/i.test(text),
    'which a spreadsheet shows for a formula that failed',
  ],
  [
    text => /^=(?:"|[\p{L}.]+\(|\$?[A-Z]{1,3}\$?\d)/u.test(text),
    'which is a formula, and not what comes of it',
  ],
  [text => /^-?\d[.,]\d+E\+\d{2,}$/.test(text), 'to which a spreadsheet shortened a long number'],
  [
    text => /^(?:NULL|\\N|undefined|NaN|\[object Object\])$/.test(text),
    'which a program writes where it has nothing',
  ],
]

/** What a cell is that holds no words of anybody; undefined for one that does, or is empty. */
export function noWordsIn(cell: string): string | undefined {
  const text = cell.trim()
  return PLACEHOLDERS.find(([shows]) => shows(text))?.[1]
}
