import type * as motions from '@contracts/deliberation-motions';
import { cancelled, naming, noItem, noMeeting, noTopic } from './meeting-sentences';
import type { SentencesFor } from './sentence';

/** What to do when a topic cannot be made a motion. */
export const motionRefusals: SentencesFor<typeof motions> = {
  turnIntoMotion: {
    meeting_not_found: noMeeting,
    meeting_cancelled: cancelled,
    topic_not_found: noTopic,
    item_not_found: noItem,
    not_now: '这件事已经办结，或者不公开，不能拿来动议。请另写一个议题。',
    already_a_motion: '这个议题已经动议过了。请到“村里的大事”里看走到哪一步。',
    names_a_speaker: naming,
    decision_id_taken: '这一份已经送到了。请到“村里的大事”里看。',
    village_not_found: '没有找到这个村。请回首页重新打开。',
    residents_law_not_confirmed: '社区怎么议事，县里还在核对新条文。请先到居委会当面办。',
    matter_listed_twice: '同一类议题选了两遍。请去掉一个再送。',
    split_the_matters: '这几类事要由不同的会来定。请分成两项来提。',
    begins_with_the_draft: '村规民约先要有草案才能表决。请到“村规民约”里起草。',
  },
};
