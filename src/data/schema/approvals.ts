import { addOnly, addOnlyRestricted, writtenTogether, writtenTogetherRestricted } from './access';
import { choice, lookup, note, number, text, words, yesNo } from './column';
import { list, twin } from './list';
import { sample } from './structure';

/** SHA-256 in lower-case hexadecimal. */
export const isDigest = (typed: string): boolean => /^[0-9a-f]{64}$/.test(typed);

const digest = (et: string, en: string): ReturnType<typeof text> => text(words(et, en), { maxLength: 64, accepts: isDigest });

const textColumns = {
  Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments', { required: true, indexed: true }),
  Edition: number(words('Versioon', 'Edition'), { required: true, min: 1, max: 999 }),
  // Not unique: whoever guessed a hash could otherwise keep the real text out.
  Hash: text(words('Räsi', 'Hash'), { required: true, indexed: true, maxLength: 64, accepts: isDigest }),
  Envelope: note(words('Ümbrik', 'Envelope'), {
    description: words('Asjaolud, millest ring tuleneb, ja sisu räsi (RFC 8785).', 'The facts that the route follows from, and the digest of the content (RFC 8785).')
  }),
  Content: note(words('Sisu', 'Content'), { description: words('Esitatud tekst (RFC 8785).', 'The submitted text (RFC 8785).') })
};

/** A text as it was submitted. It is found by its hash and verified by it: a row that does not hash to its own hash is nobody's text. */
export const approvalTexts = list({
  name: 'ApprovalTexts',
  title: words('Esitatud tekstid', 'Submitted texts'),
  description: words('Tekstid nii, nagu need kooskõlastamiseks esitati. Ridu ainult lisatakse.', 'Texts as they were submitted. Rows are only added.'),
  columns: textColumns,
  views: [{ title: words('Kõik tekstid', 'All texts'), columns: ['Document', 'Edition', 'Hash'], orderBy: 'Document' }],
  access: addOnly
});

export const restrictedTexts = twin(approvalTexts, {
  name: 'RestrictedTexts',
  title: words('Esitatud tekstid (piiranguga)', 'Submitted texts (restricted)'),
  description: words('Töölepingu lisad ja piiranguga dokumendid. Ridu ainult lisatakse.', 'Contract annexes and restricted documents. Rows are only added.'),
  access: addOnlyRestricted
});

const logColumns = {
  Kind: choice(words('Tegu', 'Act'), {
    submit: words('Esitas', 'Submitted'),
    withdraw: words('Võttis tagasi', 'Withdrew'),
    coordinate: words('Kooskõlastas', 'Coordinated'),
    coordinateWithRemarks: words('Kooskõlastas märkustega', 'Coordinated with remarks'),
    approve: words('Kiitis heaks', 'Approved'),
    sign: words('Allkirjastas', 'Signed'),
    return: words('Tagastas', 'Returned'),
    reject: words('Lükkas tagasi', 'Rejected'),
    delegate: words('Delegeeris', 'Delegated'),
    recordExternal: words('Märkis kooskõlastuse DHSis', 'Recorded coordination in the DHS'),
    bindOrder: words('Sidus käskkirjaga', 'Bound to an order'),
    acknowledge: words('Tutvus', 'Read'),
    review: words('Vaatas üle', 'Reviewed'),
    comment: words('Kommenteeris', 'Commented'),
    nameSubstitute: words('Määras asendaja', 'Named a substitute'),
    endSubstitution: words('Lõpetas asendamise', 'Ended a substitution')
  }, { required: true, indexed: true }),
  Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments', { indexed: true }),
  Edition: number(words('Versioon', 'Edition'), { min: 1, max: 999 }),
  Hash: digest('Räsi', 'Hash'),
  Round: number(words('Ring', 'Round'), { min: 1, max: 999 }),
  Step: number(words('Samm', 'Step'), { min: 1, max: 999_999_999 }),
  Package: text(words('Pakett', 'Package'), { maxLength: 60 }),
  Text: note(words('Selgitus', 'Text')),
  Details: note(words('Andmed', 'Details'), { description: words('Teo andmed (JSON).', 'The act\'s data (JSON).') }),
  SeenRow: number(words('Viimati nähtud kanne', 'Last row seen'), { min: 1 }),
  SeenDigest: digest('Selle räsi', 'Its digest')
};

