import type { RefusalWords } from './refusal-words';

export const nominationPackageRefusals = {
  'nomination-none': {
    words: '没有按“{letter}”推荐的申报',
    next: '请先在“评审与公示”里推荐，再到这里导出推荐包。',
  },
  'nomination-letter-incomplete': {
    words: '推荐函和会议纪要还没有写全：缺{what}',
    next: '请在“推荐函和纪要”一栏填好，再导出。',
  },
  'nomination-dossier-gap': {
    words: '{words}，不能报送',
    next: '请到这份申报里补齐，再导出推荐包。',
  },
  'nomination-claim': {
    words: '导出前复核没有通过：{words}',
    next: '请按所说的核对；市级收到后会按同样的规则再查一遍。',
  },
  'nomination-personal': {
    words: '“{where}”里有表格没有要求的{what}，不能报送',
    next: '请删去这个号码；证件号码和电话只写在推荐表的对应栏里。',
  },
} satisfies Record<string, RefusalWords>;
