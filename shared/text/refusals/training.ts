import type { RefusalWords } from './refusal-words';

export const trainingRefusals = {
  'training-year-invalid': {
    words: '年度 {year} 不在 2000 到 {latest} 之间',
    next: '请核对年份；计划最早从 2000 年、最晚到明年。',
  },
  'training-hours-invalid': {
    words: '学时不是 0 到 500 之间、最多一位小数的数字',
    next: '请按 2 或 1.5 的样子填写学时。',
  },
  'training-pass-score': { words: '合格分数不是 0 到 100 的整数', next: '请填写 0 到 100 的整数，例如 60。' },
  'training-subject-missing': { words: '填了学时却没有写科目名称', next: '请写上科目名称，或删去这一行。' },
  'training-subject-twice': { words: '科目“{title}”写了两遍', next: '请删去重复的一行，或换一个名称。' },
  'training-programme-missing': {
    words: '{year} 年还没有年度计划，不知道多少分算合格',
    next: '请先在“年度计划”里保存 {year} 年的计划，再编发证书。',
  },
  'training-title-missing': { words: '这场培训没有写主题', next: '请写上主题，例如“业主大会会议与表决程序”。' },
  'training-day-invalid': { words: '{field}不是存在的日期', next: '请按 2026-03-05 的样子填写。' },
  'training-day-odd': {
    words: '日期 {day} 不在 2000-01-01 到 {latest} 之间',
    next: '请核对年份，多半是输错了一位。',
  },
  'training-time-invalid': {
    words: '开始、结束时间没有填全，或者不是存在的时刻',
    next: '请按 09:00 和 11:30 的样子两个都填；线上学习、自学可以两个都空着。',
  },
  'training-ends-before': {
    words: '结束时间 {ends} 不晚于开始时间 {starts}',
    next: '请核对上午、下午，改正后再登记。',
  },
  'training-hours-missing': { words: '没有填写学时，或者学时是 0', next: '请填写这场培训计多少学时，例如 2.5。' },
  'training-hours-longer': {
    words: '{hours} 学时按每学时 {minutes} 分钟要 {need} 分钟，这场培训只有 {lasted} 分钟',
    next: '请核对起止时间和学时；一学时按多少分钟计，在“年度计划”里设定。',
  },
  'training-session-unknown': { words: '要修改的培训已经不在', next: '请重新打开培训场次，可能已被删除。' },
  'training-session-certified': {
    words: '这场培训已经编发合格证书 {count} 份，不能删除',
    next: '证书编号要连续，请保留这场培训；填错的内容可以修改。',
  },
  'training-year-certified': {
    words: '这场培训已经按 {year} 年编发证书，不能改到别的年份',
    next: '请核对日期的年份。',
  },
  'training-session-ahead': {
    words: '培训日期 {date} 还没有到，不能登记签到',
    next: '可以先把应到人员列入名单；培训举行以后再登记签到和成绩。',
  },
  'training-trainee-name-missing': { words: '名单里有一行没有姓名', next: '请写上姓名，或删去这一行。' },
  'training-trainee-twice': { words: '{name}已经在名单里', next: '请在名单里修改原来那一行，不必再加。' },
  'training-trainee-unknown': { words: '要修改的人员已经不在名单里', next: '请重新打开这场培训的名单。' },
  'training-trainee-certified': {
    words: '已经编发证书 {no}，成绩和签到不能再改',
    next: '确需更正的，请在操作记录里先撤销“编发合格证书”。',
  },
  'training-score-range': { words: '成绩 {score} 不是 0 到 100 的整数', next: '请核对卷面成绩，按百分制填写。' },
  'training-score-absent': { words: '没有签到，不能登记成绩', next: '请先登记签到；补考的请登记另一场。' },
  'training-signed-word': { words: '签到一栏的“{text}”看不懂', next: '请填“是”或“否”。' },
  'training-nobody-needs': {
    words: '没有还需要这类培训的成员，或者都已在名单里',
    next: '可以在左边的框里按姓名逐个加入。',
  },
  'training-no-scores': { words: '一个成绩都还没有登记，不能编发证书', next: '请先在名单里登记考核成绩。' },
  'training-nobody-passed': {
    words: '没有新的合格人员（签到且成绩不低于 {score} 分），证书都已编发',
    next: '请核对签到和成绩；已经编发的可以直接打印。',
  },
  'training-sheet-empty': { words: '签到表是空的，没有任何内容', next: '请检查是否选错了文件或没有复制到单元格。' },
  'training-sheet-not-spreadsheet': {
    words: '这不是电子表格，读不出签到表',
    next: '请选择 .xlsx 工作簿或 .csv 文件，也可以在 WPS 里选中单元格复制后粘贴进来。',
  },
  'training-sheet-too-large': {
    words: '文件过大，不像一场培训的签到表',
    next: '请检查是否选错了文件，或删去图片和无关的工作表后再导入。',
  },
  'training-sheet-no-name': {
    words: '没有找到“姓名”列，也没有一列像是姓名',
    next: '请给姓名所在的列写上“姓名”表头，再导入或粘贴。',
  },
  'training-sheet-no-rows': { words: '表头下面没有一个人', next: '请确认选对了文件和工作表。' },
  'training-import-open': {
    words: '还有 {count} 行没有认定是谁',
    next: '请逐行选择“是这位成员”或“列为旁听”，再导入。',
  },
  'training-conduct-member': { words: '没有选择是哪位成员', next: '请从成员页登记，或先选择成员。' },
  'training-conduct-unknown': { words: '要修改的记录已经不在', next: '请重新打开这位成员的页面。' },
  'training-conduct-words': { words: '没有写内容', next: '请写明谈了什么、查实了什么，一两句即可。' },
  'training-conduct-clause': {
    words: '没有选择违反的是《青岛市物业管理条例》第三十九条哪一项',
    next: '请选择第（一）至第（六）项中的一项。',
  },
  'training-pledge-twice': { words: '这位成员本届已经签过承诺书', next: '请修改原来那一条，扫描件可以再添。' },
  'training-settled-odd': {
    words: '办结日期不在发生日期 {on} 和今天 {today} 之间',
    next: '请核对办结日期；还没有办结的留空。',
  },
  'training-outcome-missing': { words: '填了办结日期却没有写处理结果', next: '请写明处理结果，或把办结日期留空。' },
} satisfies Record<string, RefusalWords>;
