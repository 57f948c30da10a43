import type { TestPage } from './page.ts';

/** They touch what we know about; each is about something else. */
export const unrelated: readonly TestPage[] = [
  [
    'Parkeervergunning aanvragen',
    'Woont u in een wijk met betaald parkeren? Vraag een vergunning aan bij de gemeente. U betaalt per kwartaal. Houd uw kenteken bij de hand.',
  ],
  [
    'Schoolvakanties 2026-2027',
    'In onze gemeente hebben alle basisscholen en middelbare scholen in dezelfde week herfstvakantie. Ouders vinden de data van hun school in de schoolgids.',
  ],
  [
    'Verlof buiten de schoolvakanties',
    'Uw kind is leerplichtig vanaf vijf jaar. Wilt u verlof buiten de vakanties? Vraag dit acht weken van tevoren aan bij de directeur van de school. De leerplichtambtenaar kan een boete geven.',
  ],
  [
    'Trouwen of partnerschap registreren',
    'Wilt u trouwen of een geregistreerd partnerschap aangaan? Maak samen met uw partner een afspraak met de gemeente. Neem een geldig paspoort mee. Kinderen mogen bij de plechtigheid zijn.',
  ],
  [
    'Cookies op deze website',
    'Wij gebruiken cookies om te meten hoe de website wordt bezocht. Analytische cookies delen geen persoonsgegevens. U kunt toestemming geven of weigeren. Lees ook ons privacybeleid.',
  ],
  [
    'Privacyverklaring',
    'Het NCJ verwerkt persoonsgegevens volgens de AVG. We delen gegevens alleen met uw toestemming. U heeft recht op inzage in uw gegevens. De gegevens zijn beveiligd.',
    'https://www.ncj.nl/privacy',
  ],
  [
    'Afspraak op het consultatiebureau verzetten',
    'Kunt u niet komen op de afspraak voor uw kind? Bel ons tussen acht en twaalf uur. U kunt de afspraak ook zelf verzetten in het ouderportaal. Neem het groeiboekje mee.',
  ],
  [
    'Vaccinaties voor kinderen',
    'Kinderen krijgen in het eerste levensjaar een aantal prikken. U krijgt hiervoor een uitnodiging. Na de prik kan uw baby hangerig zijn of koorts krijgen. Dat gaat vanzelf over.',
  ],
  [
    'Kinderopvangtoeslag',
    'Gaat uw kind naar de kinderopvang, dan kunt u toeslag krijgen. Hoeveel u krijgt hangt af van uw inkomen en het aantal uren. Geef wijzigingen op tijd door aan de Belastingdienst.',
  ],
  [
    'Aangifte van geboorte',
    'Is uw baby geboren? Doe binnen drie dagen aangifte bij de gemeente waar uw kind geboren is. De vader, moeder of de verloskundige mag aangifte doen. U kiest dan de achternaam.',
  ],
  [
    'Subsidie voor sportverenigingen',
    'Sportverenigingen met jeugdleden kunnen subsidie aanvragen bij de gemeente. De subsidie is bedoeld voor materiaal en training. Het college besluit binnen dertien weken.',
  ],
  [
    'Samenwerken in de cloud',
    'Werk samen met uw team aan documenten. Deel bestanden veilig, maak afspraken in de agenda en houd elkaar op de hoogte via de chat. De beheerder bepaalt de rollen en rechten.',
  ],
  [
    'Leiderschap in een zelfsturend team',
    'Goed leiderschap begint met vertrouwen. Spreek elkaar aan, geef feedback en verdeel de rollen. Zo groeit uw bedrijf en worden klanten tevreden. Boek onze training voor managers.',
  ],
  [
    'Ketensamenwerking in de bouw',
    'Aannemers en installateurs werken samen aan een gezamenlijk doel. Korte lijnen, vertrouwen en een duidelijke taakverdeling besparen kosten. De gemeente verleent de vergunning.',
  ],
  [
    'Wonen met zorg voor ouderen',
    'Ouderen blijven langer thuis wonen. Thuiszorg, huisarts en mantelzorgers stemmen de zorg met elkaar af. Vraag hulp bij het huishouden aan bij de gemeente.',
  ],
  [
    'Voetbalkamp voor de jeugd',
    'In de zomer organiseren wij een voetbalkamp voor kinderen van zes tot twaalf jaar. Samen spelen, plezier maken en vrienden worden. Ouders zijn welkom bij de finale.',
  ],
  [
    'Notulen van de gemeenteraad',
    'De raad stelt de begroting vast. De wethouder beantwoordt vragen over de rondweg, de afvalstoffenheffing en het zwembad. Het voorstel wordt aangenomen met negentien stemmen voor.',
  ],
  [
    'Speelgoed inleveren',
    'Breng oud speelgoed naar de milieustraat. Kinderen kunnen er ander speelgoed voor meenemen. De opbrengst gaat naar een goed doel in de wijk.',
  ],
  [
    'Nieuws over onze kantoortijden',
    'Het kantoor van het NCJ is tussen kerst en oud en nieuw gesloten. Vanaf maandag zijn we weer telefonisch bereikbaar. Voor vragen kunt u mailen.',
    'https://www.ncj.nl/nieuws/kantoortijden',
  ],
  [
    'Zo vraagt u subsidie aan',
    'Een aanvraag dient u in via het portaal. Lees eerst de voorwaarden. De commissie beoordeelt de kwaliteit en de relevantie. U krijgt binnen zes weken bericht over het besluit.',
    'https://www.zonmw.nl/nl/subsidie/aanvragen',
  ],
  [
    'Hondenbelasting',
    'Heeft u een hond? Meld uw hond aan bij de gemeente. U betaalt per hond. Een hulphond is vrijgesteld.',
  ],
  [
    'Kinderboekenweek in de bibliotheek',
    'Tijdens de Kinderboekenweek leest een schrijver voor. Kinderen en ouders knutselen samen. Scholen kunnen een groep aanmelden.',
  ],
  [
    'Bijstand aanvragen',
    'Heeft u te weinig geld om van te leven? Vraag bijstand aan. Wij kijken naar uw inkomen, uw vermogen en uw partner. U maakt afspraken met uw klantmanager over werk.',
  ],
  [
    'Buurtfeest organiseren',
    'Wilt u samen met de buurt een feest geven? Vraag op tijd een vergunning aan. Zet de straat niet af voor de hulpdiensten. Denk ook aan de kinderen en aan elkaar.',
  ],
  [
    'Vacature teamleider',
    'Wij zoeken een teamleider die graag samenwerkt, feedback geeft en verantwoordelijkheid neemt. Je stuurt een team van negen collega’s aan en overlegt met de directie. Wij bieden een goed salaris en scholing.',
  ],
  [
    'Netwerken voor palliatieve zorg',
    'In een netwerk stemmen huisarts, wijkverpleegkundige en ziekenhuis de zorg in de laatste levensfase af. Samenwerking en vertrouwen zijn nodig. De subsidie is voor betere overdracht en informatie delen over patiënten.',
    'https://www.zonmw.nl/nl/programma/palliatieve-zorg',
  ],
  [
    'Dementie in de buurt',
    'Casemanagers, huisartsen en vrijwilligers hebben korte lijnen. Zij bespreken samen met de mantelzorger wie wat doet. De gemeente faciliteert het overleg en evalueert elk jaar.',
    'https://www.zonmw.nl/nl/dementie',
  ],
  [
    'Aanmelden voor de nieuwsbrief',
    'Meld u aan voor de nieuwsbrief van het NCJ. U ontvangt elke maand nieuws over jeugdgezondheidszorg. U kunt zich altijd weer afmelden.',
    'https://www.ncj.nl/nieuwsbrief',
  ],
  [
    'Onze medewerkers',
    'Op deze pagina vindt u de namen en telefoonnummers van onze medewerkers. De receptie verbindt u door. Op vrijdag is de adviseur afwezig.',
    'https://www.ncj.nl/over-ncj/medewerkers',
  ],
  [
    'Jeugdlintje',
    'Ken jij een kind of jongere die iets bijzonders heeft gedaan? De burgemeester reikt elk jaar het jeugdlintje uit. Geef je klasgenoot, vriend of buurkind op.',
  ],
  [
    'Opvoedvraag? Bel het wijkteam',
    'Heeft u een vraag over opvoeden? Bel het wijkteam. Wij zijn bereikbaar van maandag tot en met vrijdag. U vindt ons in het buurthuis.',
  ],
  [
    'Tandarts voor kinderen',
    'Ga met uw kind twee keer per jaar naar de tandarts. De zorgverzekeraar betaalt de controle. Poets samen de tanden, ook als uw peuter niet wil.',
  ],
  [
    'Bibliotheek en school',
    'De bibliotheek leent boekenkisten uit aan scholen. Leerkrachten reserveren een kist via de website. Leveren doen wij elke dinsdag.',
  ],
  [
    'Woningbouw in de regio',
    'Gemeenten in de regio maken samen afspraken over nieuwe woningen. De wethouders tekenden een convenant. Zij delen een visie op bouwen voor starters, ouderen en gezinnen.',
  ],
  [
    'Projectmanagement met scrum',
    'Een scrumteam heeft duidelijke rollen. Elke twee weken evalueert het team en stelt het bij. De product owner bewaakt het gezamenlijke doel. Goede communicatie is het halve werk.',
  ],
  [
    'Vluchten naar Malta',
    'Boek nu uw vlucht naar Malta. Kinderen onder de twee jaar reizen gratis op schoot bij een ouder. Check samen in en kies uw stoelen.',
  ],
  [
    'Jeugdhulp aanvragen',
    'Heeft uw kind hulp nodig? U kunt naar het wijkteam, de huisarts of de jeugdarts. Zij kijken of er jeugdhulp nodig is. U krijgt binnen acht weken een beschikking van de gemeente.',
    'https://www.zwolle.nl/jeugdhulp',
  ],
  [
    'Vacature jeugdverpleegkundige',
    'Wij zoeken een jeugdverpleegkundige voor 24 uur per week. Je werkt op het consultatiebureau en op scholen. Wij bieden een goed salaris, opleiding en fijne collega’s. Solliciteer voor 1 mei.',
    'https://www.ggd.nl/vacatures',
  ],
  [
    'Klacht over jeugdzorg',
    'Bent u niet tevreden over jeugdzorg? Praat eerst met uw hulpverlener. Komt u er samen niet uit, dien dan een klacht in bij de klachtencommissie.',
  ],
  [
    'Congres jeugd',
    'Op 12 juni is het congres in Utrecht. Het programma bestaat uit lezingen en workshops. Aanmelden kan tot 1 juni. De kosten zijn 250 euro, inclusief lunch.',
    'https://www.ncj.nl/agenda/congres',
  ],
  [
    'Ouderraad vergadert',
    'De ouderraad van basisschool De Regenboog vergadert op maandag. Op de agenda staan het schoolreisje, de begroting en de versiering voor het feest. Ouders zijn welkom.',
  ],
  [
    'Verloskundigenpraktijk: afspraak maken',
    'Zwanger? Maak een afspraak. De verloskundige begeleidt u tijdens de zwangerschap en de bevalling. Neem uw verzekeringspas mee.',
  ],
  [
    'Uw kind aanmelden bij een basisschool',
    'Meld uw kind aan als het drie jaar is. De school bespreekt met u of er plaats is. Kijk op de kaart welke scholen er in de wijk zijn.',
  ],
  [
    'Leerlingenvervoer',
    'Kan uw kind niet zelf naar school? Vraag leerlingenvervoer aan bij de gemeente. Het vervoer is voor leerlingen in het speciaal onderwijs. Wijzigingen geeft u door aan de vervoerder.',
  ],
  [
    'Cursus omgaan met pubers',
    'In vier avonden leert u grenzen stellen en luisteren naar uw puber. De cursus is voor ouders van kinderen van twaalf tot zestien jaar. Deelname is gratis.',
  ],
  [
    'Inburgeren',
    'Bent u statushouder? Dan moet u inburgeren. De gemeente maakt met u een plan. U volgt taallessen en doet examen. Een klantmanager helpt u.',
  ],
  [
    'Subsidieronde jeugd open',
    'ZonMw opent een subsidieronde. Onderzoekers kunnen een projectidee indienen. Het budget is twee miljoen euro. De deadline is 3 maart om 14.00 uur.',
    'https://www.zonmw.nl/nl/subsidie/jeugd',
  ],
  [
    'App voor ouders',
    'In de app houdt u bij hoe uw baby groeit. U ziet de afspraken met het consultatiebureau en leest tips over slapen en eten.',
  ],
  [
    'Opvanglocatie voor asielzoekers',
    'Het COA opent in maart een azc aan de Dorpsstraat. Er komen driehonderd asielzoekers. Omwonenden kunnen terecht bij het spreekuur van de gemeente.',
  ],
  [
    'Schoolarts: onderzoek in groep 7',
    'In groep 7 komt de jeugdverpleegkundige op school. Zij meet en weegt uw kind en kijkt naar de ogen. U vult thuis een vragenlijst in.',
  ],
  [
    'Jaarverslag financiën',
    'De baten en lasten over 2020 waren in evenwicht. De stichting ontving subsidie van het ministerie van VWS. De accountant gaf een goedkeurende verklaring.',
    'https://www.ncj.nl/jaarverslag/financien',
  ],
  [
    'Omgaan met hitte',
    'Drink genoeg water. Let op baby’s en ouderen. Bel uw huisarts bij klachten. De GGD geeft tips over hitte op school en in de kinderopvang.',
  ],
  [
    'Samenwerken met ons',
    'Wilt u als leverancier samenwerken met de gemeente? Bekijk de aanbestedingen. Wij werken met een contract en evalueren elk jaar de kwaliteit.',
  ],
  [
    'Veilig internet',
    'Praat met uw kind over internet. Maak samen afspraken over schermtijd. Op school krijgen leerlingen les in mediawijsheid.',
  ],
].map(([title = '', text = '', url]) => ({ title, text, ...(url ? { url } : {}) }));
