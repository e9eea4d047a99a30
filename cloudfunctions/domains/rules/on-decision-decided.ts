import { hear } from '../events';
import { turnoutOf } from '../decisions';
import { voted } from './voted';

/** The assembly has voted on a draft. */
export const hearTheVote = hear(
  'decision.decided',
  'rules.hear-the-vote',
  async ({ decisionId, outcome, source }, { at }, { store, now }) => {
    const { kind, id: revisionId } = source;
    if (kind !== 'revision' || revisionId === undefined) {
      return;
    }
    const { present, women } = (await turnoutOf(store, decisionId)) ?? {};
    const counted = {
      ...(present !== undefined && { present }),
      ...(women !== undefined && { women }),
    };
    const passed = outcome === 'passed';
    await voted(store, { revisionId, decisionId, passed, at, ...counted }, now);
  },
);

/** The decision came to its end before the assembly voted: a body before it did not take it up, or it was withdrawn. */
export const hearTheEnd = hear(
  'decision.closed',
  'rules.hear-the-end',
  async ({ decisionId, how, source }, { at }, { store, now }) => {
    const { kind, id: revisionId } = source;
    if (kind === 'revision' && revisionId !== undefined && how !== 'archived') {
      await voted(store, { revisionId, decisionId, passed: false, at }, now);
    }
  },
);
