// The order of jest's suites. Jest goes by how long each took the last time; where it has not run before, as on a new machine, it
// goes by the size of the file, and some of the longest suites are five lines. Started last, they would keep one worker alone.
const { default: Sequencer } = require('@jest/test-sequencer');
const { inRoot } = require('./project');

const slow = ['tests/chaos', 'tests/browser'].map((folder) => inRoot(folder));

const isSlow = ({ path }) => slow.some((folder) => path.startsWith(folder));

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))];
  }
};
