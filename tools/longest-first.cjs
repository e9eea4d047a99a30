const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** What tries a great many cases in one file. On a machine that has not run it yet jest would begin it late, alone. */
const LONG = [
  'test/contracts/malformed.test.ts',
  'test/certificate/tampering.test.ts',
  'test/domains/decisions/model-check.test.ts',
  'test/domains/polls/dump-attack.test.ts',
  'test/domains/polls/interleavings.test.ts',
  'test/domains/polls/taken-back-interleavings.test.ts',
  'test/browser/pages.test.ts',
  'test/browser/weak-signal.test.ts',
].map((path) => join(__dirname, '..', path));

/** Begins with the longest, so that no worker is left with it when the others have finished. */
module.exports = class LongestFirst extends Sequencer {
  constructor(...options) {
    super(...options);
    const gone = LONG.filter((path) => !existsSync(path));
    if (gone.length > 0) {
      throw new Error(`${gone.join(', ')}: named in the order of the tests, and not there`);
    }
  }

  sort(tests) {
    const place = ({ path }) => (LONG.includes(path) ? LONG.indexOf(path) : LONG.length);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
