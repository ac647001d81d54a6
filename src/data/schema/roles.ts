import { keptByQualityManagers } from './access';
import { choice, lookup, note, number, person, text, words } from './column';
import { list } from './list';
import { sample, validity } from './structure';

export const roles = list({
  name: 'Roles',
  title: words('Rollid', 'Roles'),
  description: words('Tabeli 1 ja lisade rollid ning protsesside omanikud.', 'Roles of Table 1 and the annexes, and process owners.'),
  columns: {
    Title: text(words('Nimetus', 'Name'), { required: true, indexed: true }),
    Key: choice(words('Võtmeroll', 'Key role'), {
      minister: words('Minister', 'Minister'),
      secretaryGeneral: words('Kantsler', 'Secretary general'),
      deputySecretaryGeneral: words('Asekantsler', 'Deputy secretary general'),
      departmentHead: words('Osakonnajuhataja', 'Head of department'),
      policyLeader: words('Poliitikajuht', 'Policy leader'),
      supportServiceLeader: words('Tugiteenuse juht', 'Support-service leader'),
      agencyHead: words('Asutuse juht', 'Head of agency'),
      serviceManager: words('Teenusejuht', 'Service manager'),
      portfolioLeader: words('Portfellijuht', 'Portfolio leader'),
      peopleManager: words('Inimeste juht', 'People manager'),
      qualityManager: words('Kvaliteedijuht', 'Quality manager'),
      processOwner: words('Protsessiomanik', 'Process owner'),
      coreTeamMember: words('Tuumiktiimi liige', 'Core team member'),
      agencyCoordinator: words('Asutuse VAJS koordinaator', 'VAJS coordinator of an agency'),
      postHolder: words('Teenistuskoha täitja', 'Holder of a post'),
      personnelPartner: words('Personalipartner', 'Personnel partner'),
      lawyer: words('Jurist', 'Lawyer'),
      financeOfficer: words('Finantsjuht', 'Finance officer')
    }, { description: words('Määrab reeglid, mis rollile kehtivad.', 'Decides which rules apply to the role.') }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations'),
    Purpose: note(words('Eesmärk', 'Purpose')),
    Duties: number(words('Ülesandeid', 'Duties'), { min: 0, max: 99 }),
    Source: text(words('Allikas', 'Source')),
    ...sample
  },
  views: [{ title: words('Kõik rollid', 'All roles'), columns: ['Title', 'Key', 'Organisation', 'Duties', 'Source'], orderBy: 'Title' }],
  access: keptByQualityManagers
});

export const roleHolders = list({
  name: 'RoleHolders',
  title: words('Rollitäitjad', 'Role holders'),
  description: words('Kes millist rolli kus ja millal täidab. Ridu ei kustutata, vaid lõpetatakse.', 'Who holds which role where and when. Rows are ended, not deleted.'),
  columns: {
    Role: lookup(words('Roll', 'Role'), 'Roles', { required: true, indexed: true }),
    Person: person(words('Isik', 'Person'), { required: true, indexed: true }),
    Organisation: lookup(words('Asutus', 'Organisation'), 'Organisations'),
    Unit: lookup(words('Üksus', 'Unit'), 'Units'),
    Post: lookup(words('Teenistuskoht', 'Post'), 'Posts', { indexed: true }),
    PolicyArea: lookup(words('Poliitikavaldkond', 'Policy area'), 'PolicyAreas', { indexed: true }),
    Service: lookup(words('Teenus', 'Service'), 'Services', { indexed: true }),
    SupportService: lookup(words('Tugiteenus', 'Support service'), 'SupportServices'),
    OnBehalfOf: lookup(words('Asendab', 'Substitutes'), 'RoleHolders', {
      description: words('Rida, mille täitjat see isik asendab.', 'The row whose holder this person substitutes.')
    }),
    Basis: text(words('Alus', 'Basis'), {
      description: words('Käskkiri, ametijuhend või määramine.', 'Order, job description or appointment.')
    }),
    BasisKind: choice(words('Aluse liik', 'Kind of basis'), {
      jobDescription: words('Ametijuhend', 'Job description'),
      appointment: words('Juhi määramine', 'Appointment by the head'),
      order: words('Käskkiri', 'Order')
    }, { description: words('Asendajana allkirjastab ainult see, kelle asendamine on käskkirjas.', 'A substitute signs only when an order says so.') }),
    ...validity,
    ...sample
  },
  views: [
    { title: words('Kõik rollitäitjad', 'All role holders'), columns: ['Role', 'Person', 'PolicyArea', 'Service', 'SupportService', 'Unit', 'ValidFrom', 'ValidUntil'], orderBy: 'Role' },
    { title: words('Rollide kaupa', 'By role'), columns: ['Person', 'PolicyArea', 'Service', 'Unit', 'ValidFrom', 'ValidUntil'], groupBy: 'Role' }
  ],
  access: keptByQualityManagers
});
