/** Movements, offices and leaders that English texts name without their state. */

/** Movements that texts name without their country. */
const movements = `
LBN | Hezbollah; Hizbollah; Hizbullah; Amal
RUS | Chechen; Chechnya; Dagestan; St. Petersburg
LKA | Tamil; Tamils; Sinhalese
IND | Sikh; Sikhs; Kashmiri; Kashmiris; Bombay; Mumbai; Calcutta
PAK | Karachi; Lahore
IDN | Aceh; Acehnese; Jemaah Islamiyah; Papuan; Papuans; Irian Jaya
PHL | Mindanao; Moro; Abu Sayyaf; MILF; MNLF; New People’s Army; New People's Army
SDN | Darfur; Janjaweed; janjaweed
ESP | Basque; Basques; Catalonia; Catalan; Catalans; Barcelona
DEU | Wilhelmstrasse; Wilhelmstraße; Reichstag; Bundestag
AUT | Ballhausplatz
JPN | Gaimusho
GBR | House of Commons; House of Lords; Northern Ireland; Ulster; Belfast
FRA | Quai d’Orsay; Élysée; Elysée; Corsica; Corsican; Corsicans
CAN | Quebec
MEX | Chiapas; Zapatistas
GEO | Abkhazia; Abkhaz; South Ossetia; South Ossetian; South Ossetians
AZE | Nagorno-Karabakh; Nagorny Karabakh
MDA | Transnistria; Trans-Dniester; Transdniestria
SRB | Vojvodina
PNG | Bougainville
SEN | Casamance
YEM | Houthi; Houthis
LBY | Benghazi
NAM | SWAPO; Swapo
ZWE | ZANU-PF; ZANU; ZAPU
TLS | Fretilin
SYR | Aleppo; Free Syrian Army
EGY | Muslim Brotherhood; Sinai
TUR | Istanbul
CHN | Shanghai; Tiananmen
ZAF | Johannesburg; Soweto; Zulu; Zulus
NGA | Biafra; Boko Haram
SOM | al-Shabaab; al-Shabab
IRQ | Kurdish; Kurds; Basra; Mosul; Fallujah; Falluja; Kirkuk; Mahdi Army; Republican Guard
UNO | peacekeepers; Ban Ki-moon; Perez de Cuellar; UNRWA; UNTAC; MONUC; UNAMIR; blue helmets; Kofi Annan; Boutros-Ghali; Waldheim; Hammarskjold; U Thant; UNICEF; UNESCO; UNPROFOR; UNIFIL
PSE | Hamas; Ramallah; Jenin; Nablus; PFLP; DFLP; Al-Aqsa Martyrs; al-Aqsa Martyrs; Fatah; PLO; Palestine Liberation Organization; Palestine Liberation Organisation; Islamic Jihad; Palestinian Authority
AFG | Kandahar; Taliban; Taleban; Mujahideen; Northern Alliance
GBR | Scotland Yard; Downing Street; Whitehall
IRL | Sinn Fein; Sinn Féin; IRA; Irish Republican Army
ESP | ETA
IRN | Revolutionary Guard; Revolutionary Guards
USA | White House; Pentagon; State Department; CIA; FBI; US Congress; U.S. Congress; US Senate; U.S. Senate
SUN | Kremlin; Tass; Pravda
KHM | Khmer Rouge
NIC | Sandinistas; Contras
COL | FARC; ELN; National Liberation Army of Colombia; Medellin cartel; Cali cartel
PER | Shining Path; Sendero Luminoso; Tupac Amaru; MRTA
SLV | FMLN
LKA | Tamil Tigers; LTTE; Liberation Tigers of Tamil Eelam
RUS | Chechens; Chechen rebels
TUR | PKK; Kurdistan Workers Party
MOZ | Renamo; RENAMO; Frelimo; FRELIMO
AGO | Unita; UNITA; MPLA; Cabinda
ZAF | ANC; African National Congress; Inkatha
ESH | Polisario
DZA | FLN; GIA; Armed Islamic Group; Islamic Salvation Front
SDN | SPLA; SPLM; Sudan People’s Liberation Army; Sudan People's Liberation Army
UGA | Lord’s Resistance Army; Lord's Resistance Army; LRA
SLE | Revolutionary United Front; RUF
KOS | KLA; Kosovo Liberation Army
IND | Congress Party; BJP
ISR | Knesset; Shin Bet; Likud; Mossad
CHN | Kuomintang; Guomindang; Red Guards`

