/**
 * States and bodies of states as English names them: code, names and capital, adjectives and
 * people. Codes are ISO 3166 alpha-3, of its third part for states that are no more, those of CAMEO
 * for bodies, and letters of our own for states older than either. A state that only changed its
 * name keeps one code. What a dossier calls its parties comes before all of these.
 */
import type { SharedCapital, StateNames } from '../event-words.ts'

/** A line a state: code | names and capital | adjectives and people | first half of a double name. */
const table = `
CHN | China; People's Republic of China; Beijing; Peking; PRC; Peiping; Nanking | Chinese | Sino
SUN | Soviet Union; USSR; U.S.S.R.; Moscow; the Kremlin | Soviet; Soviets | Soviet
RUS | Russia; St Petersburg; Saint Petersburg; Russian Federation; Petrograd | Russian; Russians | Russo
USA | United States of America; United States; U.S.; US; Washington; America; White House | American; Americans | American
GBR | Great Britain; United Kingdom; Britain; England; London; Her Majesty’s Government; His Majesty’s Government; Her Majesty's Government; His Majesty's Government; UK; U.K.; Scotland; Wales | British; English; Scottish; Welsh; Britons | Anglo
FRA | France; Paris | French | Franco
DEU | Germany; West Germany; Federal Republic of Germany; Bonn; Berlin; German Empire | German; Germans; West German | German
DDR | East Germany; German Democratic Republic; GDR; East Berlin | East German; East Germans |
AUT | Austria; Vienna | Austrian; Austrians | Austro
AUH | Austria-Hungary; Habsburg Monarchy | Austro-Hungarian; Habsburg |
PRS | Prussia | Prussian; Prussians | Prusso
BAV | Bavaria | Bavarian; Bavarians |
SAX | Saxony | Saxon; Saxons |
HAN | Hanover | Hanoverian; Hanoverians |
WRT | Württemberg; Wurttemberg | Württemberger; Wurttemberger |
SAR | Sardinia; Piedmont; Turin | Sardinian; Piedmontese |
SIC | Two Sicilies; Kingdom of Naples; Naples | Neapolitan; Neapolitans |
TUS | Tuscany | Tuscan; Tuscans |
PAP | Papal States |
OTT | Ottoman Empire; Sublime Porte; the Porte; Constantinople | Ottoman; Ottomans |
HOL | Dutch Republic; United Provinces |
HRE | Holy Roman Empire |
PLC | Polish-Lithuanian Commonwealth |
CSA | Confederate States | Confederate; Confederates |
TEX | Republic of Texas | Texan; Texans |
HAW | Kingdom of Hawaii | Hawaiian; Hawaiians |
OFS | Orange Free State |
TRV | Transvaal; South African Republic | Boer; Boers |
ZAN | Zanzibar | Zanzibari |
MCK | Manchukuo |
TIB | Tibet; Lhasa | Tibetan; Tibetans |
ITA | Italy; Rome | Italian; Italians | Italo
ESP | Spain; Madrid | Spanish; Spaniards | Hispano
PRT | Portugal; Lisbon | Portuguese | Luso
NLD | Netherlands; Holland; The Hague | Dutch |
BEL | Belgium; Brussels | Belgian; Belgians |
LUX | Luxembourg; Luxemburg | Luxembourger; Luxembourgers |
LIE | Liechtenstein |
MCO | Monaco | Monegasque |
AND | Andorra | Andorran |
SMR | San Marino |
CHE | Switzerland; Bern; Berne | Swiss |
SWE | Sweden; Stockholm | Swedish; Swedes |
NOR | Norway; Oslo; Christiania | Norwegian; Norwegians |
DNK | Denmark; Copenhagen | Danish; Danes |
FIN | Finland; Helsinki | Finnish; Finns |
ISL | Iceland; Reykjavik | Icelandic |
IRL | Ireland; Dublin | Irish |
POL | Poland; Warsaw | Polish; Poles |
CSK | Czechoslovakia; Prague | Czechoslovak; Czechoslovakian; Czechoslovaks; Czech; Czechs
HUN | Hungary; Budapest | Hungarian; Hungarians |
ROU | Romania; Rumania; Bucharest; Bucarest | Romanian; Rumanian; Romanians |
BGR | Bulgaria; Sofia | Bulgarian; Bulgarians |
YUG | Yugoslavia; Belgrade | Yugoslav; Yugoslavs; Yugoslavian |
SRB | Serbia; Krajina | Serbian; Serb; Serbs | Serbo
MNE | Montenegro; Podgorica | Montenegrin; Montenegrins
KOS | Kosovo; Pristina | Kosovar; Kosovars
CZE | Czech Republic; Czechia |
SVK | Slovakia; Bratislava | Slovak; Slovaks
HRV | Croatia; Zagreb | Croatian; Croat; Croats |
BIH | Bosnia; Bosnia-Herzegovina; Bosnia and Herzegovina; Sarajevo | Bosnian; Bosnians |
SVN | Slovenia; Ljubljana | Slovenian; Slovene |
MKD | Macedonia; Skopje | Macedonian |
ALB | Albania; Tirana | Albanian; Albanians |
GRC | Greece; Athens | Greek; Greeks | Greco
TUR | Turkey; Ankara | Turkish; Turks | Turco
CYP | Cyprus; Nicosia | Cypriot; Cypriots |
MLT | Malta; Valletta | Maltese |
EST | Estonia; Tallinn | Estonian; Estonians |
LVA | Latvia; Riga | Latvian; Latvians |
LTU | Lithuania; Vilnius | Lithuanian; Lithuanians |
UKR | Ukraine; Kiev; Kyiv | Ukrainian; Ukrainians |
BLR | Belarus; Minsk | Belarusian |
GEO | Georgia; Tbilisi | Georgian; Georgians |
ARM | Armenia; Yerevan | Armenian; Armenians |
AZE | Azerbaijan; Baku | Azerbaijani; Azeri |
KAZ | Kazakhstan; Astana | Kazakh; Kazakhs
UZB | Uzbekistan; Tashkent | Uzbek; Uzbeks
KGZ | Kyrgyzstan; Kirghizia; Bishkek | Kyrgyz; Kirghiz
TJK | Tajikistan; Dushanbe | Tajik; Tajiks
TKM | Turkmenistan; Ashgabat | Turkmen
MDA | Moldova; Moldavia; Chisinau | Moldovan; Moldavian
MNG | Mongolia; Ulan Bator; Ulaanbaatar; Urga | Mongolian; Mongolians |
JPN | Japan; Tokyo | Japanese | 
PRK | North Korea; Pyongyang; DPRK | North Korean; North Koreans |
KOR | South Korea; Korea; Seoul | South Korean; South Koreans; Korean; Koreans |
VNM | Vietnam; Viet Nam; North Vietnam; Hanoi | Vietnamese; North Vietnamese |
RVN | South Vietnam; Saigon | South Vietnamese |
LAO | Laos; Vientiane | Laotian |
KHM | Cambodia; Phnom Penh; Kampuchea | Cambodian; Cambodians |
THA | Thailand; Siam; Bangkok | Thai; Thais; Siamese |
MMR | Burma; Myanmar; Rangoon; Yangon | Burmese |
MYS | Malaysia; Malaya; Kuala Lumpur | Malaysian; Malaysians |
SGP | Singapore | Singaporean |
IDN | Indonesia; Jakarta; Djakarta; Batavia; Dutch East Indies | Indonesian; Indonesians |
TLS | East Timor; Timor-Leste; Dili | East Timorese; Timorese
BRN | Brunei | Bruneian
MAC | Macau; Macao | Macanese
HKG | Hong Kong |
PHL | Philippines; Manila | Philippine; Filipino; Filipinos |
TWN | Taiwan; Taipei; Formosa | Taiwanese |
IND | India; New Delhi; Delhi | Indian; Indians | Indo
PAK | Pakistan; Islamabad | Pakistani; Pakistanis |
BGD | Bangladesh; Dhaka | Bangladeshi |
LKA | Sri Lanka; Ceylon; Colombo | Sri Lankan |
NPL | Nepal; Kathmandu; Katmandu | Nepalese; Nepali |
BTN | Bhutan; Thimphu | Bhutanese
MDV | Maldives | Maldivian; Maldivians |
AFG | Afghanistan; Kabul | Afghan; Afghans |
IRN | Iran; Persia; Tehran; Teheran | Iranian; Iranians; Persian | Irano
IRQ | Iraq; Baghdad | Iraqi; Iraqis |
SYR | Syria; Damascus | Syrian; Syrians |
LBN | Lebanon; Beirut | Lebanese |
JOR | Jordan; Amman | Jordanian; Jordanians |
ISR | Israel; Jerusalem; Tel Aviv | Israeli; Israelis | Israeli
PSE | Palestine; West Bank; Gaza; Hamas; PLO; Palestine Liberation Organization; Palestinian Authority | Palestinian; Palestinians |
EGY | Egypt; Cairo; United Arab Republic | Egyptian; Egyptians | 
LBY | Libya; Tripoli | Libyan; Libyans |
TUN | Tunisia; Tunis | Tunisian |
DZA | Algeria; Algiers | Algerian; Algerians |
MAR | Morocco; Rabat | Moroccan; Moroccans |
SDN | Sudan; Khartoum | Sudanese |
ETH | Ethiopia; Abyssinia; Addis Ababa | Ethiopian; Ethiopians |
ERI | Eritrea; Asmara | Eritrean; Eritreans |
SOM | Somalia; Mogadishu | Somali; Somalis |
KEN | Kenya; Nairobi | Kenyan; Kenyans |
UGA | Uganda; Kampala | Ugandan |
RWA | Rwanda; Kigali | Rwandan; Rwandans |
BDI | Burundi; Bujumbura | Burundian; Burundians
SSD | South Sudan; Juba | South Sudanese
DJI | Djibouti | Djiboutian
MDG | Madagascar; Antananarivo | Malagasy; Madagascan
MUS | Mauritius | Mauritian
SYC | Seychelles | Seychellois
COM | Comoros | Comorian
MWI | Malawi; Nyasaland; Lilongwe | Malawian; Malawians
BWA | Botswana; Bechuanaland; Gaborone | Batswana
LSO | Lesotho; Basutoland; Maseru | Basotho
SWZ | Swaziland; Eswatini; Mbabane | Swazi; Swazis
CAF | Central African Republic; Bangui | Central African
COG | Congo-Brazzaville; Republic of the Congo; Brazzaville |
GAB | Gabon; Libreville | Gabonese
GNQ | Equatorial Guinea; Malabo | Equatorial Guinean
STP | Sao Tome |
ESH | Western Sahara | Sahrawi; Saharawi; Sahrawis |
COD | Zaire; Congo; Kinshasa; Belgian Congo; Leopoldville | Zairean; Congolese |
AGO | Angola; Luanda | Angolan; Angolans |
MOZ | Mozambique; Maputo; Lourenço Marques | Mozambican |
ZMB | Zambia; Northern Rhodesia; Lusaka | Zambian |
ZWE | Zimbabwe; Rhodesia; Southern Rhodesia; Harare | Zimbabwean; Rhodesian |
ZAF | South Africa; Pretoria | South African; South Africans |
NAM | Namibia; Windhoek; South West Africa | Namibian |
NGA | Nigeria; Lagos; Abuja | Nigerian; Nigerians |
GHA | Ghana; Gold Coast; Accra | Ghanaian |
LBR | Liberia; Monrovia | Liberian; Liberians |
SLE | Sierra Leone; Freetown | Sierra Leonean |
GIN | Guinea; Conakry | Guinean; Guineans
GNB | Guinea-Bissau; Bissau |
CIV | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Abidjan | Ivorian; Ivorians
BFA | Burkina Faso; Upper Volta; Ouagadougou | Burkinabe; Voltaic
BEN | Benin; Dahomey; Cotonou | Beninese; Dahomeyan
TGO | Togo; Lome | Togolese
NER | Niger; Niamey | Nigerien
GMB | Gambia; Banjul | Gambian; Gambians
MRT | Mauritania; Nouakchott | Mauritanian; Mauritanians
CPV | Cape Verde | Cape Verdean |
SEN | Senegal; Dakar | Senegalese |
MLI | Mali; Bamako | Malian |
TCD | Chad; N'Djamena; Fort Lamy | Chadian |
CMR | Cameroon; Yaoundé; Yaounde | Cameroonian |
TZA | Tanzania; Tanganyika; Dar es Salaam | Tanzanian |
SAU | Saudi Arabia; Riyadh | Saudi; Saudis |
YEM | Yemen; North Yemen; Sanaa | Yemeni; Yemenis
YMD | South Yemen; Aden | South Yemeni; South Yemenis |
OMN | Oman; Muscat | Omani |
KWT | Kuwait; Kuwait City | Kuwaiti; Kuwaitis |
ARE | United Arab Emirates; UAE; Abu Dhabi; Dubai | Emirati |
QAT | Qatar; Doha | Qatari |
BHR | Bahrain; Manama | Bahraini |
CAN | Canada; Ottawa | Canadian; Canadians |
MEX | Mexico; Mexico City | Mexican; Mexicans |
CUB | Cuba; Havana | Cuban; Cubans |
HTI | Haiti; Port-au-Prince | Haitian; Haitians |
DOM | Dominican Republic; Santo Domingo | Dominican |
JAM | Jamaica | Jamaican; Jamaicans
TTO | Trinidad and Tobago; Trinidad; Tobago | Trinidadian; Trinidadians
BRB | Barbados | Barbadian; Barbadians
BHS | Bahamas | Bahamian; Bahamians
GRD | Grenada | Grenadian; Grenadians
DMA | Dominica |
LCA | Saint Lucia; St. Lucia | Saint Lucian
VCT | Saint Vincent; St. Vincent |
KNA | Saint Kitts; St. Kitts |
ATG | Antigua | Antiguan; Antiguans
PRI | Puerto Rico | Puerto Rican; Puerto Ricans
BLZ | Belize; British Honduras | Belizean; Belizeans |
GTM | Guatemala; Guatemala City | Guatemalan; Guatemalans |
HND | Honduras; Tegucigalpa | Honduran |
SLV | El Salvador; San Salvador | Salvadoran |
NIC | Nicaragua; Managua | Nicaraguan; Nicaraguans |
CRI | Costa Rica | Costa Rican |
PAN | Panama; Panama City | Panamanian |
COL | Colombia; Bogota; Bogotá | Colombian; Colombians |
VEN | Venezuela; Caracas | Venezuelan; Venezuelans |
ECU | Ecuador; Quito | Ecuadorian; Ecuadorean |
PER | Peru; Lima | Peruvian; Peruvians |
BOL | Bolivia; La Paz | Bolivian |
BRA | Brazil; Rio de Janeiro; Rio; Itamaraty; Brasilia; Brasília | Brazilian; Brazilians |
PRY | Paraguay; Asunción; Asuncion | Paraguayan |
URY | Uruguay; Montevideo | Uruguayan |
ARG | Argentina; Buenos Aires; Buenos Ayres | Argentine; Argentinian |
CHL | Chile; Santiago | Chilean; Chileans |
GUY | Guyana; British Guiana | Guyanese
SUR | Suriname; Surinam; Paramaribo | Surinamese |
AUS | Australia; Canberra | Australian; Australians |
NZL | New Zealand; Wellington | New Zealander
FJI | Fiji; Suva | Fijian; Fijians
PNG | Papua New Guinea; Port Moresby | Papuan; Papuans
SLB | Solomon Islands; Honiara | Solomon Islander
VUT | Vanuatu; New Hebrides | Ni-Vanuatu
WSM | Samoa; Western Samoa | Samoan; Samoans
TON | Tonga | Tongan; Tongans
KIR | Kiribati; Gilbert Islands |
NRU | Nauru | Nauruan
TUV | Tuvalu; Ellice Islands | Tuvaluan
MHL | Marshall Islands | Marshallese
FSM | Micronesia | Micronesian; Micronesians
PLW | Palau | Palauan
GRL | Greenland | Greenlander; Greenlanders |
VAT | Vatican; Holy See | Papal |
UNO | United Nations; UN; U.N.; Security Council; General Assembly |  |
EUR | European Union; EU; European Community; European Economic Community; EEC; European Commission; European Parliament | European; Europeans |
NAT | NATO; North Atlantic Treaty Organization |  |
WPC | World Peace Council |  |
OAU | Organization of African Unity; Organisation of African Unity; African Union; OAU |  |
ARL | Arab League; League of Arab States |  |
ASN | ASEAN; Association of Southeast Asian Nations |  |
OAS | Organization of American States; Organisation of American States; OAS |  |
OPE | OPEC |  |
OSC | OSCE; CSCE; Organization for Security and Cooperation in Europe |  |
IMF | International Monetary Fund; IMF |  |
WBK | World Bank |  |
WTO | World Trade Organization; World Trade Organisation; WTO |  |
ILO | International Labour Organization; International Labor Organization; International Labour Office; International Labor Office; ILO |  |
WHO | WHO; World Health Organization; World Health Organisation |  |
IAE | IAEA; International Atomic Energy Agency |  |
HCR | UNHCR; High Commissioner for Refugees |  |
GCC | Gulf Cooperation Council |  |
COE | Council of Europe |  |
WPT | Warsaw Pact; Warsaw Treaty |  |
CWT | Commonwealth Secretariat |  |
ICC | International Criminal Court |  |
ICJ | International Court of Justice; World Court |  |
LON | League of Nations |  |
ICR | Red Cross; ICRC; Red Crescent |  |
AMN | Amnesty International |  |
HRW | Human Rights Watch |  |
MSF | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders |  |
GRP | Greenpeace |  |
OXF | Oxfam |  |
ECW | ECOWAS; Economic Community of West African States |  |
SAD | SADC; Southern African Development Community |  |
OIC | OIC; Organization of the Islamic Conference; Organisation of the Islamic Conference |  |
CIS | Commonwealth of Independent States; CIS |  |
GSE | Group of Seven; Group of Eight; G-7; G-8; G7; G8 |  |
APC | APEC; Asia-Pacific Economic Cooperation |  |
FAO | FAO; Food and Agriculture Organization; Food and Agriculture Organisation |  |
WFP | World Food Programme; World Food Program; WFP |  |
INP | Interpol |  |
ALQ | al-Qaeda; al-Qaida; Al Qaeda; al Qaeda |  |
EEU | Eastern Europe | East European; Eastern European |`

