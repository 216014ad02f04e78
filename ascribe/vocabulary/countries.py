"""Countries as news names them: code, name, capital, the words for their people, and other names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

VERSION = 1


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory with an ISO 3166 code; `adjectives` are its demonyms, `synonyms` its other names in English."""

    code: str
    name: str
    capital: str  # "" where it has none
    adjectives: tuple[str, ...]
    synonyms: tuple[str, ...]


def country(code: str) -> Country | None:
    """The country with that ISO 3166 alpha-2 code, None where no country has it."""
    return _by_code().get(code)


def country_named(name: str) -> str | None:
    """The code of the country that bears this name or a synonym, None where none does."""
    return _by_name().get(_key(name))


def nationality(word: str) -> str | None:
    """The code of the country whose people or things the word names ("Russian", "Syrians"), None where it names none."""
    key = _key(word)
    found = _by_adjective().get(key)
    if found is None and key.endswith("s") and key not in _by_name():  # the Philippines and Laos are no plurals
        return _by_adjective().get(key[:-1])
    return found


def capital_of(word: str) -> str | None:
    """The code of the country whose capital bears this name, None where none does."""
    return _by_capital().get(_key(word))


def _key(word: str) -> str:
    return " ".join(word.casefold().replace("’", "'").split()).removeprefix("the ")


@cache
def _by_code() -> dict[str, Country]:
    return {c.code: c for c in COUNTRIES}


@cache
def _by_name() -> dict[str, str]:
    synonyms = {_key(s): c.code for c in COUNTRIES for s in c.synonyms}
    return synonyms | {_key(c.name): c.code for c in COUNTRIES} | _SHARED_NAMES


@cache
def _by_adjective() -> dict[str, str]:
    return {_key(a): c.code for c in COUNTRIES for a in c.adjectives} | _SHARED_ADJECTIVES


@cache
def _by_capital() -> dict[str, str]:
    return {_key(name): c.code for c in COUNTRIES for name in (c.capital, *_CAPITALS.get(c.code, ())) if name}


# two countries share these; news means the more populous one far more often
_SHARED_ADJECTIVES = {"congolese": "CD", "dominican": "DO"}
_SHARED_NAMES = {"congo": "CD"}

_CAPITALS = {
    "UA": ("Kiev",),
    "KZ": ("Nur-Sultan",),
    "MM": ("Naypyidaw", "Naypyitaw"),
    "US": ("Washington, D.C.", "Washington DC"),
    "RO": ("Bucharest",),
    "CN": ("Peking",),
    "BI": ("Gitega",),
    "YE": ("Sana'a", "Sanaa"),
    "SO": ("Mogadishu",),
    "TD": ("N'Djamena", "Ndjamena"),
}


def _parsed(table: str) -> tuple[Country, ...]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return tuple(Country(code, name, capital, _listed(adjectives), _listed(synonyms)) for code, name, capital, adjectives, synonyms in rows)


def _listed(field: str) -> tuple[str, ...]:
    return tuple(field.split(",")) if field else ()


