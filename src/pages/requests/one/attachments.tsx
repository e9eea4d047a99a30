import type { DiaryShown } from '@contracts/requests-shown';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { sourceOf } from '@/backend/files';
import { SmallButton } from '@/components/small-button';
import { parts } from '@/text/parts';

interface AttachmentsProps {
  readonly attachments: DiaryShown['attachments'];
}

/** Photos to look at and recordings to hear. */
export function Attachments({ attachments }: AttachmentsProps) {
  const photos = attachments.filter(({ kind }) => kind === 'photo');
  const recordings = attachments.filter(({ kind }) => kind === 'recording');
  return (
    <>
      {photos.length === 0 ? null : (
        <View className="photos">
          {photos.map(({ fileId }, index) => (
            <Image
              key={fileId}
              className="photo"
              mode="aspectFill"
              src={sourceOf(fileId)}
              nativeProps={{ alt: parts.photo(index + 1) }}
              onClick={() => {
                void Taro.previewImage({ urls: photos.map((it) => sourceOf(it.fileId)) });
              }}
            />
          ))}
        </View>
      )}
      {recordings.map(({ fileId }, index) => (
        <SmallButton
          key={fileId}
          text={parts.listenTo(index + 1)}
          onPress={() => {
            play(fileId);
          }}
        />
      ))}
    </>
  );
}

function play(fileId: string): void {
  const sound = Taro.createInnerAudioContext();
  sound.src = sourceOf(fileId);
  sound.play();
}
