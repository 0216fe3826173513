/** What the tests of publishing share: the smallest territory, as tables of text. */
export const NOW = Date.parse('2026-11-24T08:00:00+01:00');
export const TERRITORY = {
  'territoire/configuration.csv': 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n',
  'territoire/conventions.csv': 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2026\n',
  'territoire/communes.csv': 'Code INSEE;Nom;Codes postaux\n89387;Sens;89100\n89443;Véron;89510\n',
  'territoire/themes.csv': 'Identifiant;Nom\nenfance;Enfance\n',
};
export const service = (name, more = '') => `${name};Un lieu.;Enfance;Sens;01/11/2026${more}\n`;
export const HEAD = 'Nom;Résumé;Thèmes;Commune;Vérifié le';
