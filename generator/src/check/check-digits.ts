/** Sum of the digits from the right, every second one doubled, the digits of a doubled one added up (ISO/IEC 7812-1). */
function luhnSum(digits: string, doubleFirst: boolean): number {
  let sum = 0;
  let isDoubled = doubleFirst;
  for (let index = digits.length - 1; index >= 0; index--) {
    const digit = Number(digits[index]) * (isDoubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
    isDoubled = !isDoubled;
  }
  return sum;
}

/** National Provider Identifier: ten digits, Luhn over 80840 and the number (45 CFR 162.406). */
export function isNpi(value: string): boolean {
  return /^[12]\d{9}$/.test(value) && luhnSum(`80840${value}`, false) % 10 === 0;
}

/**
 * LOINC code: digits, a hyphen and the mod 10 check digit of LOINC's users' guide. Parts (LP) and answers (LA) count
 * their letters by a rule that the guide does not give; of them only the form is known.
 */
export function isLoinc(value: string): boolean {
  const [, prefix, digits = "", check = ""] = /^(LP|LA)?(\d{1,7})-(\d)$/.exec(value) ?? [];
  if (prefix !== undefined) return true;
  return digits !== "" && (10 - (luhnSum(digits, true) % 10)) % 10 === Number(check);
}

const DIHEDRAL = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const PERMUTATION = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** SNOMED CT concept id: 6 to 18 digits, the partition of concepts (00 or 10), and Verhoeff's check digit. */
export function isSnomedConcept(value: string): boolean {
  if (!/^[1-9]\d{2,14}[01]0\d$/.test(value)) return false;
  let check = 0;
  for (let index = 0; index < value.length; index++) {
    const digit = Number(value[value.length - 1 - index]);
    check = Number(DIHEDRAL[check]?.[Number(PERMUTATION[index % 8]?.[digit])]);
  }
  return check === 0;
}
