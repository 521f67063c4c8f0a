/**
 * States, one a line: code | names | adjectives and nouns of its people | capital | seats that stand for its government.
 * Codes are ISO 3166-1 alpha-2, or ours where there is none. Spellings in common use stand beside each other.
 * A plural in -s of a demonym is understood.
 */
export const COUNTRIES = `
af|Afghanistan|Afghan;Afghani|Kabul
al|Albania|Albanian|Tirana
dz|Algeria|Algerian|Algiers
ad|Andorra|Andorran|Andorra la Vella
ao|Angola|Angolan|Luanda
ag|Antigua and Barbuda;Antigua|Antiguan
ar|Argentina|Argentine;Argentinian;Argentinean|Buenos Aires|Casa Rosada
am|Armenia|Armenian|Yerevan
au|Australia|Australian;Aussie|Canberra
at|Austria|Austrian|Vienna
az|Azerbaijan|Azerbaijani;Azeri|Baku
bs|Bahamas;the Bahamas|Bahamian|Nassau
bh|Bahrain|Bahraini|Manama
bd|Bangladesh|Bangladeshi|Dhaka;Dacca
bb|Barbados|Barbadian;Bajan|Bridgetown
by|Belarus;Byelorussia|Belarusian;Belarussian|Minsk
be|Belgium|Belgian
bz|Belize|Belizean|Belmopan
bj|Benin|Beninese|Porto-Novo
bt|Bhutan|Bhutanese|Thimphu
bo|Bolivia|Bolivian|La Paz;Sucre
ba|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
bw|Botswana|Motswana;Batswana|Gaborone
br|Brazil;Brasil|Brazilian|Brasília;Brasilia|Planalto
bn|Brunei|Bruneian|Bandar Seri Begawan
bg|Bulgaria|Bulgarian|Sofia
bf|Burkina Faso|Burkinabé;Burkinabe|Ouagadougou
bi|Burundi|Burundian|Bujumbura;Gitega
kh|Cambodia|Cambodian;Khmer|Phnom Penh
cm|Cameroon|Cameroonian|Yaoundé;Yaounde
ca|Canada|Canadian|Ottawa
cv|Cape Verde;Cabo Verde|Cape Verdean|Praia
cf|Central African Republic;CAR|Central African|Bangui
td|Chad|Chadian|N'Djamena;Ndjamena
cl|Chile|Chilean|Santiago|La Moneda
cn|China;People's Republic of China;PRC;Mainland China|Chinese|Beijing;Peking|Zhongnanhai
co|Colombia|Colombian|Bogotá;Bogota
km|Comoros|Comorian|Moroni
cg|Republic of the Congo;Congo-Brazzaville;Congo|Congolese|Brazzaville
cd|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Zaire|Zairean|Kinshasa
cr|Costa Rica|Costa Rican
ci|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro
hr|Croatia|Croatian;Croat|Zagreb
cu|Cuba|Cuban|Havana
cy|Cyprus|Cypriot|Nicosia
cz|Czech Republic;Czechia|Czech|Prague
dk|Denmark|Danish;Dane|Copenhagen|Christiansborg
dj|Djibouti|Djiboutian
dm|Dominica
do|Dominican Republic|Dominican|Santo Domingo
tl|East Timor;Timor-Leste|Timorese|Dili
ec|Ecuador|Ecuadorian;Ecuadorean|Quito
eg|Egypt|Egyptian|Cairo
sv|El Salvador|Salvadoran;Salvadorean|San Salvador
gq|Equatorial Guinea|Equatoguinean|Malabo
er|Eritrea|Eritrean|Asmara
ee|Estonia|Estonian|Tallinn
sz|Eswatini;Swaziland|Swazi|Mbabane
et|Ethiopia|Ethiopian|Addis Ababa
fj|Fiji|Fijian|Suva
fi|Finland|Finnish;Finn|Helsinki
fr|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris|Elysée;Élysée;Elysee;Elysee Palace;Élysée Palace;Elysée Palace;Quai d'Orsay;Matignon
ga|Gabon|Gabonese|Libreville
gm|Gambia;the Gambia|Gambian|Banjul
ge|Georgia|Georgian|Tbilisi
de|Germany;Federal Republic of Germany;West Germany|German;West German|Berlin|Bundestag;Bundesrat;Federal Chancellery
gdr|East Germany;German Democratic Republic|East German
gh|Ghana|Ghanaian|Accra
gr|Greece;Hellenic Republic|Greek|Athens
gd|Grenada|Grenadian
gl|Greenland|Greenlandic;Greenlander|Nuuk
gt|Guatemala|Guatemalan|Guatemala City
gn|Guinea|Guinean|Conakry
gw|Guinea-Bissau||Bissau
gy|Guyana|Guyanese
ht|Haiti|Haitian|Port-au-Prince
hn|Honduras|Honduran|Tegucigalpa
hk|Hong Kong|Hongkonger;Hong Konger
hu|Hungary|Hungarian|Budapest
is|Iceland|Icelandic;Icelander|Reykjavík;Reykjavik
in|India|Indian|New Delhi;Delhi|Lok Sabha
id|Indonesia|Indonesian|Jakarta
ir|Iran;Islamic Republic of Iran;Persia|Iranian;Persian|Tehran;Teheran
iq|Iraq|Iraqi|Baghdad
ie|Ireland;Republic of Ireland;Irish Republic;Éire;Eire|Irish;Irishman;Irishmen;Irishwoman|Dublin|Dáil;Taoiseach
il|Israel|Israeli|Jerusalem;Tel Aviv|Knesset
it|Italy;Italian Republic|Italian|Rome|Palazzo Chigi;Quirinale;Quirinal Palace;Farnesina;Montecitorio;Palazzo Madama
jm|Jamaica|Jamaican|Kingston
jp|Japan|Japanese|Tokyo|Kantei;National Diet
jo|Jordan;Hashemite Kingdom|Jordanian|Amman
kz|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
ke|Kenya|Kenyan|Nairobi
ki|Kiribati
kp|North Korea;DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
kr|South Korea;Republic of Korea;ROK|South Korean|Seoul|Blue House
xk|Kosovo|Kosovan;Kosovar|Pristina;Prishtina
kw|Kuwait|Kuwaiti|Kuwait City
kg|Kyrgyzstan|Kyrgyz;Kyrgyzstani|Bishkek
la|Laos|Lao;Laotian|Vientiane
lv|Latvia|Latvian|Riga
lb|Lebanon|Lebanese|Beirut
ls|Lesotho|Basotho|Maseru
lr|Liberia|Liberian|Monrovia
ly|Libya|Libyan|Tripoli
li|Liechtenstein||Vaduz
lt|Lithuania|Lithuanian|Vilnius
lu|Luxembourg;Luxemburg|Luxembourgish;Luxembourger
mg|Madagascar|Malagasy|Antananarivo
mw|Malawi|Malawian|Lilongwe
my|Malaysia|Malaysian|Kuala Lumpur;Putrajaya
mv|Maldives;the Maldives|Maldivian|Malé
ml|Mali|Malian|Bamako
mt|Malta|Maltese|Valletta
mh|Marshall Islands|Marshallese
mr|Mauritania|Mauritanian|Nouakchott
mu|Mauritius|Mauritian|Port Louis
mx|Mexico|Mexican|Mexico City
fm|Micronesia|Micronesian
md|Moldova;Moldavia|Moldovan;Moldavian|Chișinău;Chisinau;Kishinev
mc|Monaco|Monegasque;Monégasque
mn|Mongolia|Mongolian;Mongol|Ulaanbaatar;Ulan Bator
me|Montenegro|Montenegrin|Podgorica
ma|Morocco|Moroccan|Rabat
mz|Mozambique|Mozambican|Maputo
mm|Myanmar;Burma|Burmese|Naypyidaw;Yangon;Rangoon
na|Namibia|Namibian|Windhoek
nr|Nauru|Nauruan
np|Nepal|Nepali;Nepalese|Kathmandu;Katmandu
nl|Netherlands;the Netherlands;Holland|Dutch;Dutchman;Dutchmen;Netherlander|Amsterdam;The Hague|Binnenhof
nz|New Zealand;Aotearoa|New Zealander;Kiwi|Wellington|Beehive
ni|Nicaragua|Nicaraguan|Managua
ne|Niger|Nigerien|Niamey
ng|Nigeria|Nigerian|Abuja|Aso Rock
mk|North Macedonia;Macedonia;FYROM|Macedonian|Skopje
no|Norway|Norwegian|Oslo|Storting
om|Oman|Omani|Muscat
pk|Pakistan|Pakistani|Islamabad
ps|Palestine;Palestinian Authority;State of Palestine|Palestinian|Ramallah
gaza|Gaza;Gaza Strip|Gazan|Gaza City
pa|Panama|Panamanian|Panama City
pg|Papua New Guinea|Papua New Guinean|Port Moresby
py|Paraguay|Paraguayan|Asunción;Asuncion
pe|Peru|Peruvian|Lima
ph|Philippines;the Philippines|Filipino;Filipina;Philippine|Manila|Malacañang;Malacanang
pl|Poland|Polish;Pole|Warsaw|Sejm
pt|Portugal|Portuguese|Lisbon
pr|Puerto Rico|Puerto Rican
qa|Qatar|Qatari|Doha
ro|Romania;Rumania|Romanian;Rumanian|Bucharest
ru|Russia;Russian Federation|Russian|Moscow|Kremlin;the Kremlin;Duma;State Duma
su|Soviet Union;USSR;U.S.S.R.|Soviet
rw|Rwanda|Rwandan|Kigali
kn|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis
lc|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St Lucian
vc|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian
ws|Samoa|Samoan
sm|San Marino|Sammarinese
st|São Tomé and Príncipe;Sao Tome and Principe
sa|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
sn|Senegal|Senegalese|Dakar
rs|Serbia|Serbian;Serb|Belgrade
yu|Yugoslavia|Yugoslav;Yugoslavian
sc|Seychelles|Seychellois
sl|Sierra Leone|Sierra Leonean|Freetown
sg|Singapore|Singaporean
sk|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
si|Slovenia|Slovenian;Slovene|Ljubljana
sb|Solomon Islands|Solomon Islander|Honiara
so|Somalia|Somali;Somalian|Mogadishu
za|South Africa|South African|Pretoria;Cape Town|Union Buildings
ss|South Sudan|South Sudanese|Juba
es|Spain|Spanish;Spaniard|Madrid|Moncloa;Zarzuela
lk|Sri Lanka;Ceylon|Sri Lankan|Colombo
sd|Sudan|Sudanese|Khartoum
sr|Suriname;Surinam|Surinamese|Paramaribo
se|Sweden|Swedish;Swede|Stockholm|Riksdag
ch|Switzerland;Swiss Confederation|Swiss|Bern;Berne
sy|Syria;Syrian Arab Republic|Syrian|Damascus
tw|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei
tj|Tajikistan|Tajik;Tajikistani|Dushanbe
tz|Tanzania|Tanzanian|Dodoma;Dar es Salaam
th|Thailand;Siam|Thai|Bangkok
tg|Togo|Togolese|Lomé;Lome
to|Tonga|Tongan
tt|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
tn|Tunisia|Tunisian|Tunis
tr|Turkey;Türkiye;Turkiye|Turkish;Turk|Ankara
tm|Turkmenistan|Turkmen|Ashgabat
tv|Tuvalu
ug|Uganda|Ugandan|Kampala
ua|Ukraine;the Ukraine|Ukrainian|Kyiv;Kiev;Kyïv|Verkhovna Rada;Bankova
ae|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi;Dubai
gb|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;Brit|London|Downing Street;Number 10;No. 10;No 10;Whitehall;Westminster;Foreign Office;Buckingham Palace
us|United States;United States of America;US;U.S.;USA;U.S.A.;America;the States|American;US-American|Washington;Washington, D.C.;Washington D.C.;Washington DC|White House;the White House;Pentagon;the Pentagon;Capitol Hill;Foggy Bottom;State Department;Oval Office;West Wing
uy|Uruguay|Uruguayan|Montevideo
uz|Uzbekistan|Uzbek;Uzbekistani|Tashkent
vu|Vanuatu|Ni-Vanuatu
va|Vatican;Vatican City;the Vatican;Holy See
ve|Venezuela|Venezuelan|Caracas|Miraflores
vn|Vietnam;Viet Nam|Vietnamese|Hanoi
ye|Yemen|Yemeni|Sanaa;Sana'a
zm|Zambia|Zambian|Lusaka
zw|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian|Harare
england|England|English;Englishman;Englishmen;Englishwoman
scotland|Scotland|Scottish;Scot;Scotsman;Scots|Edinburgh|Holyrood
wales|Wales|Welsh;Welshman;Welshmen|Cardiff|Senedd
nireland|Northern Ireland;Ulster|Northern Irish|Belfast|Stormont
catalonia|Catalonia;Catalunya|Catalan
crimea|Crimea|Crimean
kurdistan|Kurdistan|Kurd;Kurdish
chechnya|Chechnya|Chechen|Grozny
tibet|Tibet|Tibetan|Lhasa
`;

