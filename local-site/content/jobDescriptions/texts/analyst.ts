import { departmentText } from './usual';

/** The first edition, whose text stands in the log too: the second changes wording, substitutes and requirements, and adds two tasks. */
export const analystBefore = departmentText({
  manager: 'ska-osakonnajuhataja',
  substitutesFor: [{ key: 'ska-lisa-8' }],
  education: 'Vähemalt keskharidus, soovitavalt kõrgharidus.',
  experience: 'Kogemus andmete analüüsimisel.',
  skills: 'Tabelarvutuse väga hea tundmine; oskus tulemusi selgelt esitada.',
  substitutedBy: [{ key: 'ska-lisa-8' }, { key: 'ska-lisa-7' }],
  purpose: 'Annab juhtidele ja personalitöötajatele usaldusväärsed andmed inimeste, töö ja palga kohta.',
  tasks: [
    ['Personaliaruannete koostamine', 'Korralised aruanded ilmuvad kokkulepitud päeval.', 'Ühekordsed päringud on vastatud kümne tööpäeva jooksul.'],
    ['Personalieelarve alusandmete hoidmine', 'Andmed vastavad kehtivale koosseisule.'],
    ['Tööjõukulude prognoosimine', 'Prognoos on koostatud kord aastas enne eelarve taotlemist.'],
    ['Palgauuringus osalemine', 'Andmed on esitatud tähtajaks.', 'Tulemused on juhtidele lahti seletatud.'],
    ['Personalitarkvara kasutajate nõustamine', 'Kasutajate õigused on ajakohased.', 'Kasutajate küsimused on vastatud kahe tööpäeva jooksul.'],
    ['Andmete kvaliteedi kontroll', 'Kontrollpäringud käivad kord kuus.', 'Leitud vead on parandatud või vastutajale edastatud.']
  ]
});

/** The second edition, in force by an order that repeals the first. Its budget analyst is no post of the structure list: "unknown" among the findings. */
export const analyst = departmentText({
  manager: 'ska-osakonnajuhataja',
  substitutesFor: [{ key: 'ska-lisa-8' }, { key: 'ska-lisa-7', scope: 'teatud töölõikudes' }],
  education: 'Kõrgharidus.',
  experience: 'Kogemus andmete analüüsimisel ja aruannete koostamisel.',
  skills: 'Tabelarvutuse, päringute ja aruandlusvahendite väga hea tundmine; oskus tulemusi selgelt esitada.',
  substitutedBy: [
    { key: 'ska-lisa-8' }, { key: 'ska-lisa-6' }, { name: 'Finantsosakonna eelarveanalüütik', scope: 'tööjõukulude prognoosi osas' }
  ],
  purpose: 'Annab juhtidele ja personalitöötajatele usaldusväärsed andmed inimeste, töö ja palga kohta ning hoiab personalitarkvara ja aruanded korras.',
  tasks: [
    ['Personaliaruannete koostamine', 'Korralised aruanded ilmuvad kokkulepitud päeval.', 'Ühekordsed päringud on vastatud viie tööpäeva jooksul.'],
    ['Personalieelarve alusandmete hoidmine', 'Andmed vastavad kehtivale koosseisule.', 'Erinevused finantsarvestusega on selgitatud iga kuu lõpuks.'],
    ['Tööjõukulude prognoosimine', 'Prognoos on koostatud kord kvartalis.', 'Prognoosi ja tegeliku kulu erinevus on selgitatud.'],
    ['Palgauuringus osalemine', 'Andmed on esitatud tähtajaks.', 'Tulemused on juhtidele lahti seletatud.', 'Palgajuhendi muutmiseks on tehtud ettepanekud.'],
    ['Personalitarkvara peakasutaja töö', 'Kasutajate õigused on ajakohased.', 'Uued võimalused on katsetatud ja kasutajad koolitatud.'],
    ['Andmete kvaliteedi kontroll', 'Kontrollpäringud käivad igal nädalal.', 'Leitud vead on parandatud või vastutajale edastatud.'],
    ['Siseveebi personaliandmete lehe hoidmine', 'Näitajad on siseveebis ajakohased ja arusaadavalt esitatud.'],
    ['Koostöö finantsosakonna ja teiste asutustega', 'Kokkulepped andmevahetuse kohta on kirjas ja täidetud.']
  ]
});
