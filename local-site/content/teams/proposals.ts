import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { momentOn, workingDayBefore } from '../approvals/moments';
import type { ToldAct, ToldText } from '../approvals/toldAct';
import type { Days } from '../days';
import type { ToldMember } from './toldMember';
import { compositionOf, type TeamKey } from './teams';

const EVERYTHING: ToldMember['mandate'] = ['decide', 'answer', 'share', 'resources'];

/** Proposals are numbered from 1 in each team. */
const proposal = (team: TeamKey, edition: number, change: string, members: readonly ToldMember[]): ToldText => {
  const [{ organisation, unit }] = members;
  return {
    document: compositionOf(team), edition, change, content: { template: 'team', team, members },
    ...(unit === undefined ? { agencies: [organisation] } : { concerned: [unit] })
  };
};

/** What leaders proposed and heads answered, in the order in which they did it. */
export const teamActsAround = ({ today }: Days): readonly ToldAct[] => {
  const acts: ToldAct[] = [];
  const day = (ago: number): PlainDate => workingDayBefore(today, ago);
  const manager = (person: string, organisation: string, service: string, since: number): ToldMember =>
    ({ person, organisation, service, capacity: 'serviceManager', term: 'permanent', from: day(since), mandate: EVERYTHING });
  const proposed = (by: string, ago: number, time: string, ...texts: readonly ToldText[]): void => texts.forEach(text => {
    acts.push({ does: 'submit', text, authors: [by], by, at: momentOn(day(ago), time), ...(texts.length > 1 ? { package: packageOf(texts) } : {}) });
  });
  const given = (by: string, ago: number, time: string, { document, edition, agencies }: ToldText, text?: string): void => {
    const step = agencies ? 'asutused' : 'osakonnad';
    acts.push({ does: text === undefined ? 'coordinate' : 'coordinateWithRemarks', document, edition, step, text, by, at: momentOn(day(ago), time) });
  };

  const ennetusTa = proposal('ennetus', 1, 'Nakkushaiguste teenusejuht.', [manager('teenusejuht-a', 'ta', 'ta-nakkus', 14)]);
  const ennetusTai = proposal('ennetus', 2, 'Tervist toetavate valikute teenusejuht.', [manager('teenusejuht-c', 'tai', 'tai-noustamine', 14)]);
  const ennetusSom = proposal('ennetus', 3, 'Kaasame perede poliitikajuhi, sest koolieelsed teenused on ühised.', [
    { person: 'poliitikajuht-b', organisation: 'som', unit: 'pered', capacity: 'member', term: 'permanent', from: day(12), mandate: ['decide', 'share'] }
  ]);
  proposed('poliitikajuht-a', 18, '10.05', ennetusTa, ennetusTai, ennetusSom);
  given('asutuse-juht-a', 17, '9.12', ennetusTa);
  given('osakonnajuhataja-b', 16, '13.20', ennetusSom);
  given('asutuse-juht-b', 15, '15.40', ennetusTai, 'Ressursside osas vaatame aasta lõpus uuesti.');

  const peredSka = proposal('pered', 1, 'Kaks teenusejuhti.', [
    manager('teenusejuht-d', 'ska', 'ska-lastekaitse', 13), manager('teenusejuht-e', 'ska', 'ska-peretoetused', 13)
  ]);
  // Given for a time that is nearly over.
  const peredTai = proposal('pered', 2, 'Vanemlusprogrammide uuendamise ajaks.', [
    { ...manager('teenusejuht-c', 'tai', 'tai-vanemlus', 13), term: 'temporary', until: addDays(today, 16) }
  ]);
  proposed('poliitikajuht-b', 16, '11.30', peredSka, peredTai);
  given('asutuse-juht-c', 14, '10.02', peredSka);
  given('asutuse-juht-b', 14, '16.11', peredTai);
  // An expert who acts as manager of a service that has none; the agency's head has yet to answer.
  proposed('poliitikajuht-b', 3, '9.45', proposal('pered', 3, 'Lasteabi telefonil ei ole teenusejuhti; rolli täidab ekspert.', [
    {
      person: 'ska-ekspert-a', organisation: 'ska', service: 'ska-lasteabi', capacity: 'actingServiceManager', term: 'temporary',
      from: day(1), until: addDays(today, 180), mandate: ['answer', 'share']
    }
  ]));

  const esmatasandTk = proposal('esmatasand', 1, 'Perearstiabi rahastamise teenusejuht.', [manager('teenusejuht-f', 'tk', 'tk-perearst', 11)]);
  const esmatasandTa = proposal('esmatasand', 2, 'Tegevuslubade teenusejuht.', [manager('teenusejuht-b', 'ta', 'ta-load', 11)]);
  proposed('poliitikajuht-c', 12, '14.15', esmatasandTk, esmatasandTa);
  given('asutuse-juht-d', 10, '8.55', esmatasandTk);
  acts.push({
    does: 'return', document: esmatasandTa.document, edition: esmatasandTa.edition, step: 'asutused', by: 'asutuse-juht-a', at: momentOn(day(9), '10.30'),
    text: 'Load jäävad aasta lõpuni teise üksuse alla. Palun lepime enne kokku, mille üle teenusejuht otsustab.'
  });

  const digiTehik = proposal('digitervis', 1, 'Terviseportaali teenusejuht.', [manager('teenusejuht-i', 'tehik', 'tehik-portaal', 10)]);
  proposed('poliitikajuht-c', 11, '9.20', digiTehik);
  given('asutuse-juht-e', 8, '11.44', digiTehik);
  // Two proposals of two teams wait for one head, who may answer for both at once.
  proposed('poliitikajuht-c', 2, '15.10', proposal('digitervis', 2, 'Statistika teenusejuht.', [manager('teenusejuht-c', 'tai', 'tai-statistika', 1)]));
  const speech = proposal('erivajadus', 1, 'Erihoolekande teenusejuht.', [manager('teenusejuht-d', 'ska', 'ska-erihoolekanne', 7)]);
  proposed('poliitikajuht-d', 8, '10.40', speech);
  given('asutuse-juht-c', 6, '9.05', speech);
  proposed('poliitikajuht-d', 2, '13.00', proposal('erivajadus', 2, 'Vanemlusprogrammide kogemus on vajalik ka erihoolekandes.', [
    { person: 'teenusejuht-c', organisation: 'tai', capacity: 'partner', term: 'temporary', from: day(1), until: addDays(today, 90), mandate: ['share'] }
  ]));
  proposed('teenusejuht-a', 4, '10.10', proposal('vaktsiin', 1, 'Rahastaja esindaja.', [
    { person: 'teenusejuht-f', organisation: 'tk', capacity: 'partner', term: 'permanent', from: day(3), mandate: ['share', 'resources'] }
  ]));
  return acts;
};

/** One mark for the proposals that a leader made together. */
const packageOf = ([{ document, edition }]: readonly ToldText[]): string => `pakett-${document.replace(/\W/g, '-')}-${edition}`;
