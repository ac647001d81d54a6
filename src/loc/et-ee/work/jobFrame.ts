/** The frame of the web part Ametijuhendid. */
export const jobFrame = {
  title: 'Ametijuhendid',
  subtitle: 'Ametijuhendid ja teised kooskõlastatavad dokumendid: mis kehtib, mis on kooskõlastamisel ja mille aeg on käes.',
  views: { register: 'Register', coverage: 'Kaetus', routes: 'Ringid' },
  emptyTitle: 'Ametijuhendeid veel ei ole',
  emptyReader: 'Kvaliteedijuht lisab dokumendid loendisse „VAJS dokumendid“.',
  notVerified: 'Kontrollimata sellel saidil',
  notVerifiedText: 'Turvakontroll ei ole sellel saidil läbitud, seega ei saa menetluskäiku veel tõendiks pidada.',
  failedText: 'Turvakontroll leidis sellel saidil vea, seega ei saa menetluskäiku tõendiks pidada.',
  openSetup: 'Ava Seadistus'
};
