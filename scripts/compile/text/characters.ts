/** White space as the regular expression class `\s` has it, by UTF-16 unit. The accounts of a compile leave it out. */
export const isBlank = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit === 0xa0 ||
      unit === 0xfeff ||
      unit === 0x3000 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f;

/** A Han character, by UTF-16 unit: CJK, extension A, compatibility and the surrogates of the further extensions. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd840 && unit <= 0xd88d) ||
  unit === 0x3007;
