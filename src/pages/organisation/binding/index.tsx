import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { NoticeText } from '@/components/notice-sheet';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useConsent } from '@/session/use-consent';
import { binding } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { AskForm } from './ask-form';

/** 认家门: first what is kept and why, then which house and who. */
export default function BindingPage() {
  const { params } = useRouter();
  const identity = useConsent('identity');
  const phone = useConsent('phone_number');
  const [hasAgreed, setAgreed] = useState(false);
  return (
    <Screen title={binding.title}>
      <View>{binding.why}</View>
      <Reading
        answer={identity.answer}
        again={identity.again}
        sentences={organisationRefusals.readConsent}
      >
        {() =>
          hasAgreed && identity.notice ? (
            <AskForm
              noticeVersion={identity.notice.version}
              phoneNotice={phone.notice}
              code={params['code']}
            />
          ) : (
            <View className="card">
              <Heading text={binding.notice} />
              {identity.notice ? <NoticeText notice={identity.notice} /> : null}
              <BigButton
                text={binding.agree}
                onPress={() => {
                  setAgreed(true);
                }}
              />
            </View>
          )
        }
      </Reading>
    </Screen>
  );
}
