/** Levels of courts, the highest first. */
export const courtLevels = ['highest', 'high', 'intermediate', 'basic'] as const;
export type CourtLevel = (typeof courtLevels)[number];
