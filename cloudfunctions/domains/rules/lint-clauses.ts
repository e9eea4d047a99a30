import { lintClauses as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { lint } from './lint';

/** What is being written is looked through while it is written; nothing of it is kept. */
export const lintClauses = implement(contract, {
  allow: ({ held }) => held.length > 0,
  run: ({ texts }) => Promise.resolve({ findings: lint(texts) }),
});
