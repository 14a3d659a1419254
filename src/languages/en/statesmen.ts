/** Movements, offices and leaders that English texts name without their state. */

/** Movements that texts name without their country. */
const movements = `
LBN | Hezbollah; Hizbollah; Hizbullah; Amal
RUS | Chechen; Chechnya; Dagestan; St. Petersburg
LKA | Tamil; Tamils; Sinhalese
IND | Sikh; Sikhs; Kashmiri; Kashmiris; Bombay; Mumbai; Calcutta
PAK | Karachi; Lahore
IDN | Aceh; Acehnese
PHL | Mindanao; Moro; Abu Sayyaf
SDN | Darfur
ESP | Basque; Basques; Catalonia; Catalan; Catalans; Barcelona
DEU | Wilhelmstrasse; Wilhelmstraße; Reichstag; Bundestag
AUT | Ballhausplatz
JPN | Gaimusho
GBR | House of Commons; House of Lords; Northern Ireland; Ulster; Belfast
FRA | Quai d’Orsay; Élysée; Elysée; Corsica; Corsican; Corsicans
CAN | Quebec
MEX | Chiapas; Zapatistas
GEO | Abkhazia; Abkhaz
TUR | Istanbul
CHN | Shanghai; Tiananmen
ZAF | Johannesburg; Soweto; Zulu; Zulus
NGA | Biafra; Boko Haram
SOM | al-Shabaab; al-Shabab
IRQ | Kurdish; Kurds
UNO | peacekeepers; Kofi Annan; Boutros-Ghali; Waldheim; Hammarskjold; U Thant; UNICEF; UNESCO; UNPROFOR; UNIFIL
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
