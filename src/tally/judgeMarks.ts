/** Tells which judges (by the index of their names) have been seen since the last beginning: quicker than asking a set for each case. */
export interface JudgeMarks {
  begin(): void;
  /** Whether a judge is seen for the first time; index 0 names nobody and never is. */
  isNew(judge: number): boolean;
}

export function createJudgeMarks(names: number): JudgeMarks {
  const marks = new Uint32Array(Math.max(1, names));
  let mark = 0;
  return {
    begin() {
      mark++;
      // Nobody.
      marks[0] = mark;
    },
    isNew(judge) {
      if (marks[judge] === mark) return false;
      marks[judge] = mark;
      return true;
    },
  };
}
