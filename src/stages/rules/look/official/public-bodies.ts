/*
 * Public bodies and newspapers by name. What is not sure is left out: a campaign may be called a council, and a joke police.
 */

import { byText } from '../../../../model/recent.ts'

/** The police forces of the United Kingdom and Ireland by the first words of their names. */
const FORCES =
  'metropolitan|met|city of london|british transport|civil nuclear|ministry of defence|avon (?:and|&) somerset|bedfordshire|cambridgeshire|cheshire|cleveland|cumbria|derbyshire|devon (?:and|&) cornwall|dorset|durham|dyfed-powys|essex|gloucestershire|greater manchester|gwent|hampshire|hertfordshire|humberside|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumbria|north wales|north yorkshire|nottinghamshire|south wales|south yorkshire|staffordshire|suffolk|surrey|sussex|thames valley|warwickshire|west mercia|west midlands|west yorkshire|wiltshire' +
  '|australian federal|nsw|new south wales|victoria|queensland|south australia|western australia|wa|tasmania|northern territory|nt|act|new zealand|nz|ontario provincial|toronto|vancouver|calgary|edmonton|ottawa|montr[eé]al|winnipeg|new york city|los angeles|chicago|metropolitan nashville'

/** Places whose council is called by the place alone. Others say that they are a city's, a county's or a town's. */
const PLACES =
  'barking and dagenham|barnet|bexley|brent|bromley|camden|croydon|ealing|enfield|greenwich|hackney|hammersmith and fulham|haringey|harrow|havering|hillingdon|hounslow|islington|kensington and chelsea|kingston|lambeth|lewisham|merton|newham|redbridge|richmond|southwark|sutton|tower hamlets|waltham forest|wandsworth|westminster' +
  '|barnsley|birmingham|bolton|bradford|brighton and hove|bristol|bury|calderdale|coventry|derby|doncaster|dudley|exeter|gateshead|hull|kirklees|knowsley|leeds|leicester|liverpool|luton|manchester|medway|middlesbrough|milton keynes|newcastle|north tyneside|norwich|nottingham|oldham|oxford|peterborough|plymouth|portsmouth|reading|rochdale|rotherham|salford|sandwell|sefton|sheffield|slough|solihull|southampton|south tyneside|st helens|stockport|stoke-on-trent|sunderland|swindon|tameside|thanet|thurrock|trafford|wakefield|walsall|warrington|wigan|wirral|wolverhampton|worcester|york' +
  '|buckinghamshire|cambridgeshire|cheshire east|cornwall|cumberland|derbyshire|devon|dorset|east sussex|essex|gloucestershire|hampshire|herefordshire|hertfordshire|kent|lancashire|leicestershire|lincolnshire|norfolk|northumberland|north yorkshire|nottinghamshire|oxfordshire|shropshire|somerset|staffordshire|suffolk|surrey|warwickshire|west sussex|wiltshire|worcestershire' +
  '|aberdeenshire|angus|argyll and bute|dundee|edinburgh|falkirk|fife|glasgow|highland|midlothian|moray|perth and kinross|renfrewshire|stirling|blaenau gwent|caerphilly|cardiff|carmarthenshire|ceredigion|conwy|flintshire|gwynedd|newport|pembrokeshire|powys|swansea|torfaen|wrexham|belfast|fingal'

/**
 * A word of a name, and none of those that speak to a body or of it: “Defund the Springfield Police Department”. Its length
 * is bounded: looked for from every letter of a long run without a blank, it would take the square of that.
 */
const NAMED =
  '(?:(?!(?:the|a|an|our|your|my|save|sack|stop|defund|abolish|defend|fund|ask|tell|call|phone|ring|shame|on|no|not|why|who|what|how|when|join|support|fight|make|keep|get|to|against|for|from|with|by|is|are|sue|quit|fix|reform|end|pay|free|dear|hey|oh|boycott|hold|protect|watch|hands|off) )[^\\s.:;!?]{1,40} )'

const NHS = `${NAMED}{1,6}nhs (?:foundation )?trust|nhs(?: (?:england|scotland|wales|lothian|fife|tayside|grampian|highland|lanarkshire|greater glasgow (?:and|&) clyde|ayrshire (?:and|&) arran|borders|forth valley|blood and transplant|resolution|business services authority))?`

const HEALTH =
  'national health service|uk health security agency|ukhsa|public health (?:england|wales|scotland)|health service executive'

const UK =
  "llywodraeth cymru|senedd cymru|city of london corporation|police scotland|police service of northern ireland|psni|heddlu (?:de cymru|gogledd cymru|dyfed-powys|gwent)|new scotland yard|national crime agency|crimestoppers|independent office for police conduct|iopc|(?:hm|uk|his majesty[’']s|scottish|welsh) government|home office|cabinet office|foreign office|(?:hm )?treasury|ministry of (?:defence|justice)|department (?:for|of) (?:health(?: and social care)?|education|transport|work (?:and|&) pensions|business and trade)|dwp|jobcentre plus|crown prosecution service|hm revenue (?:and|&) customs|hmrc|hm courts (?:and|&) tribunals service|hm prison service|uk visas and immigration|border force|immigration enforcement|dvla|dvsa|environment agency|national highways|transport for (?:london|greater manchester|wales|scotland)|tfl|network rail|electoral commission|ofcom|ofgem|ofsted|ofwat|house of (?:commons|lords)"

