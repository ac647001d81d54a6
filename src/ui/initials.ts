/** First letters of the first and the last word, at most two: "Kvaliteedijuht B" gives "KB". Empty for an empty name. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter(word => /^\p{L}|^\p{N}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map(word => [...word][0].toUpperCase()).join('');
};
