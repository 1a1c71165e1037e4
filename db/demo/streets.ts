import { type InThreeLanguages, writeIn } from './three-languages'

export const harbourStreet = writeIn('Harbour Street', 'rue du Port', 'شارع الميناء')

export const streets: readonly InThreeLanguages[] = [
  harbourStreet,
  writeIn('Olive Road', 'route des Oliviers', 'طريق الزيتون'),
  writeIn('Lighthouse Lane', 'chemin du Phare', 'درب المنارة'),
  writeIn('Market Square', 'place du Marché', 'ساحة السوق'),
  writeIn('Cedar Avenue', 'avenue des Cèdres', 'جادة الأرز'),
  writeIn('Independence Avenue', 'avenue de l’Indépendance', 'جادة الاستقلال'),
  writeIn('Fishermen’s Quay', 'quai des Pêcheurs', 'رصيف الصيادين'),
  writeIn('Jasmine Street', 'rue du Jasmin', 'شارع الياسمين'),
  writeIn('Mill Street', 'rue du Moulin', 'شارع الطاحونة'),
  writeIn('Garden Street', 'rue des Jardins', 'شارع الحدائق'),
  writeIn('Star Street', 'rue de l’Étoile', 'شارع النجمة'),
  writeIn('Old Bridge Road', 'route du Vieux-Pont', 'طريق الجسر القديم'),
  writeIn('Palm Avenue', 'avenue des Palmiers', 'جادة النخيل'),
  writeIn('Library Street', 'rue de la Bibliothèque', 'شارع المكتبة'),
  writeIn('Fountain Street', 'rue de la Fontaine', 'شارع النافورة'),
  writeIn('School Lane', 'chemin de l’École', 'درب المدرسة'),
  writeIn('Almond Street', 'rue des Amandiers', 'شارع اللوز'),
  writeIn('Republic Street', 'rue de la République', 'شارع الجمهورية'),
  writeIn('Seaview Road', 'route de la Corniche', 'طريق الكورنيش'),
  writeIn('Orchard Lane', 'chemin du Verger', 'درب البستان'),
]

export const quarters: readonly InThreeLanguages[] = [
  writeIn('Old Town', 'Vieille Ville', 'المدينة القديمة'),
  writeIn('Upper Town', 'Ville Haute', 'المدينة العليا'),
  writeIn('Garden Quarter', 'quartier des Jardins', 'حي الحدائق'),
  writeIn('Station Quarter', 'quartier de la Gare', 'حي المحطة'),
  writeIn('Salt Market', 'Marché au Sel', 'سوق الملح'),
  writeIn('Riverside', 'Rives du Serin', 'ضفة النهر'),
  writeIn('University Quarter', 'quartier de l’Université', 'حي الجامعة'),
  writeIn('Weavers’ Quarter', 'quartier des Tisserands', 'حي النساجين'),
]
