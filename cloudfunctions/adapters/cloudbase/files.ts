import type { Cloud } from './cloud';

/**
 * Photos and recordings in CloudBase's storage. The storage is closed to phones except for what each put in
 * itself, so an address is made here; it is signed, and Tencent's servers turn it away when it is over.
 */
export function cloudbaseFiles(cloud: Cloud) {
  return {
    async addressOf(
      fileId: string,
      { from, until }: { readonly from: number; readonly until: number },
    ): Promise<string | undefined> {
      const maxAge = Math.floor((until - from) / 1000);
      const { fileList } = await (
        await cloud()
      ).getTempFileURL({
        fileList: [{ fileID: fileId, maxAge }],
      });
      const [file] = fileList;
      return file?.code === 'SUCCESS' ? file.tempFileURL : undefined;
    },
  };
}
