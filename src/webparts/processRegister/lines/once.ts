/** The same answer for the same object, so that what did not change is not drawn anew. */
export const once = <K extends object, V>(make: (of: K) => V): ((of: K) => V) => {
  const known = new WeakMap<K, V>();
  return of => {
    const answer = known.get(of) ?? make(of);
    known.set(of, answer);
    return answer;
  };
};
