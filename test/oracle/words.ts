export const BLANKS = ['', '', '', '', '-', '—', '/', '\\', '无', '空', 'NULL', 'N/A', '　', '－', "'", '="-"'];
export const BLANK_DAYS = [
  '0000-00-00',
  '0001-01-01',
  '1899-12-30',
  '1900-01-00',
  '1900-01-01',
  '9999-12-31',
  '1900/1/1',
  '1900-01-01 00:00:00',
];
export const UNREADABLE_DAYS = [
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '不详',
  '2024-00-10',
  '2024年',
  '45296',
  '2024-04-31 09:00',
];
export const YES = ['是', 'Y', 'true', '1', '√', '＝"是"', 'y', 'TRUE', '１'];
export const NO = ['否', 'N', 'false', '0', '×', ' 否 ', 'n', 'False', '０'];
export const PROCEDURES = [
  '小额诉讼',
  '小额诉讼程序',
  '简易程序',
  '简易',
  '普通程序',
  '普通',
  '速裁',
  '特别程序',
  '待定',
  '',
  '无',
];
export const OUTCOMES = [
  '维持',
  '改判',
  '发回重审',
  '部分改判',
  '维持原判',
  '指令审理',
  '调解',
  '撤回上诉',
  '其他',
  '改判',
  '发回重审',
  '待定',
  '',
];
export const RETRIAL_OUTCOMES = ['维持', '改判', '发回重审', '指令再审', '调解', '撤回', '其他', '待定', ''];
export const CLOSING_METHODS = [
  '判决',
  '裁定',
  '驳回起诉',
  '调解',
  '撤诉',
  '按撤诉处理',
  '裁定准许撤诉',
  '移送',
  '终本',
  '终结执行',
  '执行完毕',
  '待核',
  '',
];
export const TRIBUNALS = ['独任', '独任', '独任', '独任', '合议', '合议', '合议庭', '独任制', '', '三人'];
/** Some of them the same person, some without a name. */
export const JUDGES = [
  '张伟',
  '王芳',
  '李娜',
  '　王芳',
  '赵 敏',
  "'李娜",
  '张伟',
  '法官A',
  '法官Ａ',
  '无',
  '',
  '张伟\t',
];
export const DIVISIONS = ['民一庭', '民二庭', '刑庭', '执行局', ' 民一庭', '速裁庭', '—', ''];
export const CAUSES = ['买卖合同纠纷', '离婚纠纷', '盗窃罪', '　离婚纠纷', ''];
export const UNREADABLE_AMOUNTS = ['不详', '约五千', '12.3.4', '五千元'];
export const UNREADABLE_COUNTS = ['若干', '1.5', '三十', '半年'];
export const REMARKS = ['', '普通备注', '含"引号"字样', '逗号,分号;在内', '换\n行', '高5"的墙', '"全"'];
export const UNREADABLE_NUMBERS = ['待补', '关于张某一案的判决书', '2024民初', '（2024）第12号'];

export function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
