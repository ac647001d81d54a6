import { clausesOf } from '../jobDescriptions/toldContent';

/** The second edition of P07, in force by an order that the log knows; many have it to read. */
export const trainingProcess = clausesOf([
  ['Eesmärk', 'Protsess tagab, et valitsemisala inimesed õpivad seda, mida nende töö ja asutuse eesmärgid nõuavad, ning et koolitusraha kasutatakse mõistlikult.'],
  ['Ulatus', 'Protsess kehtib ministeeriumi kõigile teenistujatele. Asutus võib seda kasutada otse või oma korraga täpsustada.'],
  ['Rollid', 'Omanik on personalijuht. Osakonnajuhataja koondab oma inimeste vajadused. Õppija annab tagasisidet ja jagab õpitut kolleegidega.'],
  ['Vajaduse selgitamine', 'Vajadused koonduvad arenguvestlustest novembri lõpuks. Personaliosakond võrdleb neid tööplaani ja eelarvega ning teeb ettepaneku järjekorraks.'],
  ['Kavandamine', 'Koolituskava kinnitatakse jaanuaris. Kavas on teema, sihtrühm, aeg, maksumus ja oodatav muutus töös.'],
  ['Läbiviimine', 'Koolitusele saab registreeruda siseveebis. Loobumisest antakse teada vähemalt kolm tööpäeva ette.'],
  ['Hindamine', 'Tagasisidet küsitakse kohe ja muutust töös kolme kuu pärast. Tulemused esitatakse juhtkonnale kaks korda aastas.'],
  ['Täiendamine', 'Omanik vaatab protsessi läbi kord aastas ja võtab arvesse laekunud ettepanekud.']
]);

/** The second edition of P11, in coordination by several heads at once. */
export const communicationProcess = clausesOf([
  ['Eesmärk', 'Inimesed, partnerid ja oma töötajad saavad ministeeriumi otsustest teada õigel ajal ja arusaadavas keeles.'],
  ['Ulatus', 'Protsess hõlmab meediasuhtlust, veebi, sotsiaalmeediat, teavituskampaaniaid ja kriisikommunikatsiooni.'],
  ['Rollid', 'Omanik on kommunikatsioonijuht. Sisu eest vastutab poliitikajuht. Kõneisiku lepib kokku juhtkond.'],
  ['Kavandamine', 'Iga eelnõu ja suurem algatus saab teavituskava enne esimest avalikku sammu. Kava kirjutavad poliitikajuht ja kommunikatsiooninõunik koos.'],
  ['Kampaaniad', 'Kampaania vajab eelarvet, sihtrühma ja mõõdikut. Ostud käivad hankeprotsessi järgi.'],
  ['Meediale vastamine', 'Küsimusele vastatakse samal tööpäeval. Keerulisemas asjas lepitakse kokku vastamise aeg.'],
  ['Ligipääsetavus', 'Veebis avaldatud tekst, pilt ja video vastavad ligipääsetavuse nõuetele; olulisem teave on ka lihtsas keeles ja viipekeeles.'],
  ['Hindamine', 'Tulemusi vaadatakse kord trimestris: nähtavus, arusaadavus ja usaldus.']
]);

/** The second edition of the calendar's form, rejected: it asks for what a calendar that everybody reads may not hold. */
export const calendarForm = clausesOf([
  ['Otstarve', 'Vormil on ühe aasta koosolekud, tähtajad ja ülevaatused nii, et igaüks leiab need ühest kohast.'],
  ['Veerud', 'Protsess, tegevus, tähtaeg või ajavahemik, ettevalmistaja, kontrollija, täitja, vastutav roll ja etapp.'],
  ['Koosoleku kestus', 'Iga koosoleku juures on algus ja kestus, et kattumised oleksid näha.'],
  ['Puudumised', 'Iga osaleja juurde märgitakse, millal ja mis põhjusel ta puudub.'],
  ['Täitmine', 'Kvaliteedijuht koondab read detsembri lõpuks; muudatuse teeb see, kes rea eest vastutab.']
]);

/** The personnel department's statute, waiting for the lawyer. */
export const departmentStatute = clausesOf([
  ['Üldsätted', 'Personali- ja haldusosakond on Sotsiaalkindlustusameti struktuuriüksus. Osakond annab oma tööst aru peadirektorile.'],
  ['Põhiülesanne', 'Osakond hoolitseb selle eest, et ametil on oma ülesanneteks vajalikud inimesed, oskused, ruumid ja vara.'],
  ['Ülesanded', 'Osakond kavandab koosseisu, värbab ja koolitab, vormistab teenistus- ja töösuhted, hoiab töökeskkonda ning haldab ruume ja vara.'],
  ['Tulemusnäitajad', 'Värbamise keskmine kestus; töötajate rahulolu; koolituste mõju hinnang; haldusteenuste kättesaadavus.'],
  ['Juhtimine', 'Osakonda juhib juhataja. Teda asendab talituse juhataja või peadirektori määratud ametnik.'],
  ['Õigused', 'Osakonnal on õigus saada teistelt üksustelt oma ülesanneteks vajalikku teavet ja teha ettepanekuid töö korraldamiseks.'],
  ['Koostöö', 'Osakond lepib haldus- ja personaliteenuste tasemed kokku teiste osakondadega kord aastas.']
]);
