import { departmentText } from './usual';

/** The second edition, in coordination now. The personnel partner's own text says nothing of standing in here: a finding. */
export const workplacePartner = departmentText({
  manager: 'ska-osakonnajuhataja',
  substitutesFor: [],
  education: 'Kõrgharidus, soovitavalt personalitöös, tervishoius või psühholoogias.',
  experience: 'Vähemalt üks aasta tööd töökeskkonna või tervisedenduse alal.',
  skills: 'Töötervishoiu ja tööohutuse nõuete hea tundmine; kontoritarkvara ja uute rakenduste kiire omandamine.',
  substitutedBy: [{ key: 'ska-osakonnajuhataja' }, { key: 'ska-lisa-7' }],
  purpose: 'Hoolitseb, et ameti inimestel on ohutu, tervist hoidev ja hea töökeskkond, ning nõustab juhte ja töötajaid selle kujundamisel.',
  tasks: [
    ['Töökeskkonna ja heaolu tegevuste kavandamine',
      'Tegevused on osakonna tööplaanis koos aja ja rahaga.', 'Hangete vajadus on teada enne hankeplaani kinnitamist.',
      'Kavandatu on tehtud või muudatus juhiga kokku lepitud.'],
    ['Töökeskkonnavolinike ja -nõukogu töö korraldamine',
      'Volinikud ja nõukogu liikmed on valitud ning koolitatud.', 'Nõukogu käib koos vähemalt kord kvartalis ja kokkuvõtted on avalikud.',
      'Tööinspektsioon on saanud nõutud teated.'],
    ['Töökeskkonna ohutuse tagamine',
      'Riskianalüüs on uuendatud ja selle tegevuskava täidetud.', 'Töökohtade sisekontroll on tehtud vähemalt kord aastas.',
      'Igas esinduses on väljaõppinud esmaabiandja ja korras vahendid.', 'Seadmete ohutusjuhendid on kättesaadavad.'],
    ['Juhendamine ja väljaõpe', 'Uus töötaja on juhendatud enne iseseisvale tööle asumist.', 'Juhendamised on dokumenteeritud.'],
    ['Tööõnnetuste ja kutsehaiguste uurimine', 'Iga juhtum on uuritud ja vormistatud tähtajaks.', 'Kordumise vältimiseks on tehtud ettepanekud.'],
    ['Tervisekontrolli ja vaktsineerimise korraldamine', 'Tervisekontroll on õigel ajal tehtud ja selle üle peetakse arvestust.'],
    ['Vaimse tervise toe korraldamine', 'Kriisiabi ja nõustamine on kättesaadav kahe tööpäeva jooksul.', 'Juhid oskavad märgata ülekoormust.']
  ]
});
