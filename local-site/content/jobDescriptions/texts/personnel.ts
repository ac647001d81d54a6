import { departmentText, usualResponsibilities } from './usual';

/** Returned with a comment. One responsibility drifts from the department's wording: a finding. */
export const divisionHead = departmentText({
  manager: 'ska-osakonnajuhataja',
  subordinates: [{ key: 'ska-lisa-7' }, { key: 'ska-lisa-8' }],
  substitutesFor: [{ key: 'ska-osakonnajuhataja' }, { key: 'ska-lisa-2' }, { key: 'ska-lisa-3' }],
  substitutedBy: [{ key: 'ska-osakonnajuhataja' }, { key: 'ska-lisa-7' }],
  purpose: 'Juhib personaliteenust nii, et juhid saavad õigel ajal õiged inimesed ja iga töötaja suhe ametiga on korrektselt vormistatud.',
  tasks: [
    ['Personaliteenuse juhtimine', 'Teenuse tasemed on kokku lepitud ja täidetud.', 'Rahulolu teenusega on vähemalt 85%.'],
    ['Talituse inimeste juhtimine', 'Igal töötajal on eesmärgid ja tagasiside.', 'Asendamised on ette korraldatud.'],
    ['Värbamise ja valiku korraldamine', 'Vaba koht on täidetud keskmiselt 45 päevaga.', 'Kandidaadid saavad vastuse viie tööpäeva jooksul.'],
    ['Teenistus- ja töösuhete õiguspärasus', 'Käskkirjad ja lepingud on õiged ja õigel ajal.', 'Vaidlusi, mille amet kaotab, ei ole.'],
    ['Koosseisu ja ametijuhendite ajakohasus', 'Koosseis vastab tegelikule tööjaotusele.', 'Igal kohal on kehtiv ametijuhend.'],
    ['Palgakorralduse arendamine', 'Ametikohad on hinnatud ühtsete põhimõtete järgi.', 'Ettepanekud palgajuhendi muutmiseks on põhjendatud.'],
    ['Juhtide nõustamine', 'Juht saab nõu hiljemalt järgmisel tööpäeval.']
  ],
  education: 'Kõrgharidus, soovitavalt personalijuhtimises või õiguses.',
  experience: 'Vähemalt kolm aastat personalitööd ja üks aasta inimeste juhtimist.',
  skills: 'Avaliku teenistuse ja tööõiguse väga hea tundmine; oskus keerulist lihtsalt selgitada.',
  languages: [{ language: 'eesti keel', level: 'C1' }, { language: 'inglise keel', level: 'B2' }, { language: 'vene keel', level: 'B1' }],
  responsibilities: usualResponsibilities.map(one => (one.startsWith('hoiab saladuses')
    ? 'hoiab saladuses isikuandmed ja muu piiranguga teabe, mis talle tööd tehes teatavaks saab, ka pärast teenistuse lõppu;' : one)),
  status: 'official',
  specialConditions: 'Enne ametisse nimetamist kontrollitakse seaduses sätestatud piiranguid.'
});

/** Coordinated; it waits for an order. */
export const personnelPartner = departmentText({
  manager: 'ska-lisa-6',
  substitutesFor: [{ key: 'ska-lisa-8' }, { key: 'ska-lisa-6' }],
  substitutedBy: [{ key: 'ska-lisa-8' }, { key: 'ska-lisa-2', scope: 'teatud töölõikudes' }],
  purpose: 'On oma osakondade juhtidele personalitöös esimene nõuandja: värbamisest ja sisseelamisest kuni lahkumiseni.',
  tasks: [
    ['Juhtide nõustamine inimeste juhtimisel', 'Kokkulepitud osakondade juhid on nõustatud vähemalt kord kuus.', 'Keerulised juhtumid on lahendatud koos juristiga.'],
    ['Värbamine ja valik', 'Konkurss on läbi viidud kokkulepitud ajaga.', 'Valikuotsus on põhjendatud ja dokumenteeritud.'],
    ['Sisseelamise toetamine', 'Uuel töötajal on esimesel päeval töökoht, õigused ja kava.', 'Katseaja vestlused on peetud.'],
    ['Ametijuhendite ja koosseisu ettevalmistamine', 'Ametijuhendite kavandid on kooskõlastamiseks valmis.', 'Muudatused on kantud personalitarkvarasse.'],
    ['Arenguvestluste toetamine', 'Vestlused on peetud 95 protsendil töötajatest.', 'Koolitusvajadus on koondatud ja edastatud.'],
    ['Lahkumisvestlused', 'Vestlus on pakutud igale lahkujale.', 'Järeldustest on kord aastas kokkuvõte.'],
    ['Personaliprojektides osalemine', 'Kokkulepitud tulemused on saavutatud.']
  ],
  education: 'Kõrgharidus.',
  experience: 'Vähemalt kaks aastat personalitööd.',
  skills: 'Avaliku teenistuse ja tööõiguse hea tundmine; suhtlemis- ja nõustamisoskus.'
});

/** The other of the package of two. One task has no result, and it names its own post, of which there is one seat, as a substitute. */
export const personnelSpecialist = departmentText({
  manager: 'ska-lisa-6',
  substitutesFor: [{ key: 'ska-lisa-7' }, { key: 'ska-lisa-2' }],
  substitutedBy: [{ key: 'ska-lisa-7' }, { key: 'ska-lisa-2' }, { key: 'ska-lisa-8' }],
  purpose: 'Vormistab teenistus- ja töösuhted ning hoiab personaliandmed õiged ja kaitstud.',
  tasks: [
    ['Personalikäskkirjade ja lepingute vormistamine', 'Dokumendid on valmis enne tööle asumise päeva.', 'Vormid vastavad kehtivale korrale.'],
    ['Personaliandmete hoidmine', 'Muudatused on kantud andmekogusse järgmisel tööpäeval.', 'Toimikud on korrastatud ja säilitustähtajad täidetud.'],
    ['Puhkuste ja puudumiste arvestus', 'Puhkuste ajakava on kinnitatud märtsi lõpuks.', 'Andmed jõuavad palgaarvestusse õigel ajal.'],
    ['Töölähetuste ja kõrvaltegevuste arvestus'],
    ['Töötajate nõustamine', 'Küsimusele on vastatud kahe tööpäeva jooksul.'],
    ['Registrikannete tegemine', 'Töötamise registri kanded on tehtud tähtajaks.']
  ],
  education: 'Vähemalt keskharidus, soovitavalt kõrgharidus.',
  experience: 'Soovitav on kogemus personali- või asjaajamistöös.',
  skills: 'Täpsus, asjaajamise korra tundmine, personalitarkvara kasutamine.'
});
