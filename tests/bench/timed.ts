/** Milliseconds of each of `runs` runs, after `warmUps` that pay for compilation. */
export const timed = (work: () => unknown, runs: number, warmUps = 1): readonly number[] => {
  for (let n = 0; n < warmUps; n++) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
};
