import type { InputOf } from '@contracts/contract';
import type { Matter } from '@contracts/decisions-words';
import { matters } from '@contracts/decisions-words';
import { turnIntoMotion } from '@contracts/deliberation-motions';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { newId } from '@/backend/new-id';
import { useSending } from '@/backend/use-sending';
import { matterNames } from '@/text/decision-words';
import { motionRefusals } from '@/text/motion-refusals';
import { motion } from '@/text/meeting-items';
import { ActSheet } from './act-sheet';
import { ManyChoices } from './choice-list';
import { Field } from './field';

interface MotionSheetProps {
  readonly from: InputOf<typeof turnIntoMotion>['from'];
  /** What the motion is called until something else is written. */
  readonly title: string;
  readonly onClose: () => void;
}

const TITLE_LONGEST = 60;
const MATTERS_MOST = 4;
/** The village's rules begin with their draft, and not with a topic. */
const movable = matters.filter((it) => it !== 'convention');

/** What was talked about becomes a motion: its name is there already, what is proposed is added, and it is on its way. */
export function MotionSheet({ from, title: called, onClose }: MotionSheetProps) {
  const sourceId = from.is === 'topic' ? from.topicId : from.itemId;
  const { sending, send } = useSending(turnIntoMotion);
  const { callId, words, write, putAway } = useKeptWords('motion', sourceId);
  const [decisionId] = useState(newId);
  const [title, setTitle] = useState(called.slice(0, TITLE_LONGEST));
  const [chosen, setChosen] = useState<readonly Matter[]>([]);
  const act = async () => {
    const input = { decisionId, from, title: title.trim(), text: words.trim() };
    const end = await send({ ...input, matters: [...chosen] }, { callId, about: sourceId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={motion.ask}
      action={motion.make}
      isReady={title.trim() !== '' && words.trim() !== '' && chosen.length > 0}
      sending={sending}
      sentences={motionRefusals.turnIntoMotion}
      done={motion.made}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="motion-title"
        label={motion.title}
        value={title}
        longest={TITLE_LONGEST}
        onChange={setTitle}
      />
      <Field
        id="motion-text"
        label={motion.text}
        value={words}
        longest={2000}
        isTall
        onChange={write}
      />
      <View className="strong">{motion.matters}</View>
      <View className="soft">{motion.rulesElsewhere}</View>
      <ManyChoices
        label={motion.matters}
        choices={movable.map((value) => ({ value, name: matterNames[value] }))}
        chosen={chosen}
        onChange={(wished) => {
          setChosen(wished.slice(-MATTERS_MOST));
        }}
      />
    </ActSheet>
  );
}