const IRELAND =
  '(?:an )?garda(?: síochána| siochana)?|gardaí|gardai|government of ireland|rialtas na héireann'

const DEPARTMENTS = `${NAMED}{1,3}(?:police department|sheriff[’']?s (?:office|department))`

const AGENCIES = 'fbi|federal bureau of investigation|nypd|lapd'

const ELSEWHERE =
  '(?:u\\.?s\\.? )?(?:immigration and customs enforcement|customs and border protection)|(?:u\\.?s\\.? )?department of (?:justice|homeland security|defense|state|the treasury|veterans affairs|labor|health and human services)|internal revenue service|irs|u\\.?s\\.? government|united states government|the white house|centers for disease control(?: and prevention)?|environmental protection agency|federal election commission|rcmp|royal canadian mounted police|s[ûu]reté du québec|government of canada|health canada|elections canada|canada revenue agency|australian (?:government|electoral commission|taxation office|border force)|services australia|centrelink|new zealand government|european (?:commission|parliament)|europol|interpol'

/** Forces and councils. */
const LOCAL = `(?:${FORCES}) (?:police|constabulary)(?: service| force| department)?|(?:london borough of|royal borough of|city of) (?:${PLACES})(?: council)?|(?:${PLACES}) council|${NAMED}(?:city|borough|county|district|parish|town) council`

/*
 * Patterns of lower-case text: a flag that folds cases makes long patterns slow to begin with, and each is made when it
 * is first asked for.
 */

const pattern = (names: string) => new RegExp(`(?<![\\wÀ-ɏ])(?:${names})(?![\\wÀ-ɏ])`, 'g')

/** Bodies in whose name no campaign may speak. */
export const BODY = pattern([LOCAL, NHS, HEALTH, UK, IRELAND, AGENCIES, DEPARTMENTS, ELSEWHERE].join('|'))

/** A word that all names of forces, councils, trusts and departments have; most texts need only the shorter pattern. */
const LONG_NAMED = /(?<!\bthe) (?:police|constabulary|sheriff)|council|nhs|(?:borough|city) of /
const SHORT_NAMED = pattern([HEALTH, UK, IRELAND, AGENCIES, ELSEWHERE].join('|'))

/** Where bodies are named in a text in lower case. */
export const namesIn = (text: string): RegExpExecArray[] => [
  ...text.matchAll(LONG_NAMED.test(text) ? BODY : SHORT_NAMED),
]

/** Letters that are a body in capitals alone, and other words too. */
export const ACRONYM = /\b(?:ICE|CIA|DHS|CBP|DEA|TSA|AFP|OPP|ATO|AEC|MPS|BTP|NCA|CPS|HSE)\b/g

/** The text with every name in it replaced, and the first of them. */
export const bodiesIn = byText(200, bodiesOf)

function bodiesOf(text: string): { readonly first: string | undefined; readonly rest: string } {
  const found = namesIn(text.toLowerCase())
  const [first] = found.map(({ index, 0: name }) => text.slice(index, index + name.length))
  const rest = found.reduceRight(
    (words, { index, 0: name }) => `${words.slice(0, index)} ${words.slice(index + name.length)}`,
    text,
  )
  return { first, rest }
}

const PAPERS =
  'the guardian|the observer|the times|the sunday times|the sun|the sun on sunday|daily mail|mail on sunday|daily mirror|sunday mirror|daily express|sunday express|daily star|daily telegraph|sunday telegraph|financial times|the independent|the i paper|metro|evening standard|london evening standard|the standard|the scotsman|the herald|daily record|western mail|belfast telegraph|manchester evening news|liverpool echo|yorkshire post|the irish times|irish independent|irish examiner|new york times|washington post|wall street journal|usa today|los angeles times|new york post|chicago tribune|boston globe|globe and mail|toronto star|national post|sydney morning herald|the age|the australian|herald sun|courier mail|new zealand herald|bbc|bbc news|itv news|sky news'

const TITLES: ReadonlySet<string> = new Set(PAPERS.split('|').map(title => title.replace(/^the /, '')))
const EDITION =
  /(?<![\s,:–-])[\s,:–-]*(?:(?:late|final|late final|special|first|city)\s*)?(?:edition|extra|special|final)$/i

/** The name of a newspaper as it stands over a bill, with nothing but the edition. */
export const isMasthead = (line: string): boolean => {
  const plain = line.trim().toLowerCase().replace(/[.!]$/, '')
  const title = (words: string) => words.trim().replace(/^the /, '')
  return TITLES.has(title(plain)) || TITLES.has(title(plain.replace(EDITION, '')))
}