export const statesEn: readonly StateNames[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', adjectives = '', joined = ''] = line
      .split('|')
      .map((part) => part.trim())
    const list = (words: string): string[] =>
      words
        .split(';')
        .map((word) => word.trim())
        .filter(Boolean)
    return {
      code,
      names: list(names),
      adjectives: list(adjectives).flatMap(withPeople),
      ...(joined === '' ? {} : { joined }),
    }
  })

/** `Paraguayan` and those who are: `Paraguayans`. */
function withPeople(adjective: string): string[] {
  return /(?:an|li|qi|eni|ani)$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective]
}

/** Capitals and peoples that several states had in turn: of the first, unless a text names another. */
export const sharedCapitalsEn: readonly SharedCapital[] = `
Moscow; the Kremlin | SUN RUS
Russian; Russians | RUS SUN
Belgrade | YUG SRB
Vienna | AUT AUH
Budapest | HUN AUH
Berlin | DEU PRS DDR
Prague | CSK CZE
Turin | SAR ITA
Naples | SIC ITA
Constantinople; Sublime Porte; the Porte | OTT TUR`
  .trim()
  .split('\n')
  .map((line) => {
    const [names = '', codes = ''] = line.split(' | ')
    return { names: names.split('; '), codes: codes.split(' ') }
  })
