import { tasksOf, type ToldContent } from '../toldContent';

/** An annex of an employment contract: both sign it, no order confirms it. */
export const facilitiesAnnex: ToldContent = {
  template: 'contract',
  status: 'employee',
  managers: [{ key: 'ska-osakonnajuhataja' }],
  substitutedBy: [{ key: 'ska-lisa-1' }],
  substitutesFor: [],
  purpose: 'Hoolitseb, et ameti esindused on töökorras, hästi varustatud ja külastajale arusaadavad.',
  tasks: tasksOf([
    ['Ruumide ja töökohtade korrashoid', 'Rikkest on teatatud samal päeval ja lahendus kokku lepitud.', 'Töökoht on uue töötaja esimesel päeval valmis.'],
    ['Vara arvestus', 'Inventuur on tehtud kord aastas.', 'Vara liikumine on arvel hiljemalt järgmisel tööpäeval.'],
    ['Ostude ettevalmistamine', 'Väikeostud on tehtud korra järgi.', 'Lepingute lõpptähtajad on teada kolm kuud ette.'],
    ['Sõidukite kasutamise korraldamine', 'Broneeringud ja hooldused on ajakohased.', 'Kütuse- ja hoolduskulu on kord kuus kokku võetud.'],
    ['Külastajate vastuvõtu korraldamine', 'Viidad ja lahtiolekuajad on õiged ja ligipääsetavad.'],
    ['Arhiiviruumi eest hoolitsemine', 'Ligipääs on ainult volitatud inimestel.'],
    ['Vahetu juhi antud ühekordsed ülesanded', 'Ülesanded on tehtud kokkulepitud ajaks.']
  ]),
  rights: [
    'saada tööks vajalikud vahendid, teave ja juhendamine;',
    'teha ettepanekuid ruumide ja vara paremaks kasutamiseks;',
    'katkestada töö, kui see ohustab tervist, ja teatada sellest kohe juhile.'
  ],
  responsibilities: [
    'vastutab oma töö õigsuse ja tähtaegade eest;',
    'hoiab talle usaldatud vara ja võtmeid;',
    'hoiab saladuses tööl teada saadud piiranguga teabe.'
  ],
  tools: 'Sülearvuti, telefon, ametiauto kokkuleppel, tööriistad väiksemateks parandusteks.',
  requirements: {
    education: 'Vähemalt keskharidus.',
    experience: 'Vähemalt kaks aastat haldus- või laotööd.',
    languages: [{ language: 'eesti keel', level: 'B2' }, { language: 'vene keel', level: 'A2', note: 'soovitavalt' }],
    computerSkills: 'Tabelarvutus, e-kirjad ja varahaldustarkvara.',
    competencies: {
      expertise: ['tunneb hoone tehnosüsteemide põhimõtteid', 'oskab hinnata, millal on vaja eriala tundjat'],
      clientFocus: ['on abivalmis', 'annab teada, millal lahendus valmib'],
      teamwork: ['jagab teavet õigel ajal', 'peab kokkuleppeid'],
      leadership: ['juhendab hoolduspartnereid']
    },
    additional: [{ name: 'Autojuhtimine', description: 'B-kategooria juhiluba.' }, { name: 'Esmaabi', description: 'Kehtiv esmaabikoolituse tunnistus.' }]
  },
  changes: 'Lisa muudetakse poolte kirjalikul kokkuleppel; muudatust arutatakse enne arenguvestlusel.'
};
