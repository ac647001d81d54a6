import { departmentText } from './usual';

/** A draft of a second edition. It counts the personnel specialist among its subordinates; that post's own text names another manager. */
export const trainingLead = departmentText({
  manager: 'ska-osakonnajuhataja',
  subordinates: [{ key: 'ska-lisa-4' }, { key: 'ska-lisa-5' }, { key: 'ska-lisa-8' }],
  substitutesFor: [{ key: 'ska-lisa-4' }, { key: 'ska-lisa-5' }],
  substitutedBy: [{ key: 'ska-lisa-4' }, { key: 'ska-lisa-6' }],
  purpose: 'Juhib ameti inimeste õppimist ja arengut: seab põhimõtted, hoiab eelarvet ja veab koolitajate meeskonda.',
  tasks: [
    ['Õppimise ja arengu põhimõtete kujundamine', 'Põhimõtted on kirjas ja juhtkonnaga kokku lepitud.', 'Koolitusvajadus on kaardistatud kord aastas.',
      'Koolituseelarve täitmisest on ülevaade igas kvartalis.'],
    ['Juhtide arenguprogramm', 'Programm on koostatud ja igal aastal läbi viidud.', 'Osalejate hinnang on vähemalt neli viiest.'],
    ['Kompetentsimudelite loomine', 'Mudel on olemas kõigil teenuse osutamise kohtadel.', 'Hindamise tulemustest on tehtud kokkuvõte.'],
    ['Täienduskoolitusasutuse töö korraldamine', 'Õppekavad vastavad nõuetele.', 'Tunnistused on väljastatud ja arvel.', 'Statistika on esitatud tähtajaks.'],
    ['Sisekoolitajate võrgustiku vedamine', 'Võrgustikus on koolitaja igast osakonnast.', 'Sisekoolitajad on saanud koolitaja väljaõppe.'],
    ['Meeskonna juhtimine', 'Tööjaotus ja eesmärgid on selged.', 'Arenguvestlused on peetud.', 'Ametijuhendid on üle vaadatud.'],
    ['Partnerlus ülikoolide ja teiste asutustega', 'Koolitusjuhtide võrgustikus osaletakse.', 'Ühised koolitused on kokku lepitud.']
  ],
  education: 'Magistrikraad või sellele vastav haridus.',
  experience: 'Vähemalt viis aastat koolituse või personalitöö alal, sealhulgas inimeste juhtimine.',
  languages: [{ language: 'eesti keel', level: 'C1' }, { language: 'inglise keel', level: 'B2' }],
  skills: 'E-õppe keskkondade ja tagasiside kogumise vahendite kindel kasutamine; oskus õppimist mõõta.'
});

/** In coordination for the first time. Nobody has said how well the foreign language has to be known: a finding. */
export const trainingExpert = departmentText({
  manager: 'ska-lisa-3',
  substitutesFor: [{ key: 'ska-lisa-5' }, { key: 'ska-lisa-3' }],
  substitutedBy: [{ key: 'ska-lisa-5' }, { key: 'ska-lisa-3' }],
  purpose: 'Loob ameti sise- ja täienduskoolitustele hea metoodika ning arendab e-õpet, et õppida saaks oma töö kõrvalt ja omas tempos.',
  tasks: [
    ['Õppekavade ja õppematerjalide koostamine', 'Igal koolitusel on õpiväljundid ja nendega sobiv meetod.', 'Materjalid on katsetatud sihtrühmaga.'],
    ['E-õppe kursuste loomine', 'Aastas valmib vähemalt neli uut kursust.', 'Olemasolevad kursused on kord aastas uuendatud.', 'Kursused vastavad ligipääsetavuse nõuetele.'],
    ['Koolituste korraldamine', 'Koolitused on toimunud tööplaani järgi.', 'Hanked on ette valmistatud õigel ajal.', 'Osalejatel on enne koolitust vajalik teave.'],
    ['Tagasiside ja mõju hindamine', 'Tagasiside on kogutud igalt koolituselt.', 'Mõju on hinnatud kolme kuu möödudes.'],
    ['Sisekoolitajate ja mentorite toetamine', 'Koolitajad on saanud nõu enne ja pärast koolitust.', 'Mentoritele on olemas juhend.'],
    ['Kompetentside hindamises osalemine', 'Hindamisvahendid on koostatud ja juhtidele selgitatud.']
  ],
  education: 'Kõrgharidus koolituse, juhtimise, personalitöö või psühholoogia alal.',
  experience: 'Vähemalt kaks aastat koolituste arendamist; muu hariduse korral viis aastat.',
  languages: [{ language: 'eesti keel', level: 'C1' }, { language: 'inglise või vene keel' }],
  skills: 'Õpidisaini põhimõtete ja e-õppe keskkondade hea tundmine.'
});

/** One of the package of two. */
export const trainingSpecialist = departmentText({
  manager: 'ska-lisa-3',
  substitutesFor: [{ key: 'ska-lisa-4' }, { key: 'ska-lisa-3' }],
  substitutedBy: [{ key: 'ska-lisa-4' }, { key: 'ska-lisa-3' }],
  purpose: 'Korraldab, et ameti koolitused toimuvad plaani järgi: kutsed, kohad, koolitajad ja andmed on paigas.',
  tasks: [
    ['Koolituste praktiline korraldamine', 'Ruum, tehnika ja koolitaja on kokku lepitud kaks nädalat ette.', 'Osalejad on kutsutud ja nimekiri on õige.'],
    ['Koolituste arvestuse pidamine', 'Andmed on personalitarkvaras kolme tööpäeva jooksul.', 'Tunnistused on väljastatud nädala jooksul.'],
    ['Koolituskulude jälgimine', 'Arved on kontrollitud tähtajaks.', 'Kulust on iga kuu ülevaade.'],
    ['Uute töötajate sisseelamispäevad', 'Sisseelamispäev toimub iga kuu.', 'Programm on tagasiside järgi uuendatud.'],
    ['Praktikantide vastuvõtt', 'Praktikakohad on kooskõlastatud osakondadega.', 'Igal praktikandil on juhendaja.'],
    ['Koolitusuudiste vahendamine', 'Siseveebi koolituskalender on ajakohane.']
  ],
  education: 'Kõrgharidus või kesk-eriharidus.',
  experience: 'Vähemalt üks aasta ürituste või koolituste korraldamist.',
  skills: 'Täpsus, hea ajaplaneerimine, kontoritarkvara ja veebikoosolekute vahendite kasutamine.'
});
