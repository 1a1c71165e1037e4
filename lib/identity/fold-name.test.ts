import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName } from './fold-name'

const oneName: Record<string, string[][]> = {
  'accents, case and letters that Unicode does not take apart': [
    [
      'Siân O’Connor',
      "Sian O'Connor",
      'SIÂN O’CONNOR',
      'sia\u0302n o\u02bcconnor',
      '  Siân   O`Connor ',
      'Siân O´Connor',
    ],
    ['Łukasz', 'Lukasz', 'łukasz', 'ŁUKASZ'],
    ['Straße', 'Strasse', 'STRASSE', 'STRAẞE'],
    ['Đặng Thị Thảo', 'Dang Thi Thao', 'ĐẶNG THỊ THẢO'.normalize('NFD')],
    ['Ɗanjuma Ƙwarai Ɓala', 'Danjuma Kwarai Bala', 'ɗanjuma ƙwarai ɓala'],
    ['Þór Æsir Ødegård Œuvrard Guðrún', 'Thor Aesir Odegard Oeuvrard Gudrun'],
    ['Əliyev', 'Eliyev', 'əliyev'],
    ['Ŋguyen Ħal Ŧor', 'Nguyen Hal Tor'],
    ['Işık İpek', 'Isik Ipek', 'IŞIK İPEK', 'ışık ipek', 'Is\u0327\u0131k i\u0307pek'],
    ['Kɔfi Ɛdem', 'Kofi Edem'],
    ['ĲSBRAND Ĳ', 'ijsbrand ij'],
    ['Ｓｉａｎ　Ｌｅｅ', 'Sian Lee'],
  ],
  'marks between letters': [
    ['Mary‑Jane', 'Mary-Jane', 'Mary‐Jane', 'Mary–Jane', 'Mary−Jane', 'Mary Jane', 'Mary\u00a0Jane', 'Mary - Jane'],
    ['Ali Jr.', 'Ali Jr', 'ALI  JR.'],
    ['J. R. Okoye', 'J.R. Okoye', 'J R Okoye'],
    ['Gal·la', 'Galla', 'Ga\u0140la', 'Gal•la'],
    ['Mari\u00ada', 'Mar\u200bia', '\ufeffMaria', '\u2066Maria\u2069', 'Ma\u034fria'],
    ['Kaʻiulani', 'Ka‘iulani', "Ka'iulani"],
    ['Мар’яна', "Мар'яна", 'Марʼяна'],
  ],
  Arabic: [
    ['علي', 'على', 'علی', 'عَلِيّ', 'عــلي', 'ﻋﻠﻲ'],
    ['عبد الله', 'عبدالله', 'عبد‌الله', 'عبد ﷲ', 'عَبْدُ ٱللّٰه', 'عبد-الله', 'عبد  الله'],
    ['أحمد', 'احمد', 'اَحمد', 'ٱحمد', 'أحـمد'],
    ['إبراهيم', 'ابراهيم', 'ابراهیم'],
    ['محمد', 'محمـُد', 'مُحَمّـد', 'محمﹹد'],
    ['آدم', 'ادم', 'ا\u0653دم', 'أدم'],
    ['فاطمة', 'فاطمه', 'فاطمۃ', 'فاطمہ'],
    ['كريم', 'کریم', 'ﻛﺮﻳﻢ'],
    ['علی‌رضا', 'علی رضا', 'علیرضا', 'علي رضا'],
    ['لؤي', 'لوي'],
    ['رائد', 'رايد', 'راي\u0654د'],
    ['صالح ٣', 'صالح ۳', 'صالح 3'],
    ['سلام', 'سﻼم', 'سلا م'],
  ],
  'other scripts': [
    ['שָׁרָה', 'שרה', 'שׁרה'],
    ['ג׳ון', "ג'ון", 'ג’ון'],
    ['בן־דוד', 'בן דוד', 'בן-דוד'],
    ['Νίκος Παπαδόπουλος', 'Νικος Παπαδοπουλος', 'ΝΙΚΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ', 'ΝΊΚΟΣ ΠΑΠΑΔΌΠΟΥΛΟΣ'],
    ['Алёна', 'Алена', 'АЛЁНА', 'Але\u0308на', 'Але\u0301на'],
    ['क़मर', 'क\u093cमर', 'कमर'],
    ['क्‍षमा', 'क्षमा', 'क्‌षमा'],
    ['ড়িতা', 'ড\u09bcিতা'],
    ['সৎ', 'সত্‍'],
    ['അവൻ', 'അവന്‍'],
    ['ශ්‍රී', 'ශ්රී'],
    ['น้ำ', 'นํ้า', 'น\u0e49\u0e4dา'],
    ['김 민수', '김민수', '김민수'.normalize('NFD')],
    ['山田　太郎', '山田太郎', '山田 太郎'],
    ['ガブリエル', 'ｶﾞﾌﾞﾘｴﾙ', 'カ\u3099フ\u3099リエル'],
    ['ジョン・スミス', 'ジョン スミス', 'ｼﾞｮﾝ･ｽﾐｽ'],
    ['葛\u{e0100}城', '葛城'],
    ['Եւա', 'Եվա'.replace('վ', 'ւ'), 'ևա'],
    ['გიორგი', 'ᲒᲘᲝᲠᲒᲘ'],
  ],
}

