import type { RefusalWords } from './refusal-words';

export const dossiersRefusals = {
  'dossier-nominee-missing': { words: '没有选择推荐对象', next: '请从名册中选择，或填写名称。' },
  'dossier-twin': {
    words: '今年已有 {number} 申报同一对象（{by}）',
    next: '请打开 {number} 继续办理；确要重新申报的，先撤回那一份。',
  },
  'dossier-same-name': {
    words: '今年 {number} 的推荐对象姓名相同，不能确定是不是同一个人',
    next: '请对照证件核实；不是同一个人的，勾选“已核实不是同一个人”后再试。',
  },
  'dossier-incomplete': { words: '还不能提交：{gap}', next: '请按“还缺什么”逐项补齐后再提交。' },
  'dossier-nothing-changed': { words: '没有改动任何内容', next: '修改后再保存，或直接离开。' },
  'dossier-reason-missing': { words: '没有填写{what}的理由', next: '请用一句话写明理由。' },
  'dossier-closed': { words: '这份申报材料已“{standing}”，不能再修改', next: '确需继续的，先恢复申报。' },
  'dossier-recommended': {
    words: '这份申报材料已经推荐给市里，不能再修改',
    next: '情况有变的，在“流程”中退回重核后再改。',
  },
  'dossier-not-ended': { words: '这份申报材料没有撤回，也没有不予推荐', next: '直接继续办理即可。' },
  'dossier-photo-kind': { words: '“{name}”不是照片', next: '请选择 JPG 或 PNG 格式的本人照片。' },
  'dossier-copy-year': {
    words: '{year} 年的材料不能沿用到同一年或更早',
    next: '请打开今年的那一份，或选择更早年度的材料。',
  },
  'dossier-check-not-open': {
    words: '“{title}”是“{verdict}”，不能由经办人认定',
    next: '登记有误的，到相应台账更正或登记异议、修复，资格审查会随之更新。',
  },
  'dossier-material-reason': { words: '“{title}”免交，却没有写明理由', next: '请在备注中写明为什么免交。' },
  'dossier-material-pages': { words: '“{title}”的页数不是正整数', next: '请按装订后的页数填写，例如 3。' },
  'dossier-material-twice': { words: '材料清单中已有“{title}”', next: '请在那一项中添加附件。' },
  'dossier-material-needed': {
    words: '“{title}”是这一类别必交的材料，不能从清单中移除',
    next: '不需要的，选择“免交”并写明理由。',
  },
  'dossier-nothing-to-import': { words: '没有可以新建的申报材料', next: '请检查文件，或在预览中至少选择一行。' },
  'application-not-word': {
    words: '不是能识别的 Word 文档（.docx）',
    next: '旧版 .doc 请用 Word 或 WPS 另存为 .docx 再导入。',
  },
  'application-too-large': {
    words: '申报表文件过大，为安全起见不予读取',
    next: '请把照片和附件从表中移出，单独作为材料添加。',
  },
  'application-damaged': {
    words: '申报表文件已经损坏，不能完整读出',
    next: '请用 Word 或 WPS 打开检查，另存后再导入。',
  },
  'application-no-fields': {
    words: '没有认出申报表中的任何栏目',
    next: '请用“导出空白申报表”得到的表格填写，或检查是否选错了类别和文件。',
  },
} satisfies Record<string, RefusalWords>;
