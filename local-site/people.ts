import type { Person } from './rest';

type Group = Person['groups'][number];

const ministry = 'Sotsiaalministeerium';
const ska = 'Sotsiaalkindlustusamet';

/** A sample person is a post and a letter, never a name: a post and its holder must differ on screen. */
const person = (key: string, title: string, jobTitle: string, department: string, group: Group): Person => ({
  key,
  title,
  jobTitle,
  department,
  email: `${key}@vajs.test`,
  loginName: `i:0#.f|membership|${key}@vajs.test`,
  groups: [group]
});

/** Everybody who can sign in on the local site. */
export const people: readonly Person[] = [
  person('omanik', 'Saidi omanik A', 'Saidi omanik', ministry, 'owners'),
  person('kvaliteedijuht-b', 'Kvaliteedijuht B', 'Kvaliteedijuht (sellest kuust)', ministry, 'members'),
  person('kvaliteedijuht-a', 'Kvaliteedijuht A', 'Kvaliteedijuht (eelmise kuuni)', ministry, 'members'),
  person('kantsler-a', 'Kantsler A', 'Kantsler', ministry, 'visitors'),
  person('minister-a', 'Minister A', 'Minister', ministry, 'visitors'),
  person('asekantsler-a', 'Asekantsler A', 'Asekantsler', ministry, 'visitors'),
  person('asekantsler-b', 'Asekantsler B', 'Asekantsler', ministry, 'visitors'),
  person('asekantsler-c', 'Asekantsler C', 'Asekantsler', ministry, 'visitors'),
  person('poliitikajuht-a', 'Poliitikajuht A', 'Poliitikajuht', ministry, 'members'),
  person('poliitikajuht-b', 'Poliitikajuht B', 'Poliitikajuht', ministry, 'members'),
  person('poliitikajuht-c', 'Poliitikajuht C', 'Poliitikajuht', ministry, 'visitors'),
  person('poliitikajuht-d', 'Poliitikajuht D', 'Poliitikajuht', ministry, 'visitors'),
  person('osakonnajuhataja-a', 'Osakonnajuhataja A', 'Osakonnajuhataja', ministry, 'visitors'),
  person('osakonnajuhataja-b', 'Osakonnajuhataja B', 'Osakonnajuhataja', ministry, 'visitors'),
  person('strateegiajuht-a', 'Strateegiaosakonna juhataja A', 'Strateegiaosakonna juhataja', ministry, 'members'),
  person('oigusala-juht-a', 'Õigusosakonna juhataja A', 'Õigusosakonna juhataja', ministry, 'visitors'),
  person('personalijuht-a', 'Personalijuht A', 'Personalijuht', ministry, 'visitors'),
  person('kommunikatsioonijuht-a', 'Kommunikatsioonijuht A', 'Kommunikatsioonijuht', ministry, 'visitors'),
  person('teabehaldusnounik-a', 'Teabehaldusnõunik A', 'Teabehaldusnõunik', ministry, 'visitors'),
  person('siseauditi-juht-a', 'Siseauditi juht A', 'Siseauditi juht', ministry, 'visitors'),
  person('valisvahendite-juht-a', 'Välisvahendite juht A', 'Välisvahendite juht', ministry, 'visitors'),
  person('kriisijuht-a', 'Kriisijuht A', 'Kriisijuht', ministry, 'visitors'),
  person('teenusejuht-a', 'Teenusejuht A', 'Teenusejuht', 'Terviseamet', 'visitors'),
  person('teenusejuht-b', 'Teenusejuht B', 'Teenusejuht', 'Terviseamet', 'visitors'),
  person('teenusejuht-c', 'Teenusejuht C', 'Teenusejuht', 'Tervise Arengu Instituut', 'visitors'),
  person('teenusejuht-d', 'Teenusejuht D', 'Teenusejuht', 'Sotsiaalkindlustusamet', 'visitors'),
  person('teenusejuht-e', 'Teenusejuht E', 'Teenusejuht', 'Sotsiaalkindlustusamet', 'visitors'),
  person('teenusejuht-f', 'Teenusejuht F', 'Teenusejuht', 'Tervisekassa', 'visitors'),
  person('teenusejuht-g', 'Teenusejuht G', 'Teenusejuht', 'Ravimiamet', 'visitors'),
  person('teenusejuht-h', 'Teenusejuht H', 'Teenusejuht', 'Töötukassa', 'visitors'),
  person('teenusejuht-i', 'Teenusejuht I', 'Teenusejuht', 'Tervise ja Heaolu Infosüsteemide Keskus', 'visitors'),
  person('teenusejuht-j', 'Teenusejuht J', 'Teenusejuht', 'Astangu Kutserehabilitatsiooni Keskus', 'visitors'),
  person('asutuse-juht-a', 'Asutuse juht A', 'Asutuse juht', 'Terviseamet', 'visitors'),
  person('asutuse-juht-b', 'Asutuse juht B', 'Asutuse juht', 'Tervise Arengu Instituut', 'visitors'),
  person('asutuse-juht-c', 'Asutuse juht C', 'Asutuse juht', 'Sotsiaalkindlustusamet', 'visitors'),
  person('asutuse-juht-d', 'Asutuse juht D', 'Asutuse juht', 'Tervisekassa', 'visitors'),
  person('asutuse-juht-e', 'Asutuse juht E', 'Asutuse juht', 'Tervise ja Heaolu Infosüsteemide Keskus', 'visitors'),
  person('asutuse-juht-f', 'Asutuse juht F', 'Asutuse juht', 'Astangu Kutserehabilitatsiooni Keskus', 'visitors'),
  person('uhisosakond-a', 'Ühisosakonna juht A', 'Ühisosakonna juht', 'RaM-i ühisosakond', 'visitors'),
  person('ska-osakonnajuhataja-c', 'Osakonnajuhataja C', 'Personali- ja haldusosakonna juhataja', ska, 'members'),
  person('ska-talitusejuht-a', 'Talituse juhataja A', 'Talituse juhataja', ska, 'members'),
  person('ska-personalipartner-a', 'Personalipartner A', 'Personalipartner', ska, 'members'),
  person('ska-jurist-a', 'Jurist A', 'Jurist', ska, 'visitors'),
  person('ska-juhtivspetsialist-a', 'Juhtivspetsialist A', 'Juhtivspetsialist (koolitus)', ska, 'visitors'),
  person('ska-ekspert-a', 'Ekspert A', 'Ekspert (koolitus)', ska, 'visitors'),
  person('ska-koolitusspetsialist-a', 'Koolitusspetsialist A', 'Koolitusspetsialist', ska, 'visitors'),
  person('ska-personalianaluutik-a', 'Personalianalüütik A', 'Personalianalüütik', ska, 'visitors'),
  person('ska-haldusspetsialist-a', 'Haldusspetsialist A', 'Haldusspetsialist', ska, 'visitors'),
  person('lugeja', 'Lugeja A', 'Lugeja', ministry, 'visitors')
];

/** Who is signed in until somebody chooses otherwise: a plain reader. */
export const defaultPerson = 'lugeja';
