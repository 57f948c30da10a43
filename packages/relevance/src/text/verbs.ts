/**
 * Forms of verbs that no ending gives away: pages that tell a story are full of them. Each line is an infinitive and its other forms,
 * a participle without "ge".
 */
const irregular = `
  begrijpen begreep begrepen
  bellen belde belden
  blijken bleek bleken
  brengen bracht brachten
  delen deelde deelden
  denken dacht dachten
  doen doet deed deden daan
  dragen droeg droegen
  durven durfde durfden
  geven gaf gaven
  ginnen gon gonnen
  grijpen greep grepen
  groeien groeit groeide groeiden groeid
  halen haalde haalden
  helpen hielp hielpen holpen
  horen hoorde hoorden
  houden hield hielden
  kiezen kiest koos kozen
  kijken keek keken
  komen kwam kwamen
  krijgen kreeg kregen
  laten liet lieten
  leggen legde legden
  leren leerde leerden
  lezen leest las lazen
  lijken leek leken
  lopen liep liepen
  melden gemeld
  meten mat maten
  nemen nam namen nomen
  noemen noemde noemden
  passen past
  schrijven schreef schreven
  schuiven schoof schoven
  sluiten sloot sloten
  spreken sprak spraken sproken
  staan staat stond stonden
  stellen stelde stelden
  stijgen steeg stegen
  tonen toonde toonden
  treffen trof troffen
  trekken trok trokken
  vallen viel vielen
  vergelijken vergeleek vergeleken
  vergeten vergat vergaten
  verliezen verliest verloor verloren
  vinden vond vonden
  voelen voelde voelden
  volgen volgde volgden
  vragen vroeg vroegen
  weten weet wist wisten
  wijzen wijst wees wezen
  willen wil wilt wilde wilden
  winnen won wonnen
  zeggen zegt zei zeiden zegd
  zien zie ziet zag zagen
  zitten zat zaten zeten
  zoeken zocht zochten
  zorgen zorgde zorgden
  zwijgen zweeg zwegen`;

const infinitives = new Map(
  irregular
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive = '', ...forms] = line.trim().split(' ');
      // The infinitive too: "gegeven" is "ge" and "geven".
      return [infinitive, ...forms].map((form) => [form, infinitive] as const);
    }),
);

/** "Afgesproken" is "af", "ge" and "sproken"; "besproken" goes without "ge". */
const form =
  /^(aan|af|be|bij|binnen|door|her|in|langs|mee|na|om|ont|onder|op|over|rond|samen|tegen|terug|toe|uit|vast|ver|voor|weg)?(ge)?(.{2,8})$/;

/** The infinitive of a form that no ending gives away; undefined where it is none that we know. */
export function infinitiveOf(word: string): string | undefined {
  const whole = infinitives.get(word);
  const [, before = '', , rest = ''] = whole === undefined ? (form.exec(word) ?? []) : [];
  const base = infinitives.get(rest);
  const infinitive = whole ?? (base === undefined ? word : before + base);
  return infinitive === word ? undefined : infinitive;
}

/** The root of a participle, without "ge": that of "teruggebeld" is "terugbel". What only looks like one keeps it. */
export const withoutGe = (word: string, root: string): string =>
  noParticiple.test(word) ? root : root.replace(participle, '$1');

const participle =
  /^((?:aan|af|bij|binnen|door|in|langs|mee|na|om|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg)?)ge(?=.{3})/;

/** Nouns, and verbs that have "ge" in all their forms. */
const noParticiple =
  /ge(?:ach|beur|bied|boor|bruik|dach|dich|duld|grond|hand|heim|lder|leide|lijk|loo|meen|mein|midd|nees|nere|niet|rech|rede|schik|schoo|sell|sprek|tuig|vech|weld|wich|woon|zich|zond)/;
