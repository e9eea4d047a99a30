import { View } from '@tarojs/components';
import type { Notice } from '@/session/use-consent';
import { privacy } from '@/text/organisation';
import { parts } from '@/text/parts';
import { BigButton } from './big-button';
import { Sheet } from './sheet';
import { SpeakButton } from './speak-button';

interface NoticeSheetProps {
  readonly notice: Notice;
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

/** What is kept, for how long, and what follows from saying no, before anything is kept (个人信息保护法 Art 17). */
export function NoticeSheet({ notice, onAgree, onClose }: NoticeSheetProps) {
  return (
    <Sheet title={notice.title} onClose={onClose}>
      <NoticeText notice={notice} />
      <BigButton text={parts.agree} onPress={onAgree} />
    </Sheet>
  );
}

export function NoticeText({ notice }: { notice: Notice }) {
  return (
    <View className="group">
      <View className="words">{notice.text}</View>
      <View>{privacy.kinds(notice.kinds)}</View>
      <View>{privacy.kept(notice.kept)}</View>
      <View>{privacy.refusal(notice.refusal)}</View>
      <View className="soft">{privacy.source(notice.source)}</View>
      <View className="soft">{privacy.version(notice.version)}</View>
      <SpeakButton
        text={`${notice.text}${privacy.kept(notice.kept)}${privacy.refusal(notice.refusal)}`}
      />
    </View>
  );
}
