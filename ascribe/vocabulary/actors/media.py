"""News agencies and outlets: a neutral name, country, and the names and page names they go by."""

from __future__ import annotations

# name | country | other names; after " / " another of the same country
AGENCIES = """
Reuters|GB|Thomson Reuters; Reuters news agency
AFP|FR|Agence France-Presse; Agence France Presse; France-Presse; L'Agence France Presse
Associated Press|US|AP; The Associated Press; AP news agency
UPI|US|United Press International
Bloomberg|US|Bloomberg News
TASS|RU|Tass; ITAR-TASS; Itar-Tass; TASS news agency
Interfax|RU|Interfax news agency / RIA Novosti; RIA; Ria Novosti; RIA news agency / Rossiya Segodnya / Regnum
Sputnik|RU|Sputnik News; Sputnik news agency
Interfax-Ukraine|UA|Interfax Ukraine / Ukrinform / UNIAN
SANA|SY|Syrian Arab News Agency; Syrian state news agency; Syria's state news agency; Syrias state news agency; official news agency SANA; state news agency SANA; Sana
Xinhua|CN|Xinhua News Agency; Xinhua news agency; New China News Agency
China News Service|CN|
Anadolu|TR|Anadolu Agency; Anadolu news agency; AA; Anatolia news agency; Anadolu Ajansi; Andalou / Dogan news agency; Dogan; DHA / Ihlas / Demiroren
IRNA|IR|Islamic Republic News Agency / Fars; Fars News Agency; Fars news agency / Tasnim; Tasnim News Agency; Tasnim news agency / Mehr News Agency; Mehr / ISNA
EFE|ES|Agencia EFE / Europa Press
ACAN-EFE|PA|ACAN
DPA|DE|dpa; Deutsche Presse-Agentur; German news agency
ANSA|IT|/ Adnkronos
Prensa Latina|CU|
Notimex|MX|
Kyodo|JP|Kyodo News; Jiji Press; Jiji
Yonhap|KR|Yonhap News Agency
KCNA|KP|Korean Central News Agency
PTI|IN|Press Trust of India / ANI; Asian News International / IANS
APP|PK|Associated Press of Pakistan
WAFA|PS|Wafa; Palestinian news agency WAFA / Maan News Agency; Ma'an / Safa News Agency / Shehab
Petra|JO|Petra News Agency
NNA|LB|National News Agency; Lebanon's National News Agency; nna
MENA|EG|Middle East News Agency
SPA|SA|Saudi Press Agency
WAM|AE|Emirates News Agency
KUNA|KW|Kuwait News Agency
QNA|QA|Qatar News Agency
BNA|BH|Bahrain News Agency
Saba|YE|Saba News Agency; Saba news agency
INA|IQ|Iraqi News Agency / Shafaq News / Nina news agency; National Iraqi News Agency
Rudaw|IQ|Rudaw Media Network / Kurdistan 24
ANHA|SY|Hawar News Agency; Hawar news agency / Qasioun; Qasion News / Smart News Agency; SMART
Amaq|SY|Amaq News Agency; Amaq news agency; Aamaq; Amaq agency
Iba|SY|Iba news agency; Ebaa
Tanjug|YU|
BelTA|BY|/ Belta
PAP|PL|
MTI|HU|
APA|AT|/ Austria Press Agency
AAP|AU|Australian Associated Press
Press Association|GB|PA Media
Canadian Press|CA|
ANP|NL|
NTB|NO|
Ritzau|DK|
Lusa|PT|
Belga|BE|
Keystone-ATS|CH|
TT news agency|SE|
Antara|ID|
Bernama|MY|
Vietnam News Agency|VN|
DPI|HN|
ANN|NI|Agencia Nueva Nicaragua
SALPRESS|SV|
AIP|AF|Afghan Islamic Press / Pajhwok; Pajhwok Afghan News / Khaama Press
SUNA|SD|/ Sudan Tribune
ENA|ET|
DYN|AR|DYN news agency / Noticias Argentinas / Telam
ANDINA|PE|
Colprensa|CO|
Agencia Brasil|BR|
"""

