/**
 * Where photos and recordings lie. The door hands in an adapter that keeps this promise; it asks nobody who may
 * look, because that was asked before.
 */
export interface FileDesk {
  /** Where the file can be fetched by whoever has the address, until `until` and no longer; nothing when it is gone. */
  addressOf(
    fileId: string,
    lasting: { readonly from: number; readonly until: number },
  ): Promise<string | undefined>;
}
