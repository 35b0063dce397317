/** The populations of a period, in the order in which courts print them: carried over + incoming = docket, docket − closed = pending. */
export const volumeNames = ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const;
export type VolumeName = (typeof volumeNames)[number];
