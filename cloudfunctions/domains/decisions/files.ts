/** Where the photographed papers lie; handed in by the doors. It asks nobody who may look: that was asked before. */
export interface PaperFiles {
  addressOf(
    fileId: string,
    lasting: { readonly from: number; readonly until: number },
  ): Promise<string | undefined>;
}

/** Long enough to read a paper on a slow line, too short to be passed around. */
const LASTS_MS = 10 * 60_000;

/** Where a paper can be fetched for a while; nothing when its file is not kept, or does not lie where papers lie. */
export async function addressOf(
  files: PaperFiles,
  { fileId = '', folder }: { readonly fileId: string | undefined; readonly folder: string },
  now: number,
): Promise<{ readonly url: string; readonly until: number } | undefined> {
  const until = now + LASTS_MS;
  const isOurs = fileId.includes(`/decisions/${folder}/`);
  const url = isOurs ? await files.addressOf(fileId, { from: now, until }) : undefined;
  return url === undefined ? undefined : { url, until };
}
