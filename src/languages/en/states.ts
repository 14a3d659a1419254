/**
 * States as English names them: code, names and capital, adjectives and people.
 * Codes are ISO 3166 alpha-3 of the time; states that are no more keep theirs.
 */
import type { StateNames } from '../event-words.ts'

/** A line a state: code | names and capital | adjectives and people | first half of a double name. */
const table = `
CHN | China; People's Republic of China; Beijing; Peking; PRC | Chinese | Sino
SUN | Soviet Union; USSR; U.S.S.R.; Moscow; the Kremlin | Soviet; Soviets | Soviet
RUS | Russia; Russian Federation | Russian; Russians | Russo
USA | United States of America; United States; U.S.; US; Washington; America; White House | American; Americans | American
GBR | Great Britain; United Kingdom; Britain; England; London; Whitehall | British; English | Anglo
FRA | France; Paris | French | Franco
DEU | Germany; West Germany; Federal Republic of Germany; Bonn | German; Germans; West German | German
DDR | East Germany; German Democratic Republic; GDR; East Berlin | East German; East Germans |
AUT | Austria; Austria-Hungary; Vienna | Austrian; Austrians | Austro
ITA | Italy; Rome | Italian; Italians | Italo
ESP | Spain; Madrid | Spanish; Spaniards | Hispano
PRT | Portugal; Lisbon | Portuguese | Luso
NLD | Netherlands; Holland; The Hague | Dutch |
BEL | Belgium; Brussels | Belgian; Belgians |
CHE | Switzerland; Bern | Swiss |
SWE | Sweden; Stockholm | Swedish; Swedes |
NOR | Norway; Oslo | Norwegian; Norwegians |
DNK | Denmark; Copenhagen | Danish; Danes |
FIN | Finland; Helsinki | Finnish; Finns |
ISL | Iceland; Reykjavik | Icelandic |
IRL | Ireland; Dublin | Irish |
POL | Poland; Warsaw | Polish; Poles |
CSK | Czechoslovakia; Prague | Czechoslovak; Czechoslovakian; Czech |
HUN | Hungary; Budapest | Hungarian; Hungarians |
ROU | Romania; Rumania; Bucharest | Romanian; Rumanian; Romanians |
BGR | Bulgaria; Sofia | Bulgarian; Bulgarians |
YUG | Yugoslavia; Belgrade | Yugoslav; Yugoslavs; Yugoslavian |
SRB | Serbia | Serbian; Serb; Serbs | Serbo
HRV | Croatia; Zagreb | Croatian; Croat; Croats |
BIH | Bosnia; Bosnia-Herzegovina; Sarajevo | Bosnian; Bosnians |
SVN | Slovenia; Ljubljana | Slovenian; Slovene |
MKD | Macedonia; Skopje | Macedonian |
ALB | Albania; Tirana | Albanian; Albanians |
GRC | Greece; Athens | Greek; Greeks | Greco
TUR | Turkey; Ankara | Turkish; Turks | Turco
CYP | Cyprus; Nicosia | Cypriot; Cypriots |
MLT | Malta | Maltese |
EST | Estonia; Tallinn | Estonian; Estonians |
LVA | Latvia; Riga | Latvian; Latvians |
LTU | Lithuania; Vilnius | Lithuanian; Lithuanians |
UKR | Ukraine; Kiev; Kyiv | Ukrainian; Ukrainians |
BLR | Belarus; Minsk | Belarusian |
GEO | Georgia; Tbilisi | Georgian; Georgians |
ARM | Armenia; Yerevan | Armenian; Armenians |
AZE | Azerbaijan; Baku | Azerbaijani; Azeri |
KAZ | Kazakhstan | Kazakh |
UZB | Uzbekistan; Tashkent | Uzbek |
MNG | Mongolia; Ulan Bator | Mongolian; Mongolians |
JPN | Japan; Tokyo | Japanese | 
PRK | North Korea; Pyongyang; DPRK | North Korean; North Koreans |
KOR | South Korea; Korea; Seoul | South Korean; South Koreans; Korean; Koreans |
VNM | Vietnam; Viet Nam; North Vietnam; Hanoi | Vietnamese; North Vietnamese |
RVN | South Vietnam; Saigon | South Vietnamese |
LAO | Laos; Vientiane | Laotian |
KHM | Cambodia; Phnom Penh; Kampuchea | Cambodian; Cambodians |
THA | Thailand; Bangkok | Thai; Thais |
MMR | Burma; Myanmar; Rangoon | Burmese |
MYS | Malaysia; Malaya; Kuala Lumpur | Malaysian; Malaysians |
SGP | Singapore | Singaporean |
IDN | Indonesia; Jakarta | Indonesian; Indonesians |
PHL | Philippines; Manila | Philippine; Filipino; Filipinos |
TWN | Taiwan; Taipei; Formosa | Taiwanese |
IND | India; New Delhi; Delhi | Indian; Indians | Indo
PAK | Pakistan; Islamabad | Pakistani; Pakistanis |
BGD | Bangladesh; Dhaka | Bangladeshi |
LKA | Sri Lanka; Ceylon; Colombo | Sri Lankan |
NPL | Nepal; Kathmandu | Nepalese; Nepali |
BTN | Bhutan | Bhutanese |
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
BDI | Burundi | Burundian |
COD | Zaire; Congo; Kinshasa | Zairean; Congolese |
AGO | Angola; Luanda | Angolan; Angolans |
MOZ | Mozambique; Maputo | Mozambican |
ZMB | Zambia; Lusaka | Zambian |
ZWE | Zimbabwe; Rhodesia; Harare | Zimbabwean; Rhodesian |
ZAF | South Africa; Pretoria | South African; South Africans |
NAM | Namibia | Namibian |
NGA | Nigeria; Lagos; Abuja | Nigerian; Nigerians |
GHA | Ghana; Accra | Ghanaian |
LBR | Liberia; Monrovia | Liberian |
SLE | Sierra Leone; Freetown | Sierra Leonean |
GIN | Guinea; Conakry | Guinean |
SEN | Senegal; Dakar | Senegalese |
MLI | Mali; Bamako | Malian |
TCD | Chad | Chadian |
CMR | Cameroon | Cameroonian |
TZA | Tanzania; Tanganyika | Tanzanian |
SAU | Saudi Arabia; Riyadh | Saudi; Saudis |
YEM | Yemen; Aden; Sanaa | Yemeni; Yemenis |
OMN | Oman | Omani |
KWT | Kuwait | Kuwaiti; Kuwaitis |
ARE | United Arab Emirates; Abu Dhabi; Dubai | Emirati |
QAT | Qatar; Doha | Qatari |
BHR | Bahrain | Bahraini |
CAN | Canada; Ottawa | Canadian; Canadians |
MEX | Mexico; Mexico City | Mexican; Mexicans |
CUB | Cuba; Havana | Cuban; Cubans |
HTI | Haiti; Port-au-Prince | Haitian; Haitians |
DOM | Dominican Republic; Santo Domingo | Dominican |
JAM | Jamaica | Jamaican |
GTM | Guatemala | Guatemalan; Guatemalans |
HND | Honduras | Honduran |
SLV | El Salvador | Salvadoran |
NIC | Nicaragua; Managua | Nicaraguan; Nicaraguans |
CRI | Costa Rica | Costa Rican |
PAN | Panama | Panamanian |
COL | Colombia; Bogota | Colombian; Colombians |
VEN | Venezuela; Caracas | Venezuelan; Venezuelans |
ECU | Ecuador; Quito | Ecuadorian; Ecuadorean |
PER | Peru; Lima | Peruvian; Peruvians |
BOL | Bolivia; La Paz | Bolivian |
BRA | Brazil; Brasilia | Brazilian; Brazilians |
PRY | Paraguay | Paraguayan |
URY | Uruguay; Montevideo | Uruguayan |
ARG | Argentina; Buenos Aires | Argentine; Argentinian |
CHL | Chile; Santiago | Chilean; Chileans |
GUY | Guyana | Guyanese |
AUS | Australia; Canberra | Australian; Australians |
NZL | New Zealand; Wellington | New Zealander |
VAT | Vatican; Holy See | Papal |
UNO | United Nations; UN; U.N.; Security Council; General Assembly |  |
EUR | European Union; EU; European Community; European Commission | European; Europeans |
NAT | NATO; North Atlantic Treaty Organization |  |
WPC | World Peace Council |  |
OAU | Organization of African Unity; Organisation of African Unity; African Union; OAU |  |
ARL | Arab League; League of Arab States |  |
ASN | ASEAN; Association of Southeast Asian Nations |  |
OAS | Organization of American States; Organisation of American States; OAS |  |
OPE | OPEC |  |
OSC | OSCE; Organization for Security and Cooperation in Europe |  |
IMF | International Monetary Fund; IMF |  |
WBK | World Bank |  |
WTO | World Trade Organization; World Trade Organisation; WTO |  |
ILO | International Labour Organization; International Labor Organization; International Labour Office; International Labor Office; ILO |  |
WHO | World Health Organization; World Health Organisation |  |
IAE | IAEA; International Atomic Energy Agency |  |
HCR | UNHCR; High Commissioner for Refugees |  |
GCC | Gulf Cooperation Council |  |
COE | Council of Europe |  |
WPT | Warsaw Pact; Warsaw Treaty |  |
CWT | Commonwealth Secretariat |  |
ICC | International Criminal Court |  |
ICJ | International Court of Justice |  |
LON | League of Nations |  |
ICR | Red Cross; ICRC; Red Crescent |  |
AMN | Amnesty International |  |
HRW | Human Rights Watch |  |
MSF | Médecins Sans Frontières; Doctors Without Borders |  |
GRP | Greenpeace |  |
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

/** Movements that texts name without their country. */
const movements = `
LBN | Hezbollah; Hizbollah; Hizbullah
PSE | Hamas; Fatah; PLO; Palestine Liberation Organization; Palestine Liberation Organisation; Islamic Jihad; Palestinian Authority
AFG | Taliban; Taleban; Mujahideen; Northern Alliance
GBR | Scotland Yard; Downing Street; Whitehall
IRL | Sinn Fein; Sinn Féin; IRA; Irish Republican Army
ESP | ETA
USA | White House; Pentagon; State Department; CIA
SUN | Kremlin; Tass; Pravda
KHM | Khmer Rouge
NIC | Sandinistas; Contras
COL | FARC
PER | Shining Path; Sendero Luminoso
SLV | FMLN
LKA | Tamil Tigers; LTTE; Liberation Tigers of Tamil Eelam
RUS | Chechens; Chechen rebels
TUR | PKK; Kurdistan Workers Party
MOZ | Renamo
AGO | Unita; MPLA
ZAF | ANC; African National Congress; Inkatha
ESH | Polisario
DZA | FLN
SDN | SPLA
UGA | Lord’s Resistance Army
SLE | Revolutionary United Front; RUF
KOS | KLA; Kosovo Liberation Army
IND | Congress Party; BJP
ISR | Knesset; Likud; Mossad
CHN | Kuomintang; Guomindang; Red Guards`

/** Leaders of states in the twentieth century whom texts name without their state. */
const leaders = `
SUN | Lenin; Stalin; Khrushchev; Malenkov; Molotov; Brezhnev; Kosygin; Gromyko; Suslov; Mikoyan; Andropov; Gorbachev
CHN | Mao; Mao Zedong; Mao Tse-tung; Zhou Enlai; Chou En-lai; Liu Shaoqi; Deng Xiaoping; Lin Biao; Hua Guofeng
USA | Roosevelt; Truman; Eisenhower; Dulles; Kennedy; Nixon; Kissinger; Carter; Reagan; Clinton
GBR | Churchill; Attlee; Eden; Macmillan; Thatcher; Blair
FRA | de Gaulle; Pompidou; Mitterrand; Chirac
DEU | Hitler; Adenauer; Brandt; Kohl
DDR | Ulbricht; Honecker
ITA | Mussolini; Togliatti
YUG | Tito
ALB | Hoxha
ROU | Ceausescu
HUN | Kadar
POL | Gomulka; Walesa
CSK | Novotny; Dubcek; Havel
IND | Gandhi; Nehru
PAK | Bhutto
IDN | Sukarno; Suharto
VNM | Ho Chi Minh; Le Duan
PRK | Kim Il Sung; Kim Il-sung
CUB | Castro; Fidel Castro
EGY | Nasser; Sadat; Mubarak
ISR | Ben-Gurion; Begin; Rabin; Peres; Netanyahu
PSE | Arafat
IRQ | Saddam Hussein
IRN | Khomeini
LBY | Gaddafi; Qaddafi
SYR | Assad
ZAF | Mandela; Botha; de Klerk
GHA | Nkrumah`

export const leadersEn: readonly { code: string; names: readonly string[] }[] = listOf(leaders)

export const movementsEn: typeof leadersEn = listOf(movements)

function listOf(list: string): readonly { code: string; names: readonly string[] }[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names = ''] = line.split('|').map((part) => part.trim())
      return { code, names: names.split(';').map((name) => name.trim()) }
    })
}