OUTLETS = """
RT|RU|Russia Today; rt.com; RT.com / Rossiya 24; Rossiya 1; Russia 24 / Channel One / Izvestia; Izvestiya / Kommersant / Komsomolskaya Pravda / Novaya Gazeta / Meduza / Pravda / Moscow Times; The Moscow Times / Zvezda / Rybar / Mash / Baza / Vedomosti / RBC / Lenta / Gazeta.ru / Rossiyskaya Gazeta
BBC|GB|BBC News; British Broadcasting Corporation; bbc.co.uk; bbc.com; BBC World Service / Guardian; The Guardian; theguardian / Telegraph; The Telegraph; Daily Telegraph / The Times / Independent; The Independent / Sky News / ITV / Channel 4 News; Channel 4 / Financial Times; FT / Daily Mail; MailOnline / The Sun / Daily Mirror / Evening Standard / The Economist / Middle East Eye / Middle East Monitor; MEMO / Al-Araby Al-Jadeed; The New Arab; alaraby; Al-Araby; Al-Araby al-Jadeed; New Arab / Asharq Al-Awsat; asharqalawsat; Asharq al-Awsat; Al-Sharq al-Awsat; Asharq Alawsat / Iran International
CNN|US|Cable News Network; CNN.com / New York Times; The New York Times; NYT; nytimes / Washington Post; The Washington Post; washingtonpost / Wall Street Journal; The Wall Street Journal; WSJ / Los Angeles Times; L.A. Times / USA Today / Fox News; Fox / ABC News; ABC / NBC News; NBC / CBS News; CBS / MSNBC / NPR; National Public Radio / PBS / Politico / Axios / Newsweek / Time magazine / The Daily Beast / Vice News / Voice of America; VOA / Radio Free Europe/Radio Liberty; RFE/RL; Radio Liberty; Radio Free Europe; RFE / Radio Free Asia; RFA / Miami Herald / Chicago Tribune / Boston Globe / BuzzFeed News / The Intercept / HuffPost / Foreign Policy / The Hill / Christian Science Monitor / Long War Journal / Military Times / Stars and Stripes / Al-Monitor / Alhurra; Al-Hurra / Univision / Telemundo
Al Jazeera|QA|Al-Jazeera; aljazeera; Aljazeera; Al Jazeera English; Al Jazeera TV; Jazeera / Al Sharq / Al-Quds Al-Arabi
Al Arabiya|AE|Al-Arabiya; arabiya; Alarabiya; Al Arabiya television; Al-Arabiya TV; Al Arabiya News Channel / Gulf News / The National / Khaleej Times / Sky News Arabia / Al Hadath; Al-Hadath / Al Aan
Arab News|SA|/ Saudi Gazette / Al-Ekhbariya; Al Ekhbariya
Al-Ahram|EG|ahram; Al Ahram; Ahram Online; ahram online / Al-Masry Al-Youm; Egypt Independent / Daily News Egypt / Mada Masr / Egypt Today / Al-Youm Al-Sabea; Youm7
Al-Manar|LB|manar; Al Manar; Al-Manar TV; Al Manar TV; almanar / Al Mayadeen; Al-Mayadeen; Mayadeen; Al Mayadeen TV / Daily Star; The Daily Star / An-Nahar; Annahar / Al-Akhbar; Al Akhbar / L'Orient Today; L'Orient-Le Jour / LBCI / Naharnet / MTV Lebanon / Al Jadeed
Al-Alam|IR|alalam; Al Alam; Al-Alam News Network; Alalam / Press TV; PressTV; presstv / Tehran Times / Kayhan / IRIB; Iranian state television; Iran's state television; Iranian state TV / Iran Daily / Al-Kawthar
TRT|TR|trt; TRT World; TRT Haber / Daily Sabah; dailysabah; Sabah / Hurriyet; Hürriyet; Hurriyet Daily News / CNN Turk; CNN Türk / NTV / Yeni Safak / Cumhuriyet / Today's Zaman / Bianet
Syrian state television|SY|Syrian state TV; Syria's state TV; Syrian TV; Syrian television; Syrias state TV; Al-Ikhbariya; Ikhbariya TV; Al-Ikhbariyah; Syrian state media; Syria's state media; Syrian Arab TV / Al-Watan; Al Watan / Tishreen / Sham FM / Al-Masdar News; Al Masdar; Al-Masdar / etilaf; Etilaf website / Orient News; Orient TV / Enab Baladi / Zaman al-Wasl; Zaman Al Wasl; Zaman Alwasl / All4Syria / Shaam News Network; Sham News Network; Shaam Network / Halab Today / Syria TV / North Press; North Press Agency / Syria Direct / Deir Ezzor 24; DeirEzzor 24 / Raqqa is Being Slaughtered Silently; RBSS
Haaretz|IL|Ha'aretz / Jerusalem Post; The Jerusalem Post; JPost / Times of Israel; The Times of Israel / Yedioth Ahronoth; Ynet; ynetnews; Yediot Aharonot / Channel 12 / Channel 13 / Channel 10 / Kan; Kan news / Israel Hayom / Israel Radio; Israeli Radio; Army Radio / i24NEWS; i24 News / Walla / Arutz Sheva
Al-Aqsa TV|PS|Al-Aqsa television / Palestine TV / Al-Quds TV
Al-Masirah|YE|Al Masirah; Almasirah; Al-Masirah TV; Masirah TV / Yemen TV / Al-Masdar Online
Al-Sumaria|IQ|Alsumaria; Al Sumaria; Alsumaria News / Al-Iraqiya; Iraqi state television; Iraqi state TV / Iraqi News; iraqinews / NRT
Jordan Times|JO|The Jordan Times / Roya News
Kyiv Independent|UA|The Kyiv Independent / Ukrainska Pravda; Ukrayinska Pravda / Kyiv Post / Suspilne / Hromadske / Censor.net / 24 Kanal / NV / Liga.net / Euromaidan Press / Espreso / Babel / DeepState; Deep State
Le Monde|FR|/ Le Figaro / Liberation; Libération / France 24; France24 / RFI; Radio France Internationale / BFM TV; BFMTV / Le Parisien / L'Express / Le Point / TF1 / Mediapart / Radio France / Euronews
Der Spiegel|DE|Spiegel / Deutsche Welle; DW / Die Zeit / Bild / Süddeutsche Zeitung; Sueddeutsche Zeitung / Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine / ARD / ZDF / Die Welt / Tagesspiegel
El Pais|ES|El País / El Mundo / La Vanguardia / Radio Nacional / RTVE
Corriere della Sera|IT|/ La Repubblica; Repubblica / La Stampa / RAI / Il Messaggero
CBC|CA|CBC News; Canadian Broadcasting Corporation / Globe and Mail; The Globe and Mail / Toronto Star / CTV / National Post
Australian Broadcasting Corporation|AU|/ The Australian / Sydney Morning Herald / The Age / SBS News
The Hindu|IN|/ Times of India; The Times of India / Hindustan Times / Indian Express; The Indian Express / NDTV / India Today / The Wire / The Print
Dawn|PK|Dawn News; dawn.com / Geo News; Geo TV / Express Tribune; The Express Tribune / The News International / The Nation / ARY News
TOLOnews|AF|Tolo News; TOLO News; Tolo / Ariana News
Daily Star Bangladesh|BD|Dhaka Tribune / Prothom Alo
Global Times|CN|/ People's Daily / China Daily / CGTN / CCTV; China Central Television / South China Morning Post; SCMP
NHK|JP|/ Asahi Shimbun; Asahi / Yomiuri Shimbun / Mainichi / Japan Times
Premium Times|NG|/ Punch; The Punch / Vanguard; Vanguard newspaper / Daily Trust / Sahara Reporters; SaharaReporters / This Day; ThisDay / Channels Television; Channels TV
Daily Nation|KE|/ The Standard / The EastAfrican / Citizen TV
Garowe Online|SO|/ Radio Shabelle; Shabelle Media Network; Shabelle / Radio Mogadishu / Hiiraan Online / Radio Andalus / Goobjoog
Radio Okapi|CD|/ Actualite.cd; Actualité.cd
Radio Tamazuj|SS|/ Eye Radio
Radio Dabanga|SD|Dabanga
Addis Standard|ET|/ Fana; Fana Broadcasting
Daily Monitor|UG|/ New Vision
Rappler|PH|/ Philippine Daily Inquirer; Inquirer / ABS-CBN / GMA News / Manila Bulletin
Irrawaddy|MM|The Irrawaddy / Myanmar Now / Mizzima / Democratic Voice of Burma; DVB
Bangkok Post|TH|/ The Nation Thailand
Jakarta Post|ID|/ Kompas / Tempo
El Tiempo|CO|/ El Espectador; Espectador / Inravision; Inravision Television Cadena 1; Inravision Television Cadena 2 / Caracol; Caracol Radio / RCN; RCN Radio; Radio Cadena Nacional / Semana / Todelar / Emisoras Caracol Network
El Comercio|PE|/ La Republica / Expreso / Lima Television / Panamericana Television; Panamericana / Radio Programas del Peru
La Prensa Grafica|SV|/ El Diario de Hoy; Diario de Hoy / Radio Venceremos / Radio Farabundo Marti / El Faro / Canal Doce Television / Radio Cadena YSKL; YSKL / Radio Cadena Sonora; Cadena Sonora / Domestic Service
Prensa Libre|GT|/ Siglo Veintiuno / El Grafico / Cadena de Emisoras Unidas
Barricada|NI|/ La Prensa / Radio Sandino / El Nuevo Diario / Voice of Nicaragua; Radio Nicaragua
La Tribuna|HN|/ El Heraldo / Cadena Audio Video; Radio America / Canal 5 Television
El Mercurio|CL|/ La Tercera / La Epoca / Radio Cooperativa / La Segunda
El Nacional|VE|/ El Universal / Ultimas Noticias / Telesur; teleSUR
Granma|CU|/ Havana Radio Rebelde; Radio Rebelde; Havana Tele Rebelde; Tele Rebelde / Havana International Service
Clarin|AR|Clarín / La Nacion; La Nación / Pagina 12
Folha de Sao Paulo|BR|Folha; Folha de S.Paulo / O Globo; Globo / O Estado de Sao Paulo
Presencia|BO|/ La Razon / Hoy
Milenio|MX|/ Reforma / Proceso / Excelsior
"""
