"""Seats, offices, ministries and forces: how news names a state's organs, and what each is called in plain words."""

from __future__ import annotations

# country | words that mean its government wherever they stand; capitals come from the table of countries
SEATS = """
RU|Kremlin; Russian government; Russian authorities; Russian leadership; Russian presidency
US|White House; Biden administration; Trump administration; Obama administration; Bush administration; Reagan administration; Clinton administration; U.S. administration; US administration; Oval Office
GB|Downing Street; Whitehall; Number 10; 10 Downing Street
FR|Elysee; Élysée; Elysee Palace; Quai d'Orsay
CN|Zhongnanhai
IL|Tel Aviv; Zionist regime; Israeli regime; Israeli occupation; Zionist entity
SY|Assad regime; Syrian regime; Assad government; regime of Bashar al-Assad; Bashar al-Assad's regime; government of President Bashar al-Assad; Assads regime; Assad's regime; Assad's government; regime of President Bashar al-Assad; Syrian presidency; Baath regime; Bashar Assad's government; government of Bashar al-Assad
UA|Kiev regime; Kyiv regime; Bankova; Ukrainian presidency; Zelensky regime
TR|Turkish presidency
DE|Federal Chancellery
KR|Blue House
NI|Sandinista government
SV|Casa Presidencial; Cristiani government; Duarte government
CO|Narino Palace; Casa de Narino; Barco government
CL|La Moneda
"""

# country | organ | other names: organs whose name is not made by rule
ORGANS = """
US|United States Department of State|State Department; US State Department; U.S. State Department; Department of State; State Dept; Foggy Bottom
US|United States Department of Defense|Pentagon; Department of Defense; Defense Department; US Department of Defense; U.S. Department of Defense; US Defense Department; Department of War
US|United States Department of Justice|Justice Department; Department of Justice; US Justice Department
US|United States Department of Homeland Security|Department of Homeland Security; Homeland Security
US|United States Department of the Treasury|Treasury Department; US Treasury; U.S. Treasury
US|United States National Security Council|US National Security Council; White House National Security Council
GB|British Foreign Office|Foreign Office; UK Foreign Office; Foreign, Commonwealth and Development Office; Foreign and Commonwealth Office
GB|British Ministry of Defence|MoD; UK Ministry of Defence; UK Defence Ministry; UK MoD; British MoD
GB|British Home Office|Home Office
RU|Russian Ministry of Defence|Russian MoD; Russia's MoD; Russian MOD
UA|Ukrainian Ministry of Defence|Ukrainian MoD
IN|Indian Ministry of External Affairs|Ministry of External Affairs; External Affairs Ministry
"""

MINISTRY_TOPICS = {
    "defence": "Defence",
    "defense": "Defence",
    "national defence": "Defence",
    "national defense": "Defence",
    "war": "War",
    "foreign": "Foreign Affairs",
    "foreign affairs": "Foreign Affairs",
    "foreign relations": "Foreign Affairs",
    "external relations": "Foreign Affairs",
    "external affairs": "Foreign Affairs",
    "exterior": "Foreign Affairs",
    "foreign and expatriates": "Foreign Affairs",
    "foreign affairs and expatriates": "Foreign Affairs",
    "interior": "Interior",
    "internal affairs": "Interior",
    "home affairs": "Interior",
    "home": "Interior",
    "government": "Government",
    "health": "Health",
    "public health": "Health",
    "information": "Information",
    "justice": "Justice",
    "education": "Education",
    "higher education": "Higher Education",
    "finance": "Finance",
    "economy": "Economy",
    "transport": "Transport",
    "transportation": "Transport",
    "energy": "Energy",
    "oil": "Oil",
    "electricity": "Electricity",
    "water": "Water",
    "agriculture": "Agriculture",
    "culture": "Culture",
    "tourism": "Tourism",
    "trade": "Trade",
    "industry": "Industry",
    "labour": "Labour",
    "labor": "Labour",
    "environment": "Environment",
    "communications": "Communications",
    "communication": "Communications",
    "emergencies": "Emergency Situations",
    "emergency situations": "Emergency Situations",
    "emergency": "Emergency Situations",
    "civil defence": "Civil Defence",
    "national security": "National Security",
    "public security": "Public Security",
    "state security": "State Security",
    "security": "Security",
    "intelligence": "Intelligence",
    "national reconciliation": "National Reconciliation",
    "reconciliation": "National Reconciliation",
    "religious affairs": "Religious Affairs",
    "endowments": "Religious Endowments",
    "social affairs": "Social Affairs",
    "public works": "Public Works",
    "human rights": "Human Rights",
    "local administration": "Local Administration",
    "planning": "Planning",
    "digital transformation": "Digital Transformation",
    "infrastructure": "Infrastructure",
    "housing": "Housing",
    "strategic industries": "Strategic Industries",
    "science": "Science",
    "sports": "Sport",
    "youth": "Youth",
    "women's affairs": "Women's Affairs",
}
"""What stands before "Ministry" or after "Ministry of", and its plain name; "Security Ministry" is not "Defence Ministry"."""

