/** The words of the bilan; those of the roadmap are the widgets' own. */
export const report = {
  title: (agreement: string) => `Bilan\u00a0: ${agreement}`,
  intro: (date: string, publisher: string) => `Établi le ${date} à partir des informations publiées par ${publisher}.`,
  demo: 'Données de démonstration.',
  noAgreement: 'Aucune convention n’est publiée\u00a0: il n’y a pas de bilan à faire.',
  overview: 'Vue d’ensemble',
  count: 'Nombre d’actions',
  theme: 'Thème',
  money: 'Financement de l’ensemble',
  moneyNote: 'Seuls les montants connus sont additionnés.',
  actions: 'Action par action',
  no: '—',
  indicator: 'Indicateur',
  source: 'Source',
  footer:
    'Ce qui n’est pas renseigné est dit tel quel\u00a0: une absence d’information n’est pas une absence d’action.',
} as const;
