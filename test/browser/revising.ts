import { openRevision, saveDraft, sendToReview } from '@contracts/rules-way';
import type { H5Village } from './h5';

export const SONGFENG = 'village-songfeng';

/** 松风村 begins its first rules. */
export async function begunIn(village: H5Village): Promise<string> {
  const revisionId = 'the-first-of-songfeng';
  await village.call('ma-dongfeng', openRevision, {
    ...{ revisionId, villageId: SONGFENG, kind: 'adopt' },
    purpose: '从头定一份，大家都照着办。',
  });
  return revisionId;
}

/** 松风村 has sent its first draft to those who review it; in one clause something may be doubtful. */
export async function underReviewIn(village: H5Village): Promise<string> {
  const revisionId = await begunIn(village);
  const doubtful = '违反规约的，村里从严处罚。';
  const { draft, findings } = await village.call('ma-dongfeng', saveDraft, {
    revisionId,
    clauses: [
      { topic: 'conduct', text: '垃圾放进桶里，不倒进水沟。' },
      { topic: 'order', text: doubtful },
    ],
  });
  await village.call('ma-dongfeng', sendToReview, {
    ...{ revisionId, draft },
    explained: findings.map(({ key }) => ({ key, reason: '是说请派出所依法处理。' })),
  });
  return revisionId;
}
