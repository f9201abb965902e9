import type { RefusalWords } from './refusal-words';

export const campaignsRefusals = {
  'campaign-closed': { words: '{year} 年度已经办结', next: '确需补充的，先在“年度”里重新打开这一年。' },
  'campaign-year-odd': { words: '年度 {year} 不在 2000 到 {latest} 之间', next: '请核对年份，多半是输错了一位。' },
  'campaign-exists': { words: '{year} 年度已经建立', next: '请在“年度”里选择 {year} 年。' },
  'campaign-unknown': { words: '没有找到 {year} 年度', next: '请重新选择沿用哪一年，或改用模板。' },
  'campaign-title-missing': { words: '没有填写活动名称', next: '请写明名称，例如“2026 年度文明行业创建活动”。' },
  'campaign-head-missing': { words: '没有填写领导小组组长', next: '一般由局长任组长、分管副局长任副组长（AW-11）。' },
  'campaign-member-nameless': { words: '职务“{post}”没有写姓名', next: '请补上姓名，或删去这一行。' },
  'campaign-task-unknown': { words: '没有找到这项任务', next: '请重新打开年度任务后再试。' },
  'campaign-task-title': { words: '没有写任务名称', next: '请用一句短语写明任务。' },
  'campaign-task-twice': {
    words: '任务“{title}”与第 {number} 项重名',
    next: '请换一个名称，或直接修改第 {number} 项。',
  },
  'campaign-task-ends-before': { words: '完成期限 {due} 早于开始日期 {from}', next: '请核对这两个日期。' },
  'campaign-task-reported': { words: '第 {number} 项任务已登记进展，不能删去', next: '不再做的，请在进展里写明原因。' },
  'campaign-day-invalid': { words: '{field}没有填写或不是存在的日期', next: '请按“2026-03-05”的样式填写。' },
  'campaign-progress-day': { words: '日期 {day} 不在 2000-01-01 到今天 {today} 之间', next: '请填写实际发生的日期。' },
  'campaign-progress-share': { words: '完成比例 {share} 不是 0 到 100 的整数', next: '请填写 0 到 100 的整数。' },
  'campaign-progress-words': { words: '没有写进展内容', next: '请用一两句写明做了什么。' },
  'campaign-condition-odd': { words: '“{title}”的数值超出允许的范围', next: '请按说明填写整数。' },
  'campaign-condition-credit': {
    words: 'C 级和未进入信用系统的企业不能列入推荐范围（山东省社会信用条例第28条）',
    next: '请去掉 C 和 C（缺失）。',
  },
  'campaign-condition-summary': { words: '摘要的字数上限大于事迹材料', next: '请核对这两个字数。' },
  'campaign-nothing-changed': { words: '没有改动任何内容', next: '修改后再保存。' },
  'campaign-summary-missing': {
    words: '{year} 年的总结还没有写主要做法和成效，不能办结',
    next: '请在“总结”里写好这两部分再办结。',
  },
  'campaign-running': { words: '{year} 年度正在进行', next: '直接继续办理即可。' },
  'campaign-reason-missing': { words: '没有写重新打开的原因', next: '请用一句话写明原因。' },
  'sheet-frozen': {
    words: '{number} 已按这张表评分，评分表不能再改',
    next: '同一年度、同一类别须用同一张表；确需修改的，留到下一年度。',
  },
  'sheet-item-words': { words: '没有写一级指标或二级指标', next: '请补全，或删去这一行。' },
  'sheet-item-points': { words: '分值须大于 0，最多两位小数', next: '请按 2 或 1.5 的样子填写分值。' },
  'sheet-veto-points': { words: '一票否决项不计分', next: '请把分值改为 0，或取消“一票否决”。' },
  'sheet-sum': { words: '分值合计 {points}，比 100.00 {way} {off} 分', next: '请调整分值，使合计正好 100.00。' },
  'sheet-weights': { words: '自评、街道、区的权重合计 {sum}%，须为 100%', next: '请填写三个整数，合计 100。' },
  'sheet-title': { words: '评分表没有名称', next: '请填写名称。' },
  'places-number-invalid': {
    words: '{field}“{text}”不是整数',
    next: '请填写数字，例如 967 或 11.9万；不知道的留空。',
  },
  'places-base-large': { words: '基数 {base} 大得不合常理', next: '请核对是否多输了几位。' },
  'places-source-missing': { words: '填了基数却没有写来源', next: '请写明来源，例如“全市物业服务行业统计年报”。' },
  'places-base-later': { words: '基数的截止日期 {day} 晚于今天 {today}', next: '请填写统计的截止日期。' },
  'places-allocation-paper': {
    words: '填了分配名额却没有写分配文件',
    next: '请写明市里的名额分配文件和文号。',
  },
  'places-allocation-above': {
    words: '分配名额 {allocated} 个超过基数 {base} 的千分之五 {floor} 个（行动计划纲要，AW-1）',
    next: '请核对基数和分配文件；文件如此的，请先与市里核实。',
  },
  'places-no-model-project': {
    words: '{title}只能由有示范项目的区推荐（行动计划纲要，AW-5），本区还没有',
    next: '先推荐示范项目；此前已有的，在“名额”里登记并写明文件。',
  },
  'places-base-missing': {
    words: '没有填写基数，算不出千分之五（行动计划纲要，AW-1）',
    next: '请在“名额”里填写基数和来源。',
  },
  'places-base-zero': {
    words: '基数是 0，千分之五也是 0，不能推荐（行动计划纲要，AW-1）',
    next: '请在“名额”里核对基数；以全市为基数的，填写全市的数。',
  },
  'places-base-small': {
    words: '本区基数 {base} 的千分之五不足 1，不能推荐（行动计划纲要，AW-1、AW-10）',
    next: '基数不足 200 的，请改以全市为基数，并填写市里分配的名额。',
  },
  'places-city-base-small': {
    words: '全市基数 {base} 的千分之五不足 1，不能推荐（行动计划纲要，AW-1）',
    next: '请在“名额”里核对全市基数。',
  },
  'places-allocation-missing': {
    words: '市里还没有把名额分配到本区（全市上限 {floor} 个），不能推荐（AW-10）',
    next: '收到名额分配文件后，在“名额”里登记。',
  },
  'places-over': {
    words: '已推荐 {taken} 个，超出名额 {ceiling} 个，多 {over} 个，不能再推荐（AW-10）',
    next: '请先决定撤回哪 {over} 个；程序不会自行取舍。',
  },
  'places-allocation-full': {
    words: '市里分配名额 {allocated} 个，已推荐 {taken} 个，再推荐 {more} 个就超出了（AW-10）',
    next: '请按排序取舍，或向市里申请增加名额后登记分配文件。',
  },
  'places-floor-full': {
    words: '基数 {base} 的千分之五是 {floor} 个，已推荐 {taken} 个，再推荐 {more} 个就超过上限（行动计划纲要，AW-1）',
    next: '请按排序取舍，或核对基数。',
  },
} satisfies Record<string, RefusalWords>;
