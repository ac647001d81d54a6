import * as React from 'react';

/** Acts once after a press, as soon as nothing is waited for; and whether a press waits. */
export const usePress = (waits: boolean, act: () => void): readonly [boolean, () => void] => {
  const [pressed, setPressed] = React.useState(false);
  const latest = React.useRef(act);
  React.useEffect(() => { latest.current = act; });
  React.useEffect(() => {
    if (!pressed || waits) return;
    setPressed(false);
    latest.current();
  }, [pressed, waits]);
  return [pressed && waits, () => setPressed(true)];
};
