import { keptByQualityManagers } from './access';
import { choice, date, lookup, note, number, text, words, yesNo } from './column';
import { list } from './list';

/** Shared by every list whose rows hold from one day to another. */
export const validity = {
  ValidFrom: date(words('Kehtib alates', 'Valid from'), {
    indexed: true, description: words('Esimene päev, mil rida kehtib.', 'First day on which the row holds.')
  }),
  ValidUntil: date(words('Kehtib kuni', 'Valid until'), {
    indexed: true, description: words('Viimane päev, mil rida kehtib. Ridu ei kustutata, vaid lõpetatakse.', 'Last day on which the row holds. Rows are ended, not deleted.')
  })
};

export const sample = {
  Sample: yesNo(words('Näidis', 'Sample'), {
    description: words('Näidisandmed, mida allikdokumendid ei kinnita.', 'Sample data that no source document confirms.')
  })
};

/** Of something that somebody has to have done by a day. */
export const toBeDone = {
  DueDay: date(words('Tähtaeg', 'Due'), { required: true, indexed: true }),
  State: choice(words('Seis', 'State'), {
    open: words('Tegemata', 'To do'),
    underWay: words('Töös', 'Under way'),
    done: words('Tehtud', 'Done'),
    dropped: words('Loobuti', 'Dropped')
  }, { required: true, default: 'open' }),
  DoneOn: date(words('Tehtud', 'Done on')),
  Result: note(words('Tulemus', 'Result'))
};

export const organisations = list({
  name: 'Organisations',
  title: words('Asutused', 'Organisations'),
  description: words('Ministeerium, valitsemisala asutused ja välised omanikud.', 'The ministry, its agencies and external owners.'),
  columns: {
    Title: text(words('Nimi', 'Name'), { required: true, unique: true }),
    ShortName: text(words('Lühend', 'Short name'), { required: true, maxLength: 20 }),
    Kind: choice(words('Liik', 'Kind'), {
      ministry: words('Ministeerium', 'Ministry'),
      agency: words('Valitsemisala asutus', 'Agency of the governance area'),
      external: words('Väline organisatsioon', 'External organisation')
    }, { required: true }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik asutused', 'All organisations'), columns: ['Title', 'ShortName', 'Kind', 'ValidUntil'], orderBy: 'Title' }],
  access: keptByQualityManagers
});

export const units = list({
  name: 'Units',
  title: words('Üksused', 'Units'),
  description: words('Struktuur: juhtkond, asekantslerite valdkonnad, osakonnad, talitused.', 'The structure: leadership, fields, departments, divisions.'),
  columns: {
    Title: text(words('Nimi', 'Name'), { required: true }),
    ShortName: text(words('Lühend', 'Short name'), { maxLength: 20 }),
    Kind: choice(words('Liik', 'Kind'), {
      leadership: words('Juhtkond', 'Leadership'),
      field: words('Valdkond', 'Field'),
      department: words('Osakond', 'Department'),
      division: words('Talitus', 'Division')
    }, { required: true }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations', { required: true }),
    Parent: lookup(words('Kõrgem üksus', 'Parent unit'), 'Units'),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik üksused', 'All units'), columns: ['Title', 'ShortName', 'Kind', 'Organisation', 'Parent'], orderBy: 'Title' }],
  access: keptByQualityManagers
});

export const posts = list({
  name: 'Posts',
  title: words('Teenistuskohad', 'Posts'),
  description: words('Ametikohad kohtade arvu ja teiste nimekujudega.', 'Posts with number of seats and other spellings.'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true }),
    Unit: lookup(words('Üksus', 'Unit'), 'Units'),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations'),
    Manager: lookup(words('Vahetu juht', 'Line manager'), 'Posts', {
      description: words('Teenistuskoht, mille täitja on vahetu juht. Tühi: üksuse juht.', 'The post whose holder is the line manager. Empty: the head of the unit.')
    }),
    Seats: number(words('Kohti', 'Seats'), { min: 1, max: 999 }),
    Aliases: note(words('Teised nimekujud', 'Other spellings'), {
      description: words('Üks nimekuju real.', 'One spelling a line.')
    }),
    ...validity,
    ...sample
  },
  views: [{ title: words('Kõik teenistuskohad', 'All posts'), columns: ['Title', 'Unit', 'Manager', 'Seats', 'ValidUntil'], orderBy: 'Title' }],
  access: keptByQualityManagers
});
