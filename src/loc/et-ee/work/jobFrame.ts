import type { JobView } from '../../../webparts/jobDescriptions/views';

/** The frame of the web part Ametijuhendid. */
export const jobFrame = {
  title: 'Ametijuhendid',
  subtitle: 'Ametijuhendid ja teised kooskõlastatavad dokumendid: mis kehtib, mis on kooskõlastamisel ja mille aeg on käes.',
  views: { register: 'Register', coverage: 'Kaetus' } satisfies Record<JobView, string>,
  emptyTitle: 'Ametijuhendeid veel ei ole',
  emptyReader: 'Kvaliteedijuht lisab dokumendid loendisse „VAJS dokumendid“.',
  notVerified: 'Kontrollimata sellel saidil',
  notVerifiedText: 'Turvakontroll ei ole sellel saidil läbitud, seega ei saa menetluskäiku veel tõendiks pidada.',
  openSetup: 'Ava Seadistus'
};
