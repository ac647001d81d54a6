import type { policyAreas as list } from '../../src/data/schema';
import { addDays } from '../../src/domain/time/plainDate';
import { yearsBefore, type Days } from './days';
import { orderNumber, SYSTEM_ORDER } from './editions';
import { asSample, type Entries, type Entry } from './told';

type Area = Omit<Entry<typeof list>, 'ValidFrom' | 'ValidUntil' | 'ConfirmedBy' | 'Sample'>;

const areas: Readonly<Record<string, Area>> = {
  ennetus: {
    Title: 'Terviseedendus ja haiguste ennetamine', ShortName: 'TEHE', Field: 'valdkond-tervis', Department: 'rahvatervis',
    TereActivity: 'näidis 1.1 Ennetus', Laws: 'Rahvatervishoiu seadus\nNakkushaiguste ennetamise ja tõrje seadus',
    InformationSystems: 'Nakkushaiguste register\nTervisestatistika andmebaas',
    Description: 'Inimesed püsivad kauem terved, sest tervist hoitakse enne haigust.'
  },
  esmatasand: {
    Title: 'Esmatasandi tervishoid', ShortName: 'ET', Field: 'valdkond-tervis', Department: 'tervishoid',
    TereActivity: 'näidis 1.2 Tervishoiu kättesaadavus', Laws: 'Tervishoiuteenuste korraldamise seadus\nRavikindlustuse seadus',
    InformationSystems: 'Tervise infosüsteem', Description: 'Perearst ja õde on inimesele lähedal ja õigel ajal olemas.'
  },
  eriarstiabi: {
    Title: 'Eriarstiabi ja haiglavõrk', ShortName: 'EAH', Field: 'valdkond-tervis', Department: 'tervishoid', Related: ['esmatasand'],
    TereActivity: 'näidis 1.2 Tervishoiu kättesaadavus', Laws: 'Tervishoiuteenuste korraldamise seadus',
    InformationSystems: 'Tervise infosüsteem\nTervishoiukorralduse infosüsteem',
    Description: 'Haiglavõrk annab vajaliku ravi mõistliku ooteajaga kogu riigis.'
  },
  'vaimne-tervis': {
    Title: 'Vaimne tervis', ShortName: 'VT', Field: 'valdkond-tervis', Department: 'rahvatervis', Related: ['ennetus'],
    TereActivity: 'näidis 1.1 Ennetus', Laws: 'Psühhiaatrilise abi seadus',
    Description: 'Abi on kättesaadav enne, kui mure suureks kasvab.'
  },
  ravimid: {
    Title: 'Ravimid ja meditsiiniseadmed', ShortName: 'RAM', Field: 'valdkond-tervis', Department: 'ravimid',
    TereActivity: 'näidis 1.3 Ravimipoliitika', Laws: 'Ravimiseadus\nMeditsiiniseadme seadus',
    InformationSystems: 'Ravimiregister\nRetseptikeskus', Description: 'Ravimid on ohutud, olemas ja inimesele jõukohased.'
  },
  pered: {
    Title: 'Lapsed ja pered', ShortName: 'LP', Field: 'valdkond-sotsiaal', Department: 'pered', Related: ['vaimne-tervis'],
    TereActivity: 'näidis 2.1 Laste ja perede heaolu', Laws: 'Lastekaitseseadus\nPerehüvitiste seadus', InformationSystems: 'SKAIS\nSTAR',
    Description: 'Laps kasvab turvaliselt ja pere saab tuge enne kriisi.'
  },
  hooldus: {
    Title: 'Pikaajaline hooldus', ShortName: 'PAH', Field: 'valdkond-sotsiaal', Department: 'hoolekanne',
    TereActivity: 'näidis 2.2 Hoolekanne', Laws: 'Sotsiaalhoolekande seadus', InformationSystems: 'STAR',
    Description: 'Abivajaja elab kodus nii kaua kui võimalik ja lähedane ei jää üksi.'
  },
  erivajadus: {
    Title: 'Erihoolekanne ja rehabilitatsioon', ShortName: 'ER', Field: 'valdkond-sotsiaal', Department: 'hoolekanne', Related: ['hooldus'],
    TereActivity: 'näidis 2.2 Hoolekanne', Laws: 'Sotsiaalhoolekande seadus\nTöövõimetoetuse seadus', InformationSystems: 'SKAIS',
    Description: 'Erivajadusega inimene elab, õpib ja töötab oma võimete järgi.'
  },
  hyvitised: {
    Title: 'Pensionid ja toetused', ShortName: 'PT', Field: 'valdkond-sotsiaal', Department: 'hyvitised', Related: ['pered'],
    TereActivity: 'näidis 2.3 Sotsiaalkindlustus', Laws: 'Riikliku pensionikindlustuse seadus\nPerehüvitiste seadus',
    InformationSystems: 'SKAIS',
    Description: 'Hüvitised kaitsevad vaesuse eest ja makstakse õigel ajal.'
  },
  digitervis: {
    Title: 'Digitervis ja terviseandmed', ShortName: 'DT', Field: 'valdkond-innovatsioon', Department: 'digitervis',
    TereActivity: 'näidis 3.1 Digilahendused', Laws: 'Tervishoiuteenuste korraldamise seadus',
    InformationSystems: 'Tervise infosüsteem\nTerviseportaal',
    Description: 'Andmed liiguvad turvaliselt sinna, kus neid raviks ja otsusteks vaja on.'
  },
  ligipaasetavus: {
    Title: 'Ligipääsetavus ja võrdsed võimalused', ShortName: 'LVV', Horizontal: true, Field: 'valdkond-sotsiaal', Department: 'hoolekanne',
    Related: ['erivajadus'], Laws: 'Võrdse kohtlemise seadus\nToodete ja teenuste ligipääsetavuse seadus',
    Description: 'Teenust saab kasutada igaüks, olenemata vanusest või erivajadusest.'
  },
  loimimine: {
    Title: 'Tervise- ja sotsiaalteenuste lõimimine', ShortName: 'LÕIM', Horizontal: true, Field: 'valdkond-innovatsioon', Department: 'digitervis',
    Related: ['esmatasand', 'hooldus'], TereActivity: 'näidis 3.2 Teenuste lõimimine',
    Description: 'Mitme murega inimene saab ühe plaani, mitte viis saatekirja.'
  }
};

/** The one area that the description names; chapter 5 says that its third edition gave it this name. */
const quality: Area = {
  Title: 'Tervishoiu kvaliteedipoliitika', ShortName: 'TKP', Horizontal: true, Field: 'valdkond-tervis', Department: 'tervishoid',
  Related: ['esmatasand', 'eriarstiabi', 'ravimid'], Laws: 'Tervishoiuteenuste korraldamise seadus',
  Description: 'Ravi kvaliteeti mõõdetakse, näidatakse ja parandatakse ühtemoodi.'
};

export const policyAreasAround = (days: Days): Entries<typeof list> => {
  const ConfirmedBy = `${orderNumber(SYSTEM_ORDER)}, lisa 3`;
  const ValidFrom = yearsBefore(days.today, 3);
  return {
    ...asSample(Object.fromEntries(Object.entries(areas).map(([key, area]) => [key, { ...area, ConfirmedBy, ValidFrom }]))),
    kvaliteet: { ...quality, ConfirmedBy, ValidFrom: days.thirdEdition },
    'kvaliteet-enne': {
      Title: 'Kvaliteedipoliitika', ShortName: 'KP', Horizontal: true, Field: 'valdkond-tervis', Department: 'tervishoid',
      ValidFrom, ValidUntil: addDays(days.thirdEdition, -1)
    }
  };
};
