import type { MeetingState } from '../../contracts/deliberation-words';
import { life, type Transition } from '../../kernel/transitions';

/** Who moves a meeting: whoever may call one at the place, the recorder, the host. */
export type MeetingMover = 'caller' | 'recorder' | 'host';
export type MeetingVerb = 'change' | 'cancel' | 'draw_up' | 'confirm';

const LIFE: readonly Transition<MeetingState, MeetingVerb, MeetingMover>[] = [
  { from: 'called', verb: 'change', by: ['caller'], to: 'called' },
  { from: 'called', verb: 'cancel', by: ['caller'], to: 'cancelled' },
  { from: 'called', verb: 'draw_up', by: ['recorder'], to: 'drawn_up' },
  { from: 'drawn_up', verb: 'draw_up', by: ['recorder'], to: 'drawn_up' },
  { from: 'drawn_up', verb: 'confirm', by: ['host'], to: 'published' },
];

/** What the recorder wrote is not the village's record before the host has confirmed it. */
export const meetingLife = life('called', LIFE);