/** One row an act. Who and when are SharePoint's own Author and Created; replay decides which rows count (domain/approval). */
export const approvalLog = list({
  name: 'ApprovalLog',
  title: words('Menetluskäik', 'Log'),
  description: words('Kes mida dokumendiga tegi. Ridu ainult lisatakse; olek arvutatakse neist.', 'Who did what with a document. Rows are only added; the state is computed from them.'),
  columns: logColumns,
  views: [
    { title: words('Kõik kanded', 'All rows'), columns: ['Document', 'Edition', 'Round', 'Kind', 'Text'], orderBy: 'Document' },
    { title: words('Dokumentide kaupa', 'By document'), columns: ['Edition', 'Round', 'Kind', 'Text'], groupBy: 'Document' }
  ],
  access: addOnly
});

export const restrictedLog = twin(approvalLog, {
  name: 'RestrictedLog',
  title: words('Menetluskäik (piiranguga)', 'Log (restricted)'),
  description: words('Töölepingu lisade ja piiranguga dokumentide menetluskäik. Ridu ainult lisatakse.', 'The log of contract annexes and restricted documents. Rows are only added.'),
  access: addOnlyRestricted
});

const draftColumns = {
  Title: text(words('Pealkiri', 'Title'), { required: true }),
  Document: lookup(words('Dokument', 'Document'), 'ManagedDocuments', { required: true, indexed: true }),
  Edition: number(words('Versioon', 'Edition'), { required: true, min: 1, max: 999 }),
  ChangeSummary: note(words('Muudatuse sisu', 'Summary of change')),
  Costs: yesNo(words('Kaasneb kulu', 'It costs money')),
  Concerned: note(words('Puudutatud üksused', 'Units concerned'), { description: words('Üksuste tunnused, igaüks oma real.', 'Ids of units, one a line.') }),
  Content: note(words('Sisu', 'Content'), { description: words('Mustandi tekst (JSON).', 'The draft\'s text (JSON).') }),
  ...sample
};

export const documentDrafts = list({
  name: 'DocumentDrafts',
  title: words('Mustandid', 'Drafts'),
  description: words('Koostamisel versioonid. Mustand ei otsusta midagi: loeb see tekst, mis esitati.', 'Editions being written. A draft decides nothing: what was submitted counts.'),
  columns: draftColumns,
  views: [{ title: words('Kõik mustandid', 'All drafts'), columns: ['Title', 'Document', 'Edition', 'ChangeSummary'], orderBy: 'Title' }],
  access: writtenTogether
});

export const restrictedDrafts = twin(documentDrafts, {
  name: 'RestrictedDrafts',
  title: words('Mustandid (piiranguga)', 'Drafts (restricted)'),
  access: writtenTogetherRestricted
});

/** What an ordinary member's browser found when it tried every known forgery here. Author and Created are SharePoint's. */
export const securityChecks = list({
  name: 'SecurityChecks',
  title: words('Turvakontrollid', 'Security checks'),
  description: words('Mida turvakontroll sellel saidil leidis. Ridu ainult lisatakse.', 'What the security check found on this site. Rows are only added.'),
  columns: {
    Outcome: choice(words('Tulemus', 'Outcome'), {
      passed: words('Läbitud', 'Passed'),
      failed: words('Läbimata', 'Failed')
    }, { required: true }),
    Version: text(words('Kontrolli versioon', 'Version of the check'), { required: true, maxLength: 20 }),
    Attempts: note(words('Katsed', 'Attempts'), { description: words('Iga katse tulemus (JSON).', 'The outcome of each attempt (JSON).') })
  },
  views: [{ title: words('Kõik kontrollid', 'All checks'), columns: ['Outcome', 'Version'] }],
  access: addOnly
});
