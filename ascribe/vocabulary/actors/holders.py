"""People who speak for a state or a body, by the office they were known for: whose voice their words are."""

from __future__ import annotations

# country or "-" | body, "" for the country's government | names; a surname after "=" may stand alone
HOLDERS = """
RU||Vladimir Putin=Putin; Dmitry Medvedev=Medvedev; Mikhail Mishustin=Mishustin; Dmitry Peskov=Peskov; Dmitri Peskov; Boris Yeltsin=Yeltsin; Mikhail Gorbachev=Gorbachev; Nikolai Patrushev=Patrushev; Yury Ushakov=Ushakov
RU|Russian Ministry of Foreign Affairs|Sergei Lavrov=Lavrov; Sergey Lavrov; Maria Zakharova=Zakharova; Sergei Ryabkov=Ryabkov; Sergey Ryabkov; Mikhail Bogdanov=Bogdanov; Gennady Gatilov=Gatilov; Vassily Nebenzia=Nebenzia; Vasily Nebenzya; Vitaly Churkin=Churkin; Gennady Gatilov; Alexander Lavrentiev=Lavrentiev
RU|Russian Ministry of Defence|Sergei Shoigu=Shoigu; Sergey Shoigu; Andrei Belousov=Belousov; Igor Konashenkov=Konashenkov; Valery Gerasimov=Gerasimov; Sergei Rudskoi=Rudskoi; Sergei Rudskoy=Rudskoy; Sergey Rudskoy; Sergei Surovikin=Surovikin
RU|Wagner Group|Yevgeny Prigozhin=Prigozhin; Evgeny Prigozhin
RU|Government of Chechnya|Ramzan Kadyrov=Kadyrov
UA|Donetsk People's Republic|Denis Pushilin=Pushilin; Daniil Bezsonov=Bezsonov; Alexander Zakharchenko=Zakharchenko; Eduard Basurin=Basurin
UA|Luhansk People's Republic|Leonid Pasechnik=Pasechnik; Igor Plotnitsky=Plotnitsky
UA||Volodymyr Zelensky=Zelensky; Volodymyr Zelenskyy=Zelenskyy; Vladimir Zelensky; Volodymyr Zelenskiy=Zelenskiy; Petro Poroshenko=Poroshenko; Denys Shmyhal=Shmyhal; Yulia Svyrydenko=Svyrydenko; Andriy Yermak=Yermak; Mykhailo Podolyak=Podolyak; Viktor Yanukovych=Yanukovych; Arseniy Yatsenyuk=Yatsenyuk; Kyrylo Tymoshenko; Oleksiy Arestovych=Arestovych
UA|Ukrainian Ministry of Defence|Oleksii Reznikov=Reznikov; Rustem Umerov=Umerov; Hanna Maliar=Maliar
UA|Ukrainian Ministry of Foreign Affairs|Dmytro Kuleba=Kuleba; Andrii Sybiha=Sybiha; Andriy Sybiha
UA|Ukrainian Ministry of Interior|Ihor Klymenko=Klymenko; Denys Monastyrsky=Monastyrsky; Arsen Avakov=Avakov
UA|Armed Forces of Ukraine|Valerii Zaluzhnyi=Zaluzhnyi; Valeriy Zaluzhny; Oleksandr Syrskyi=Syrskyi; Oleksandr Syrsky; Yurii Ihnat=Ihnat; Yuriy Ihnat; Mykola Oleshchuk
UA|Main Directorate of Intelligence|Kyrylo Budanov=Budanov
US||Joe Biden=Biden; Donald Trump=Trump; Barack Obama=Obama; George W. Bush; George Bush; Bill Clinton; Ronald Reagan=Reagan; Kamala Harris; Mike Pence; JD Vance; Jake Sullivan; John Kirby; Karine Jean-Pierre=Jean-Pierre; Susan Rice; Sean Spicer=Spicer; Josh Earnest; Jen Psaki=Psaki; Karoline Leavitt=Leavitt; H.R. McMaster=McMaster; John Bolton=Bolton; Marlin Fitzwater=Fitzwater; Jimmy Carter; Dick Cheney=Cheney; Ben Rhodes
US|United States Department of State|Antony Blinken=Blinken; Anthony Blinken; Mike Pompeo=Pompeo; Rex Tillerson=Tillerson; John Kerry=Kerry; Hillary Clinton; Marco Rubio=Rubio; Ned Price; Matthew Miller; Mark Toner=Toner; Heather Nauert=Nauert; Nikki Haley=Haley; Samantha Power; James Baker; Linda Thomas-Greenfield=Thomas-Greenfield; Condoleezza Rice; Colin Powell; Richard Boucher; Margaret Tutwiler=Tutwiler; Vedant Patel; Tammy Bruce; William Walker; Bernard Aronson=Aronson
US|United States Department of Defense|Lloyd Austin=Austin; James Mattis=Mattis; Jim Mattis; Ashton Carter; Ash Carter; Chuck Hagel=Hagel; Mark Esper=Esper; Pete Hegseth=Hegseth; Mark Milley=Milley; Joseph Dunford=Dunford; Pat Ryder=Ryder; Jeff Davis; Donald Rumsfeld=Rumsfeld; Robert Gates; Leon Panetta=Panetta; Peter Cook; Sabrina Singh; Stephen Townsend; Colin Powell
SY||Bashar al-Assad=Assad; Bashar Assad; Bashar al Assad; Hafez al-Assad; Walid al-Moallem=Moallem; Walid Muallem; Walid al-Moualem; Faisal Mekdad=Mekdad; Faisal al-Mekdad; Bouthaina Shaaban=Shaaban; Bashar al-Jaafari=Jaafari; Bashar Jaafari; Bashar Ja'afari; Wael al-Halqi; Imad Khamis; Ahmed al-Sharaa=Sharaa; Omran al-Zoubi; Hussein Arnous; Ali Haidar; Al-Assad; Asaad al-Shaibani
SY|Governor of Homs|Talal Barazi=Barazi; Talal al-Barazi
SY|Hayat Tahrir al-Sham|Abu Mohammed al-Golani=Golani; Abu Mohammad al-Jolani=Jolani; Abu Mohammed al-Jolani
SY|Syrian Observatory for Human Rights|Rami Abdel Rahman=Abdel Rahman; Rami Abdulrahman=Abdulrahman; Rami Abdurrahman; Rami Abdul Rahman=Abdul Rahman; Rami Abdelrahman; Rami Abdul-Rahman; Rami Abd al-Rahman
SY|Syrian Civil Defence|Raed al-Saleh; Raed Saleh; Raed Al Saleh; Ibrahim Alhaj; Ibrahim al-Haj
SY|High Negotiations Committee|Riad Hijab=Hijab; Nasr al-Hariri=Hariri; Salem al-Muslet; Mohammed Alloush=Alloush; Mohammad Alloush; Bassma Kodmani
SY|Syrian National Coalition|Anas al-Abda; Anas al-Abdah; Riad Seif; Khaled Khoja; Ahmad Ramadan; Hadi al-Bahra; George Sabra; Ahmed Jarba; Moaz al-Khatib; Anas al-Abdeh; Abdulrahman Mustafa
SY|Syrian Democratic Forces|Mazloum Abdi; Mustafa Bali; Talal Silo; Mazlum Abdi; Kino Gabriel; Jihan Sheikh Ahmed
IL||Benjamin Netanyahu=Netanyahu; Naftali Bennett=Bennett; Yair Lapid=Lapid; Ehud Olmert=Olmert; Ariel Sharon=Sharon; Ehud Barak; Shimon Peres=Peres; Yitzhak Rabin=Rabin; Yitzhak Shamir=Shamir; Isaac Herzog=Herzog; Reuven Rivlin=Rivlin; Bezalel Smotrich=Smotrich; Itamar Ben-Gvir=Ben-Gvir; Mark Regev
IL|Israeli Ministry of Defence|Yoav Gallant=Gallant; Benny Gantz=Gantz; Avigdor Lieberman=Lieberman; Israel Katz; Moshe Yaalon; Moshe Ya'alon
IL|Israel Defense Forces|Daniel Hagari=Hagari; Herzi Halevi=Halevi; Avichay Adraee=Adraee; Jonathan Conricus=Conricus; Aviv Kochavi=Kochavi; Gadi Eisenkot=Eisenkot; Nadav Shoshani; Peter Lerner; Effie Defrin; Eyal Zamir
PS|Palestinian Authority|Mahmoud Abbas=Abbas; Yasser Arafat=Arafat; Mohammad Shtayyeh=Shtayyeh; Saeb Erekat=Erekat; Saeb Erakat; Riyad Mansour
PS|Hamas|Ismail Haniyeh=Haniyeh; Ismail Haniya; Yahya Sinwar=Sinwar; Khaled Meshaal=Meshaal; Khaled Mashal; Mohammed Deif=Deif; Abu Obeida; Abu Ubaida; Osama Hamdan; Sami Abu Zuhri; Fawzi Barhoum; Khalil al-Hayya; Abu Obaida
PS|Palestinian Islamic Jihad|Ziad al-Nakhala; Ziad Nakhaleh
PS|Gaza Ministry of Health|Ashraf al-Qudra=Qudra; Ashraf al-Qidra=Qidra; Ashraf Al-Qedra; Munir al-Bursh
PS|Palestinian Civil Defence|Mahmud Bassal=Bassal; Mahmoud Basal
LB|Hezbollah|Hassan Nasrallah=Nasrallah; Sayyed Hassan Nasrallah; Sayyed Nasrallah; Naim Qassem=Qassem; Sheikh Naim Qassem
LB||Michel Aoun=Aoun; Saad Hariri; Saad al-Hariri; Najib Mikati=Mikati; Joseph Aoun; Nawaf Salam; Rafik Hariri; Nabih Berri=Berri; Michel Suleiman
IR||Hassan Rouhani=Rouhani; Ebrahim Raisi=Raisi; Masoud Pezeshkian=Pezeshkian; Mahmoud Ahmadinejad=Ahmadinejad; Ali Khamenei=Khamenei; Ayatollah Ali Khamenei; Ali Akbar Velayati=Velayati; Ali Larijani=Larijani; Ali Shamkhani=Shamkhani
IR|Iranian Ministry of Foreign Affairs|Mohammad Javad Zarif=Zarif; Hossein Amir-Abdollahian=Amir-Abdollahian; Abbas Araghchi=Araghchi; Abbas Araqchi; Bahram Qasemi=Qasemi; Bahram Ghasemi; Esmail Baghaei; Nasser Kanaani; Hossein Jaberi Ansari
IR|Islamic Revolutionary Guard Corps|Qasem Soleimani=Soleimani; Qassem Soleimani; Hossein Salami; Mohammad Ali Jafari; Amir Ali Hajizadeh
TR||Recep Tayyip Erdogan=Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; Binali Yildirim=Yildirim; Binali Yıldırım; Ahmet Davutoglu=Davutoglu; Ahmet Davutoğlu; Numan Kurtulmus=Kurtulmus; Numan Kurtulmuş; Ibrahim Kalin=Kalin; İbrahim Kalın; Veysi Kaynak; Fahrettin Altun; Abdullah Gul
TR|Turkish Ministry of Foreign Affairs|Mevlut Cavusoglu=Cavusoglu; Mevlüt Çavuşoğlu; Hakan Fidan=Fidan; Huseyin Muftuoglu
TR|Turkish Ministry of Defence|Hulusi Akar=Akar; Fikri Isik; Fikri Işık; Yasar Guler
TR|Turkish Ministry of Health|Recep Akdag=Akdag; Recep Akdağ; Fahrettin Koca=Koca
TR|Turkish Ministry of Interior|Suleyman Soylu=Soylu; Süleyman Soylu; Ali Yerlikaya=Yerlikaya
GB||Keir Starmer=Starmer; Rishi Sunak=Sunak; Liz Truss=Truss; Boris Johnson; Theresa May; David Cameron=Cameron; Tony Blair=Blair; Gordon Brown; Margaret Thatcher=Thatcher; Michael Fallon=Fallon; Philip Hammond=Hammond; Ben Wallace; David Lammy=Lammy; James Cleverly=Cleverly; Dominic Raab=Raab; Jeremy Hunt; Matthew Rycroft=Rycroft; John Healey
FR||Emmanuel Macron=Macron; Francois Hollande=Hollande; François Hollande; Nicolas Sarkozy=Sarkozy; Jacques Chirac=Chirac; Francois Mitterrand=Mitterrand; Manuel Valls=Valls; Jean-Yves Le Drian=Le Drian; Jean-Marc Ayrault=Ayrault; Laurent Fabius=Fabius; Bernard Cazeneuve=Cazeneuve; Francois Delattre; François Delattre; Sebastien Lecornu; Jean-Noel Barrot
DE||Angela Merkel=Merkel; Olaf Scholz=Scholz; Friedrich Merz=Merz; Frank-Walter Steinmeier=Steinmeier; Sigmar Gabriel; Heiko Maas; Annalena Baerbock=Baerbock; Boris Pistorius=Pistorius; Ursula von der Leyen; Helmut Kohl; Steffen Seibert=Seibert; Thomas de Maiziere
IT||Giorgia Meloni=Meloni; Mario Draghi=Draghi; Matteo Renzi=Renzi; Paolo Gentiloni=Gentiloni; Giuseppe Conte; Silvio Berlusconi=Berlusconi; Antonio Tajani=Tajani
ES||Pedro Sanchez; Mariano Rajoy=Rajoy; Jose Luis Rodriguez Zapatero=Zapatero; Felipe Gonzalez
PL||Andrzej Duda=Duda; Donald Tusk=Tusk; Mateusz Morawiecki=Morawiecki; Radoslaw Sikorski=Sikorski
HU||Viktor Orban=Orban; Peter Szijjarto=Szijjarto
BY||Alexander Lukashenko=Lukashenko; Aleksandr Lukashenko
MD||Maia Sandu=Sandu
RS||Aleksandar Vucic=Vucic; Slobodan Milosevic=Milosevic
AZ||Ilham Aliyev=Aliyev
AM||Nikol Pashinyan=Pashinyan
GE||Mikheil Saakashvili=Saakashvili
CN||Xi Jinping=Xi; Li Keqiang; Wang Yi; Wen Jiabao; Hu Jintao
CN|Chinese Ministry of Foreign Affairs|Hua Chunying; Mao Ning; Wang Wenbin; Lu Kang; Geng Shuang; Zhao Lijian
JP||Shinzo Abe=Abe; Fumio Kishida=Kishida; Yoshihide Suga; Shigeru Ishiba; Yoshimasa Hayashi
KR||Yoon Suk Yeol; Moon Jae-in; Park Geun-hye; Lee Jae-myung
KP||Kim Jong Un; Kim Jong-un; Kim Yo Jong; Kim Jong Il
IN||Narendra Modi=Modi; Manmohan Singh; Rajnath Singh; Subrahmanyam Jaishankar=Jaishankar; Rajiv Gandhi; Amit Shah
PK||Imran Khan; Shehbaz Sharif; Nawaz Sharif; Asif Ali Zardari=Zardari; Pervez Musharraf=Musharraf; Benazir Bhutto=Bhutto; Khawaja Asif; Shahid Khaqan Abbasi; Asim Munir
AF||Ashraf Ghani=Ghani; Hamid Karzai=Karzai; Abdullah Abdullah
AF|Taliban|Zabihullah Mujahid; Suhail Shaheen; Zabiullah Mujahid; Hibatullah Akhundzada=Akhundzada; Mullah Omar; Qari Yousuf Ahmadi; Sirajuddin Haqqani
BD||Sheikh Hasina=Hasina; Muhammad Yunus
LK||Gotabaya Rajapaksa; Mahinda Rajapaksa; Maithripala Sirisena=Sirisena; Ranil Wickremesinghe=Wickremesinghe
MM||Min Aung Hlaing; Aung San Suu Kyi=Suu Kyi; Zaw Min Tun
PH||Rodrigo Duterte=Duterte; Ferdinand Marcos; Benigno Aquino; Corazon Aquino
ID||Joko Widodo=Widodo; Prabowo Subianto=Prabowo; Suharto
TH||Prayuth Chan-ocha=Prayuth; Srettha Thavisin; Anutin Charnvirakul=Anutin
IQ||Haider al-Abadi=Abadi; Nouri al-Maliki=Maliki; Mustafa al-Kadhimi=Kadhimi; Mohammed Shia al-Sudani; Adel Abdul Mahdi; Barham Salih; Saddam Hussein=Saddam; Fuad Masum; Hoshyar Zebari
SA||Mohammed bin Salman; King Salman; Adel al-Jubeir=Jubeir; Faisal bin Farhan; King Abdullah; King Fahd
YE||Abdrabbuh Mansour Hadi=Hadi; Abd-Rabbu Mansour Hadi; Ali Abdullah Saleh; Rashad al-Alimi; Abdu Rabbu Mansour Hadi
YE|Houthis|Yahya Saree=Saree; Yahya Sarea; Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Mohammed Abdulsalam; Mahdi al-Mashat
SA|Saudi-led coalition|Turki al-Maliki; Ahmed al-Asiri; Ahmed Asiri
EG||Abdel Fattah al-Sisi=Sisi; Abdel Fattah el-Sisi; Hosni Mubarak=Mubarak; Mohamed Morsi=Morsi; Mohammed Morsi; Sameh Shoukry=Shoukry; Badr Abdelatty; Anwar Sadat=Sadat
JO||King Abdullah II; Ayman Safadi=Safadi; King Hussein
QA||Tamim bin Hamad Al Thani; Sheikh Tamim; Mohammed bin Abdulrahman Al Thani; Majed al-Ansari
LY||Abdul Hamid Dbeibah=Dbeibah; Fayez al-Sarraj=Sarraj; Muammar Gaddafi=Gaddafi; Moammar Gadhafi=Gadhafi; Muammar Qaddafi=Qaddafi; Fathi Bashagha
LY|Libyan National Army|Khalifa Haftar=Haftar; Khalifa Hifter=Hifter; Ahmed al-Mismari; Ahmed Mismari
TN||Kais Saied; Beji Caid Essebsi=Essebsi
DZ||Abdelmadjid Tebboune=Tebboune; Abdelaziz Bouteflika=Bouteflika
SD||Omar al-Bashir=Bashir; Abdalla Hamdok=Hamdok
SD|Sudanese Armed Forces|Abdel Fattah al-Burhan=Burhan; Abdel Fattah Burhan; Nabil Abdallah
SD|Rapid Support Forces|Mohamed Hamdan Dagalo=Dagalo; Hemedti; Mohammed Hamdan Dagalo
SS||Salva Kiir=Kiir; Riek Machar=Machar
ET||Abiy Ahmed=Abiy; Hailemariam Desalegn=Desalegn; Legesse Tulu
ET|Tigray People's Liberation Front|Debretsion Gebremichael=Debretsion; Getachew Reda
ER||Isaias Afwerki=Isaias
SO||Hassan Sheikh Mohamud; Mohamed Abdullahi Mohamed=Farmajo
SO|Al-Shabaab|Abdiasis Abu Musab; Ali Dhere; Ali Mohamud Rage
KE||William Ruto=Ruto; Uhuru Kenyatta=Kenyatta
UG||Yoweri Museveni=Museveni
RW||Paul Kagame=Kagame
CD||Felix Tshisekedi=Tshisekedi; Félix Tshisekedi; Joseph Kabila=Kabila; Patrick Muyaya=Muyaya
NG||Muhammadu Buhari=Buhari; Bola Tinubu=Tinubu; Goodluck Jonathan; Umaru Yar'Adua
NG|Boko Haram|Abubakar Shekau=Shekau
ML||Assimi Goita=Goita; Assimi Goïta; Ibrahim Boubacar Keita
BF||Ibrahim Traore; Ibrahim Traoré; Roch Marc Christian Kabore
NE||Abdourahamane Tiani=Tiani; Mohamed Bazoum=Bazoum
TD||Idriss Deby=Deby; Mahamat Idriss Deby
CF||Faustin-Archange Touadera=Touadera
CM||Paul Biya=Biya
MZ||Filipe Nyusi=Nyusi
ZA||Cyril Ramaphosa=Ramaphosa; Jacob Zuma=Zuma; Nelson Mandela=Mandela; F.W. de Klerk
ZW||Robert Mugabe=Mugabe; Emmerson Mnangagwa=Mnangagwa
AO|UNITA|Jonas Savimbi=Savimbi
SV||Alfredo Cristiani=Cristiani; Jose Napoleon Duarte=Duarte; Nayib Bukele=Bukele; Francisco Merino; Rene Emilio Ponce; Roberto D'Aubuisson=D'Aubuisson
SV|Farabundo Marti National Liberation Front|Joaquin Villalobos=Villalobos; Schafik Handal; Shafik Handal; Leonel Gonzalez; Salvador Samayoa
GT||Vinicio Cerezo=Cerezo; Jimmy Morales; Alejandro Giammattei=Giammattei; Bernardo Arevalo; Otto Perez Molina; Hector Gramajo=Gramajo
HN||Jose Azcona; Rafael Leonardo Callejas=Callejas; Juan Orlando Hernandez; Xiomara Castro
NI||Daniel Ortega=Ortega; Violeta Chamorro=Chamorro; Violeta Barrios de Chamorro; Humberto Ortega
PA||Manuel Noriega=Noriega; Manuel Antonio Noriega; Guillermo Endara=Endara
CO||Virgilio Barco=Barco; Cesar Gaviria=Gaviria; Alvaro Uribe=Uribe; Juan Manuel Santos; Ivan Duque=Duque; Gustavo Petro=Petro; Iván Duque; Belisario Betancur; Miguel Maza Marquez; Andres Pastrana
CO|Medellin cartel|Pablo Escobar=Escobar; Gonzalo Rodriguez Gacha
PE||Alan Garcia; Alberto Fujimori=Fujimori; Dina Boluarte=Boluarte; Ollanta Humala=Humala; Pedro Castillo; Agustin Mantilla=Mantilla
PE|Shining Path|Abimael Guzman=Guzman
CL||Augusto Pinochet=Pinochet; Patricio Aylwin=Aylwin; Sebastian Pinera=Pinera; Sebastián Piñera; Gabriel Boric=Boric; Michelle Bachelet=Bachelet
AR||Carlos Menem=Menem; Raul Alfonsin=Alfonsin; Javier Milei=Milei; Mauricio Macri=Macri; Alberto Fernandez
BO||Jaime Paz Zamora=Paz Zamora; Evo Morales; Luis Arce; Victor Paz Estenssoro=Paz Estenssoro
EC||Rodrigo Borja; Daniel Noboa=Noboa; Guillermo Lasso=Lasso; Rafael Correa
VE||Nicolas Maduro=Maduro; Nicolás Maduro; Hugo Chavez=Chavez; Carlos Andres Perez
CU||Fidel Castro=Castro; Raul Castro; Miguel Diaz-Canel
BR||Jair Bolsonaro=Bolsonaro; Luiz Inacio Lula da Silva=Lula; Dilma Rousseff=Rousseff; Jose Sarney
MX||Andres Manuel Lopez Obrador=Lopez Obrador; Claudia Sheinbaum=Sheinbaum; Enrique Pena Nieto=Pena Nieto; Felipe Calderon; Carlos Salinas de Gortari
HT||Ariel Henry; Jovenel Moise=Moise
CA||Justin Trudeau=Trudeau; Stephen Harper; Mark Carney; Brian Mulroney
AU||Anthony Albanese=Albanese; Scott Morrison; Malcolm Turnbull=Turnbull; Penny Wong
NZ||Jacinda Ardern=Ardern
NO||Jonas Gahr Store; Erna Solberg
SE||Ulf Kristersson=Kristersson
FI||Sauli Niinisto; Alexander Stubb
-|NATO|Jens Stoltenberg=Stoltenberg; Mark Rutte=Rutte; Anders Fogh Rasmussen; Javier Solana
-|United Nations|Antonio Guterres=Guterres; António Guterres; Ban Ki-moon=Ban; Kofi Annan=Annan; Boutros Boutros-Ghali=Boutros-Ghali; Javier Perez de Cuellar=Perez de Cuellar; Staffan de Mistura=de Mistura; Staffan De Mistura; Geir Pedersen=Pedersen; Jan Egeland=Egeland; Stephane Dujarric=Dujarric; Stéphane Dujarric; Farhan Haq; Martin Griffiths; Lakhdar Brahimi=Brahimi; Stephen O'Brien; Kim Won-soo; Ismail Ould Cheikh Ahmed; Ghassan Salame; Tor Wennesland=Wennesland; Volker Perthes; Panos Moumtzis=Moumtzis; Kevin Kennedy; Ali al-Za'tari; Jens Laerke
-|OCHA|Mark Lowcock=Lowcock; Tom Fletcher; Ursula Mueller; Denise Brown
-|OHCHR|Zeid Ra'ad al-Hussein=Zeid; Zeid Raad Al Hussein; Volker Turk=Turk; Volker Türk; Navi Pillay=Pillay; Ravina Shamdasani=Shamdasani; Rupert Colville=Colville; Liz Throssell=Throssell
-|UNICEF|Anthony Lake; Henrietta Fore; Catherine Russell; James Elder; Geert Cappelaere=Cappelaere; Christophe Boulierac=Boulierac; Juliette Touma; Ted Chaiban=Chaiban
-|UNHCR|Filippo Grandi=Grandi
-|UNRWA|Philippe Lazzarini=Lazzarini; Chris Gunness=Gunness; Pierre Krahenbuhl
-|World Health Organization|Tedros Adhanom Ghebreyesus=Tedros; Margaret Chan; Peter Salama; Elizabeth Hoff; Tarik Jasarevic=Jasarevic
-|World Food Programme|David Beasley=Beasley; Cindy McCain
-|International Atomic Energy Agency|Rafael Grossi=Grossi; Yukiya Amano=Amano; Mohamed ElBaradei=ElBaradei
-|Organisation for the Prohibition of Chemical Weapons|Ahmet Uzumcu=Uzumcu; Ahmet Üzümcü=Üzümcü; Fernando Arias
-|European Union|Josep Borrell=Borrell; Federica Mogherini=Mogherini; Kaja Kallas=Kallas; Ursula von der Leyen=von der Leyen; Charles Michel; Jean-Claude Juncker=Juncker; Catherine Ashton=Ashton
-|International Committee of the Red Cross|Peter Maurer; Mirjana Spoljaric=Spoljaric; Robert Mardini=Mardini; Ingy Sedky=Sedky; Marianne Gasser
-|Arab League|Ahmed Aboul Gheit=Aboul Gheit; Nabil Elaraby; Amr Moussa
-|African Union|Moussa Faki Mahamat=Faki
-|US-led coalition|John Dorrian; Ryan Dillon; Steve Warren
-|Islamic State|Abu Bakr al-Baghdadi=Baghdadi; Abu Mohammed al-Adnani=Adnani
-|Al-Qaeda|Osama bin Laden=bin Laden; Ayman al-Zawahiri=Zawahiri; Ayman al-Zawahri
VA|Holy See|Pope Francis; Pope John Paul II; Pope Benedict; Pope Leo; Pope John Paul
"""
