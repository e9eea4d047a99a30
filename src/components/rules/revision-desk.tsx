import { readRevision } from '@contracts/rules';
import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { rulesRefusals } from '@/text/rules';
import { Reading } from '../reading';
import { Screen } from '../screen';
import { WaitingLetters } from '../waiting-letters';
import type { Revision } from './revision-head';

interface RevisionDeskProps {
  readonly title: string;
  readonly children: (revision: Revision) => ReactElement;
}

/** The revision that the page was opened for, at the desk of whoever has the next step: what was said of it is seen. */
export function RevisionDesk({ title, children }: RevisionDeskProps) {
  const revisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readRevision, { revisionId });
  useSeen('revision', revisionId);
  return (
    <Screen title={title} isDesk>
      <WaitingLetters />
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRevision}>
        {children}
      </Reading>
    </Screen>
  );
}
