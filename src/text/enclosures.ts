/** Why a photo or a recording was not taken, wherever somebody encloses one. */
export const enclosureRefusals = {
  attachment_not_yours: '有一张照片或录音没传好。请删掉它，重新加一次。',
  recording_not_agreed: '还没同意录音。请点录音的按钮，看过说明点同意，再送；写的都还在。',
} as const;
