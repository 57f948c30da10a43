export const provinces = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

/** The 25 regions of the municipal health services (GGD). */
export const ggdRegions = [
  'Dienst Gezondheid & Jeugd Zuid-Holland Zuid',
  'GGD Amsterdam',
  'GGD Brabant-Zuidoost',
  'GGD Drenthe',
  'GGD Flevoland',
  'GGD Fryslân',
  'GGD Gelderland-Midden',
  'GGD Gelderland-Zuid',
  'GGD Gooi en Vechtstreek',
  'GGD Groningen',
  'GGD Haaglanden',
  'GGD Hart voor Brabant',
  'GGD Hollands Midden',
  'GGD Hollands Noorden',
  'GGD IJsselland',
  'GGD Kennemerland',
  'GGD Limburg-Noord',
  'GGD Noord- en Oost-Gelderland',
  'GGD regio Utrecht',
  'GGD Rotterdam-Rijnmond',
  'GGD Twente',
  'GGD West-Brabant',
  'GGD Zaanstreek-Waterland',
  'GGD Zeeland',
  'GGD Zuid Limburg',
] as const;

export type Province = (typeof provinces)[number];
export type GgdRegion = (typeof ggdRegions)[number];
