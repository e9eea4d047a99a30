/** Where recordings lie; handed in by the doors. It asks nobody who may listen: that was asked before. */
export interface Recordings {
  addressOf(
    fileId: string,
    lasting: { readonly from: number; readonly until: number },
  ): Promise<string | undefined>;
}
