// Regions of the UN standard M49, some joined, by ISO 3166-1 codes. M49 lists Antarctica in no region, and Taiwan and Kosovo
// not at all: those two stand where they lie.
const codesIn = {
  'east-asia': 'CN HK JP KP KR MN MO TW',
  'south-east-asia': 'BN ID KH LA MM MY PH SG TH TL VN',
  'south-asia': 'AF BD BT IN IR LK MV NP PK',
  'central-asia': 'KG KZ TJ TM UZ',
  'west-asia': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  europe:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  'north-america': 'BM CA GL PM US',
  'latin-america':
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  elsewhere: 'AQ',
} as const;

/** A region of the world. */
export type WorldRegion = keyof typeof codesIn;

/** The regions of the world, from Indonesia outwards; `elsewhere` is what lies in none. */
export const worldRegions = Object.keys(codesIn) as WorldRegion[];

const regionOfCode = new Map(
  worldRegions.flatMap((region) => codesIn[region].split(' ').map((code) => [code, region])),
);

/** The region of the world that a country lies in, by its ISO 3166-1 code. */
export const worldRegionOf = (code: string): WorldRegion => regionOfCode.get(code) ?? 'elsewhere';
