import { plainLanguage } from './tags.ts'

/** What goes by a number that is said behind it: level 0, room 12, page 3. By language, in the forms that signs have it in. */
const NUMBERED: Readonly<Record<string, string>> = {
  en: 'level floor room page platform gate bay ward unit flat block chapter section line route bus bed stage step item part act figure table seat row zone junction exit door suite pitch stop',
  cy: 'lefel llawr ystafell tudalen platfform ward fflat drws giât',
  ga: 'leibhéal urlár seomra leathanach ardán geata',
  de: 'ebene etage stock raum zimmer saal seite gleis bahnsteig haus tor tür halle block linie bus kapitel abschnitt platz reihe station stufe teil zone',
  nl: 'verdieping etage niveau kamer zaal lokaal pagina spoor perron poort deur lijn bus blok hoofdstuk artikel rij stoel zone',
  fr: 'niveau étage salle chambre bureau page quai voie porte bâtiment bloc ligne bus chapitre article hall rang place zone',
  es: 'nivel planta piso sala habitación aula página andén vía puerta línea bloque capítulo artículo fila asiento zona',
  ca: 'nivell planta pis sala habitació aula pàgina andana via porta línia bloc capítol article',
  pt: 'nível piso andar sala quarto página plataforma cais linha porta bloco capítulo artigo fila',
  it: 'livello piano stanza sala camera aula pagina binario porta scala linea capitolo articolo fila posto',
  ro: 'nivelul etajul sala camera pagina peronul linia poarta capitolul articolul',
  sv: 'plan våning rum sal sida perrong spår plattform port dörr linje buss kapitel avsnitt rad plats',
  da: 'plan etage lokale rum sal side perron spor port dør linje bus kapitel afsnit række plads',
  nb: 'plan etasje rom sal side perrong spor plattform port dør linje buss kapittel avsnitt rad plass',
  fi: 'kerros kerroksessa huone huoneessa sali salissa sivu sivulla laituri laiturilla raide raiteella portti ovi linja luku',
  et: 'korrus korrusel ruum ruumis saal saalis lehekülg leheküljel perroon perroonil',
  pl: 'poziom poziomie piętro piętrze pokój pokoju sala sali gabinet gabinecie strona stronie peron peronie tor torze brama linia linii rozdział artykuł blok klatka',
  cs: 'patro patře místnost místnosti pokoj pokoji sál sále strana straně nástupiště nástupišti kolej koleji brána linka kapitola článek',
  sk: 'poschodie poschodí miestnosť miestnosti izba izbe sála sále strana strane nástupište nástupišti koľaj koľaji brána linka kapitola článok',
  uk: 'рівень рівні поверх поверсі кімната кімнаті кабінет кабінеті зал залі палата палаті сторінка сторінці платформа платформі колія колії підʼїзд під’їзд будинок корпус лінія розділ стаття',
  ru: 'уровень уровне этаж этаже комната комнате кабинет кабинете зал зале палата палате страница странице платформа платформе путь пути подъезд подъезде дом корпус линия глава статья',
  bg: 'ниво етаж стая зала кабинет страница перон коловоз вход линия глава член',
  el: 'επίπεδο όροφος δωμάτιο αίθουσα σελίδα αποβάθρα πλατφόρμα πύλη γραμμή κεφάλαιο άρθρο',
  ar: 'الطابق طابق المستوى الغرفة غرفة القاعة قاعة الصفحة صفحة الرصيف رصيف البوابة بوابة',
  he: 'קומה חדר אולם עמוד רציף שער קו דלת',
  hi: 'कमरा कमरे मंज़िल पृष्ठ प्लेटफ़ॉर्म स्तर',
}

const lists = new Map<string, ReadonlySet<string>>()

/** Does a word, in a language, go by the number behind it? */
export function isNumbered(word: string, language: string): boolean {
  const plain = plainLanguage(language)
  const known = lists.get(plain)
  const list = known ?? new Set((NUMBERED[plain === 'no' || plain === 'nn' ? 'nb' : plain] ?? '').split(' '))
  if (!known) lists.set(plain, list)
  return list.has(word.toLowerCase())
}
