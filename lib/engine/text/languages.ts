/**
 * The commonest articles, prepositions, pronouns and auxiliary verbs of languages in Latin script, by which a text tells its language.
 * By language tag (BCP 47). A word may stand in several.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for was on with as by at from are were has have had it its his he she they be been not but which who this',
  es: 'el la los las de del que y en un una por con para se su sus al es fue ha han lo como más pero no desde entre sobre este esta cuando',
  fr: 'le la les de des du et un une en à au aux que qui dans pour par sur est a ont été il elle ce cette ne pas plus avec son sa ses se',
  de: 'der die das und in den von zu mit dem des ein eine einer einem einen ist im auf für nicht sich auch es an werden wurde hat am bei nach aus als wie war',
  pt: 'o a os as de do da dos das que e em no na nos nas um uma por com para se ao à é foi não mais como mas pela pelo sua seu são',
  it: 'il lo la i gli le di del della dei delle che e in un una per con su da dal dalla nel nella al alla è sono ha non si come più anche ma',
  nl: 'de het een en van in is dat op te voor met zijn aan niet er om ook als bij door naar uit werd heeft hebben die wordt maar nog over',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig från vid kan efter eller hade under också mot',
  da: 'og i at det som en på er af for med til den har de ikke om et men var sig fra ved kan efter eller havde under også der blev',
  nb: 'og i at det som en på er av for med til den har de ikke om et men var seg fra ved kan etter eller hadde under også ble mot',
  fi: 'ja on ei se että oli kun mutta myös sen hän ovat jo tai kuin mukaan joka jotka sekä vain olla ole niin ollut voi vielä',
  pl: 'w i na z do się nie że to o jest po za od przez jak dla ale oraz który która które był było są ma przy tym jego ich',
  cs: 'a v na se je že o s z do k i to pro za by jako po ve od který která které byl bylo jsou ale už při také podle jeho',
  hu: 'a az és hogy is nem egy ez volt meg azt már csak de ki ha mint után szerint van még el lesz között arra',
  ro: 'de în și a la cu pe că un o nu din care pentru este au fost se mai prin sau dar lui al ale după fi sunt ca',
  tr: 've bir bu için ile da de olarak daha çok en olan olduğu kadar gibi sonra ise ancak göre her değil ne var olduğunu tarafından',
  id: 'yang dan di dari dengan untuk ini itu pada dalam tidak ke akan juga oleh telah ada adalah karena mereka bahwa sebagai saat kepada atau bisa',
  sw: 'ya na wa kwa ni katika za la kuwa hiyo huo hizo cha vya kama baada hii huku alisema watu kwamba lakini pia yake wake',
  vi: 'và của là có được cho các những trong một không người với này đã để khi từ đến cũng về tại ra ông theo vào',
}

/** Scripts, by their names in Unicode, that one language, or one language above all, is written in: where most letters are of such a script, the text is in it. */
export const SCRIPT_LANGUAGES: readonly (readonly [language: string, scripts: string])[] = [
  ['ja', 'Hiragana Katakana'],
  ['ko', 'Hangul'],
  ['zh', 'Han'],
  ['ar', 'Arabic'],
  ['ru', 'Cyrillic'],
  ['hi', 'Devanagari'],
  ['bn', 'Bengali'],
  ['ta', 'Tamil'],
  ['he', 'Hebrew'],
  ['el', 'Greek'],
  ['th', 'Thai'],
  ['am', 'Ethiopic'],
]

/** Languages that share a script with the one above: told apart by letters that only they use. */
export const OWN_LETTERS: readonly (readonly [language: string, script: string, letters: RegExp])[] = [
  ['uk', 'ru', /[іїєґ]/gu],
  ['bg', 'ru', /ъ(?=[бвгджзклмнпрстфхцчш])/gu],
  ['ur', 'ar', /[ٹڈڑے]/gu],
  ['fa', 'ar', /[پچژگی]/gu],
]
