/** Whom a generated thing is about, in the genitive. */
export const groups = [
  'Eakate', 'Noorte', 'Väikelaste', 'Lastega perede', 'Puuetega inimeste', 'Krooniliste haigete', 'Koolilaste', 'Tööealiste',
  'Hooldajate', 'Rasedate', 'Veteranide', 'Vabatahtlike'
] as const;

/** What a generated thing is about: alone, and before another word. */
export const themes = [
  { name: 'toimetulek', of: 'toimetuleku' }, { name: 'tervis', of: 'tervise' }, { name: 'rehabilitatsioon', of: 'rehabilitatsiooni' },
  { name: 'vaimne heaolu', of: 'vaimse heaolu' }, { name: 'ohutus', of: 'ohutuse' }, { name: 'eluase', of: 'eluaseme' },
  { name: 'liikumisvõimalused', of: 'liikumisvõimaluste' }, { name: 'kriisiabi', of: 'kriisiabi' }
] as const;

export const serviceKinds = ['nõustamine', 'tugiteenus', 'hüvitis', 'hindamine', 'järelevalve', 'koolitus', 'registrikanne'] as const;

export const counties = [
  'Harju', 'Hiiu', 'Ida-Viru', 'Jõgeva', 'Järva', 'Lääne', 'Lääne-Viru', 'Põlva', 'Pärnu', 'Rapla', 'Saare', 'Tartu', 'Valga',
  'Viljandi', 'Võru'
] as const;

/** The n-th of all pairs of group and theme, so that neighbours differ in both: 96 pairs, then from the start again. */
export const topic = (n: number): { readonly name: string; readonly of: string } => {
  const group = groups[n % groups.length];
  const theme = themes[(n + Math.floor(n / groups.length)) % themes.length];
  return { name: `${group} ${theme.name}`, of: `${group} ${theme.of}` };
};

export const TOPICS = groups.length * themes.length;

/** `count` rows by generated keys, in order. */
export const numbered = <R>(prefix: string, count: number, row: (n: number) => R): Readonly<Record<string, R>> =>
  Object.fromEntries(Array.from({ length: Math.max(0, count) }, (_, n) => [`${prefix}-${n + 1}`, row(n)]));
