import { type InThreeLanguages, writeIn } from './three-languages'

export type City = {
  city: InThreeLanguages
  province: InThreeLanguages
  region: InThreeLanguages
  postalPrefix: string
  centreId: string
}

const coast = writeIn('Crescent Coast', 'Côte du Croissant', 'ساحل الهلال')
const valleys = writeIn('Olive Valleys', 'Vallées des Oliviers', 'أودية الزيتون')
const highlands = writeIn('Northern Highlands', 'Hautes Terres du Nord', 'المرتفعات الشمالية')
const isles = writeIn('Lantern Isles', 'Îles aux Lanternes', 'جزر الفوانيس')

const almaBay = writeIn('Alma Bay', 'Baie d’Alma', 'خليج ألما')
const azureBay = writeIn('Azure Bay', 'Baie d’Azur', 'الخليج الأزرق')
const upperSerin = writeIn('Upper Serin', 'Haut-Serin', 'سيرين العليا')
const lowerSerin = writeIn('Lower Serin', 'Bas-Serin', 'سيرين السفلى')
const kaldera = writeIn('Kaldera', 'Kaldera', 'كالديرا')
const verra = writeIn('Verra', 'Verra', 'فيرا')

function place(
  city: InThreeLanguages,
  province: InThreeLanguages,
  region: InThreeLanguages,
  postalPrefix: string,
  centreId: string,
): City {
  return { city, province, region, postalPrefix, centreId }
}

export const capital = place(writeIn('Port Alma', 'Port-Alma', 'بورت ألما'), almaBay, coast, '104', '10008')

export const cities: readonly City[] = [
  capital,
  place(writeIn('Santa Mira', 'Santa Mira', 'سانتا ميرا'), almaBay, coast, '107', '10011'),
  place(writeIn('Port Azure', 'Port-Azur', 'بورت أزور'), azureBay, coast, '112', '10012'),
  place(writeIn('Cape Lumen', 'Cap-Lumen', 'رأس لومن'), azureBay, coast, '115', '10015'),
  place(writeIn('Ain Nour', 'Aïn Nour', 'عين نور'), upperSerin, valleys, '203', '10023'),
  place(writeIn('Serin Bridge', 'Pont-Serin', 'جسر سيرين'), upperSerin, valleys, '206', '10026'),
  place(writeIn('Tamar Wells', 'Puits-Tamar', 'آبار تمر'), lowerSerin, valleys, '218', '10028'),
  place(writeIn('Old Kaldera', 'Vieux-Kaldera', 'كالديرا القديمة'), kaldera, highlands, '301', '10031'),
  place(writeIn('Mount Serene', 'Mont-Serein', 'جبل السكينة'), kaldera, highlands, '309', '10039'),
  place(writeIn('Coral Quay', 'Quai-Corail', 'رصيف المرجان'), verra, isles, '402', '10042'),
]
