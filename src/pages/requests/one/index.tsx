import { readRequest } from '@contracts/requests';
import type { RequestShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { kindNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { mine, one } from '@/text/requests';
import { desk } from '@/text/workbench';
import { keyFor } from '../nameless';
import { Acts } from './acts';
import type { FilesOf } from './ask-address';
import { Diary } from './diary';
import { Holder } from './holder';
import { Steps } from './steps';
import { useSeen } from '@/backend/use-seen';
import { Written } from './written';

/** One request, for whoever may read it: where it is, who holds it, by when, and what this reader may do now. */
export default function OnePage() {
  const { params } = useRouter();
  const requestId = params['id'] ?? '';
  const [revealId, setRevealId] = useState<string>();
  const { answer, again } = useAnswer(
    readRequest,
    { requestId, ...keyFor(requestId), ...(revealId === undefined ? {} : { revealId }) },
    { keepsCopy: isOwnAndOpen },
  );
  useSeen('request', requestId);
  const shown = answer.is === 'here' ? answer.data : undefined;
  return (
    <Screen
      title={shown ? mine.line(kindNames[shown.kind], shown.placeName) : one.title}
      isSensitive
      isDesk={shown?.reader === 'holder' || shown?.reader === 'colleague'}
    >
      <Reading answer={answer} again={again} sentences={requestRefusals.readRequest}>
        {(request) => (
          <Shown of={{ requestId, revealId }} request={request} onReveal={setRevealId} />
        )}
      </Reading>
    </Screen>
  );
}

/** A copy stays on the filer's own phone alone, and never of what somebody at home must not find there. */
function isOwnAndOpen({ reader, sealed }: RequestShown): boolean {
  return reader === 'filer' && !sealed;
}

interface ShownProps {
  readonly of: FilesOf;
  readonly request: RequestShown;
  readonly onReveal: (revealId: string) => void;
}

function Shown({ of, request, onReveal }: ShownProps) {
  return (
    <View className="two">
      <View className="group wide-gap">
        {request.isReportNeeded ? <Banner tone="danger" text={desk.reportNeeded} /> : null}
        <Holder request={request} />
        <Acts request={request} onReveal={onReveal} />
        <Steps request={request} />
      </View>
      <View className="group wide-gap">
        <Written of={of} request={request} />
        <Diary of={of} lines={request.diary} />
      </View>
    </View>
  );
}