# noun | suffix | kind: what a nation's adjective before it makes
FORCES = """
army|Army|military
military|Armed Forces|military
armed forces|Armed Forces|military
forces|Armed Forces|military
military forces|Armed Forces|military
troops|Armed Forces|military
soldiers|Armed Forces|military
soldier|Armed Forces|military
servicemen|Armed Forces|military
serviceman|Armed Forces|military
army soldiers|Army|military
army troops|Army|military
army forces|Army|military
army units|Army|military
military police|Military Police|military
military command|Armed Forces|military
army command|Army|military
high command|Armed Forces|military
ground forces|Ground Forces|military
infantry|Army|military
air force|Air Force|military
air forces|Air Force|military
aerospace forces|Aerospace Forces|military
aerospace force|Aerospace Forces|military
airforce|Air Force|military
warplanes|Air Force|military
warplane|Air Force|military
war planes|Air Force|military
war plane|Air Force|military
jets|Air Force|military
fighter jets|Air Force|military
fighter jet|Air Force|military
air defence|Air Defence|military
air defense|Air Defence|military
air defences|Air Defence|military
air defenses|Air Defence|military
air defence forces|Air Defence|military
air defense forces|Air Defence|military
navy|Navy|military
naval forces|Navy|military
fleet|Navy|military
marines|Marines|military
marine corps|Marines|military
coast guard|Coast Guard|military
coastguard|Coast Guard|military
special forces|Special Forces|military
special operations forces|Special Forces|military
commandos|Special Forces|military
paratroopers|Airborne Forces|military
airborne forces|Airborne Forces|military
artillery|Armed Forces|military
general staff|General Staff|military
defence forces|Armed Forces|military
defense forces|Armed Forces|military
occupation forces|Armed Forces|military
occupation army|Armed Forces|military
national guard|National Guard|military
republican guard|Republican Guard|military
presidential guard|Presidential Guard|military
border guards|Border Guard|police
border guard|Border Guard|police
security forces|Security Forces|police
security services|Security Services|police
security service|Security Services|police
intelligence|Intelligence|police
intelligence services|Intelligence|police
intelligence service|Intelligence|police
intelligence agency|Intelligence|police
police|Police|police
national police|Police|police
federal police|Police|police
police forces|Police|police
police force|Police|police
civil guard|Civil Guard|police
treasury police|Treasury Police|police
gendarmerie|Gendarmerie|police
peacekeepers|Armed Forces|military
government|=Government|state
regime|=Government|state
authorities|=Government|state
presidency|=Government|state
cabinet|=Government|state
administration|=Government|state
leadership|=Government|state
government forces|Armed Forces|military
government troops|Armed Forces|military
regime forces|Armed Forces|military
regime troops|Armed Forces|military
government army|Armed Forces|military
regime army|Armed Forces|military
government soldiers|Armed Forces|military
government warplanes|Air Force|military
regime warplanes|Air Force|military
government jets|Air Force|military
regime jets|Air Force|military
parliament|Parliament|body
embassy|Embassy|body
civil defence|Civil Defence|body
civil defense|Civil Defence|body
red cross|Red Cross|body
red crescent|Red Crescent|body
supreme court|Supreme Court|body
opposition|=opposition|armed group
opposition forces|=opposition|armed group
opposition fighters|=opposition|armed group
rebels|=opposition|armed group
rebel|=opposition|armed group
rebel forces|=opposition|armed group
rebel fighters|=opposition|armed group
insurgents|=opposition|armed group
armed opposition|=opposition|armed group
revolutionaries|=opposition|armed group
"""

