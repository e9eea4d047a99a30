import { splitText as contract } from '../../contracts/rules';
import { CLAUSES_MAX, IMPORT_LENGTH } from '../../contracts/rules-words';
import { implement } from '../../kernel/operation';
import { lint } from './lint';
import { split } from './splitting';

/** What no written text has: a picture or a document of an office program, opened as if it were text. */
const NOT_WRITTEN = /[\u0000-\u0008\u000e-\u001f\ufffd]/;
const CHINESE = /[\u3400-\u9fff]/;

export const splitText = implement(contract, {
  allow: ({ held }) => held.length > 0,
  run({ text }, { refuse }) {
    const written = text.replace(/^\ufeff/, '');
    if (written.trim() === '') {
      return refuse('text_empty');
    }
    if (NOT_WRITTEN.test(written) || !CHINESE.test(written)) {
      return refuse('not_text');
    }
    if (written.length > IMPORT_LENGTH) {
      return refuse('text_too_long', { length: written.length, most: IMPORT_LENGTH });
    }
    const { preamble, clauses } = split(written);
    if (clauses.length > CLAUSES_MAX) {
      return refuse('too_many_clauses', { clauses: clauses.length, most: CLAUSES_MAX });
    }
    const findings = lint(clauses.map((clause) => clause.text));
    return Promise.resolve({ preamble, clauses: [...clauses], findings });
  },
});
