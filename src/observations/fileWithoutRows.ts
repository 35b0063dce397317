import { defineObservation } from './observation.ts';

/** A file that has a header and no record, read together with files that have some. */
export const fileWithoutRows = defineObservation<'file-without-rows', Readonly<Record<never, never>>>({
  id: 'file-without-rows',
  title: { zh: '文件只有表头', en: 'file with a header only' },
  why: {
    zh: '与其他文件一起读入的某个文件一条案件也没有。如果是导出失败，该文件对应的法院或月份就整个缺失了。',
    en: 'One of the files holds no case at all. If its export failed, the court or the months it stands for are missing altogether.',
  },
  fix: {
    zh: '核对该文件的导出条件，必要时重新导出；确实没有案件的可不处理。',
    en: 'Check the conditions of that export and repeat it; leave it where there were no cases.',
  },
  example: '承办法院,立案日期,案号',
  sentence: {
    zh: () => '只有表头，没有案件；同时读入的其他文件有案件。',
    en: () => 'There is a header but no case; other files have cases.',
  },
  observe({ inputs }) {
    if (inputs.every(({ records }) => records === 0)) return [];
    return inputs.flatMap(({ records }, input) => (records === 0 ? [{ input, court: null, args: {} }] : []));
  },
});
