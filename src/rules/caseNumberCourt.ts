import { noCourt, noPrefix } from '../cases/caseTable.ts';
import { defineRule } from './rule.ts';

/** The court in the number is another one than the row's. */
export const caseNumberCourt = defineRule({
  id: 'case-number-court',
  severity: 'warning',
  rejects: false,
  title: { zh: '案号中的法院与承办法院不符', en: 'court of the case number against the court' },
  why: {
    zh: '案号里的法院代字不是该行法院的代字。统计按法院栏归属；若案号是对的，这件案件就算在了别的法院名下。',
    en: 'The court code in the number is not that of the court in its row. Counting goes by the court column: if the number is right, the case is counted for another court.',
  },
  fix: {
    zh: '核对法院栏和案号。移送、指定管辖后沿用原案号的可不改。',
    en: 'Check the court and the number; leave it where a transferred case lawfully kept its number.',
  },
  example: '承办法院=包头市青山区人民法院, 案号=（2024）内0203民初12号',
  check({ rows, court, courts, prefix, prefixes }, report) {
    // A court without a code of its own (its name stands for one) cannot be held against a number.
    const codes = courts.map(({ code, level }) => (level === null ? undefined : code));
    for (let row = 0; row < rows; row++) {
      if (prefix[row] === noPrefix || court[row] === noCourt) continue;
      const inNumber = prefixes[prefix[row] as number]?.courtCode;
      const own = codes[court[row] as number];
      if (inNumber !== undefined && own !== undefined && inNumber !== own) report(row, 'caseNumber');
    }
  },
});
