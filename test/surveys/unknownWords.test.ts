import { describe, expect, test } from 'vitest';
import { unknownWords } from '../../src/surveys/unknownWords.ts';
import { column } from './surveyed.ts';

const times = (word: string, count: number) => Array.from({ length: count }, () => word);

describe('words that a vocabulary lacks', () => {
  test('the commonest first, with their counts', () => {
    const cells = [...times('判决', 5), ...times('结清', 2), ...times('并案', 3), ''];
    expect(unknownWords(column('结案方式', cells), 'closingMethod')).toEqual({
      words: [
        { word: '并案', count: 3 },
        { word: '结清', count: 2 },
      ],
      unlisted: 0,
    });
  });

  test('at most twenty', () => {
    const cells = [...times('判决', 25), ...Array.from({ length: 25 }, (_, at) => `词${at}`)];
    const { words, unlisted } = unknownWords(column('结案方式', cells), 'closingMethod');
    expect([words.length, unlisted]).toEqual([20, 5]);
  });

  test('none of a field without a vocabulary', () => {
    expect(unknownWords(column('承办法官', ['甲', '乙']), 'judge')).toEqual({ words: [], unlisted: 0 });
  });

  test('yes and no answer 是否独任', () => {
    const cells = ['是', '否', '独任', '存疑'];
    expect(unknownWords(column('是否独任', cells), 'tribunal').words).toEqual([{ word: '存疑', count: 1 }]);
    expect(unknownWords(column('审判组织', ['独任', '是']), 'tribunal').words).toEqual([{ word: '是', count: 1 }]);
  });
});

describe('what may be personal is counted, not listed', () => {
  test.each([
    ['a name', '张三丰'],
    ['a masked name', '王某某'],
    ['a list of names', '李四、某甲'],
    ['a number', '15012345678'],
    ['an address', 'a@b.cn'],
    ['a sentence', '当事人不服一审判决结果，已经另行申请并提交了全部有关的证明材料'],
  ])('%s', (_, word) => {
    const cells = [...times('独任', 3), word];
    expect(unknownWords(column('审判组织', cells), 'tribunal')).toEqual({ words: [], unlisted: 1 });
  });

  test('a column of which hardly a word is understood may hold anything', () => {
    expect(unknownWords(column('审判组织', ['巴特尔', '乌云其木格']), 'tribunal')).toEqual({ words: [], unlisted: 2 });
  });

  test('but two words for yes and no are listed', () => {
    expect(unknownWords(column('是否上诉', ['有', '有', '没有']), 'appealed').words).toEqual([
      { word: '有', count: 2 },
      { word: '没有', count: 1 },
    ]);
  });
});