# "Syria" and "Israel" name their armed forces in their own way
OWN_FORCES = {
    ("SY", "Army"): "Syrian Arab Army",
    ("SY", "Armed Forces"): "Syrian Arab Army",
    ("SY", "Air Force"): "Syrian Arab Air Force",
    ("IL", "Army"): "Israel Defense Forces",
    ("IL", "Armed Forces"): "Israel Defense Forces",
    ("IL", "Air Force"): "Israeli Air Force",
    ("RU", "Army"): "Russian Armed Forces",
    ("UA", "Army"): "Armed Forces of Ukraine",
    ("UA", "Armed Forces"): "Armed Forces of Ukraine",
    ("IR", "Armed Forces"): "Iranian Armed Forces",
    ("CN", "Army"): "People's Liberation Army",
    ("CN", "Armed Forces"): "People's Liberation Army",
    ("IE", "Police"): "Garda Síochána",
    ("RU", "Air Force"): "Russian Aerospace Forces",
}

# name | country | kind | other names: forces known by a proper name
NAMED_FORCES = """
Syrian Arab Army|SY|military|SAA; Syrian Army; Syrian Arab Army units; Assad's forces; Assad's army; Assad forces; Assads forces; Assads army; Assad's troops; forces loyal to Assad; forces loyal to President Bashar al-Assad; forces loyal to Bashar al-Assad; forces of President Bashar al-Assad; pro-Assad forces; Bashar al-Assad's forces; Assad regime forces; pro-Syrian government forces; Syrian government forces; Syrian regime forces; army of Assad; Syrian loyalist forces; forces of Bashar al-Assad
Israel Defense Forces|IL|military|IDF; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; Israeli Defense Force; IOF; Israeli occupation forces; Israeli occupation army; Zionist forces; Israeli enemy forces; IDF troops; IDF soldiers
Armed Forces of Ukraine|UA|military|AFU; ZSU; VSU; UAF; Ukrainian Armed Forces; Ukraine's Armed Forces; Ukrainian military; Ukrainian army; Ukrainian armed forces
Russian Armed Forces|RU|military|Russian army; Armed Forces of the Russian Federation; Russian Federation Armed Forces
People's Liberation Army|CN|military|PLA; Chinese People's Liberation Army
Royal Air Force|GB|military|RAF
Pakistan Army|PK|military|Pakistani army; Pakistani military
Afghan National Security Forces|AF|military|ANSF; Afghan National Defence and Security Forces; ANDSF; Afghan National Defense and Security Forces
Afghan National Army|AF|military|ANA
Afghan National Police|AF|police|ANP
Afghan National Directorate of Security|AF|police|National Directorate of Security; NDS
Armed Forces of the Democratic Republic of Congo|CD|military|FARDC
Sudanese Armed Forces|SD|military|SAF
South Sudan People's Defence Forces|SS|military|SSPDF; South Sudan People's Defense Forces
Tatmadaw|MM|military|Myanmar military; Myanmar junta; Myanmar army; Burmese military; Myanmar's military; Myanmar's junta; State Administration Council
Counter-Terrorism Service|IQ|military|CTS; Iraqi Counter Terrorism Service
Ethiopian National Defence Force|ET|military|ENDF; Ethiopian National Defense Force
Multinational Joint Task Force|NG|military|MNJTF
Police Service of Northern Ireland|GB|police|PSNI
Royal Ulster Constabulary|GB|police|RUC
Black Sea Fleet|RU|military|Russian Black Sea Fleet; Russia's Black Sea Fleet
Kadyrovites|RU|military|Kadyrovtsy; Akhmat; Akhmat battalion
"""
