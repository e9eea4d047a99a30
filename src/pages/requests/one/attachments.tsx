import type { DiaryShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { parts } from '@/text/parts';
import type { FilesOf } from './ask-address';
import { Photo } from './photo';
import { Recording } from './recording';

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
