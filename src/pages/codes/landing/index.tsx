import { openCode } from '@contracts/codes';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { keepScan, scans } from '@/backend/scans';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { codeInScan } from '@/components/scanned';
import { DangerBar } from '@/components/danger-bar';
import { Field } from '@/components/field';
import { KeptScans } from '@/components/kept-scans';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { codesRefusals, landing } from '@/text/codes';
import { Opened } from './opened';
import { useCounted } from './use-counted';
import { useKept } from '@/backend/use-kept';

/** Somebody has scanned a printed code, or typed it: where they are, and what they can do from here. */
export default function LandingPage() {
  const { params } = useRouter();
  const [code, setCode] = useState(params['c'] ?? '');
  const [typed, setTyped] = useState('');
  const { answer, again } = useAnswer(openCode, code === '' ? undefined : { code });
  useCounted(code, answer.is === 'here');
  return (
    <Screen title={landing.title}>
      {code === '' ? (
        <View>{landing.noCode}</View>
      ) : (
        <Reading answer={answer} again={again} sentences={codesRefusals.openCode}>
          {(opened) => <Opened opened={opened} code={code} />}
        </Reading>
      )}
      <KeptScans />
      {answer.is === 'unreachable' ? <AtMeeting code={code} /> : null}
      {code === '' || answer.is === 'refused' ? (
        <View className="group">
          <Field id="code" label={landing.type} value={typed} longest={64} onChange={setTyped} />
          <BigButton
            text={landing.open}
            isOff={typed.trim() === ''}
            onPress={() => {
              setCode(typed.trim());
            }}
          />
        </View>
      ) : null}
      <DangerBar />
    </Screen>
  );
}

/** Without a signal nobody knows which code it is; whoever stands at a meeting is noted all the same. */
function AtMeeting({ code }: { readonly code: string }) {
  const isKept = useKept(scans).some((it) => it.code === codeInScan(code));
  return isKept ? null : (
    <View className="card">
      <View>{landing.atMeetingSaid}</View>
      <BigButton
        text={landing.atMeeting}
        onPress={() => {
          keepScan(codeInScan(code));
        }}
      />
    </View>
  );
}
