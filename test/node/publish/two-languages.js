/** How tests tell French from English in what the tool says by itself. */
export const FRENCH =
  /[àâéèêëîïôùûüçœ]|\b(?:le|la|les|des|du|un|une|est|sont|pas|dans|pour|avec|sans|sur|qui|que|aucune?|cette?|ces|ligne|feuille|colonne|fiches?|écrivez|lecture|vide|octets|jours|ou|et|de|à)\b/iu;
export const ENGLISH =
  /\b(?:the|is|are|was|not|of|and|or|with|without|from|this|that|it|row|rows|sheet|column|write|reading|missing|which|has|have|expected|unknown|longer|required|than|to|in|no|does)\b/i;

/** Without what is quoted, the names of files, addresses and columns, and code. */
export const ownWords = (text) =>
  text
    .replace(/[«“][^«»“”]*(?:[«“][^«»“”]*[»”][^«»“”]*)*[»”]/g, '…')
    .replace(/"[^"\n]*"|\{[^}\n]*\}|\[[^\]\n]*\]/g, '…')
    .replace(/https?:\S+|\S*\/\S*|\S+\.(?:csv|xlsx|json|ics|ods|geojson)\b/g, '…')
    .replace(/--[\w-]+(?: \w+\|\w+| [A-Z]+)?/g, '…');
