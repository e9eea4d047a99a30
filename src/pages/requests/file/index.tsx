import { fileRequest } from '@contracts/requests';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { useMe } from '@/session/use-me';
import { requestRefusals } from '@/text/request-refusals';
import { filing } from '@/text/requests';
import { CallInstead } from '../call-instead';
import { rememberKey } from '../nameless';
import { isEmpty, letterOf, type RequestDraft } from './draft';
import { Form } from './form';
import { NoWechat } from './no-wechat';
import { Sent } from './sent';
import { useDraft } from './use-draft';
import { useOpening } from './use-opening';

/** 我要反映: danger? → what → where → who is concerned → photo → check and send. */
export default function FilePage() {
  const { params } = useRouter();
  const { me } = useMe();
  const opening = useOpening(params);
  const { draft, change, putAway } = useDraft(opening.form);
  const { sending, send } = useSending(fileRequest);
  const [sent, setSent] = useState<{ readonly requestId: string; readonly isDanger: boolean }>();

  /** The place of a scanned code survives the page, and may be changed afterwards. */
  const fromCode = JSON.stringify(params['place'] === undefined ? {} : opening.filled);
  useEffect(() => {
    if (fromCode !== '{}') {
      change(JSON.parse(fromCode) as Partial<RequestDraft>);
    }
  }, [fromCode, change]);

  const shown = { ...opening.filled, ...draft, ...opening.fixed };
  const letter = isEmpty(shown) ? undefined : letterOf(shown);

  const submit = async () => {
    if (!letter) {
      return;
    }
    if (letter.key !== undefined) {
      rememberKey(letter.requestId, letter.key);
    }
    const end = await send(letter, {
      callId: shown.callId,
      about: letter.requestId,
      enclosures: [...shown.photos, ...shown.recordings],
      draft: shown,
    });
    if (end.is !== 'refused') {
      setSent({ requestId: letter.requestId, isDanger: shown.safety.length > 0 });
      putAway();
    }
  };
  if (me?.kind === 'visitor') {
    return (
      <Screen title={filing.title} isSensitive>
        <NoWechat placeId={params['place']} />
      </Screen>
    );
  }
  return (
    <Screen title={filing.title} isSensitive>
      {sent === undefined ? (
        <Form
          draft={shown}
          change={change}
          isReady={letter !== undefined}
          isSending={sending.is === 'underway'}
          onSend={() => void submit()}
          onStartOver={putAway}
        >
          <SendingNote sending={sending} sentences={requestRefusals.fileRequest} />
          {sending.is === 'refused' ? <CallInstead {...sending} /> : null}
        </Form>
      ) : (
        <Sent {...sent} sending={sending} />
      )}
    </Screen>
  );
}
