import { openAttachment } from '@contracts/requests';
import type { DiaryShown } from '@contracts/requests-shown';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { SmallButton } from '@/components/small-button';
import { parts } from '@/text/parts';
import { keyFor } from '../nameless';

/** Whose files they are: of which request, and under which reason sealed ones were opened. */
export interface FilesOf {
  readonly requestId: string;
  readonly revealId?: string | undefined;
}

interface AttachmentsProps {
  readonly of: FilesOf;
  readonly attachments: DiaryShown['attachments'];
}

/** Photos to look at and recordings to hear, each from an address that is good for a short while. */
export function Attachments({ of, attachments }: AttachmentsProps) {
  const photos = attachments.filter(({ kind }) => kind === 'photo');
  const recordings = attachments.filter(({ kind }) => kind === 'recording');
  return (
    <>
      {photos.length === 0 ? null : (
        <View className="photos">
          {photos.map(({ fileId }, index) => (
            <Photo key={fileId} of={of} fileId={fileId} name={parts.photo(index + 1)} />
          ))}
        </View>
      )}
      {recordings.map(({ fileId }, index) => (
        <Recording key={fileId} of={of} fileId={fileId} name={parts.listenTo(index + 1)} />
      ))}
    </>
  );
}

interface FileProps {
  readonly of: FilesOf;
  readonly fileId: string;
  readonly name: string;
}

function Photo({ of, fileId, name }: FileProps) {
  const url = useAddress(of, fileId);
  return url === undefined ? (
    <View className="photo">{name}</View>
  ) : (
    <Image
      className="photo"
      mode="aspectFill"
      src={url}
      nativeProps={{ alt: name }}
      onClick={() => {
        void Taro.previewImage({ urls: [url] });
      }}
    />
  );
}

function Recording({ of, fileId, name }: FileProps) {
  const url = useAddress(of, fileId);
  return url === undefined ? null : (
    <SmallButton
      text={name}
      onPress={() => {
        const sound = Taro.createInnerAudioContext();
        sound.src = url;
        sound.play();
      }}
    />
  );
}

/** Not kept on the phone: after a few minutes it leads nowhere. */
function useAddress({ requestId, revealId }: FilesOf, fileId: string): string | undefined {
  const { answer } = useAnswer(
    openAttachment,
    {
      requestId,
      fileId,
      ...keyFor(requestId),
      ...(revealId === undefined ? {} : { revealId }),
    },
    { keepsCopy: false },
  );
  return answer.is === 'here' ? answer.data.url : undefined;
}