/**
 * Heads of state and of government and foreign ministers since 1900 whom texts name without their
 * state, some ten of each. Where a surname is a word or a common name as well, it stands whole.
 */
const leaders = `
USA | Theodore Roosevelt; Woodrow Wilson; Franklin Roosevelt; Roosevelt; Cordell Hull; Truman; Acheson; Eisenhower; Dulles; Kennedy; Lyndon Johnson; Dean Rusk; Nixon; Kissinger; Gerald Ford; Jimmy Carter; Brzezinski; Reagan; James Baker; Clinton; George Bush; Obama; John Kerry; Trump
GBR | Lord Salisbury; Balfour; Asquith; Edward Grey; Lloyd George; Curzon; Stanley Baldwin; Ramsay MacDonald; Neville Chamberlain; Lord Halifax; Churchill; Attlee; Ernest Bevin; Anthony Eden; Eden; Macmillan; Harold Wilson; Edward Heath; Callaghan; Thatcher; Douglas Hurd; Blair; Gordon Brown; David Cameron
FRA | Delcassé; Delcasse; Clemenceau; Poincaré; Poincare; Briand; Herriot; Barthou; Pierre Laval; Daladier; Bidault; Robert Schuman; Mendès France; de Gaulle; Couve de Murville; Pompidou; Giscard d’Estaing; Mitterrand; Chirac; Sarkozy; Hollande; Macron
DEU | Bülow; Bethmann Hollweg; Stresemann; Rathenau; Brüning; Hindenburg; Hitler; Ribbentrop; Neurath; Adenauer; Ludwig Erhard; Kiesinger; Willy Brandt; Brandt; Helmut Schmidt; Genscher; Helmut Kohl; Kohl; Gerhard Schröder; Joschka Fischer; Merkel; Steinmeier
AUH | Franz Joseph; Francis Joseph; Aehrenthal; Berchtold; Czernin
AUT | Ignaz Seipel; Dollfuss; Schuschnigg; Leopold Figl; Julius Raab; Bruno Kreisky; Kreisky; Schüssel
DDR | Otto Grotewohl; Ulbricht; Willi Stoph; Honecker; Egon Krenz
ITA | Giolitti; Sonnino; Salandra; Vittorio Orlando; Mussolini; Galeazzo Ciano; Ciano; Badoglio; De Gasperi; Togliatti; Fanfani; Aldo Moro; Andreotti; Bettino Craxi; Berlusconi; Prodi
ESP | Primo de Rivera; Azaña; Negrín; Franco; Adolfo Suárez; Felipe González; Aznar; Zapatero; Rajoy
PRT | Salazar; Marcelo Caetano; Mário Soares; Cavaco Silva
SUN | Chicherin; Lenin; Trotsky; Litvinov; Stalin; Molotov; Malenkov; Vyshinsky; Khrushchev; Suslov; Mikoyan; Brezhnev; Kosygin; Gromyko; Andropov; Chernenko; Gorbachev; Shevardnadze
RUS | Nicholas II; Stolypin; Izvolsky; Sazonov; Kerensky; Milyukov; Yeltsin; Kozyrev; Chernomyrdin; Primakov; Stepashin; Kasyanov; Putin; Medvedev; Lavrov; Shoigu; Peskov
CHN | Cixi; Yuan Shikai; Sun Yat-sen; Chiang Kai-shek; Wang Jingwei; Mao Zedong; Mao Tse-tung; Mao; Zhou Enlai; Chou En-lai; Liu Shaoqi; Lin Biao; Hua Guofeng; Deng Xiaoping; Zhao Ziyang; Jiang Zemin; Hu Jintao; Xi Jinping
JPN | Katsura; Shidehara; Konoye; Konoe; Matsuoka; Tojo; Yoshida; Hatoyama; Kishi; Hayato Ikeda; Eisaku Sato; Tanaka; Nakasone; Koizumi; Shinzo Abe
PRK | Kim Il Sung; Kim Il-sung; Kim Jong Il; Kim Jong-il; Kim Jong Un; Kim Jong-un
KOR | Syngman Rhee; Park Chung Hee; Park Chung-hee; Chun Doo Hwan; Roh Tae Woo; Kim Dae Jung; Kim Dae-jung; Roh Moo-hyun; Lee Myung-bak; Moon Jae-in
VNM | Ho Chi Minh; Le Duan; Pham Van Dong; Le Duc Tho; Nguyen Van Linh
RVN | Ngo Dinh Diem; Nguyen Cao Ky; Nguyen Van Thieu
KHM | Sihanouk; Lon Nol; Pol Pot; Hun Sen
THA | Phibun; Sarit; Thanom; Prem Tinsulanonda; Thaksin
IDN | Sukarno; Suharto; Hatta; Subandrio; Adam Malik; Habibie; Wahid; Yudhoyono; Widodo
MYS | Tunku Abdul Rahman; Mahathir; Abdullah Badawi; Najib Razak
PHL | Quezon; Magsaysay; Macapagal; Marcos; Corazon Aquino; Aquino; Fidel Ramos; Estrada; Arroyo; Duterte
IND | Mohandas Gandhi; Mahatma Gandhi; Nehru; Krishna Menon; Shastri; Indira Gandhi; Gandhi; Morarji Desai; Rajiv Gandhi; Narasimha Rao; Vajpayee; Manmohan Singh; Narendra Modi
PAK | Jinnah; Liaquat Ali Khan; Ayub Khan; Yahya Khan; Bhutto; Zia-ul-Haq; Zia ul-Haq; Nawaz Sharif; Musharraf; Imran Khan
AFG | Amanullah; Zahir Shah; Daoud; Taraki; Babrak Karmal; Najibullah; Karzai; Ashraf Ghani
IRN | Mossadegh; Mosaddeq; Reza Shah; Khomeini; Bani-Sadr; Rafsanjani; Khatami; Ahmadinejad; Rouhani; Khamenei; Zarif
IRQ | Nuri al-Said; Qasim; Saddam Hussein; Saddam; Tariq Aziz; Maliki
SYR | Hafez al-Assad; Bashar al-Assad; Assad; Shishakli
SAU | Ibn Saud; King Faisal; King Fahd; King Abdullah; Mohammed bin Salman
JOR | King Hussein; Abdullah II
EGY | Saad Zaghloul; Nahhas; King Farouk; Farouk; Naguib; Nasser; Sadat; Mubarak; Morsi; Sisi
ISR | Ben-Gurion; Ben Gurion; Moshe Sharett; Levi Eshkol; Abba Eban; Golda Meir; Moshe Dayan; Menachem Begin; Shamir; Rabin; Peres; Barak; Ariel Sharon; Olmert; Netanyahu
PSE | Haj Amin al-Husseini; Arafat; Mahmoud Abbas
TUR | Enver Pasha; Mustafa Kemal; Atatürk; Ataturk; Inönü; Inonu; Menderes; Demirel; Ecevit; Özal; Erdogan; Erdoğan; Davutoglu
GRC | Venizelos; Metaxas; Papagos; Karamanlis; George Papandreou; Papandreou; Simitis; Tsipras
CYP | Makarios; Denktash; Clerides; Kyprianou
YUG | Nikola Pašić; Pasic; King Alexander; Tito; Kardelj; Milosevic; Milošević
SRB | Vucic
HRV | Tudjman; Tuđman
BIH | Izetbegovic; Karadzic
ALB | Ahmet Zogu; King Zog; Hoxha; Mehmet Shehu; Berisha
ROU | Ion Brătianu; Titulescu; Antonescu; Gheorghiu-Dej; Ceausescu; Ceaușescu; Iliescu
BGR | Stamboliski; Stamboliyski; Georgi Dimitrov; Chervenkov; Zhivkov
HUN | Miklós Horthy; Horthy; Rakosi; Rákosi; Imre Nagy; Kadar; Kádár; Orbán; Orban
POL | Pilsudski; Piłsudski; Józef Beck; Sikorski; Bierut; Gomulka; Gomułka; Gierek; Jaruzelski; Walesa; Wałęsa; Kaczynski
CSK | Masaryk; Benes; Beneš; Gottwald; Novotny; Novotný; Dubcek; Dubček; Husak; Husák; Havel
FIN | Mannerheim; Paasikivi; Kekkonen; Koivisto; Ahtisaari
SWE | Hjalmar Branting; Östen Undén; Tage Erlander; Erlander; Olof Palme; Palme; Carl Bildt; Göran Persson
NOR | Halvard Lange; Einar Gerhardsen; Gerhardsen; Trygve Bratteli; Gro Harlem Brundtland; Brundtland; Stoltenberg
DNK | Thorvald Stauning; H. C. Hansen; Jens Otto Krag; Anker Jørgensen; Poul Schlüter; Uffe Ellemann-Jensen; Fogh Rasmussen
NLD | Joseph Luns; Willem Drees; Ruud Lubbers; Wim Kok; Balkenende; Mark Rutte
BEL | Emile Vandervelde; Paul-Henri Spaak; Spaak; Paul van Zeeland; Wilfried Martens; Guy Verhofstadt
IRL | de Valera; De Valera; Cosgrave; Seán Lemass; Jack Lynch; Haughey; FitzGerald; Bertie Ahern
UKR | Petliura; Kravchuk; Kuchma; Yushchenko; Tymoshenko; Yanukovych; Poroshenko; Zelensky; Zelenskyy
GEO | Gamsakhurdia; Saakashvili
CAN | Laurier; Robert Borden; Mackenzie King; Louis St. Laurent; Lester Pearson; Diefenbaker; Pierre Trudeau; Trudeau; Mulroney; Chrétien; Stephen Harper
MEX | Porfirio Díaz; Madero; Carranza; Obregón; Plutarco Elías Calles; Lázaro Cárdenas; Echeverría; López Portillo; Salinas de Gortari; Vicente Fox; Peña Nieto
CUB | Machado; Batista; Castro; Fidel Castro; Raúl Castro; Che Guevara
BRA | Rio Branco; Getúlio Vargas; Vargas; Kubitschek; Jânio Quadros; Goulart; Geisel; Sarney; Fernando Henrique Cardoso; Lula; Dilma Rousseff; Bolsonaro
ARG | Julio Roca; Roque Sáenz Peña; Yrigoyen; Perón; Peron; Frondizi; Onganía; Videla; Galtieri; Alfonsín; Carlos Menem; Menem; Kirchner; Macri
CHL | Arturo Alessandri; Alessandri; Carlos Ibáñez; Eduardo Frei; Salvador Allende; Allende; Pinochet; Aylwin; Ricardo Lagos; Bachelet; Piñera
PER | Augusto Leguía; Leguía; Haya de la Torre; Belaúnde; Velasco Alvarado; Alan García; Fujimori; Humala
VEN | Juan Vicente Gómez; Pérez Jiménez; Rómulo Betancourt; Betancourt; Hugo Chávez; Chávez; Chavez; Maduro
COL | Rojas Pinilla; Lleras Camargo; Turbay; Andrés Pastrana; Uribe; Juan Manuel Santos
NIC | Somoza; Daniel Ortega; Ortega; Violeta Chamorro
PAN | Omar Torrijos; Torrijos; Noriega
ZAF | Louis Botha; Jan Smuts; Smuts; Hertzog; D. F. Malan; Verwoerd; Vorster; P. W. Botha; Botha; de Klerk; Mandela; Mbeki; Zuma
ZWE | Ian Smith; Nkomo; Mugabe; Mnangagwa
ZMB | Kaunda
TZA | Nyerere
KEN | Kenyatta; Daniel arap Moi; Mwai Kibaki
UGA | Milton Obote; Obote; Idi Amin; Museveni
ETH | Menelik; Haile Selassie; Mengistu; Meles Zenawi; Abiy Ahmed
SDN | Nimeiri; al-Bashir
LBY | King Idris; Gaddafi; Qaddafi; Gadhafi; Haftar
DZA | Ben Bella; Boumediene; Chadli Bendjedid; Bouteflika
TUN | Bourguiba; Ben Ali
MAR | Mohammed V; Hassan II; Mohammed VI
GHA | Nkrumah; Kofi Busia; Jerry Rawlings; Rawlings; Kufuor
NGA | Tafawa Balewa; Gowon; Murtala Mohammed; Obasanjo; Shagari; Babangida; Abacha; Buhari
COD | Lumumba; Tshombe; Mobutu; Kabila
AUS | Billy Hughes; Joseph Lyons; Robert Menzies; Menzies; Gough Whitlam; Whitlam; Malcolm Fraser; Bob Hawke; Paul Keating; John Howard; Kevin Rudd
NZL | Peter Fraser; Keith Holyoake; Norman Kirk; Robert Muldoon; David Lange; Helen Clark; Jacinda Ardern`

/** Leaders of states: known by their name alone where their state is named in the same text. */
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
