/** Short names of the provinces in the order of their codes, but for 港澳台, which a paper's home news does not name. */
export const mainlandProvinces: readonly string[] = [
  ...'北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江'.split(' '),
  ...'上海 江苏 浙江 安徽 福建 江西 山东'.split(' '),
  ...'河南 湖北 湖南 广东 广西 海南'.split(' '),
  ...'重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'.split(' '),
];

/** … and all of them. */
export const provinces: readonly string[] = [...mainlandProvinces, '台湾', '香港', '澳门'];
