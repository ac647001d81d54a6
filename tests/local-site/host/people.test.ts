import { defaultPerson, people } from '../../../local-site/people';

test('a sample person is a post and a letter: nobody has a name', () => {
  expect(people.filter(({ title }) => !/^[A-ZÕÄÖÜ][a-zõäöüšž]+( [a-zõäöüšž]+)* [A-Z]$/.test(title)).map(({ title }) => title)).toEqual([]);
});

test('nobody shares a key, a login or a title with anybody', () => {
  for (const property of ['key', 'loginName', 'title', 'email'] as const) {
    expect(new Set(people.map((person) => person[property])).size).toBe(people.length);
  }
});

test('one person owns the site, the quality manager of this month is a member, and whoever is not signed in is a reader', () => {
  const groupsOf = (key: string): readonly string[] | undefined => people.find((person) => person.key === key)?.groups;
  expect(people.filter(({ groups }) => groups.includes('owners')).map(({ key }) => key)).toEqual(['omanik']);
  expect(groupsOf('kvaliteedijuht-b')).toEqual(['members']);
  expect(groupsOf(defaultPerson)).toEqual(['visitors']);
});
