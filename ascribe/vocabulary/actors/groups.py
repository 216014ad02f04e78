"""Armed groups of the last forty years: a neutral name, country, ACLED code, side, and the names that news gives them."""

from __future__ import annotations

# name | country | inter | side, "=" for the group's own name | other names; after " / " another group of the same country and kind
GROUPS = """
Islamic State||2|=|Islamic State group; Islamic State militant group; ISIS; ISIL; IS; Daesh; Daish; Da'esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq; self-styled Islamic State; so-called Islamic State; Islamic State in Iraq; ISIS group; IS group; ISIS organization; Daesh organization
Islamic State Khorasan Province|AF|2|=|ISKP; ISIS-K; IS-K; Islamic State Khorasan; Islamic State-Khorasan; Daesh-K; IS-KP
Islamic State West Africa Province|NG|2|=|ISWAP; Islamic State in West Africa; Islamic State West Africa
Islamic State in the Greater Sahara|ML|2|=|ISGS; Islamic State Sahel Province; ISSP
Islamic State Sinai Province|EG|2|=|Ansar Beit al-Maqdis; Sinai Province; Wilayat Sinai; Ansar Bayt al-Maqdis; Province of Sinai
Islamic State Central Africa Province||2|=|ISCAP
Al-Qaeda||2|=|Al Qaeda; Al-Qaida; Al Qaida; Qaeda; Al-Qaeda network; Qaedat al-Jihad; al-Qa'ida
Al-Qaeda in Iraq|IQ|2|=|AQI; Al-Qaeda in Mesopotamia; Tawhid wal-Jihad
Al-Qaeda in the Arabian Peninsula|YE|2|=|AQAP; Ansar al-Sharia; Al Qaeda in the Arabian Peninsula
Al-Qaeda in the Islamic Maghreb|DZ|2|=|AQIM; Al-Qaida in the Islamic Maghreb; Salafist Group for Preaching and Combat; GSPC; Al Qaeda in the Islamic Maghreb
Jamaat Nusrat al-Islam wal-Muslimin|ML|2|=|JNIM; Group for the Support of Islam and Muslims; Jama'at Nusrat al-Islam wal-Muslimin; Nusrat al-Islam
Ansar Dine|ML|2|=|Ansaroul Islam; Ansar al-Din / Macina Liberation Front; Katiba Macina
Al-Nusra Front|SY|2|=|Al Nusra Front; Nusra Front; Jabhat al-Nusra; Jabhet al-Nusra; Al-Nusra; Al Nusra; Nusra; Front for the Conquest of Syria; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham; Fateh al-Sham Front; Fatah al-Sham Front; Fateh al-Sham; Fatah al-Sham; Jabhat al Nusra; Conquest of Syria Front; JFS
Hayat Tahrir al-Sham|SY|2|=|HTS; Hay'at Tahrir al-Sham; Tahrir al-Sham; Organization for the Liberation of the Levant; Levant Liberation Committee; Tahrir al-Sham Hay'at; Hayat Tahrir al Sham; Heyat Tahrir al-Sham
Ahrar al-Sham|SY|2|Syrian opposition|Ahrar al Sham; Ahrar al-Sham Islamic Movement; Ahrar ash-Sham; Ahrar al-Sham movement; Free Men of the Levant
Jaysh al-Islam|SY|2|Syrian opposition|Jaish al-Islam; Jaish al-Islam; Jeish al-Islam; Army of Islam; Islam Army; Jaysh al Islam; Jaish al Islam; Liwa al-Islam; Jaish al Islam group
Free Syrian Army|SY|2|Syrian opposition|FSA; Free Army
Syrian National Army|SY|2|Syrian opposition|SNA
Failaq al-Rahman|SY|2|Syrian opposition|Faylaq al-Rahman; Rahman Corps; Al-Rahman Legion; Faylaq al-Rahman corps; Failaq al-Rahman group; Al-Rahman Corps; Feilaq al-Rahman
Nour al-Din al-Zenki|SY|2|Syrian opposition|Nour al-Din al-Zinki; Nureddin al-Zenki; Nur al-Din al-Zinki; Nureddin Zengi; Harakat Nour al-Din al-Zenki; Nour al-Din al-Zanki; Nour al-Din Zinki
Jaysh al-Fatah|SY|2|Syrian opposition|Jaish al-Fatah; Army of Conquest; Jaish al-Fateh; Conquest Army
Jaysh al-Izza|SY|2|Syrian opposition|Jaish al-Izza; Jaish al-Ezzah; Jaysh al-Ezza; Jaish al-Izzah
Turkistan Islamic Party|SY|2|=|TIP; East Turkestan Islamic Movement; ETIM; Turkestan Islamic Party
National Front for Liberation|SY|2|Syrian opposition|National Liberation Front
Southern Front|SY|2|Syrian opposition|
Sultan Murad Division|SY|2|Syrian opposition|Sultan Murad Brigade / Hamza Division; Al-Hamza Division
Hurras al-Din|SY|2|=|Guardians of Religion; Huras al-Deen; Hurras ad-Din
Syrian Democratic Forces|SY|2|Kurdish forces|SDF; Syria Democratic Forces; QSD
People's Protection Units|SY|2|Kurdish forces|YPG; Kurdish People's Protection Units; People's Defense Units; YPJ; Women's Protection Units / Democratic Union Party; PYD
Kurdish forces|SY|2|=|Kurdish fighters; Kurdish militia; Kurdish militias; Kurdish militants; Kurdish troops; Syrian Kurdish forces; Kurdish-led forces; Kurdish-led fighters; Syrian Kurds; Syrian Kurdish militia; Kurdish fighter
Asayish|SY|2|Kurdish forces|Asayesh; Kurdish internal security forces
Kurdistan Workers' Party|TR|2|=|PKK; Kurdistan Workers Party
Peshmerga|IQ|2|Kurdish forces|Kurdish Peshmerga; Peshmerga forces; Kurdish peshmerga fighters
Kurdistan Freedom Hawks|TR|2|=|TAK; Kurdistan Freedom Falcons
National Defence Forces|SY|3|Syrian government|National Defense Forces; National Defense Force; NDF / Shabiha / Tiger Forces / Popular Defence Forces / Popular Committees; Popular Defense Committees
Liwa al-Quds|SY|3|Syrian government|Quds Brigade; Al-Quds Brigade
Fatemiyoun Brigade|SY|3|Syrian government|Fatemiyoun Division; Fatimiyoun; Liwa Fatemiyoun / Zainebiyoun Brigade
Hezbollah|LB|2|=|Hizbollah; Hizbullah; Hezbullah; Hizballah; Lebanese Hezbollah; Islamic Resistance in Lebanon; Party of God; Lebanon's Hezbollah
Amal Movement|LB|3|=|Amal militia
Lebanese Forces|LB|3|=|Phalange; Phalangists; Kataeb / South Lebanon Army
Fatah al-Islam|LB|2|=|
Hamas|PS|2|=|Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; Al-Qassam Brigades; Qassam Brigades; Izzedine al-Qassam Brigades; Ezzedine al-Qassam Brigades; Hamas movement
Palestinian Islamic Jihad|PS|2|=|Islamic Jihad; PIJ; Al-Quds Brigades; Saraya al-Quds; Islamic Jihad movement
Al-Aqsa Martyrs' Brigades|PS|2|=|Al-Aqsa Martyrs Brigade; Al-Aqsa Martyrs' Brigade / Fatah; Fatah movement; Tanzim
Popular Front for the Liberation of Palestine|PS|2|=|PFLP / Democratic Front for the Liberation of Palestine; DFLP / PFLP-GC
Popular Resistance Committees|PS|2|=|Lions' Den / Jenin Brigades
Palestine Liberation Organization|PS|2|Palestine|PLO; Palestine Liberation Organisation
Houthis|YE|2|=|Houthi; Ansar Allah; Ansarullah; Houthi rebels; Houthi movement; Huthi; Huthis; Houthi militia; Houthi group; Houthi fighters; Yemeni Houthis
Southern Transitional Council|YE|2|=|STC / Security Belt; Security Belt Forces / Giants Brigades
Popular Mobilisation Forces|IQ|3|=|Popular Mobilization Forces; Popular Mobilization Units; PMF; PMU; Hashd al-Shaabi; Hashid Shaabi; Hashd Shaabi; Hashed al-Shaabi
Kataib Hezbollah|IQ|3|=|Kata'ib Hezbollah; Hezbollah Brigades / Islamic Resistance in Iraq
Asaib Ahl al-Haq|IQ|3|=|Asa'ib Ahl al-Haq; League of the Righteous / Harakat al-Nujaba
Mahdi Army|IQ|3|=|Jaish al-Mahdi / Peace Companies; Saraya al-Salam / Badr Organization; Badr Brigades
Ansar al-Islam|IQ|2|=|Ansar al-Sunna / Naqshbandi Army
Taliban|AF|2|=|Taleban; Afghan Taliban; Islamic Emirate of Afghanistan; Talibans
Haqqani network|AF|2|=|Haqqani; Haqqani group
Tehrik-i-Taliban Pakistan|PK|2|=|TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan / Jamaat-ul-Ahrar; Tehreek-e-Taliban
Lashkar-e-Taiba|PK|2|=|LeT; Lashkar-i-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba / Jamaat-ud-Dawa
Jaish-e-Mohammed|PK|2|=|JeM; Jaish-e-Mohammad; Jaish-i-Mohammed
Lashkar-e-Jhangvi|PK|2|=|Lashkar-i-Jhangvi / Sipah-e-Sahaba
Hizbul Mujahideen|IN|2|=|Hizb-ul-Mujahideen / The Resistance Front
Baloch Liberation Army|PK|2|=|BLA; Balochistan Liberation Army; Baluchistan Liberation Army / Balochistan Liberation Front; Balochistan Liberation Front; BLF
Jaish al-Adl|IR|2|=|Jaish ul-Adl / Jundallah; Jundullah; Jaysh al-Adl
Mujahedin-e Khalq|IR|2|=|MEK; People's Mujahedin of Iran; MKO; Mujahideen-e-Khalq
Hezb-e-Islami|AF|2|=|Hizb-i-Islami; Hezb-i-Islami / Northern Alliance / National Resistance Front
Liberation Tigers of Tamil Eelam|LK|2|=|LTTE; Tamil Tigers; Tamil Tiger rebels; Tigers of Tamil Eelam
Janatha Vimukthi Peramuna|LK|2|=|JVP / National Thowheeth Jama'ath; National Thowheed Jamath
Communist Party of India (Maoist)|IN|2|=|Naxalites; Naxalite; Naxals; CPI (Maoist); Maoist rebels; CPI-Maoist
United Liberation Front of Assam|IN|2|=|ULFA / National Democratic Front of Bodoland; NDFB / National Socialist Council of Nagaland; NSCN
Communist Party of Nepal (Maoist)|NP|2|=|Nepalese Maoists
Arakan Army|MM|2|=|
Arakan Rohingya Salvation Army|MM|2|=|ARSA
Kachin Independence Army|MM|2|=|KIA / Ta'ang National Liberation Army; TNLA / MNDAA / Three Brotherhood Alliance; Brotherhood Alliance
Karen National Liberation Army|MM|2|=|KNLA; Karen National Union; KNU / Karen National Defence Organisation
People's Defence Force|MM|2|=|People's Defense Force; People's Defence Forces; People's Defense Forces / National Unity Government
Khmer Rouge|KH|2|=|
Abu Sayyaf|PH|2|=|Abu Sayyaf Group; ASG / Maute group; Maute
New People's Army|PH|2|=|NPA / Communist Party of the Philippines; New Peoples Army
Moro Islamic Liberation Front|PH|2|=|MILF / Moro National Liberation Front; MNLF / Bangsamoro Islamic Freedom Fighters; BIFF
Jemaah Islamiyah|ID|2|=|JI; Jamaah Islamiyah / Jamaah Ansharut Daulah / Mujahidin Indonesia Timur; East Indonesia Mujahideen
Free Aceh Movement|ID|2|=|GAM / Free Papua Movement / West Papua National Liberation Army
Barisan Revolusi Nasional|TH|2|=|BRN / Patani United Liberation Organisation
Aum Shinrikyo|JP|3|=|Aum
Al-Shabaab|SO|2|=|Al Shabaab; al-Shabab; al Shabab; Shabaab; Shebab; al-Shebab; Harakat al-Shabaab
Boko Haram|NG|2|=|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS / Ansaru
Indigenous People of Biafra|NG|2|=|IPOB; Eastern Security Network / Movement for the Emancipation of the Niger Delta; MEND
M23|CD|2|=|March 23 Movement; M23 rebels; M23 movement; Mouvement du 23 Mars / Congo River Alliance; Alliance Fleuve Congo
Allied Democratic Forces|CD|2|=|ADF
CODECO|CD|2|=|Cooperative for the Development of Congo; Cooperative for Development of the Congo
Democratic Forces for the Liberation of Rwanda|CD|2|=|FDLR / Interahamwe / Wazalendo / Mai-Mai; Mayi-Mayi; Mai Mai
Rwandan Patriotic Front|RW|2|=|RPF; Rwandan Patriotic Army
Lord's Resistance Army|UG|2|=|LRA; Lords Resistance Army
Seleka|CF|2|=|Séléka / Union for Peace in the Central African Republic; UPC
Anti-balaka|CF|2|=|anti-Balaka / Coalition of Patriots for Change / 3R rebels
Rapid Support Forces|SD|2|=|RSF / Janjaweed; Janjawid
Sudan People's Liberation Movement-North|SD|2|=|SPLM-N / Sudan Liberation Movement / Justice and Equality Movement; JEM; Sudan Liberation Army
Sudan People's Liberation Army in Opposition|SS|2|=|SPLM-IO; SPLA-IO / White Army; Sudan People's Liberation Army-In Opposition
Sudan People's Liberation Army|SS|2|=|SPLA; SPLM; Sudan People's Liberation Movement
Tigray People's Liberation Front|ET|2|=|TPLF; Tigray Defence Forces; Tigray Defense Forces; Tigrayan forces
Oromo Liberation Army|ET|2|=|OLA; OLF-Shene; Oromo Liberation Front
Fano|ET|3|=|Fano militia; Amhara Fano
Ogaden National Liberation Front|ET|2|=|ONLF / Eritrean People's Liberation Front
UNITA|AO|2|=|National Union for the Total Independence of Angola / FLEC
RENAMO|MZ|2|=|Mozambican National Resistance; MNR
Revolutionary United Front|SL|2|=|RUF / Armed Forces Revolutionary Council / West Side Boys / Kamajors
National Patriotic Front of Liberia|LR|2|=|NPFL / LURD; Liberians United for Reconciliation and Democracy
Movement of Democratic Forces of Casamance|SN|2|=|MFDC
Polisario Front|EH|2|=|Polisario
Armed Islamic Group|DZ|2|=|GIA / Islamic Salvation Army / Islamic Salvation Front
National Movement for the Liberation of Azawad|ML|2|=|MNLA / Coordination of Azawad Movements; CMA / Permanent Strategic Framework; Azawad Liberation Front / MUJAO; Movement for Oneness and Jihad in West Africa
Ambazonia Defence Forces|CM|2|=|Ambazonia Defense Forces; Ambazonian separatists; Ambazonia separatists
Libyan National Army|LY|2|=|LNA; Libyan Arab Armed Forces; Haftar's forces
Libya Dawn|LY|3|=|Misrata brigades / Benghazi Revolutionary Shura Council / Ansar al-Sharia in Libya
African National Congress|ZA|2|=|ANC; Umkhonto we Sizwe / Inkatha; Inkatha Freedom Party
SWAPO|NA|2|=|South West Africa People's Organization; People's Liberation Army of Namibia
Muslim Brotherhood|EG|3|=|Hasm; Hasm Movement / Gamaa Islamiya; al-Gamaa al-Islamiyya / Egyptian Islamic Jihad
Irish Republican Army|GB|2|=|IRA; Provisional IRA; Provisional Irish Republican Army / Real IRA / New IRA / Continuity IRA / Irish National Liberation Army; INLA; Real Irish Republican Army
Ulster Volunteer Force|GB|3|=|UVF / Ulster Defence Association; UDA; Ulster Freedom Fighters; UFF / Loyalist Volunteer Force
ETA|ES|2|=|Basque Homeland and Freedom; Euskadi ta Askatasuna; Basque separatist group ETA / Terra Lliure / GRAPO
Corsican National Liberation Front|FR|2|=|FLNC / Action Directe
Red Army Faction|DE|2|=|Baader-Meinhof gang
Red Brigades|IT|2|=|Brigate Rosse
November 17|GR|2|=|Revolutionary Organization 17 November / Revolutionary Struggle
Revolutionary People's Liberation Party/Front|TR|2|=|DHKP-C; DHKP/C; Dev Sol
Armenian Secret Army for the Liberation of Armenia|AM|2|=|ASALA
Kosovo Liberation Army|XK|2|=|KLA; UCK
Army of Republika Srpska|BA|2|Bosnian Serbs|Bosnian Serb Army; Bosnian Serb forces; Bosnian Serbs; VRS
Croatian Defence Council|BA|2|Bosnian Croats|HVO; Bosnian Croats; Bosnian Croat forces
Chechen separatists|RU|2|=|Chechen rebels; Chechen fighters; Chechen Republic of Ichkeria; Riyadus-Salikhin; Caucasus Emirate; Chechen militants
Wagner Group|RU|8|Russia|Wagner; PMC Wagner; Wagner PMC; Wagner mercenaries; Wagner Group mercenaries; Wagner private military company
Africa Corps|RU|8|Russia|
Azov|UA|1|Ukraine|Azov Battalion; Azov Regiment; Azov Brigade; Azov battalion
Right Sector|UA|3|Ukraine|Pravy Sektor / Freedom of Russia Legion / Russian Volunteer Corps
Fuerzas Armadas Revolucionarias de Colombia|CO|2|=|FARC; Revolutionary Armed Forces of Colombia; FARC-EP; FARC dissidents; Colombian Revolutionary Armed Forces / Second Marquetalia / Estado Mayor Central; Central General Staff; Armed Revolutionary Forces of Colombia
National Liberation Army|CO|2|=|ELN; Army of National Liberation; Ejercito de Liberacion Nacional; UC-ELN; Camilist Union-Army of National Liberation; Camilist Union
Popular Liberation Army|CO|2|=|EPL; People's Liberation Army of Colombia; Ejercito Popular de Liberacion
19 April Movement|CO|2|=|M-19; M19; April 19 Movement; 19th of April Movement
Simon Bolivar Guerrilla Coordinating Board|CO|2|=|CGSB; National Guerrilla Coordinator; Simon Bolivar National Guerrilla Coordinator
Quintin Lame|CO|2|=|Quintin Lame Armed Movement / Workers Revolutionary Party
United Self-Defense Forces of Colombia|CO|3|=|AUC; United Self-Defence Forces of Colombia / Clan del Golfo; Gulf Clan; Gaitanist Self-Defense Forces; Urabenos; AGC
Medellin cartel|CO|3|=|Extraditables; The Extraditables; Medellin drug cartel; Medellin mafia
Cali cartel|CO|3|=|Cali drug cartel
Death to Kidnappers|CO|3|=|MAS; Muerte a Secuestradores; Muerte a los Secuestradores; Death to Abductors
Shining Path|PE|2|=|Sendero Luminoso; Peruvian Communist Party-Shining Path; Communist Party of Peru; Senderista; Senderistas; Sendero; Shining Path guerrillas; Militarized Communist Party of Peru
Tupac Amaru Revolutionary Movement|PE|2|=|MRTA; Tupac Amaru; Emertista; Emertistas
Rodrigo Franco Command|PE|3|=|Rodrigo Franco Democratic Command; Rodrigo Franco paramilitary group
Farabundo Marti National Liberation Front|SV|2|=|FMLN; Farabundo Marti Front; Farabundo Marti / Farabundo Marti People's Liberation Forces; FPL / People's Revolutionary Army; Revolutionary Army of the People; ERP / Central American Workers' Revolutionary Party; PRTC / Armed Forces of National Resistance; FARN
Maximiliano Hernandez Martinez Brigade|SV|3|=| / Secret Anticommunist Army; ESA / White Hand; Mano Blanca
Guatemalan National Revolutionary Unity|GT|2|=|URNG; National Revolutionary Unity of Guatemala; Guatemalan National Revolutionary Union
Guerrilla Army of the Poor|GT|2|=|EGP / Rebel Armed Forces / Organization of the People in Arms; ORPA; Revolutionary Organization of the People in Arms
Contras|NI|2|=|Contra; Nicaraguan Resistance; Nicaraguan Democratic Force; FDN; Nicaraguan contras / Recontras; Contra rebels
Sandinista National Liberation Front|NI|2|=|FSLN; Sandinistas; Sandinista; Sandinista Front
Cinchoneros|HN|2|=|Cinchoneros Popular Liberation Movement / Morazanist Patriotic Front / Morazanist Front for the Liberation of Honduras; Cinchonero
Manuel Rodriguez Patriotic Front|CL|2|=|FPMR; Manuel Rodriguez Front; Autonomous Manuel Rodriguez Patriotic Front
Lautaro Youth Movement|CL|2|=|MAPU-Lautaro; Lautaro; Lautaro Popular Rebel Forces; Mapu Lautaro
Movement of the Revolutionary Left|CL|2|=|MIR; Leftist Revolutionary Movement; Revolutionary Leftist Movement
Zarate Willka Liberation Armed Forces|BO|2|=|Zarate Willka; Zarate Willca; Zarate Willka Armed Liberation Forces / Nestor Paz Zamora Commission / Tupac Katari Guerrilla Army; EGTK
Alfaro Vive|EC|2|=|Alfaro Vive Carajo / Eloy Alfaro Popular Armed Forces / Montoneros Patria Libre / Los Choneros / Los Lobos
Montoneros|AR|2|=|All for the Fatherland Movement; MTP / Carapintadas
Tupamaros|UY|2|=|
Zapatista Army of National Liberation|MX|2|=|EZLN; Zapatistas; Zapatista; Zapatista National Liberation Army / Popular Revolutionary Army; EPR
Sinaloa Cartel|MX|3|=|Sinaloa cartel; Los Chapitos
Jalisco New Generation Cartel|MX|3|=|CJNG; Jalisco Cartel; Jalisco New Generation
Los Zetas|MX|3|=|Zetas; Zetas cartel / Gulf Cartel / Northeast Cartel / Santa Rosa de Lima Cartel / La Familia Michoacana
Mara Salvatrucha|SV|3|=|MS-13; Mara Salvatrucha gang / Barrio 18; 18th Street gang; MS13
Tren de Aragua|VE|3|=|
First Capital Command|BR|3|=|PCC; Primeiro Comando da Capital / Comando Vermelho; Red Command
G9|HT|3|=|G9 gang / 400 Mawozo / Viv Ansanm / Tonton Macoutes / G-Pep
Macheteros|PR|2|=|Boricua Popular Army
Ku Klux Klan|US|3|=|KKK / Proud Boys / Oath Keepers / Aryan Nations / Atomwaffen Division
Weather Underground|US|3|=|Black Liberation Army / Symbionese Liberation Army / Animal Liberation Front / Earth Liberation Front
National Liberation Front of Tripura|IN|2|=|NLFT / Babbar Khalsa / Khalistan Liberation Force / Khalistan Commando Force
Japanese Red Army|JP|2|=|JRA
Abu Nidal Organization||2|=|Abu Nidal / Black September / Fatah Revolutionary Council; Arab Revolutionary Brigades
Indian Mujahideen|IN|2|=|Students Islamic Movement of India; SIMI
Harakat ul-Jihad-i-Islami|BD|2|=|HuJI / Jamaat-ul-Mujahideen Bangladesh; JMB; Neo-JMB / Harkat-ul-Mujahideen
Islamic Movement of Uzbekistan|UZ|2|=|IMU
"""
