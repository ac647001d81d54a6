import * as React from 'react';
import { Button } from './Button';
import { useVajs } from './vajs';

/** A text longer than this is cut until somebody asks for all of it; nearly all are shorter (characters). */
const LONGEST = 1500;
/** What is shown of a longer one. */
const SHOWN = 1000;

/** Up to a whole word, and never through a letter that takes two places. */
const beginning = (text: string): string => {
  const cut = text.slice(0, SHOWN);
  return `${cut.replace(/\s\S{0,40}$/, '').replace(/[\uD800-\uDBFF]$/, '')} …`;
};

/** A text out of a list: whole, or its beginning and the way to the rest, so that one row never buries the others. */
export const LongText = ({ text }: { readonly text: string }): React.ReactElement => {
  const { common } = useVajs().strings;
  const [whole, setWhole] = React.useState(false);
  if (whole || text.length <= LONGEST) return <>{text}</>;
  return <>{beginning(text)} <Button look="quiet" text={common.wholeText} onClick={() => setWhole(true)} /></>;
};
