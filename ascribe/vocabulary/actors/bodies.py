"""Monitors, relief and world bodies: a neutral name, country, side, and the names that news gives them."""

from __future__ import annotations

# name | country | side | other names; after " / " another body of the same country and side
BODIES = """
United Nations|||UN; U.N.; the UN
UN Security Council|||U.N. Security Council; United Nations Security Council; Security Council
UN General Assembly|||U.N. General Assembly; United Nations General Assembly
UNICEF|||United Nations Children's Fund; UN Children's Fund; U.N. Children's Fund; UN children's agency; U.N. children's agency; United Nations International Children's Emergency Fund
UNHCR|||UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; UN Refugee Agency
OCHA|||UN OCHA; UNOCHA; UN Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs
OHCHR|||UN human rights office; U.N. human rights office; UN Human Rights Office; United Nations Human Rights Office; UN Office of the High Commissioner for Human Rights; UN Human Rights; Office of the UN High Commissioner for Human Rights
World Health Organization|||WHO; World Health Organisation; UN health agency
World Food Programme|||WFP; World Food Program; UN World Food Programme
UNRWA|||UN Relief and Works Agency; United Nations Relief and Works Agency; UN agency for Palestinian refugees
UNESCO / UNDP / UNFPA / IAEA; International Atomic Energy Agency / UN Women / UNIFIL; UN Interim Force in Lebanon / UNAMA; UN Assistance Mission in Afghanistan / UNAMI / MONUSCO / MINUSMA / MINUSCA / UNMISS / UNAMID / MINUSTAH / UNDOF|||
UN Commission of Inquiry on Syria|||UN Commission of Inquiry; U.N. Commission of Inquiry; Independent International Commission of Inquiry
UN Human Rights Council|||U.N. Human Rights Council; Human Rights Council
UN Human Rights Monitoring Mission in Ukraine|||HRMMU
ONUCA / ONUSAL|||
International Criminal Court|||ICC
International Court of Justice|||ICJ
International Organization for Migration|||IOM
International Committee of the Red Cross|||ICRC; Red Cross; International Red Cross; International Committee of Red Cross
International Federation of Red Cross and Red Crescent Societies|||IFRC
Syrian Arab Red Crescent|SY|Syrian Arab Red Crescent|SARC; Syrian Red Crescent
Palestine Red Crescent Society|PS|Palestine Red Crescent Society|Palestinian Red Crescent; Palestine Red Crescent; PRCS; Palestinian Red Crescent Society
Turkish Red Crescent|TR||Kizilay
Organisation for the Prohibition of Chemical Weapons|||OPCW; Organization for the Prohibition of Chemical Weapons
Organization for Security and Co-operation in Europe|||OSCE; Organisation for Security and Cooperation in Europe; OSCE Special Monitoring Mission
NATO||NATO|North Atlantic Treaty Organization; North Atlantic Alliance; Nato; NATO alliance; US-led military bloc
International Security Assistance Force|AF|NATO|ISAF; Resolute Support
European Union||European Union|EU; E.U.; European Commission; European Council
African Union||African Union|AU
African Union Mission in Somalia|SO|African Union|AMISOM; ATMIS
Arab League|||League of Arab States
Organization of American States|||OAS; Organisation of American States
ECOWAS|||Economic Community of West African States; ECOMOG
Gulf Cooperation Council / Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC / ASEAN / CSTO; Collective Security Treaty Organization / IGAD / G7 / G20 / OPEC / Council of Europe / SADC|||
US-led coalition|US|US-led coalition|U.S.-led coalition; US-led international coalition; international coalition; US-led coalition forces; American-led coalition; global coalition against Islamic State; Operation Inherent Resolve; Combined Joint Task Force; anti-IS coalition; anti-ISIS coalition; US-led military coalition; international coalition against Daesh; Global Coalition
Saudi-led coalition|SA|Saudi-led coalition|Saudi-led Arab coalition; Arab coalition; Saudi-led military coalition; coalition led by Saudi Arabia; Saudi coalition
Syrian Observatory for Human Rights|SY||SOHR; Syrian Observatory; Syria Observatory for Human Rights; Syrian Observatory of Human Rights; UK-based Syrian Observatory; British-based Syrian Observatory; Syrian Observatory For Human Rights; Observatory
Syrian Civil Defence|SY|Syrian Civil Defence|White Helmets; Syrian Civil Defense; Syria Civil Defence; Syria Civil Defense; White Helmet; Civil Defence volunteers; White Helmets rescue service
Local Coordination Committees|SY|Syrian opposition|LCC; Local Coordination Committees of Syria; Local Co-ordination Committees
Syrian Network for Human Rights|SY||SNHR
Violations Documentation Center / Violations Documentation Centre|SY||
Syrian National Coalition|SY|Syrian opposition|National Coalition for Syrian Revolutionary and Opposition Forces; Syrian National Council; Syrian Coalition; Syrian opposition coalition; Etilaf
High Negotiations Committee|SY|Syrian opposition|HNC; Higher Negotiations Committee; Syrian Negotiation Commission
Syrian American Medical Society / Union of Medical Care and Relief Organizations; UOSSM; Union of Medical Care and Relief Organisations / Syria Charity|SY||
Aleppo Media Center / Idlib Media Centre; Idlib Media Center; Idlib Media Office; EMC / Ghouta Media Center; Ghouta Media Centre|SY|Syrian opposition|
Russian Centre for Reconciliation|RU|Russia|Russian Reconciliation Center; Russian Center for Reconciliation; Russian Reconciliation Centre; Russian coordination centre; Russian Coordination Center; Russian Center for reconciliation of opposing sides; Hmeimim base; Russian centre at Hmeimim
Syrian Democratic Council|SY|Kurdish forces|Autonomous Administration of North and East Syria; AANES
Human Rights Watch|||HRW
Amnesty International|||Amnesty
Doctors Without Borders|||MSF; Medecins Sans Frontieres; Médecins Sans Frontières; Doctors without Borders
Physicians for Human Rights|||
Save the Children / Oxfam / CARE International / Norwegian Refugee Council; NRC / International Rescue Committee; IRC / World Vision / Islamic Relief / Mercy Corps / Caritas / World Central Kitchen / Handicap International / Action Against Hunger|||
Reporters Without Borders / Committee to Protect Journalists; CPJ / International Federation of Journalists / Inter-American Press Association; IAPA|||
Airwars / Bellingcat / Every Casualty / Iraq Body Count / ACLED; Armed Conflict Location and Event Data Project / Conflict Intelligence Team / Institute for the Study of War; ISW / International Crisis Group; Crisis Group / SITE Intelligence Group; SITE / Oryx / Janes / Gun Violence Archive / Action on Armed Violence / Mwatana / Yemen Data Project|||
Independent Commission for Human Rights / Al-Haq / B'Tselem; Btselem / Al Mezan / Palestinian Centre for Human Rights|||
Palestinian Authority|PS|Palestine|PA; Palestinian National Authority
Gaza Ministry of Health|PS|Hamas|Gaza Health Ministry; Gaza's Health Ministry; Hamas-run Health Ministry; Ministry of Health in Gaza; Gaza's Ministry of Health; Hamas-run health ministry; health ministry in Gaza; Gaza health ministry; health ministry in the Gaza Strip; Hamas-run Ministry of Health
Palestinian Civil Defence|PS|Palestine|Gaza Civil Defence; Gaza's Civil Defence; Gaza civil defence agency; Palestinian Civil Defense; Gaza Civil Defense; Gaza's civil defence agency
COGAT / Shin Bet; Shabak / Mossad / Magen David Adom|IL|Israel|
Government of National Accord|LY|Government of National Accord|GNA; Government of National Unity; GNU
Donetsk People's Republic|UA|Russia|DPR; DNR; self-proclaimed Donetsk People's Republic; People's Republic of Donetsk; Donetsk People Republic
Luhansk People's Republic|UA|Russia|LPR; LNR; Lugansk People's Republic; People's Republic of Luhansk; self-proclaimed Luhansk People's Republic; Lugansk Peoples Republic
State Emergency Service of Ukraine|UA|Ukraine|State Emergency Service; SES; State Emergencies Service; Ukrainian State Emergency Service; Ukraine's State Emergency Service; Ukrainian Emergency Service
General Staff of the Armed Forces of Ukraine|UA|Ukraine|Ukrainian General Staff; General Staff of Ukraine; Ukraine's General Staff
Security Service of Ukraine|UA|Ukraine|SBU; SSU
Main Directorate of Intelligence|UA|Ukraine|HUR; GUR; Ukrainian military intelligence
Ukrainian Air Force Command|UA|Ukraine|
Energoatom / Ukrenergo / Ukrzaliznytsia / Naftogaz|UA|Ukraine|
Federal Security Service|RU|Russia|FSB; Russian Federal Security Service
Investigative Committee of Russia|RU|Russia|Investigative Committee; Russian Investigative Committee; Russia's Investigative Committee
Rosatom / Rosgvardia; Russian National Guard; Roscosmos / Foreign Intelligence Service; SVR / State Duma; Duma / Federation Council|RU|Russia|
CIA|US|United States|Central Intelligence Agency
FBI|US|United States|Federal Bureau of Investigation
US Central Command|US|United States|CENTCOM; U.S. Central Command; United States Central Command; Central Command
US Africa Command / AFRICOM; U.S. Africa Command / US Southern Command; SOUTHCOM; U.S. Southern Command / US European Command; EUCOM|US|United States|
USAID|US|United States|U.S. Agency for International Development; Agency for International Development
US Congress|US|United States|U.S. Congress; House of Representatives; U.S. Senate; US Senate
DEA|US|United States|Drug Enforcement Administration; Drug Enforcement Agency
Knesset|IL|Israel|
Islamic Revolutionary Guard Corps|IR|Iran|IRGC; Revolutionary Guards; Revolutionary Guard; Quds Force; Pasdaran; Iran's Revolutionary Guards; Iranian Revolutionary Guards; Al-Quds Force; Islamic Revolution Guards Corps
Basij|IR|Iran|
Inter-Services Public Relations|PK|Pakistan|ISPR
Inter-Services Intelligence|PK|Pakistan|ISI
Scotland Yard|GB|United Kingdom|Metropolitan Police
COPREFA|SV|El Salvador|Armed Forces Press Committee
Tutela Legal|SV||Archdiocese Legal Aid Office; Christian Legal Aid
National Republican Alliance|SV|National Republican Alliance|ARENA; Nationalist Republican Alliance
DAS|CO|Colombia|Administrative Department of Security; Department of Administrative Security
DINCOTE / DIRCOTE|PE|Peru|
Patriotic Union|CO|Patriotic Union|
University of Central America|SV||UCA; Central American University; Jose Simeon Canas Central American University
Truth Commission|||
"""