/** Two and two of each language: those before and behind the bar are different people. */
const differentPeople = [
  ...['राम|रोम', 'मीना|मन', 'मीना|मेना', 'मान|मांन', 'रमा|राम', 'सुनील|सुनीला', 'दीपक|दिपक'],
  ...['রাম|রোম', 'মীনা|মিনা', 'যশ|য়শ', 'রড|রড়', 'ராம்|ரோம்', 'மீனா|மின', 'కమల|కమలా', 'ಮೀನ|ಮನ', 'മീന|മന', 'મીના|મન'],
  ...['ਸ਼ੇਰ|ਸੇਰ', 'ปู|ปู่', 'มาลี|มาลา', 'นก|นุก', 'ລາວ|ລາ', 'សុខ|សខ', 'မြ|မ', 'ሰላም|ሰለም', 'ሃና|ሄና'],
  ...['Сергей|Сергеи', 'Андрій|Андріі', 'Їжак|Іжак', 'Ѓорѓи|Горги', 'Шура|Щура', 'Νίκος|Νίκας', 'Анна|Аnnа'],
  ...['علي|عالي', 'حسن|حسين', 'كريم|گريم', 'بيتر|پيتر', 'هناء|هنا', 'رحمت|رحمة', 'عمر|عمرو', 'علی|علے', 'بھائی|بہائی'],
  ...['ڪ|ک', 'ג׳ון|גון', 'שרה|שדה', 'かな|がな', 'ハナ|バナ', '김민수|김민서', '国|國'],
  ...['Müller|Mueller', 'Ann|Anna', 'Jean Paul|Paul Jean', 'Ali Omar|Omar Ali', 'Sian|Siobhan', 'Ali 2|Ali 3'],
  ...['Abdul Rahman|Abdulrahman', '|Ali', '-|·'],
].map((pair) => pair.split('|'))

describe.each(Object.entries(oneName))('one name: %s', (_kind, names) => {
  test.each(names.map((spellings) => [spellings.join(' = '), spellings] as const))('%s', (_title, spellings) => {
    expect(new Set(spellings.map(foldName))).toHaveLength(1)
    expect(foldName(spellings[0] ?? '')).not.toBe('')
  })
})

test.each(differentPeople)('%s and %s are two people', (one = '', other = '') => {
  expect(foldName(one)).not.toBe(foldName(other))
})

const everyLetter = Array.from({ length: 0x3_0000 }, (_, point) => String.fromCodePoint(point)).filter((letter) =>
  /^[\p{L}\p{M}\p{N}]$/u.test(letter),
)
const alphabets = everyLetter.filter((each) => each < '\u2000')
const anyOf = (letters: string[]) => fc.nat(letters.length - 1).map((place) => letters[place] ?? 'a')
const letter = fc.oneof(anyOf(alphabets), anyOf(everyLetter))
const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''))
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const invisible = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u2066', '\u034f')
const latinName = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){1,2}$/)

describe('any name', () => {
  test('is the same composed and decomposed, and when it is folded again', () => {
    fc.assert(
      fc.property(name, (text) => {
        const folded = foldName(text)
        expect(foldName(text.normalize('NFC'))).toBe(folded)
        expect(foldName(text.normalize('NFD'))).toBe(folded)
        expect(foldName(folded)).toBe(folded)
      }),
      { numRuns: 1_000 },
    )
  })

  test('is the same with more spaces around and between', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('  ', '\u00a0', '\u3000', '\t', ' \u2009'), (text, space) => {
        expect(foldName(`${space}${text.replaceAll(' ', space)}${space}`)).toBe(foldName(text))
      }),
    )
  })

  test('is the same with marks that no one sees in it', () => {
    fc.assert(
      fc.property(latinName, invisible, fc.nat(), (text, mark, place) => {
        const at = place % (text.length + 1)
        expect(foldName(text.slice(0, at) + mark + text.slice(at))).toBe(foldName(text))
      }),
    )
  })

  test('of other ASCII letters, or of the same in another order, is another', () => {
    fc.assert(
      fc.property(latinName, latinName, (one, other) => {
        expect(foldName(one) === foldName(other)).toBe(one.toLowerCase() === other.toLowerCase())
      }),
    )
  })
})

test.each(['Devanagari', 'Bengali', 'Tamil', 'Thai', 'Khmer', 'Ethiopic', 'Sinhala', 'Telugu', 'Myanmar'])(
  'each two letters and vowel signs of %s tell two names apart',
  (script) => {
    const own = new RegExp(`^(?![\\p{DI}\\u093c])[\\p{L}\\p{M}]$`, 'u')
    const ofScript = new RegExp(`^\\p{Script=${script}}$`, 'u')
    const signs = everyLetter.filter((each) => own.test(each) && ofScript.test(each) && each.normalize('NFKD') === each)
    const base = signs.find((each) => /^\p{L}$/u.test(each)) ?? ''
    const folded = signs.map((sign) => foldName(base + sign))
    const doubles = signs.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)
    expect(doubles).toEqual([])
    expect(signs.length).toBeGreaterThan(40)
  },
)
