import * as React from 'react';

/** Names of the people whose ids stand in drafts: rows hold ids only, people read names. */
export interface PeopleNames {
  readonly nameOf: (id: number) => string | undefined;
  readonly learn: (id: number, name: string) => void;
}

export const PeopleNames = React.createContext<PeopleNames>({ nameOf: () => undefined, learn: () => undefined });

export const usePeopleNames = (known: readonly { readonly id: number; readonly name: string }[]): PeopleNames => {
  const [learnt, setLearnt] = React.useState<ReadonlyMap<number, string>>(new Map());
  return React.useMemo(() => ({
    nameOf: id => learnt.get(id) ?? known.find(person => person.id === id)?.name,
    learn: (id, name) => setLearnt(names => new Map(names).set(id, name))
  }), [known, learnt]);
};
