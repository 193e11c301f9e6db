const ending =
  /(?:院|局|厅|委|委员会|办|办公室|中心|研究所|所|会|部|处|科|馆|社|协会|学会|大学|学院|公司|编辑部|室|政府|联合会|集团|支部|党组|站)$/u;

/** Whether a name ends as names of institutions do; letter-spacing is allowed for. */
export const endsAsInstitution = (name: string): boolean => ending.test(name.replaceAll(/\s/gu, ''));
