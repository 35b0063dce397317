import { defineObservation } from './observation.ts';

/** The court, as its figures call it, and where they stand. */
type VolumesInconsistent = { readonly name: string; readonly line: number };

/** The court's own figures do not add up among themselves. */
export const volumesInconsistent = defineObservation<'volumes-inconsistent', VolumesInconsistent>({
  id: 'volumes-inconsistent',
  severity: 'warning',
  title: { zh: '统计表数字自相矛盾', en: "the court's own figures do not add up" },
  why: {
    zh: '统计表应满足旧存＋新收＝受理、受理－结案＝未结。不满足时统计表本身有错，与文件不符未必是文件的问题。',
    en: 'Carried over + incoming is the docket, and docket − closed is pending. Where that fails the figures themselves are wrong, and a difference need not be the fault of the files.',
  },
  fix: {
    zh: '核对统计表中该法院的各项数字，是否取自不同的期间或口径。',
    en: 'Check the figures of that court; they may come from different periods or ways of counting.',
  },
  example: '旧存=120, 新收=800, 结案=790, 未结=140',
  sentence: {
    zh: ({ name }) => `统计表中${name}的数字不满足“旧存＋新收＝受理、受理－结案＝未结”。`,
    en: ({ name }) => `The figures of ${name} break carried over + incoming = docket, docket − closed = pending.`,
  },
});