# one line each: code | name | capital | adjectives | synonyms
COUNTRIES = _parsed(
    """
AD|Andorra|Andorra la Vella|Andorran|
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.,Emirates
AF|Afghanistan|Kabul|Afghan,Afghani|
AG|Antigua and Barbuda|St. John's|Antiguan|Antigua
AI|Anguilla|The Valley|Anguillan|
AL|Albania|Tirana|Albanian|
AM|Armenia|Yerevan|Armenian|
AO|Angola|Luanda|Angolan|
AQ|Antarctica||Antarctic|
AR|Argentina|Buenos Aires|Argentine,Argentinian,Argentinean|Argentine Republic
AS|American Samoa|Pago Pago|American Samoan|
AT|Austria|Vienna|Austrian|
AU|Australia|Canberra|Australian,Aussie|Commonwealth of Australia
AW|Aruba|Oranjestad|Aruban|
AX|Aland Islands|Mariehamn|Alandic|Aland,Åland
AZ|Azerbaijan|Baku|Azerbaijani,Azeri|
BA|Bosnia and Herzegovina|Sarajevo|Bosnian,Herzegovinian|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina
BB|Barbados|Bridgetown|Barbadian,Bajan|
BD|Bangladesh|Dhaka|Bangladeshi|
BE|Belgium|Brussels|Belgian|
BF|Burkina Faso|Ouagadougou|Burkinabe,Burkinabé|Upper Volta,Burkina
BG|Bulgaria|Sofia|Bulgarian|
BH|Bahrain|Manama|Bahraini|
BI|Burundi|Gitega|Burundian|
BJ|Benin|Porto-Novo|Beninese,Beninois|Dahomey
BL|Saint Barthelemy|Gustavia|Barthelemois|St Barts,Saint Barts
BM|Bermuda|Hamilton|Bermudian|
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BO|Bolivia|La Paz|Bolivian|
BQ|Bonaire, Saint Eustatius and Saba||Bonairean|Caribbean Netherlands
BR|Brazil|Brasilia|Brazilian|Brasil
BS|Bahamas|Nassau|Bahamian|The Bahamas
BT|Bhutan|Thimphu|Bhutanese|
BV|Bouvet Island|||
BW|Botswana|Gaborone|Motswana,Batswana,Botswanan|
BY|Belarus|Minsk|Belarusian,Belarussian,Byelorussian|Belorussia,Byelorussia
BZ|Belize|Belmopan|Belizean|British Honduras
CA|Canada|Ottawa|Canadian|
CC|Cocos Islands|West Island||
CD|Democratic Republic of the Congo|Kinshasa|Congolese|DRC,D.R.C.,DR Congo,D.R. Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire,Zaïre
CF|Central African Republic|Bangui|Central African|CAR
CG|Republic of the Congo|Brazzaville|Congolese|Republic of Congo,Congo-Brazzaville,Congo
CH|Switzerland|Bern|Swiss|
CI|Ivory Coast|Abidjan|Ivorian,Ivoirian|Cote d'Ivoire,Côte d'Ivoire
CK|Cook Islands|Avarua|Cook Islander|
CL|Chile|Santiago|Chilean|
CM|Cameroon|Yaounde|Cameroonian|
CN|China|Beijing|Chinese|People's Republic of China,PRC,P.R.C.,Mainland China,mainland China
CO|Colombia|Bogota|Colombian|
CR|Costa Rica|San Jose|Costa Rican|
CU|Cuba|Havana|Cuban|
CV|Cape Verde|Praia|Cape Verdean|Cabo Verde
CW|Curacao| Willemstad|Curaçaoan|Curaçao
CX|Christmas Island|Flying Fish Cove||
CY|Cyprus|Nicosia|Cypriot|
CZ|Czech Republic|Prague|Czech|Czechia
DE|Germany|Berlin|German|Federal Republic of Germany
DJ|Djibouti|Djibouti|Djiboutian|
DK|Denmark|Copenhagen|Danish,Dane,Danes|
DM|Dominica|Roseau|Dominican|
DO|Dominican Republic|Santo Domingo|Dominican|
DZ|Algeria|Algiers|Algerian|
EC|Ecuador|Quito|Ecuadorian,Ecuadorean|
EE|Estonia|Tallinn|Estonian|
EG|Egypt|Cairo|Egyptian|
EH|Western Sahara|El-Aaiun|Sahrawi,Saharawi|Spanish Sahara
ER|Eritrea|Asmara|Eritrean|
ES|Spain|Madrid|Spanish,Spaniard,Spaniards|
ET|Ethiopia|Addis Ababa|Ethiopian|Abyssinia
FI|Finland|Helsinki|Finnish,Finn,Finns|
FJ|Fiji|Suva|Fijian|
FK|Falkland Islands|Stanley||Falklands,Malvinas
FM|Micronesia|Palikir|Micronesian|
FO|Faroe Islands|Torshavn|Faroese|Faroes
FR|France|Paris|French,Frenchman,Frenchmen|French Republic
GA|Gabon|Libreville|Gabonese|
GB|United Kingdom|London|British,Briton,Britons,Brit,Brits|Britain,Great Britain,UK,U.K.
GD|Grenada|St. George's|Grenadian|
GE|Georgia|Tbilisi|Georgian|Republic of Georgia
GF|French Guiana|Cayenne|French Guianese|
GG|Guernsey|St Peter Port||
GH|Ghana|Accra|Ghanaian|
GI|Gibraltar|Gibraltar|Gibraltarian|
GL|Greenland|Nuuk|Greenlandic,Greenlander|
GM|Gambia|Banjul|Gambian|The Gambia
GN|Guinea|Conakry|Guinean|
GP|Guadeloupe|Basse-Terre|Guadeloupean|
GQ|Equatorial Guinea|Ciudad de la Paz|Equatorial Guinean,Equatoguinean|
GR|Greece|Athens|Greek,Hellenic|Hellenic Republic
GS|South Georgia and the South Sandwich Islands|Grytviken||South Georgia
GT|Guatemala|Guatemala City|Guatemalan|
GU|Guam|Hagatna|Guamanian|
GW|Guinea-Bissau|Bissau|Bissau-Guinean,Guinea-Bissauan|
GY|Guyana|Georgetown|Guyanese|
HK|Hong Kong|Hong Kong|Hong Konger,Hongkonger|
HM|Heard Island and McDonald Islands|||
HN|Honduras|Tegucigalpa|Honduran|
HR|Croatia|Zagreb|Croatian,Croat|
HT|Haiti|Port-au-Prince|Haitian|
HU|Hungary|Budapest|Hungarian|
ID|Indonesia|Jakarta|Indonesian|
IE|Ireland|Dublin|Irish,Irishman,Irishmen|Republic of Ireland,Irish Republic,Eire
IL|Israel|Jerusalem|Israeli|State of Israel
IM|Isle of Man|Douglas|Manx|
IN|India|New Delhi|Indian|
IO|British Indian Ocean Territory|Diego Garcia||Chagos Islands,Diego Garcia
IQ|Iraq|Baghdad|Iraqi|
IR|Iran|Tehran|Iranian|Islamic Republic of Iran,Persia
IS|Iceland|Reykjavik|Icelandic,Icelander|
IT|Italy|Rome|Italian|
JE|Jersey|Saint Helier||
JM|Jamaica|Kingston|Jamaican|
JO|Jordan|Amman|Jordanian|
JP|Japan|Tokyo|Japanese|
KE|Kenya|Nairobi|Kenyan|
KG|Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani,Kirghiz,Kirgiz|Kyrgyz Republic,Kirghizia,Kirgizia
KH|Cambodia|Phnom Penh|Cambodian,Khmer|Kampuchea
KI|Kiribati|Tarawa|I-Kiribati|
KM|Comoros|Moroni|Comoran,Comorian|
KN|Saint Kitts and Nevis|Basseterre|Kittitian,Nevisian|St Kitts and Nevis,St. Kitts and Nevis,St. Kitts
KP|North Korea|Pyongyang|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|South Korea|Seoul|South Korean|Republic of Korea
KW|Kuwait|Kuwait City|Kuwaiti|
KY|Cayman Islands|George Town|Caymanian|Caymans
KZ|Kazakhstan|Astana|Kazakh,Kazakhstani|Kazakstan
LA|Laos|Vientiane|Laotian,Lao|Lao PDR
LB|Lebanon|Beirut|Lebanese|
LC|Saint Lucia|Castries|Saint Lucian,St Lucian|St Lucia,St. Lucia
LI|Liechtenstein|Vaduz|Liechtensteiner|
LK|Sri Lanka|Colombo|Sri Lankan|Ceylon
LR|Liberia|Monrovia|Liberian|
LS|Lesotho|Maseru|Basotho,Mosotho|
LT|Lithuania|Vilnius|Lithuanian|
LU|Luxembourg|Luxembourg|Luxembourgish,Luxembourger,Luxemburger|
LV|Latvia|Riga|Latvian|
LY|Libya|Tripoli|Libyan|Libyan Arab Jamahiriya
MA|Morocco|Rabat|Moroccan|
MC|Monaco|Monaco|Monegasque,Monacan|
MD|Moldova|Chisinau|Moldovan,Moldavian|Moldavia
ME|Montenegro|Podgorica|Montenegrin|
MF|Saint Martin|Marigot||St Martin
MG|Madagascar|Antananarivo|Malagasy,Madagascan|
MH|Marshall Islands|Majuro|Marshallese|
MK|North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia,FYROM
ML|Mali|Bamako|Malian|
MM|Myanmar|Nay Pyi Taw|Burmese,Myanma|Burma
MN|Mongolia|Ulaanbaatar|Mongolian|
MO|Macau|Macau|Macanese|Macao
MP|Northern Mariana Islands|Saipan|Northern Marianan|
MQ|Martinique|Fort-de-France|Martiniquais,Martinican|
MR|Mauritania|Nouakchott|Mauritanian|
MS|Montserrat|Plymouth|Montserratian|
MT|Malta|Valletta|Maltese|
MU|Mauritius|Port Louis|Mauritian|
MV|Maldives|Male|Maldivian|
MW|Malawi|Lilongwe|Malawian|Nyasaland
MX|Mexico|Mexico City|Mexican|
MY|Malaysia|Kuala Lumpur|Malaysian|
MZ|Mozambique|Maputo|Mozambican,Mozambiquan|
NA|Namibia|Windhoek|Namibian|South West Africa
NC|New Caledonia|Noumea|New Caledonian|
NE|Niger|Niamey|Nigerien|
NF|Norfolk Island|Kingston||
NG|Nigeria|Abuja|Nigerian|
NI|Nicaragua|Managua|Nicaraguan|
NL|Netherlands|Amsterdam|Dutch,Dutchman,Dutchmen|Holland,The Netherlands
NO|Norway|Oslo|Norwegian|
NP|Nepal|Kathmandu|Nepalese,Nepali|
NR|Nauru|Yaren|Nauruan|
NU|Niue|Alofi|Niuean|
NZ|New Zealand|Wellington|New Zealander,Kiwi|
OM|Oman|Muscat|Omani|
PA|Panama|Panama City|Panamanian|
PE|Peru|Lima|Peruvian|
PF|French Polynesia|Papeete|French Polynesian|
PG|Papua New Guinea|Port Moresby|Papua New Guinean,Papuan|PNG
PH|Philippines|Manila|Filipino,Philippine,Filipina|
PK|Pakistan|Islamabad|Pakistani|
PL|Poland|Warsaw|Polish,Pole,Poles|
PM|Saint Pierre and Miquelon|Saint-Pierre||
PN|Pitcairn|Adamstown||Pitcairn Islands
PR|Puerto Rico|San Juan|Puerto Rican|
PS|Palestine|Ramallah|Palestinian|Palestinian territories,Palestinian Territories,Occupied Palestinian Territory,occupied territories,Occupied Territories,Palestinian Territory
PT|Portugal|Lisbon|Portuguese|
PW|Palau|Melekeok|Palauan|
PY|Paraguay|Asuncion|Paraguayan|
QA|Qatar|Doha|Qatari|
RE|Reunion|Saint-Denis|Reunionese|Réunion
RO|Romania|Bucharest|Romanian,Rumanian|Rumania
RS|Serbia|Belgrade|Serbian,Serb|
RU|Russia|Moscow|Russian|Russian Federation
RW|Rwanda|Kigali|Rwandan,Rwandese|Ruanda
SA|Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
SB|Solomon Islands|Honiara|Solomon Islander|Solomons
SC|Seychelles|Victoria|Seychellois|
SD|Sudan|Khartoum|Sudanese|
SE|Sweden|Stockholm|Swedish,Swede,Swedes|
SG|Singapore|Singapore|Singaporean|
SH|Saint Helena|Jamestown||St Helena,St. Helena
SI|Slovenia|Ljubljana|Slovenian,Slovene|
SJ|Svalbard and Jan Mayen|Longyearbyen||Svalbard
SK|Slovakia|Bratislava|Slovak,Slovakian|Slovak Republic
SL|Sierra Leone|Freetown|Sierra Leonean|
SM|San Marino|San Marino|Sammarinese|
SN|Senegal|Dakar|Senegalese|
SO|Somalia|Mogadishu|Somali,Somalian|
SR|Suriname|Paramaribo|Surinamese|Surinam
SS|South Sudan|Juba|South Sudanese|Southern Sudan
ST|Sao Tome and Principe|Sao Tome|Sao Tomean|Sao Tome,São Tomé and Príncipe,São Tomé
SV|El Salvador|San Salvador|Salvadoran,Salvadorean,Salvadorian|
SX|Sint Maarten|Philipsburg||St Maarten
SY|Syria|Damascus|Syrian|Syrian Arab Republic
SZ|Eswatini|Mbabane|Swazi|Swaziland
TC|Turks and Caicos Islands|Cockburn Town||
TD|Chad|N'Djamena|Chadian|
TF|French Southern Territories|Port-aux-Francais||
TG|Togo|Lome|Togolese|
TH|Thailand|Bangkok|Thai|Siam
TJ|Tajikistan|Dushanbe|Tajik,Tajikistani|Tadjikistan,Tadzhikistan
TK|Tokelau||Tokelauan|
TL|Timor Leste|Dili|Timorese,East Timorese|East Timor
TM|Turkmenistan|Ashgabat|Turkmen,Turkmenistani|
TN|Tunisia|Tunis|Tunisian|
TO|Tonga|Nuku'alofa|Tongan|
TR|Turkey|Ankara|Turkish,Turk|Türkiye,Republic of Turkey
TT|Trinidad and Tobago|Port of Spain|Trinidadian,Tobagonian|
TV|Tuvalu|Funafuti|Tuvaluan|
TW|Taiwan|Taipei|Taiwanese|Republic of China,Formosa
TZ|Tanzania|Dodoma|Tanzanian|
UA|Ukraine|Kyiv|Ukrainian|
UG|Uganda|Kampala|Ugandan|
UM|United States Minor Outlying Islands|||
US|United States|Washington|American|U.S.,US,USA,U.S.A.,America,United States of America,the States
UY|Uruguay|Montevideo|Uruguayan|
UZ|Uzbekistan|Tashkent|Uzbek,Uzbekistani|
VA|Vatican|Vatican City||Vatican City,Holy See,the Vatican
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|St Vincent and the Grenadines,St. Vincent
VE|Venezuela|Caracas|Venezuelan|
VG|British Virgin Islands|Road Town||
VI|U.S. Virgin Islands|Charlotte Amalie|Virgin Islander|
VN|Vietnam|Hanoi|Vietnamese|Viet Nam
VU|Vanuatu|Port Vila|Ni-Vanuatu|
WF|Wallis and Futuna|Mata Utu||
WS|Samoa|Apia|Samoan|Western Samoa
XK|Kosovo|Pristina|Kosovar,Kosovan|
YE|Yemen|Sanaa|Yemeni,Yemenite|
YT|Mayotte|Mamoudzou|Mahoran|
ZA|South Africa|Pretoria|South African|RSA
ZM|Zambia|Lusaka|Zambian|
ZW|Zimbabwe|Harare|Zimbabwean|Rhodesia
"""
)
