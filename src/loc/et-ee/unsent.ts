import type { Act, Held } from '../../data/outbox';

/** Changes that were made while SharePoint could not be reached. */
export const unsent = {
  label: 'Saatmata muudatused',
  count: (count: number): string => (count === 1 ? '1 saatmata muudatus' : `${count} saatmata muudatust`),
  needYou: (count: number): string => (count === 1 ? '1 ootab Teie otsust' : `${count} ootavad Teie otsust`),
  intro: 'Need on alles selles brauseris, aga ei ole veel salvestatud. Mis ootab ühendust, selle saadame ise, kui ühendus taastub.',
  show: 'Näita muudatusi',
  hide: 'Peida muudatused',
  send: 'Saada kohe',
  sending: 'Saadan …',
  stillWaits: 'SharePointiga ei saa endiselt ühendust. Muudatused on alles.',
  open: 'Ava',
  openOne: (title: string): string => `Ava: ${title}`,
  giveUp: 'Loobu',
  giveUpOne: (title: string): string => `Loobu: ${title}`,
  about: (list: string, when: string): string => `${list} · ${when}`,
  acts: { add: 'Lisamine', update: 'Muutmine' } satisfies Record<Act['kind'], string>,
  held: {
    waiting: 'Ootab ühendust',
    conflict: 'Keegi muutis rida enne Teid',
    refused: 'SharePoint ei võtnud vastu'
  } satisfies Record<Held['status'], string>,
  choose: 'Avage, võrrelge ja valige, mis jääb.',
  what: 'Mis muutub',
  column: (name: string): string => `${name}:`,
  giveUpAsk: 'Kas loobute sellest muudatusest? Tekst läheb kaotsi:',
  giveUpYes: 'Loobu muudatusest',
  stay: 'Jäta alles',
  copy: 'Kopeeri tekst',
  copied: 'Tekst on kopeeritud.',
  copyFailed: 'Teksti ei õnnestunud kopeerida. See on siin:',
  sent: (titles: string): string => `Salvestatud: ${titles}.`,
  heldBack: (title: string, why: string): string => `Ei salvestatud: ${title}. ${why}.`,
  unknownList: 'Seda loendit lisandmoodul enam ei tunne. Kopeerige tekst ja loobuge muudatusest.'
};
