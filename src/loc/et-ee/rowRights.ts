const list = (items: readonly string[]): string =>
  (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items[items.length - 1]}`);

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Seadistus: õigused üksikutel ridadel, mida hoitakse rollitäitjatega kooskõlas. */
export const rowRights = {
  title: 'Õigused rollide järgi',
  text: 'Poliitikajuht muudab oma valdkonda koos eesmärkide ja näitajatega, tugiteenuse juht oma tugiteenust ning asutuse VAJS koordinaator oma asutuse teenuseid. Sama teevad nende asendajad. Keegi neist ei kustuta ridu ja kõik teised teevad ettepanekuid.',
  until: 'SharePoint ise rollitäitjaid ei jälgi. Kui rollitäitja vahetub, saab eelmine oma rida muuta ja uus ei saa, kuni siin on õigused uuesti antud.',
  looking: 'Kontrollin ridade õigusi',
  failedTitle: 'Ridade õigusi ei õnnestunud kontrollida',
  notOwner: (names: readonly string[]): string => `Ridade õigusi näeb ja annab saidi omanik${names.length > 0 ? ` (${list(names)})` : ''}. Kui Te juhite valdkonda või tugiteenust või olete asutuse koordinaator ja oma rida muuta ei saa, paluge omanikul avada see leht ja vajutada „Anna õigused rollide järgi“. Seni pakkuge parandust.`,
  listsFirst: 'Enne pange korda rühmad, õiguste tasemed ja loendid: read võtavad oma õigused loendilt.',
  inOrder: 'Ridade õigused on rollitäitjatega kooskõlas',
  inOrderText: (rows: number, people: number): string =>
    `Rolli järgi ${rows === 1 ? 'muudetakse 1 rida' : `muudetakse ${rows} rida`}, muutjaid on ${people}.`,
  nobody: 'Ühelgi real ei ole praegu muutjat: ühtegi valdkonda, tugiteenust ega asutuse koordinaatorit rollitäitjate hulgas ei ole.',
  toMend: (rows: number): string => `${count(rows, 'rida ei ole', 'rida ei ole')} rollitäitjatega kooskõlas`,
  apply: 'Anna õigused rollide järgi',
  applying: 'Annan õigusi',
  progress: (done: number, all: number): string => `${done} muudatust ${all}-st`,
  mended: (n: number): string => `Tehtud: ${count(n, 'õiguste muudatus', 'õiguste muudatust')}`,
  failures: (n: number): string => `${count(n, 'muudatus ei õnnestunud', 'muudatust ei õnnestunud')}`,
  failuresText: 'Kõik muu on tehtud. Ühtegi rida ei jäetud avatumaks kui loend ise. Vaadake põhjust ja proovige uuesti.',
  stopped: 'Õiguste andmine katkes',
  stoppedText: 'Tehtu on alles ja ükski rida ei jäänud avatumaks kui loend ise. Alustage uuesti: tehakse ainult see, mis on veel tegemata.',
  grouping: 'Rühmita',
  byList: 'Loendite kaupa',
  byPerson: 'Inimeste kaupa',
  groupsAndLists: 'Loendi õigused ridadel',
  row: (id: number): string => `rida nr ${id}`,
  roles: { policyArea: 'poliitikajuht', service: 'asutuse VAJS koordinaator', supportService: 'tugiteenuse juht' },
  standsInFor: (name: string, role: string): string => `${role}, asendab: ${name}`,
  gains: (name: string, as: string): string => `${name} hakkab seda muutma (${as}).`,
  loses: (name: string, until: string | undefined): string => (until
    ? `${name} ei muuda seda enam: roll lõppes ${until}.`
    : `${name} ei muuda seda enam: rollitäitjate järgi ei ole see tema rida.`),
  restores: (names: readonly string[]): string => (names.length === 0
    ? 'Rida võtab tagasi loendi õigused: rolli järgi seda keegi ei muuda.'
    : `Rida võtab tagasi loendi õigused: rolli järgi seda keegi ei muuda. Õiguse kaotab: ${list(names)}.`),
  door: (names: readonly string[]): string => (names.length === 0
    ? 'Rida on eraldi õigustega. Kooskõlastamine tugineb sellele loendile, seepärast võtab rida tagasi loendi õigused.'
    : `Rida on eraldi õigustega: ${list(names)}. Kooskõlastamine tugineb sellele loendile, seepärast võtab rida tagasi loendi õigused.`),
  ownDoor: (found: readonly string[]): string =>
    `Teil endal on siin eraldi õigus „${list(found)}“. Lisage end saidi omanike rühma, siis saab selle eemaldada ilma, et Te ligipääsu kaotaksite.`,
  tooMuch: (who: string, found: readonly string[], level: string): string => `${who}: praegu „${list(found)}“, peab olema: ${level}.`,
  tooLittle: (who: string, level: string): string => `${who} ei pääse selle reani nii nagu loendini. Peab olema: ${level}.`,
  near: (title: string, rows: number, advised: string): string => `Loendis „${title}“ on eraldi õigustega ridu ${rows}. SharePoint soovitab loendis kuni ${advised}: rohkemaga võib loend muutuda aeglaseks.`,
  beyond: (title: string, rows: number, most: string): string => `Loendis „${title}“ oleks eraldi õigustega ridu ${rows}, kuid SharePoint lubab loendis kuni ${most}. Ülejäänutele õigusi anda ei saa.`,
  lookedTitle: 'Mida kontrolliti',
  looked: {
    kept: (title: string, asked: number, own: number): string => `${title}: ${count(asked, 'rida', 'rida')}, eraldi õigustega ${own}`,
    whole: (title: string, asked: number): string => `${title}: ${count(asked, 'rida', 'rida')}, ühelgi ei tohi olla eraldi õigusi`,
    newest: (title: string, asked: number): string => `${title}: ${asked} uuemat rida; vanemaid ei küsita, sest lisatud rida, mida on hiljem muudetud, niikuinii ei loe`
  }
};
