/** 32-bit FNV-1a, finished so that near names end far apart. */
const hash = (text: string, seed: number): number => {
  let h = 0x811c9dc5 ^ seed;
  for (let n = 0; n < text.length; n++) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/**
 * A GUID that a name always has: a column made by the package and one made at run time are the same column. It is of
 * the custom kind of RFC 9562 (version 8), lower case, without braces.
 */
export const stableGuid = (name: string): string => {
  const [a, b, c, d] = [0x9e3779b9, 0x7f4a7c15, 0xf39cc060, 0x5cedc834].map(seed => hex(hash(`vajs ${name}`, seed)));
  const variant = '89ab'[parseInt(c[0], 16) % 4];
  return [a, b.slice(0, 4), `8${b.slice(5)}`, `${variant}${c.slice(1, 4)}`, `${c.slice(4)}${d}`].join('-');
};
