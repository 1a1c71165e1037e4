/** CLDR 48's Latin-ASCII transform, plus African and Turkic letters it lacks (ə is E in ICAO 9303). */
const lettersOf: Record<string, string> = {
  ...{ a: 'ⱥᶏᴀɑ', b: 'ƀƃɓʙᴃᵬᶀ', c: 'ƈȼɕᴄꞓ', d: 'ðđƌȡɖɗᴅᴆᵭᶁᶑꝱꝺ', e: 'əǝɇɛᶒᶓⱸᴇ', f: 'ƒᵮᶂꝼꜰ', g: 'ǥɠɡɢʛᶃꞡɣ' },
  ...{ h: 'ħɦɧʜⱨ', i: 'ıɨɩɪᶖᵻ', j: 'ȷɉɟʝᴊ', k: 'ƙᴋᶄⱪꝁꝃꝅꞣ', l: 'łƚȴɫɬɭʟᴌᶅⱡꝇꝉꝲ', m: 'ɱᴍᵯᶆꝳ', n: 'ŋƞȵɲɳɴᵰᶇꝴꞑꞥ' },
  ...{ o: 'øᴏⱺꝋꝍɔɵ', p: 'ƥᴘᵱᵽᶈꝑꝓꝕ', q: 'ĸʠꝗꝙ', r: 'ɍɼɽɾʀᵲᵳᶉꝵꝶꞧ', s: 'ȿʂᵴᶊẜẝꞩꜱſ', t: 'ŧƫƭȶʈᴛᵵⱦꝷꞇ', u: 'ʉᴜᶙᵾʊ' },
  ...{ v: 'ʋᴠᶌⱱⱴꝟỽ', w: 'ᴡⱳ', x: 'ᶍ', y: 'ƴɏʏỿ', z: 'ƶȥɀʐʑᴢᵶᶎⱬʒ' },
  ...{ aa: 'ꜳ', ae: 'æᴁ', ao: 'ꜵ', au: 'ꜷ', av: 'ꜹꜻ', ay: 'ꜽ', db: 'ȸ', dz: 'ʣʥ', hv: 'ƕ', ll: 'ỻ', ls: 'ʪ', lz: 'ʫ' },
  ...{ oe: 'œɶ', oi: 'ƣ', oo: 'ꝏ', qp: 'ȹ', ss: 'ß', th: 'þᵺꝥꝧ', ts: 'ʦ', ue: 'ᵫ', vy: 'ꝡ' },
}
const asciiOf = new Map(
  Object.entries(lettersOf).flatMap(([ascii, all]) => Array.from(all, (letter) => [letter, ascii])),
)

export const toAsciiLetters = (letter: string) => asciiOf.get(letter) ?? letter