/** Bodies of states and parts of the world, in the same columns. */
export const REGIONS = `
eu|European Union;EU;E.U.|||Berlaymont;European Commission;European Council;European Parliament
un|United Nations;UN;U.N.;UNO
nato|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance
au-union|African Union
asean|ASEAN;Asean
opec|OPEC;Opec;OPEC+
who|World Health Organization;World Health Organisation;WHO
imf|International Monetary Fund;IMF
ecb|European Central Bank;ECB
wto|World Trade Organization;World Trade Organisation;WTO
eurozone|eurozone;Eurozone;euro area;euro zone
europe|Europe|European
asia|Asia|Asian
africa|Africa|African
north-america|North America|North American
south-america|South America|South American
latin-america|Latin America|Latin American;Latino;Latina
central-america|Central America|Central American
caribbean|Caribbean|
middle-east|Middle East;Mideast|Middle Eastern
oceania|Oceania|
antarctica|Antarctica|Antarctic
arctic|Arctic|
balkans|Balkans;Balkan
baltics|Baltics;Baltic states|Baltic
scandinavia|Scandinavia|Scandinavian
west|the West|
west-bank|West Bank
donbas|Donbas;Donbass
korea|Korea;Korean Peninsula|Korean
hamas|Hamas
hezbollah|Hezbollah;Hizbollah;Hizbullah;Hezbullah
islamic-state|Islamic State;ISIS;Isis;ISIL;Isil;Daesh
al-qaeda|al-Qaeda;al Qaeda;Al-Qaeda;Al Qaeda;al-Qaida;Al-Qaida
new-england|New England
us-al|Alabama|Alabamian
us-ak|Alaska|Alaskan
us-az|Arizona|Arizonan
us-ar|Arkansas
us-ca|California|Californian
us-co|Colorado|Coloradan
us-ct|Connecticut
us-de|Delaware
us-fl|Florida|Floridian
us-hi|Hawaii|Hawaiian
us-id|Idaho
us-il|Illinois
us-in|Indiana
us-ia|Iowa|Iowan
us-ks|Kansas
us-ky|Kentucky
us-la|Louisiana
us-me|Maine
us-md|Maryland
us-ma|Massachusetts
us-mi|Michigan
us-mn|Minnesota|Minnesotan
us-ms|Mississippi
us-mo|Missouri
us-mt|Montana
us-ne|Nebraska|Nebraskan
us-nv|Nevada|Nevadan
us-nh|New Hampshire
us-nj|New Jersey
us-nm|New Mexico
us-ny|New York;New York State;New York City;NYC|New Yorker
us-nc|North Carolina
us-nd|North Dakota
us-oh|Ohio|Ohioan
us-ok|Oklahoma
us-or|Oregon
us-pa|Pennsylvania
us-ri|Rhode Island
us-sc|South Carolina
us-sd|South Dakota
us-tn|Tennessee
us-tx|Texas|Texan
us-ut|Utah
us-vt|Vermont
us-va|Virginia|Virginian
us-wa|Washington state
us-wv|West Virginia
us-wi|Wisconsin
us-wy|Wyoming
us-dc|District of Columbia
`;
