import{$ as I,Aa as Gn,B as K,Ba as Hn,C as En,Ca as zn,D as _e,Da as Kn,E as jn,Ea as Ut,F as xe,Fa as Vn,G as C,Ga as se,H as Je,Ha as S,I as B,Ia as Ee,K as k,Ka as Jn,L as Cn,La as Qn,M as Qe,Ma as re,N as On,Na as W,O as qn,Oa as ut,P as Ne,Pa as Zn,Q as Ln,R as Pn,Ra as dt,S as An,Sa as Wt,T as Yn,Ta as Xn,U as Ze,Ua as ht,V as Rn,Va as ea,W as In,Wa as ta,X as Fn,Xa as na,Y as Bn,Z as O,Za as pt,_ as Un,a as $n,aa as A,b as vn,ba as M,c as wn,d as kn,da as Xe,e as _n,f as ze,fa as ae,g as H,ga as et,h as Ft,ha as Wn,i as X,ia as Me,j as z,ja as tt,k as s,ka as nt,l as ee,la as at,m as y,ma as st,n as xn,na as rt,o as Nn,oa as V,p as u,pa as it,q as w,qa as pe,r as p,ra as Se,s as L,sa as Te,t as P,ta as ot,u as Ke,v as he,va as lt,w as Ve,wa as ct,x as Mn,xa as Bt,y as Sn,z as Tn,za as Dn}from"./chunk.js";wn();var aa=["auto","light","dark"],sa=matchMedia("(prefers-color-scheme: dark)"),mt="auto";sa.addEventListener("change",ia);function ft(t){mt=t,ia()}function ra(){return mt}function ia(){let t=mt==="auto"?sa.matches?"dark":"light":mt;document.documentElement.dataset.theme=t}var me=[{fileName:"germany-physicians-2024.hwf.json",title:"Germany, practising physicians 2024",load:()=>Promise.resolve(`{
  "hwf": 1,
  "about": {
    "title": "Germany, practising physicians 2024",
    "country": "DE",
    "author": "HWF Forecast",
    "licence": "Assumptions and arrangement: MIT OR Apache-2.0. Every series names the producer and the licence of its figures.",
    "notes": "A demonstration on real figures, not a forecast of the German authorities. MEASURED for Germany: the stock by age and sex (Eurostat, CC BY 4.0), population and mortality (United Nations, CC BY 3.0 IGO), emigration in one year, new students in one winter semester, the standard period of study. BORROWED: leaving work by age from Australian health graduates of 2016 (ABS, CC BY 4.0); contacts with a general practitioner by age and sex from Norway 2005 (Statistics Norway, NLOD / CC BY 4.0), used as the relative need for all physicians. ASSUMED: what becomes of starters and graduates, ages and sexes of those who join, FTE per head, unmet demand and the course of immigration. Immigration begins at the residual that makes the stock of 2024 follow from that of 2023 and falls by 2030 to what registers suggest: held at the residual, supply would grow by more than half until 2050 and no intake at all would be needed for 2040. Demand follows the size and age of the population only: morbidity, technology and shorter hours are not in it, so the surplus from 2025 on says what ageing alone would need and is no advice to train fewer. The borrowed retirement curve is too early for German physicians: one step from the stock of 2023 leaves those aged 55 and over about 4,150 heads below the count of 2024 and the younger as many above it. The scenario of later retirement shows how much depends on it."
  },
  "axes": {
    "professions": [{"id": "physicians", "name": "Physicians, practising", "isco_08": "221"}],
    "regions": [{"id": "DE", "name": "Germany"}],
    "nuts_level": 0,
    "sectors": [{"id": "all", "name": "All sectors"}],
    "sexes": ["F", "M"],
    "age_min": 25,
    "age_max": 80,
    "base_year": 2024,
    "last_year": 2060,
    "fte_hours": 40
  },
  "data": [
    {
      "id": "stock-2024",
      "name": "Practising physicians, 31 December 2024",
      "unit": "heads",
      "definition": "practising",
      "dims": [
        {"axis": "sex", "values": ["F", "M"]},
        {"axis": "age", "values": ["25-34", "35-44", "45-54", "55-64", "65-74", "75+"]}
      ],
      "values": [46165, 59513, 40915, 39057, 11726, 939, 34169, 48996, 39310, 49623, 22876, 3753],
      "open_age_upper": 80,
      "split": "monotone",
      "source": "Eurostat, hlth_rs_phys, update of 2026-07-13",
      "licence": "CC BY 4.0",
      "date": "2026-07-13",
      "note": "Eurostat's band of under 35 is read as 25–34, its youngest members being new graduates: an assumption. The open band 75+ is spread over 75–80, those above 80 counted at 80: the numbers then go on falling as in the band before, while over a longer span the split would make women's rise again towards its end. Physicians in postgraduate training are included. Flag e: estimated by the source.",
      "flags": [
        {"cell": [0, 1], "flag": "e"},
        {"cell": [0, 2], "flag": "e"},
        {"cell": [0, 3], "flag": "e"},
        {"cell": [0, 4], "flag": "e"},
        {"cell": [0, 5], "flag": "e"},
        {"cell": [1, 1], "flag": "e"},
        {"cell": [1, 2], "flag": "e"},
        {"cell": [1, 3], "flag": "e"},
        {"cell": [1, 4], "flag": "e"},
        {"cell": [1, 5], "flag": "e"}
      ]
    },
    {
      "id": "stock-2023",
      "name": "Practising physicians, 31 December 2023",
      "unit": "heads",
      "definition": "practising",
      "dims": [
        {"axis": "sex", "values": ["F", "M"]},
        {"axis": "age", "values": ["25-34", "35-44", "45-54", "55-64", "65-74", "75+"]}
      ],
      "values": [44401, 57048, 40432, 38752, 10488, 848, 33202, 47591, 40053, 50111, 21840, 3577],
      "open_age_upper": 80,
      "split": "monotone",
      "source": "Eurostat, hlth_rs_phys, update of 2026-07-13",
      "licence": "CC BY 4.0",
      "date": "2026-07-13",
      "note": "Evidence only, no parameter uses it: immigration in 2025 is the residual between this stock and that of 2024. Bands as in 2024. Flags: e estimated, b break in the series.",
      "flags": [
        {"cell": [0, 1], "flag": "e"},
        {"cell": [0, 2], "flag": "e"},
        {"cell": [0, 3], "flag": "e"},
        {"cell": [0, 4], "flag": "be"},
        {"cell": [0, 5], "flag": "e"},
        {"cell": [1, 1], "flag": "e"},
        {"cell": [1, 2], "flag": "e"},
        {"cell": [1, 3], "flag": "e"},
        {"cell": [1, 4], "flag": "be"},
        {"cell": [1, 5], "flag": "e"}
      ]
    },
    {
      "id": "mortality",
      "name": "One-year probability of death, general population",
      "unit": "probability_per_year",
      "dims": [
        {"axis": "year", "values": ["2025", "2030", "2035", "2040", "2045", "2050", "2055"]},
        {"axis": "sex", "values": ["F", "M"]},
        {
          "axis": "age",
          "values": [
            "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64", "65-69", "70-74", "75-79",
            "80+"
          ]
        }
      ],
      "values": [
        0.0001862, 0.0002999, 0.0004488, 0.0007141, 0.0012328, 0.0021187, 0.0035513, 0.0056055, 0.0085124, 0.0131177, 0.0214761, 0.0439914,
        0.0004002, 0.0005666, 0.0008229, 0.0012672, 0.0021147, 0.003716, 0.0065279, 0.0105852, 0.0156697, 0.022776, 0.0351621, 0.063228,
        0.0001699, 0.0002766, 0.0004148, 0.0006611, 0.0011463, 0.0019807, 0.0033345, 0.005258, 0.0079205, 0.0120868, 0.0197014, 0.0409358,
        0.0003548, 0.0005093, 0.0007419, 0.0011451, 0.0019222, 0.0034025, 0.0060123, 0.0097372, 0.0142661, 0.0204766, 0.0314359, 0.0575898,
        0.0001558, 0.0002557, 0.0003842, 0.0006133, 0.0010674, 0.0018526, 0.0031303, 0.0049308, 0.0073677, 0.011133, 0.0180659, 0.0380782,
        0.0003185, 0.0004622, 0.0006748, 0.0010434, 0.0017596, 0.0031326, 0.0055608, 0.0089948, 0.0130493, 0.0185062, 0.0282574, 0.0526906,
        0.0001429, 0.0002363, 0.0003556, 0.0005682, 0.0009922, 0.0017289, 0.0029307, 0.004611, 0.006832, 0.0102178, 0.0165027, 0.0353058,
        0.0002892, 0.0004232, 0.0006191, 0.0009585, 0.0016221, 0.0029003, 0.0051665, 0.0083469, 0.0119974, 0.0168218, 0.0255526, 0.0484471,
        0.0001311, 0.0002182, 0.0003289, 0.0005262, 0.0009213, 0.0016109, 0.0027382, 0.0043031, 0.0063203, 0.0093524, 0.0150311, 0.0326552,
        0.000265, 0.0003901, 0.0005714, 0.0008856, 0.0015028, 0.002696, 0.0048153, 0.00777, 0.0110691, 0.0153513, 0.0232017, 0.0446968,
        0.0001203, 0.0002013, 0.0003038, 0.0004864, 0.0008538, 0.0014973, 0.0025511, 0.0040038, 0.0058275, 0.0085279, 0.0136351, 0.0301004,
        0.0002437, 0.0003606, 0.0005287, 0.00082, 0.0013944, 0.002508, 0.0044889, 0.0072343, 0.0102147, 0.0140118, 0.0210698, 0.0412401,
        0.0001103, 0.0001855, 0.0002802, 0.000449, 0.0007897, 0.0013883, 0.0023701, 0.0037146, 0.0053557, 0.0077471, 0.0123197, 0.0276526,
        0.000225, 0.0003341, 0.0004903, 0.0007609, 0.001296, 0.0023354, 0.0041866, 0.0067385, 0.0094308, 0.012796, 0.0191435, 0.0380656
      ],
      "between": "step",
      "beyond": "hold",
      "source": "United Nations, World Population Prospects 2024, medium, death rates by five-year age and period; via github.com/PPgp/wpp2024",
      "licence": "CC BY 3.0 IGO",
      "date": "2024-07",
      "note": "q = 1 − exp(−m). A period runs from 1 July to 1 July, a flow year is a calendar year: 2025–2030 serves the flow years 2025 to 2029, and so on; 2055–2060 serves 2055 to 2060. The half year of 2025 that belongs to 2020–2025 is left out with the pandemic. 80+ has the rate of 80–84, where nearly all who still practise are. General population: health workers die less, so deaths are overstated."
    },
    {
      "id": "retirement-by-age",
      "name": "Leaving work by age, health graduates, Australia 2016",
      "unit": "probability_per_year",
      "dims": [
        {
          "axis": "age",
          "values": [
            "25-54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68", "69",
            "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80+"
          ]
        }
      ],
      "values": [
        0.0, 0.01256, 0.02142, 0.02553, 0.03369, 0.03353, 0.06563, 0.05174, 0.05725, 0.07152, 0.14616, 0.11973, 0.10572, 0.07568,
        0.12009, 0.11344, 0.14129, 0.09856, 0.09298, 0.10014, 0.125, 0.11212, 0.19688, 0.04649, 0.09574, 0.23922, 0.10541
      ],
      "source": "Australian Bureau of Statistics, Census 2016 (TableBuilder), field of study Health, bachelor degree or higher, by single age; via github.com/robjhyndman/age_structure_forecasts",
      "licence": "CC BY 4.0",
      "date": "2016",
      "note": "Borrowed. p(a) = share in the labour force at age a; probability at age a = 1 − p(a+1)/p(a) from 55 on, 0 below. p falls at every age from 55 to 84, so no value is negative and none was smoothed. 80+: the mean yearly probability between 80 and 84. Read across ages in one census, not along a life: earlier generations of women worked less, which makes leaving look too early. All health professions, both sexes; physicians work longer."
    },
    {
      "id": "students-in-training",
      "name": "Students of medicine in training at the end of 2024, by year of study",
      "unit": "heads",
      "dims": [{"axis": "study_year", "values": ["1", "2", "3", "4", "5", "6", "7"]}],
      "values": [14300, 14300, 14300, 14300, 14300, 14300, 3575],
      "source": "Assumption of this sample",
      "licence": "MIT OR Apache-2.0",
      "date": "2026-11",
      "note": "Starters, before any loss. Every cohort as in winter semester 2022/23 (14,300). Year 7 is the quarter of the starters of 2018 who finish in 2025, because training lasts 6.25 years. The starters of 2018 were probably fewer; the internal yield makes up for it."
    },
    {
      "id": "graduate-profile",
      "name": "New graduates by age and sex",
      "unit": "share",
      "dims": [
        {"axis": "sex", "values": ["F", "M"]},
        {
          "axis": "age",
          "values": [
            "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
            "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56",
            "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70", "71", "72",
            "73", "74", "75", "76", "77", "78", "79", "80+"
          ]
        }
      ],
      "values": [
        0.0575, 0.14375, 0.14375, 0.1035, 0.069, 0.0575, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0.0425, 0.10625, 0.10625, 0.0765, 0.051, 0.0425, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
      ],
      "source": "Assumption of this sample",
      "licence": "MIT OR Apache-2.0",
      "date": "2026-11",
      "note": "Women 57.5 %, as among physicians under 35 in 2024 (Eurostat). Ages 25 to 30 at 10, 25, 25, 18, 12 and 10 %."
    },
    {
      "id": "immigration-profile",
      "name": "Joiners from abroad by age and sex",
      "unit": "share",
      "dims": [
        {"axis": "sex", "values": ["F", "M"]},
        {
          "axis": "age",
          "values": [
            "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
            "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56",
            "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70", "71", "72",
            "73", "74", "75", "76", "77", "78", "79", "80+"
          ]
        }
      ],
      "values": [
        0, 0, 0, 0.018, 0.027, 0.036, 0.0405, 0.0405, 0.0405, 0.036, 0.0315, 0.027, 0.027, 0.0225,
        0.0225, 0.018, 0.018, 0.0135, 0.0135, 0.009, 0.009, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0.022, 0.033, 0.044, 0.0495, 0.0495, 0.0495, 0.044, 0.0385, 0.033, 0.033, 0.0275,
        0.0275, 0.022, 0.022, 0.0165, 0.0165, 0.011, 0.011, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
      ],
      "source": "Assumption of this sample",
      "licence": "MIT OR Apache-2.0",
      "date": "2026-11",
      "note": "Ages 28 to 45, most at 31 to 33; women 45 %. No figures of those who join from abroad by age were at hand."
    },
    {
      "id": "fte-per-head",
      "name": "FTE per head by sex",
      "unit": "fte_per_head",
      "dims": [{"axis": "sex", "values": ["F", "M"]}],
      "values": [0.86, 0.95],
      "source": "Assumption of this sample",
      "licence": "MIT OR Apache-2.0",
      "date": "2026-11",
      "note": "Full-time work counts 1, part-time work 0.5; overtime is not counted. In the Mikrozensus 2017 28 % of women and 10 % of men among physicians worked part time, about 20 hours a week (Kögel, Lauerer, Zank 2024, doi:10.1055/a-2107-4845). All ages alike, constant."
    },
    {
      "id": "population",
      "name": "Population of Germany, 31 December",
      "unit": "persons",
      "dims": [
        {
          "axis": "year",
          "values": [
            "2024", "2025", "2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035",
            "2036", "2037", "2038", "2039", "2040", "2041", "2042", "2043", "2044", "2045", "2046", "2047",
            "2048", "2049", "2050", "2051", "2052", "2053", "2054", "2055", "2056", "2057", "2058", "2059",
            "2060"
          ]
        },
        {"axis": "sex", "values": ["F", "M"]},
        {
          "axis": "age",
          "values": [
            "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54",
            "55-59", "60-64", "65-69", "70-74", "75-79", "80-84", "85-89", "90-94", "95-99", "100+"
          ]
        }
      ],
      "values": [
        1931551, 1990252, 1869288, 1879473, 2052124, 2259679, 2399015, 2672195, 2674697, 2533981, 2656968, 3323126, 3331753, 2860236, 2386211, 1889577, 1703097, 1302844, 529109, 165058, 25277,
        2039538, 2097903, 1990943, 2027924, 2231150, 2467125, 2614497, 2865165, 2781798, 2568652, 2671443, 3304421, 3239770, 2662468, 2070896, 1560378, 1271006, 832521, 273145, 62826, 5995,
        1910932, 1989302, 1877981, 1862911, 2017458, 2229103, 2356284, 2634543, 2679843, 2533241, 2562578, 3220910, 3343907, 2920210, 2446223, 1901976, 1662635, 1313780, 544974, 165761, 26574,
        2018300, 2095358, 1994918, 2004033, 2188220, 2430452, 2570523, 2836047, 2801618, 2575048, 2576432, 3202804, 3255789, 2730338, 2129849, 1572829, 1250683, 848910, 288482, 65940, 6557,
        1896350, 1973753, 1903177, 1865870, 1992342, 2196957, 2340556, 2578717, 2676017, 2562897, 2546322, 3065707, 3315485, 2991582, 2510121, 1968783, 1640310, 1284420, 579512, 167133, 27255,
        2002974, 2079957, 2017387, 2000987, 2155384, 2390638, 2551575, 2782409, 2813951, 2618571, 2561324, 3048178, 3229997, 2806094, 2203089, 1626989, 1240647, 839918, 313303, 68871, 7191,
        1881526, 1957953, 1928004, 1868536, 1967002, 2164577, 2324520, 2522675, 2671794, 2592069, 2529731, 2910527, 3286649, 3062273, 2573435, 2035081, 1617805, 1254957, 613852, 168475, 27930,
        1987390, 2064288, 2039479, 1997645, 2122324, 2350586, 2532298, 2728517, 2825817, 2661559, 2545874, 2893576, 3203795, 2881183, 2275763, 1680731, 1230454, 830827, 337998, 71782, 7822,
        1866510, 1941955, 1952497, 1870952, 1941494, 2132028, 2308240, 2466498, 2667241, 2620807, 2512869, 2755502, 3257486, 3132327, 2636200, 2100889, 1595169, 1225433, 647995, 169791, 28599,
        1971604, 2048406, 2061231, 1994057, 2089103, 2310368, 2512760, 2674457, 2837277, 2704055, 2530148, 2739129, 3177269, 2955643, 2347894, 1734072, 1220136, 821660, 362565, 74675, 8450,
        1851510, 1925974, 1976864, 1873321, 1916040, 2099554, 2291972, 2410474, 2662652, 2649390, 2496017, 2600977, 3228363, 3202068, 2698688, 2166420, 1572581, 1195990, 682004, 171098, 29266,
        1955834, 2032540, 2082865, 1990442, 2055960, 2270247, 2493241, 2620537, 2848640, 2746345, 2514427, 2585180, 3150774, 3029778, 2419722, 1787188, 1209832, 812509, 387036, 77555, 9075,
        1836631, 1910682, 1981177, 1886975, 1904888, 2070997, 2267958, 2374731, 2632652, 2661713, 2502241, 2516008, 3138293, 3223558, 2764573, 2229698, 1591284, 1175455, 692977, 178242, 29873,
        1940175, 2016931, 2085885, 1999747, 2037995, 2234072, 2463839, 2584295, 2827799, 2773594, 2528113, 2501463, 3064188, 3055954, 2492236, 1848114, 1228683, 807103, 398782, 83178, 9686,
        1821955, 1896159, 1965632, 1911945, 1908052, 2046426, 2236336, 2359267, 2577485, 2657986, 2531538, 2500337, 2987709, 3197198, 2833982, 2290854, 1651144, 1163832, 681068, 191201, 30423,
        1924710, 2001668, 2070484, 2022001, 2035221, 2201917, 2424710, 2565750, 2775043, 2786013, 2571174, 2487714, 2917936, 3034563, 2565568, 1916911, 1276603, 805458, 397887, 91535, 10283,
        1807416, 1881776, 1950234, 1936933, 1911302, 2022035, 2204927, 2343970, 2522621, 2654404, 2560869, 2484841, 2837749, 3171080, 2903313, 2351931, 1710897, 1152304, 669230, 204129, 30973,
        1909391, 1986554, 2055234, 2044285, 2032557, 2169973, 2385825, 2547392, 2722592, 2798533, 2614228, 2474133, 2772291, 3013391, 2638797, 1985587, 1324436, 803858, 397015, 99871, 10879,
        1793056, 1867578, 1935029, 1961989, 1914684, 1997868, 2173777, 2328894, 2468112, 2651031, 2590303, 2469577, 2688454, 3145278, 2972652, 2413000, 1770598, 1140897, 657477, 217032, 31524,
        1894261, 1971634, 2040185, 2066655, 2030054, 2138289, 2347237, 2529281, 2670503, 2811224, 2657348, 2460778, 2627294, 2992508, 2712002, 2054204, 1372223, 802323, 396176, 108188, 11474,
        1778819, 1853505, 1919955, 1987063, 1918145, 1973863, 2142816, 2313968, 2413873, 2647789, 2619770, 2454470, 2539715, 3119695, 3041926, 2474002, 1830207, 1129575, 645789, 229909, 32074,
        1879261, 1956846, 2025272, 2089054, 2027651, 2106794, 2308867, 2511337, 2618688, 2824006, 2700463, 2447573, 2482838, 2971823, 2785118, 2122716, 1419934, 800829, 395357, 116487, 12068,
        1766075, 1839377, 1905416, 1992045, 1932456, 1963624, 2115355, 2291057, 2379425, 2619215, 2633064, 2461827, 2458430, 3034856, 3065293, 2538380, 1888448, 1148193, 638635, 235176, 33607,
        1865823, 1941985, 2010458, 2092798, 2037710, 2089903, 2273995, 2483261, 2584000, 2804807, 2728661, 2462664, 2405062, 2893657, 2813806, 2191967, 1474179, 818566, 396009, 121054, 13077,
        1755113, 1825500, 1891729, 1977355, 1957905, 1967424, 2091730, 2260574, 2365083, 2565848, 2630700, 2491977, 2444722, 2891494, 3043465, 2606565, 1945662, 1196829, 636101, 232905, 36125,
        1854253, 1927375, 1996079, 2078316, 2060528, 2087907, 2242983, 2445510, 2566801, 2754227, 2742468, 2506354, 2394087, 2758718, 2798728, 2262343, 1535193, 855598, 398193, 121927, 14502,
        1744244, 1811725, 1878145, 1962775, 1983367, 1971289, 2068241, 2230250, 2350865, 2512705, 2628441, 2522148, 2431140, 2748585, 3021803, 2674685, 2002811, 1245394, 633598, 230648, 38638,
        1842781, 1912872, 1981809, 2063947, 2083369, 2085995, 2212129, 2407942, 2549739, 2703872, 2756345, 2550034, 2383228, 2624205, 2783791, 2332635, 1596119, 892574, 400388, 122802, 15924,
        1733365, 1797946, 1864556, 1948191, 2008729, 1975105, 2044766, 2199952, 2336633, 2459639, 2626135, 2552197, 2417541, 2605960, 3000132, 2742590, 2059785, 1293818, 631089, 228392, 41144,
        1831299, 1898365, 1967534, 2049571, 2106114, 2084046, 2181305, 2370414, 2532668, 2653582, 2770135, 2593560, 2372348, 2489959, 2768835, 2402714, 1656868, 929444, 402569, 123672, 17343,
        1722624, 1784316, 1851118, 1933765, 2034161, 1979040, 2021477, 2169867, 2322584, 2406854, 2624003, 2582341, 2404129, 2463834, 2978704, 2810514, 2116759, 1342213, 628625, 226156, 43647,
        1819961, 1884015, 1953419, 2035360, 2128941, 2082235, 2150693, 2333127, 2515799, 2603580, 2784071, 2637151, 2361645, 2356186, 2754091, 2472784, 1717583, 966288, 404771, 124548, 18759,
        1715325, 1772842, 1838318, 1920600, 2040436, 1994535, 2012626, 2144063, 2301483, 2374521, 2597839, 2597591, 2413596, 2387745, 2901475, 2837173, 2177994, 1390899, 643414, 225525, 45108,
        1812257, 1871921, 1939963, 2022010, 2134083, 2093603, 2135372, 2300156, 2489825, 2571389, 2767624, 2667244, 2379040, 2286001, 2686434, 2504288, 1780090, 1008574, 417039, 125906, 19728,
        1711402, 1763453, 1826084, 1908620, 2027544, 2021524, 2018109, 2122435, 2273252, 2362487, 2547589, 2597923, 2445830, 2377387, 2768391, 2822608, 2243489, 1439891, 675416, 226489, 45532,
        1808114, 1862011, 1927092, 2009444, 2121521, 2118072, 2135226, 2271386, 2454662, 2556856, 2720761, 2683825, 2424420, 2279113, 2565824, 2497272, 1844405, 1056308, 439354, 127741, 20250,
        1707255, 1753840, 1813619, 1896397, 2014394, 2048222, 2023321, 2100545, 2244744, 2350151, 2497044, 2597911, 2477714, 2366724, 2635054, 2807682, 2308632, 1488651, 707302, 227423, 45949,
        1803736, 1851863, 1913977, 1996623, 2108689, 2142241, 2134799, 2242340, 2419205, 2541996, 2673578, 2700037, 2469441, 2271930, 2444976, 2489933, 1908423, 1103862, 461591, 129557, 20769,
        1702777, 1743891, 1800810, 1883814, 2000861, 2074485, 2028127, 2078266, 2215827, 2337365, 2446066, 2597386, 2509071, 2355605, 2501353, 2792219, 2373241, 1537059, 739010, 228310, 46357,
        1799006, 1841361, 1900499, 1983423, 2095455, 2165958, 2133950, 2212886, 2383311, 2526652, 2625922, 2715696, 2513921, 2264306, 2323788, 2482110, 1971988, 1151142, 483711, 131346, 21283,
        1698185, 1733834, 1787893, 1871117, 1987208, 2100564, 2032784, 2055873, 2186795, 2324432, 2394989, 2596678, 2540206, 2344337, 2367669, 2776581, 2437591, 1585290, 770620, 229180, 46760,
        1794157, 1830744, 1886907, 1970102, 2082093, 2189488, 2132952, 2183318, 2347302, 2511152, 2578151, 2731142, 2558160, 2256534, 2202611, 2474124, 2035322, 1198272, 505765, 133123, 21795,
        1697780, 1726919, 1776825, 1858746, 1974495, 2107249, 2048651, 2047515, 2161645, 2304099, 2363721, 2571790, 2556312, 2354958, 2296688, 2707965, 2465913, 1637252, 803066, 236552, 47267,
        1793731, 1823444, 1875245, 1957110, 2069255, 2195087, 2144744, 2168589, 2315160, 2486187, 2547420, 2716352, 2588914, 2275137, 2139911, 2417413, 2066575, 1247064, 531089, 138307, 22315,
        1701486, 1723068, 1767526, 1846619, 1962636, 2094491, 2075640, 2053083, 2140269, 2276271, 2352115, 2522642, 2557322, 2387345, 2288171, 2586302, 2458186, 1692910, 836335, 250411, 47874,
        1797648, 1819377, 1865429, 1944359, 2056850, 2182698, 2169228, 2168578, 2286766, 2451658, 2533582, 2671257, 2606122, 2319996, 2135467, 2311920, 2065737, 1297496, 559675, 146890, 22844,
        1704906, 1718931, 1757939, 1834194, 1950458, 2081394, 2102260, 2058303, 2118552, 2248085, 2340125, 2473112, 2557904, 2419307, 2279278, 2464307, 2450055, 1748239, 869438, 264216, 48473,
        1801262, 1815010, 1855309, 1931294, 2044111, 2169956, 2193329, 2168205, 2258014, 2416747, 2519332, 2625753, 2622880, 2364430, 2130669, 2206127, 2064554, 1347671, 588143, 155441, 23369,
        1708164, 1714641, 1748200, 1821612, 1938114, 2068120, 2128658, 2063329, 2096664, 2219723, 2327933, 2423408, 2558250, 2451012, 2270185, 2342217, 2441707, 1803347, 902424, 277982, 49066,
        1804706, 1810480, 1845030, 1918065, 2031197, 2157027, 2217202, 2167633, 2229084, 2381652, 2504865, 2580056, 2639378, 2408597, 2125680, 2100246, 2063183, 1397666, 616526, 163969, 23891,
        1711498, 1710435, 1738554, 1809130, 1925873, 2054956, 2155124, 2068444, 2074898, 2191495, 2315862, 2373873, 2558713, 2482794, 2261207, 2220373, 2433481, 1858476, 935415, 291746, 49662,
        1808230, 1806039, 1834847, 1904940, 2018392, 2144212, 2241151, 2167161, 2200290, 2346706, 2490530, 2534529, 2655980, 2452827, 2120796, 1994581, 2061908, 1447670, 644906, 172494, 24413,
        1715863, 1710129, 1731756, 1798195, 1913646, 2042395, 2161917, 2084399, 2066760, 2166753, 2296061, 2343483, 2534936, 2499517, 2272958, 2156526, 2377720, 1886121, 971288, 306255, 51501,
        1812840, 1805717, 1827671, 1893429, 2005583, 2131568, 2246885, 2179074, 2185878, 2315185, 2466423, 2505227, 2642761, 2483815, 2140373, 1941056, 2019051, 1474983, 674802, 182429, 25506,
        1721227, 1713685, 1727772, 1788771, 1901395, 2030398, 2149025, 2111144, 2072192, 2145447, 2268493, 2332164, 2486899, 2501159, 2305370, 2150541, 2274436, 1886290, 1010029, 321505, 54583,
        1818503, 1809475, 1823464, 1883493, 1992730, 2119052, 2234388, 2203315, 2185785, 2287036, 2432509, 2492074, 2599713, 2501540, 2184343, 1939550, 1934624, 1479616, 706206, 193769, 27168,
        1726283, 1716936, 1723486, 1779041, 1888822, 2018055, 2135768, 2137490, 2077254, 2123785, 2240553, 2320445, 2438473, 2502360, 2337342, 2144183, 2170854, 1886126, 1048553, 336684, 57651,
        1823840, 1812911, 1818940, 1873234, 1979540, 2106175, 2221510, 2227145, 2185307, 2258512, 2398200, 2478496, 2556250, 2518806, 2227885, 1937704, 1849941, 1483983, 737454, 205063, 28824,
        1730876, 1719729, 1718753, 1768856, 1875768, 2005197, 2121968, 2163235, 2081761, 2101594, 2212062, 2308131, 2389474, 2502899, 2368653, 2137269, 2066849, 1885466, 1086746, 351752, 60700,
        1828688, 1815864, 1813943, 1862497, 1965846, 2092761, 2208065, 2250353, 2184255, 2229433, 2363308, 2464283, 2512175, 2535384, 2270777, 1935349, 1764892, 1487953, 768462, 216287, 30469,
        1735284, 1722342, 1713852, 1758509, 1862547, 1992158, 2107974, 2188713, 2086047, 2079227, 2183397, 2295604, 2340318, 2503181, 2399665, 2130149, 1962820, 1884615, 1124759, 366757, 63738,
        1833341, 1818626, 1808769, 1851589, 1951977, 2079158, 2194418, 2273289, 2182980, 2200179, 2328237, 2449844, 2467923, 2551673, 2313359, 1932801, 1679816, 1491763, 799337, 227469, 32109,
        1736094, 1725811, 1712674, 1750841, 1850699, 1978953, 2094394, 2194378, 2100907, 2070205, 2157983, 2275206, 2309761, 2479473, 2415873, 2142325, 1909355, 1845939, 1146364, 383362, 67255,
        1834192, 1822291, 1807527, 1843506, 1939536, 2065360, 2180739, 2277874, 2193788, 2184968, 2296311, 2425549, 2439128, 2538990, 2343212, 1952311, 1637889, 1464584, 817811, 239465, 34123,
        1733299, 1730116, 1715190, 1745828, 1840204, 1965565, 2081205, 2180267, 2126287, 2074468, 2135791, 2246941, 2297729, 2431822, 2417294, 2173718, 1906292, 1769535, 1151597, 401556, 71251,
        1831234, 1826839, 1810188, 1838223, 1928504, 2051349, 2167006, 2264139, 2216621, 2183737, 2267500, 2391405, 2425722, 2497397, 2360350, 1993792, 1638971, 1406493, 823912, 252271, 36511,
        1730493, 1734396, 1717686, 1740809, 1829713, 1952186, 2068024, 2166165, 2151598, 2078704, 2113625, 2218713, 2285700, 2384246, 2418690, 2205028, 1903218, 1693270, 1156810, 419711, 75238,
        1828266, 1831362, 1812827, 1832934, 1917476, 2037349, 2153282, 2250412, 2239388, 2182489, 2238727, 2357308, 2412322, 2455865, 2377431, 2035172, 1640036, 1348507, 829993, 265048, 38893,
        1727938, 1738914, 1720420, 1736046, 1819501, 1939108, 2055161, 2152395, 2177164, 2083225, 2091800, 2190851, 2274017, 2337096, 2420425, 2236590, 1900419, 1617389, 1162175, 437890, 79228,
        1825562, 1836135, 1815718, 1827914, 1906740, 2023663, 2139887, 2237029, 2262428, 2181552, 2210324, 2323609, 2399288, 2414759, 2394816, 2076761, 1641331, 1290821, 836180, 277839, 41276,
        1725626, 1743665, 1723387, 1731531, 1809558, 1926320, 2042603, 2138946, 2202991, 2088028, 2070300, 2163338, 2262668, 2290346, 2422493, 2268411, 1897888, 1541853, 1167694, 456101, 83223,
        1823116, 1841154, 1818855, 1823156, 1896286, 2010279, 2126811, 2223978, 2285745, 2180919, 2182274, 2290286, 2386607, 2374054, 2412505, 2118570, 1642852, 1233406, 842473, 290648, 43661,
        1723333, 1748425, 1726365, 1727037, 1799644, 1913568, 2030080, 2125535, 2228799, 2092841, 2048849, 2135884, 2251354, 2243684, 2424579, 2300205, 1895377, 1466442, 1173214, 474288, 87212,
        1820688, 1846182, 1822004, 1818420, 1885863, 1996932, 2113772, 2210964, 2309047, 2180306, 2154283, 2257032, 2373966, 2333428, 2430189, 2160337, 1644384, 1176087, 848764, 303440, 46043
      ],
      "split": "monotone",
      "source": "United Nations, World Population Prospects 2019 (age and sex; via github.com/cran/wpp2019) and 2024 (totals; via github.com/PPgp/wpp2024), medium",
      "licence": "CC BY 3.0 IGO",
      "date": "2024-07",
      "note": "Ages and sexes of the 2019 revision, given for 1 July of every fifth year, between which they move linearly, scaled to the total of the 2024 revision (factor 1.006 for 2024, 0.968 for 2060). 31 December lies midway between two 1 Julys; the last half year, beyond 1 July 2060, follows the last slope. Rounded to whole persons."
    },
    {
      "id": "gp-contacts-norway-2005",
      "name": "Contacts with a general practitioner per person, Norway 2005",
      "unit": "uses_per_person_per_year",
      "dims": [
        {"axis": "sex", "values": ["F", "M"]},
        {"axis": "age", "values": ["0-1", "2-4", "5-14", "15-24", "25-44", "45-64", "65-74", "75-84", "85+"]}
      ],
      "values": [
        2.0, 2.8, 1.5, 3.6, 5.7, 6.3, 7.4, 9.5, 10.5,
        2.1, 3.0, 1.5, 2.0, 3.4, 4.5, 6.3, 9.1, 11.1
      ],
      "source": "Statistics Norway, contacts with general practitioners by age and sex, 2005 (ssb.no/a/kortnavn/alegetj/tab-2006-10-09-05.html)",
      "licence": "NLOD / CC BY 4.0",
      "date": "2006-10-09",
      "note": "Borrowed from another country, twenty years old and about general practitioners only. The model uses the proportions between ages and sexes, not the level."
    }
  ],
  "parameters": [
    {
      "id": "stock",
      "quantity": "stock",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "stock-2024"},
      "unit": "heads",
      "kind": "baseline",
      "source": "Eurostat, hlth_rs_phys",
      "date": "2026-07-13"
    },
    {
      "id": "mortality",
      "quantity": "mortality",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "mortality"},
      "unit": "probability_per_year",
      "kind": "baseline",
      "source": "United Nations, World Population Prospects 2024",
      "date": "2024-07",
      "note": "General population."
    },
    {
      "id": "retirement",
      "quantity": "retirement",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "retirement-by-age"},
      "unit": "probability_per_year",
      "kind": "uncertain",
      "source": "Australian Bureau of Statistics, Census 2016",
      "date": "2016",
      "note": "Borrowed from Australia. Leaving the profession for other reasons is not supplied; before 55 it is within the residual."
    },
    {
      "id": "emigration",
      "quantity": "emigration",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 0.0056},
      "unit": "probability_per_year",
      "kind": "baseline",
      "source": "Bundesärztekammer, in the answer of the Federal Government, Bundestag paper 20/13852 (via the press)",
      "date": "2024-11",
      "note": "2,187 physicians left Germany in 2023 (Bundesärztekammer, rounded: 2,200); divided by the 388,343 practising at the end of 2023 (Eurostat). The same at all ages. Whether they had practised until then, and who comes back, is not recorded."
    },
    {
      "id": "intake",
      "quantity": "intake",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 14300},
      "unit": "heads_per_year",
      "kind": "lever",
      "source": "Bundesärztekammer, as quoted in the press: new students of medicine, winter semester 2022/23",
      "date": "2022",
      "note": "Held constant. The count includes private universities and is higher than the 12,000 or so state places."
    },
    {
      "id": "students-in-training",
      "quantity": "students_in_training",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "students-in-training"},
      "unit": "heads",
      "kind": "assumption"
    },
    {
      "id": "training-duration",
      "quantity": "training_duration",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 6.25},
      "unit": "years",
      "kind": "baseline",
      "source": "Approbationsordnung für Ärzte 2002, § 1 (2)",
      "date": "2002",
      "note": "Standard period of study, six years and three months. Graduates practise from then on, as physicians in postgraduate training."
    },
    {
      "id": "internal-yield",
      "quantity": "internal_yield",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 0.7},
      "unit": "share",
      "low": {"type": "constant", "value": 0.65},
      "high": {"type": "constant", "value": 0.83},
      "kind": "assumption",
      "note": "About 10,000 graduates a year (2023) to 14,300 starters a year (2022). Cautious: today's graduates began when fewer did. High: 10,000 graduates to the 12,000 state places (Bundesärztekammer, Tätigkeitsbericht 2023, p. 58). Low: judgement."
    },
    {
      "id": "entry-share",
      "quantity": "entry_share",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 0.95},
      "unit": "share",
      "kind": "assumption",
      "note": "One in twenty graduates never practises in Germany: judgement."
    },
    {
      "id": "graduate-profile",
      "quantity": "graduate_profile",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "graduate-profile"},
      "unit": "share",
      "kind": "assumption"
    },
    {
      "id": "immigration",
      "quantity": "immigration",
      "for": {"profession": "physicians"},
      "value": {"type": "path", "years": [2025, 2030], "values": [11300, 4300], "between": "linear", "beyond": "hold"},
      "unit": "heads_per_year",
      "kind": "assumption",
      "note": "2025: the residual, 11,300 rounded to hundreds, that turns the stock of 2023 into the total of 2024 by one step of this model with these rates and 9,510 graduates who enter. So it includes returners, changes of coverage and what the borrowed retirement curve takes too early. One year cannot carry further: from 2030 on 4,300. That is the yearly net gain of foreign physicians from 2013 to 2023, 3,400 (from about 30,000 to 64,000; Bundesärztekammer, Tätigkeitsbericht 2023, p. 58), and the 873 foreign physicians who left in 2023 (Bundestag paper 20/13852), who are among the emigrants here."
    },
    {
      "id": "immigration-profile",
      "quantity": "immigration_profile",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "immigration-profile"},
      "unit": "share",
      "kind": "assumption"
    },
    {
      "id": "entrant-exposure",
      "quantity": "entrant_exposure",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 0.5},
      "unit": "share",
      "kind": "assumption",
      "note": "Joiners arrive evenly over the year."
    },
    {
      "id": "fte-per-head",
      "quantity": "fte_per_head",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "fte-per-head"},
      "unit": "fte_per_head",
      "kind": "assumption"
    },
    {
      "id": "unmet-demand",
      "quantity": "unmet_demand",
      "for": {"profession": "physicians"},
      "value": {"type": "constant", "value": 0.02},
      "unit": "share",
      "low": {"type": "constant", "value": 0},
      "high": {"type": "constant", "value": 0.05},
      "kind": "assumption",
      "note": "Demand at the end of 2024 is taken as 2 % above the supply: judgement, for want of one figure for vacancies and waiting in all sectors."
    },
    {
      "id": "population",
      "quantity": "population",
      "value": {"type": "series", "series": "population"},
      "unit": "persons",
      "kind": "baseline",
      "source": "United Nations, World Population Prospects 2019 and 2024",
      "date": "2024-07"
    },
    {
      "id": "care-use",
      "quantity": "care_use",
      "for": {"profession": "physicians"},
      "value": {"type": "series", "series": "gp-contacts-norway-2005"},
      "unit": "uses_per_person_per_year",
      "kind": "uncertain",
      "source": "Statistics Norway, 2005",
      "date": "2006-10-09",
      "note": "Borrowed from Norway."
    }
  ],
  "methods": [
    {"profession": "physicians", "supply": {"type": "cohort"}, "demand": {"type": "utilisation"}}
  ],
  "scenarios": [
    {
      "id": "later-retirement",
      "name": "Retirement two years later",
      "reason": "The borrowed curve is too early for German physicians; moved by two years it misses the stock aged 55 and over at the end of 2024 by about half as much.",
      "changes": [
        {
          "quantity": "retirement",
          "for": {"profession": "physicians"},
          "op": "shift_age",
          "amount": 2,
          "ramp": {"from": 2026, "to": 2030},
          "reason": "Two years later at every age, reached in 2030."
        }
      ]
    },
    {
      "id": "intake-16000",
      "name": "16,000 new students a year",
      "reason": "What 12 % more places would bring, and from when.",
      "changes": [
        {
          "quantity": "intake",
          "for": {"profession": "physicians"},
          "op": "set",
          "amount": 16000,
          "ramp": {"from": 2026, "to": 2026},
          "reason": "From the starters of 2026 on; the first of them practise in 2032."
        }
      ]
    },
    {
      "id": "fewer-hours",
      "name": "Five per cent fewer hours per head",
      "reason": "More part-time work in the younger generations, with heads unchanged.",
      "changes": [
        {
          "quantity": "fte_per_head",
          "for": {"profession": "physicians"},
          "op": "scale",
          "amount": 0.95,
          "ramp": {"from": 2026, "to": 2035},
          "reason": "Both sexes, reached in 2035."
        }
      ]
    }
  ],
  "runs": {"target_year": 2040, "from_year": 2026, "tolerance_share": 0}
}
`)},{fileName:"belgium-chain.hwf.json",title:"Belgium's chain (invented figures), general practitioners 2020",load:()=>import("./sample-belgium-chain.js").then(({text:t})=>t)},{fileName:"france-physicians-2022.hwf.json",title:"France, active physicians 2022",load:()=>import("./sample-france-physicians-2022.js").then(({text:t})=>t)},{fileName:"malta-who.hwf.json",title:"Malta, three small professions after WHO/Europe 2024",load:()=>import("./sample-malta-who.js").then(({text:t})=>t)},{fileName:"medland.hwf.json",title:"Medland (fictional country), six professions 2025",load:()=>import("./sample-medland.js").then(({text:t})=>t)},{fileName:"needs-oral-health.hwf.json",title:"Oral health by need (invented), three professions 2025",load:()=>import("./sample-needs-oral-health.js").then(({text:t})=>t)},{fileName:"netherlands-gps-2009.hwf.json",title:"Netherlands, general practitioners 2009",load:()=>import("./sample-netherlands-gps-2009.js").then(({text:t})=>t)},{fileName:"norway-helsemod.hwf.json",title:"Norway, six educations after HELSEMOD 2020",load:()=>import("./sample-norway-helsemod.js").then(({text:t})=>t)},{fileName:"slovakia-2017.hwf.json",title:"Slovakia, doctors, dentists and nurses 2017",load:()=>import("./sample-slovakia-2017.js").then(({text:t})=>t)},{fileName:"slovakia-network-2017.hwf.json",title:"Slovakia, services and minimum network by region 2017",load:()=>import("./sample-slovakia-network-2017.js").then(({text:t})=>t)},{fileName:"training-chain.hwf.json",title:"Training chain (invented): doctor, GP trainee, GP, specialist 2025",load:()=>import("./sample-training-chain.js").then(({text:t})=>t)},{fileName:"wisn-clinics.hwf.json",title:"WISN, two cadres in three facilities (invented)",load:()=>import("./sample-wisn-clinics.js").then(({text:t})=>t)}];var Dt=class extends L{static properties={text:{state:!0}};constructor(){super(),new P(this),this.text=""}createRenderRoot(){return this}render(){return null===null?u`<p><a id="licences" href="licences.txt">${s("about.licences")}</a></p>`:u`<details id="licences" @toggle=${this.#e}>
          <summary>${s("about.licences")}</summary>
          ${this.text===""?p:u`<pre class="licences" translate="no" tabindex="0">${this.text}</pre>`}
        </details>`}async#e(){this.text||=new TextDecoder().decode(await $n(""))}};customElements.define("hwf-licences",Dt);var Rs=["purpose","supply","demand","gap","intake","limits","privacy"];function la({project:t,runner:e}){let n=t?.description,a=y(n?.axes.fte_hours??40,{digits:1});return u`<section class="page about" aria-labelledby="about-heading">
    <h2 id="about-heading">${s("about.heading")}</h2>
    <div class="columns">
      ${Rs.map(r=>u`<section>
            <h3>${s(`about.${r}.heading`)}</h3>
            <p>${s(`about.${r}`,{hours:a})}</p>
          </section>`)}
      <section>
        <h3>${s("about.reproduce.heading")}</h3>
        <dl class="facts">
          <div><dt>${s("about.engine")}</dt><dd translate="no">${n?.stamp.engine_version}</dd></div>
          <div>
            <dt>${s("about.project")}</dt>
            <dd><code translate="no">${n?.stamp.project_hash}</code></dd>
          </div>
          <div>
            <dt>${s("about.runs")}</dt>
            <dd>${s(`about.runs.${e.place??"worker"}`)}</dd>
          </div>
        </dl>
        <hwf-licences></hwf-licences>
      </section>
    </div>
  </section>`}function fe({project:t,file:e},n){return(t?.description.parameters??[]).filter(a=>a.quantity===n).flatMap(({for:a,value:r})=>{let i=K(a);return r.type==="series"?Is(e.data?.find(({id:l})=>l===r.series),i):(r.type==="constant"?[r.value]:r.values).flatMap(l=>l===null?[]:[{scope:i,value:l}])})}function Is(t,e){return(t?.values??[]).flatMap((n,a)=>{if(n===null)return[];let r=a,i={};for(let{axis:o,values:l}of[...t?.dims??[]].reverse())i[o]=l[r%l.length],r=Math.floor(r/l.length);return[{scope:{...K(i),...e},value:n}]})}function ge(t,e,n){let a=Object.keys(e),r=t.filter(({scope:l})=>a.every(c=>(l[c]??e[c])===e[c])).map(({value:l})=>l);if(r.length===0)return null;let[i,o]=[Math.min(...r),Math.max(...r)];return i===o?{value:i,form:n}:s("assumptions.range",{low:y(i,n),high:y(o,n)})}var bt={percent:!0,digits:2},Fs={significant:3},Bs=[{quantity:"region_moves",from:"region",to:"to_region"},{quantity:"sector_moves",from:"sector",to:"to_sector"},{quantity:"profession_moves",from:"profession",to:"to_profession"}];function ca(t){return u`
    ${Us(t)}
    ${gt(t,"staffing_mix","service","profession",bt,{first:"fte_per_use"})}
    ${gt(t,"work_share","service","profession",bt,{first:"services_per_case"})}
    ${gt(t,"services_per_fte_year","service","profession",{},{})}
    ${gt(t,"task_minutes","task","profession",{},{last:"fte_minutes"})}
    ${Ws(t)} ${Ds(t)}
  `}function Us(t){let{axes:e}=t;return Bs.map(({quantity:n,from:a,to:r})=>{let i=fe(t,n);return(a==="profession"?[null]:e.professions).map(l=>{let c=l===null?{}:{profession:l.id},d=i.filter(({scope:f})=>l===null||(f.profession??l.id)===l.id);if(d.length===0)return p;let h=k(n),m=xe(a,e);return Le(t,l===null?n:`${n}/${l.id}`,l===null||e.professions.length===1?h:s("assumptions.of",{name:h,whose:l.name}),s("assumptions.moves.note"),[te(s("assumptions.moves.from")),...m.map(({name:f})=>ie(f,!0))],m.map(({id:f,name:g})=>[g,...m.map(b=>ge(d,{...c,[a]:f,[r]:b.id},bt))]))})})}function gt(t,e,n,a,r,{first:i,last:o}){let l=fe(t,e);if(l.length===0)return p;let{axes:c}=t,d=i===void 0?[]:fe(t,i),h=o===void 0?[]:fe(t,o),m=xe(a,c).filter(({id:b})=>[...l,...h].some(({scope:$})=>($[a]??b)===b)),f=xe(n,c).map(({id:b,name:$})=>[$,...i===void 0?[]:[ge(d,{[n]:b},Fs)],...m.map(v=>ge(l,{[n]:b,[a]:v.id},r))]),g=o===void 0||h.length===0?[]:[[k(o),...m.map(b=>ge(h,{[a]:b.id},r))]];return Le(t,e,k(e),s(`assumptions.matrix.${e}`),[te(s(`assumptions.axis.${n}`)),...i===void 0?[]:[ie(k(i),!1)],...m.map(({name:b})=>ie(b,!0))],[...f,...g])}function Ws(t){let{axes:e}=t,n=e.task_shifts??[];if(n.length===0)return p;let a=fe(t,"shifted_share"),r=fe(t,"relative_time");return Le(t,"task_shifts",s("assumptions.task_shifts"),s("assumptions.task_shifts.note"),[...["task","from","to"].map(i=>te(s(`assumptions.axis.${i}`))),ie(k("shifted_share"),!1),ie(k("relative_time"),!1)],n.map(({id:i,task:o,from:l,to:c})=>[C(e.tasks??[],o),C(e.professions,l),C(e.professions,c),ge(a,{task_shift:i},bt),ge(r,{task_shift:i},{digits:2,fixed:!0})]))}function Ds(t){let{file:e,axes:n}=t,a=e.workloads??[];if(a.length===0)return p;let r=t.unfolded.has("workloads"),i=o=>t.unfold("workloads",o.currentTarget.open);return u`${Gs(t)}
    <details class="card fold" data-fold="workloads" .open=${r} @toggle=${i}>
      <summary>${s("workload.inputs")}</summary>
      ${r?a.map((o,l)=>Le(t,`workload/${l}`,s("assumptions.of",{name:o.facility,whose:C(n.professions,o.profession)}),s("workload.inputs.note"),[te(s("workload.what"),!1),te(s("workload.item")),ie(s("workload.amount"),!1),te(s("column.unit"),!1)],Hs(o))):p}
    </details>`}function Gs(t){let{axes:e}=t,n=t.value("workload");if(!n)return p;let a=(r,i)=>r==null?null:{value:r,form:i};return Le(t,"workload",s("workload.heading"),s("workload.note"),[te(s("workload.facility")),te(s("workload.region")),te(s("choose.profession")),...["needed","staff","difference","ratio"].map(r=>ie(s(`workload.${r}`),!1)),...["hours","activities","category","individual"].map(r=>ie(s(`workload.result.${r}`),!1))],n.lines.map(r=>[r.facility==="T"?s("workload.all"):r.facility,r.region==="T"?s("workload.all"):C(e.regions,r.region),C(e.professions,r.profession),a(r.needed_fte,{digits:2,fixed:!0}),a(r.staff_fte,{digits:2,fixed:!0}),a(r.difference_fte,{digits:2,fixed:!0,sign:!0}),a(r.ratio,{digits:2,fixed:!0}),a(r.available_hours,{}),a(r.activities_fte,{digits:2,fixed:!0}),a(r.category_factor,{digits:3,fixed:!0}),a(r.individual_fte,{digits:2,fixed:!0})]))}function Hs(t){let e=a=>s(`workload.per.${a??"year"}`);return[...[["days_per_year","days"],["holidays","days"],["annual_leave","days"],["sick_leave","days"],["other_leave","days"],["hours_per_day","hours"]].flatMap(([a,r])=>t[a]==null?[]:[[s("workload.time"),s(`workload.${a}`),be(t[a]),s(`workload.unit.${r}`)]]),...t.activities.flatMap(({name:a,volume:r,minutes:i,per_hour:o})=>[[s("workload.activity"),a,be(r),s("workload.unit.volume")],i==null?[s("workload.standard"),a,be(o),s("workload.unit.per_hour")]:[s("workload.standard"),a,be(i),s("workload.unit.minutes")]]),...(t.category_allowances??[]).map(({name:a,share:r,hours:i,per:o})=>r==null?[s("workload.category"),a,be(i),s("workload.unit.hours_per",{span:e(o)})]:[s("workload.category"),a,{value:r,form:{percent:!0,digits:2}},s("workload.unit.share")]),...(t.individual_allowances??[]).flatMap(({name:a,heads:r,hours:i,per:o})=>[[s("workload.individual"),a,be(r),s("unit.heads")],[s("workload.individual"),a,be(i),s("workload.unit.hours_per",{span:e(o)})]])]}function be(t){return t==null?null:{value:t,form:{digits:2}}}function te(t,e=!0){return{label:t,kind:"text",own:e}}function ie(t,e){return{label:t,kind:"number",ownLabel:e}}function Le(t,e,n,a,r,i){return u`<hwf-table
    data-table=${e}
    caption=${n}
    note=${a}
    tall
    .columns=${r}
    .rows=${i}
    .toCsv=${t.toCsv}
  ></hwf-table>`}var ua={constant:{},ratio:{target:"today"},utilisation:{},factors:{demography:"none"},path:{},services:{},needs:{},workload:{},economic:{lag_years:0}},zs=["ratio","path","services","needs","workload"],Ks=["none","stated","population","utilisation"],Vs=["today","stated","minimum"],Js=["constant","population","utilisation"],Qs=["epidemiology","sociocultural","professional","efficiency","horizontal_substitution","vertical_substitution","working_time"];function ha(t){let{edited:e,profession:n}=t,a=e.methods.findIndex(d=>d.profession===n),r=e.methods[a];if(!r)return p;let{demand:i,supply:o}=r,l=["methods",a],c=(d,h)=>t.edit(Ze(t.edited,[...l,...d],h),d.join("/"));return u`<fieldset class="entry method">
    <legend>${s("inputs.method")}</legend>
    <div class="choices">
      ${M("inputs-demand",s("inputs.demand"),i.type,Object.keys(ua).map(d=>({id:d,name:s(`method.${d}`)})),d=>c(["demand"],{type:d,...ua[d]}))}
      ${i.type==="ratio"?Gt("target","ratio",Vs,i.target,d=>c(["demand","target"],d)):p}
      ${i.type==="factors"?Gt("demography","factors",Ks,i.demography,d=>c(["demand","demography"],d)):p}
      ${i.type==="workload"?Gt("volumes","workload",Js,i.volumes??"constant",d=>c(["demand","volumes"],d)):p}
      ${i.type==="economic"?da("lag",i.lag_years,d=>c(["demand","lag_years"],d)):p}
      ${o.type==="cumulative"?da("steerable",o.steerable_year,d=>c(["supply","steerable_year"],d)):p}
      ${zs.includes(i.type)?u`<label class="check">
              <input
                type="checkbox"
                id="inputs-calibrated"
                .checked=${i.calibrated===!0}
                @change=${d=>c(["demand","calibrated"],d.target.checked||void 0)}
              />
              <span>${s("method.calibrated")}</span>
            </label>`:p}
    </div>
    ${i.type==="factors"?Zs(i.factors??[],d=>c(["demand","factors"],d)):p}
  </fieldset>`}function Gt(t,e,n,a,r){let i=n.map(o=>({id:o,name:s(`method.${e}.${o}`)}));return M(`inputs-${t}`,s(`inputs.${t}`),a,i,r)}function da(t,e,n){return u`<div class="whole">
    <span>${s(`inputs.${t}`)}</span>
    <hwf-number
      id="inputs-${t}"
      ungrouped
      .label=${s(`inputs.${t}`)}
      .value=${e}
      @hwf-value=${({detail:a})=>n(a.value)}
    ></hwf-number>
  </div>`}function Zs(t,e){let n=i=>t.find(o=>o.factor===i),a=(i,o)=>{let l={factor:i,...n(i),...o};e([...t.filter(c=>c.factor!==i),l])},r=i=>i.map(o=>({id:o,name:s(`inputs.factor.${o}`)}));return u`<table>
    <caption>
      ${s("inputs.factors")}
    </caption>
    <tbody>
      ${Qs.map(i=>u`<tr>
          <th scope="row">${k(i)}</th>
          <td>
            ${M(`inputs-place-${i}`,u`<span class="unseen">${k(i)}: ${s("inputs.factor.place")}</span>`,n(i)?.place??"inside",r(["inside","outside"]),o=>a(i,{place:o}))}
          </td>
          <td>
            ${M(`inputs-trend-${i}`,u`<span class="unseen">${k(i)}: ${s("inputs.factor.trend")}</span>`,n(i)?.trend??"continuing",r(["continuing","temporary"]),o=>a(i,{trend:o}))}
          </td>
        </tr>`)}
    </tbody>
  </table>`}var ma=["share","share_per_year","probability_per_year"],Xs=4,pa=15;function fa(t){let e=t.unfolded.has("inputs");return u`<details class="card fold" data-fold="inputs" .open=${e} @toggle=${a=>t.unfold("inputs",a.currentTarget.open)}>
    <summary>${s("inputs.heading")}</summary>
    ${e?er(t):p}
  </details>`}function er(t){let{axes:e,draft:n,edited:a,profession:r}=t,{blocks:i,large:o}=Yn(a,r),l=i.filter(({columns:d,rows:h})=>d.length===0&&h.length===3),c=i.filter(d=>!l.includes(d));return u`
    <p>${s("inputs.about")}</p>
    ${n?tr(t,n):p}
    ${e.professions.length>1?u`<div class="choices">
            ${M("inputs-profession",s("choose.profession"),r,e.professions.map(({id:d,name:h})=>({id:d,name:h,own:!0})),d=>t.setProfession(d))}
          </div>`:p}
    ${ha(t)} ${nr(t,l)}
    ${c.map(d=>ar(t,d))} ${rr(t)}
    ${o>0?u`<p class="quiet">${ee("inputs.large",o)}</p>`:p}
  `}function tr(t,{problems:e}){return u`<div class="notice bad" role="alert" id="inputs-refused">
    <p>${s("inputs.refused")}</p>
    ${O(e)}
    <button type="button" id="inputs-discard" @click=${()=>t.discard()}>
      ${s("inputs.discard")}
    </button>
  </div>`}function nr(t,e){return e.length===0?p:u`<div class="entry">
        <table>
          <caption>
            ${s("inputs.single")}
          </caption>
          <thead>
            <tr>
              <th scope="col">${s("column.what")}</th>
              ${An.map(n=>u`<th scope="col">${s(`inputs.${n}`)}</th>`)}
              <th scope="col">${s("column.source")}</th>
            </tr>
          </thead>
          <tbody>
            ${e.map(n=>{let a=ya(t,n);return u`<tr class=${$a(t,n)?"wrong":p}>
                <th scope="row">${a}</th>
                ${n.rows.map(({which:r,cells:i})=>u`<td>${ga(t,n,i[0],`${a}, ${s(`inputs.${r}`)}`)}</td>`)}
                <td>${ba(t,n,a)}</td>
              </tr>`})}
          </tbody>
        </table>
      </div>`}function ar(t,e){let{columns:n,rows:a,ranged:r,place:i}=e,o=ya(t,e);return u`<div class="entry">
    <table class=${$a(t,e)?"wrong":p}>
      <caption>
        ${o}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${n.map(l=>u`<th scope="col">${Ht(t,l)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${a.map(({which:l,members:c,cells:d})=>{let m=[...c.map(f=>Ht(t,f)),...r?[s(`inputs.${l}`)]:[]].join(", ");return u`<tr>
            <th scope="row">${m||s("inputs.value")}</th>
            ${d.map((f,g)=>{let b=n[g]?Ht(t,n[g]):"";return u`<td>${ga(t,e,f,[o,m,b].filter(Boolean).join(", "))}</td>`})}
          </tr>`})}
      </tbody>
    </table>
    ${r?p:u`<button
            type="button"
            aria-label=${`${s("inputs.range")}: ${o}`}
            @click=${()=>t.edit(In(t.edited,i),`range/${i}`)}
          >
            ${s("inputs.range")}
          </button>`}
    ${ba(t,e,o)}
  </div>`}function ga(t,{parameter:e},{path:n,value:a,optional:r},i){let o=ma.includes(e.unit),l=a===null||!o?a:Number((a*100).toPrecision(pa)),c=({detail:d})=>{let h=d.value===null||!o?d.value:Number((d.value/100).toPrecision(pa));t.edit(Rn(t.edited,n,h),n.join("/"))};return u`<hwf-number
    data-path=${n.join("/")}
    .label=${i}
    .unit=${o?"%":""}
    .value=${l}
    .digits=${sr(l)}
    .optional=${r}
    @hwf-value=${c}
  ></hwf-number>`}function sr(t){let[,e=""]=String(t??0).split(".");return Math.min(Xs,e.length)}function ba(t,{parameter:e,place:n},a){let r=i=>o=>{let l=o.target.value.trim(),c=["parameters",n,i];t.edit(Ze(t.edited,c,l===""?void 0:l),c.join("/"))};return u`<details class="origin">
    <summary>
      <span class="unseen">${s("inputs.origin")}: ${a}: </span>
      ${e.source?u`<span translate="no">${e.source}</span>`:s("assumptions.no_source")}
    </summary>
    ${["source","date","note"].map(i=>u`<label class="field">
        <span>${s(`column.${i}`)}</span>
        <input
          type="text"
          maxlength="2000"
          autocomplete="off"
          .value=${e[i]??""}
          @change=${r(i)}
        />
      </label>`)}
  </details>`}function rr(t){let{project:e,draft:n}=t,a=Bn(e?.description.absent??[]);if(a.length===0||n)return p;let r=i=>{let o=i.currentTarget.parentElement?.querySelector("select"),l=a.find(({quantity:c})=>c===o.value);if(l){let{quantity:c,unit:d,neutral:h}=l;t.edit(Fn(t.edited,t.profession,{quantity:c,unit:d,neutral:Number(h)}),`add/${c}`)}};return u`<div class="entry adding">
    <label>
      <span>${s("inputs.add")}</span>
      <select id="inputs-add">
        ${a.map(({quantity:i})=>u`<option value=${i}>${k(i)}</option>`)}
      </select>
    </label>
    <button type="button" id="inputs-add-confirm" @click=${r}>${s("inputs.add.confirm")}</button>
  </div>`}function ya({axes:t},{parameter:e}){let n=_e(K(e.for),t,["profession"]),a=ma.includes(e.unit)?[]:[z(`unit.${e.unit}`)?s(`unit.${e.unit}`):e.unit];return[k(e.quantity),...n,...a].join(", ")}function Ht({axes:t},{axis:e,id:n}){switch(e){case"age":case"year":return n;case"study_year":return s("inputs.study_year",{year:n});case"years_since_training":return s("inputs.years_since",{years:n});default:return jn(e,n,t)}}function $a({draft:t},{place:e,rows:n}){let a=n.flatMap(({cells:i})=>i).find(({path:i})=>i[0]==="data"),r=[`parameters[${e}]`,...a?[`data[${a.path[1]}]`]:[]];return t?.problems.some(({path:i})=>r.some(o=>i.startsWith(o)))??!1}function yt(t,e){let n=[s(`method.${t.type}`)];if(t.type==="cohort"){if(t.trains_from!=null){let a=C(e.professions,t.trains_from);n.push(s("method.trains_from",{from:a}))}t.stock_includes_temporary&&n.push(s("method.includes_temporary"))}return t.type==="cumulative"&&n.push(s("method.steerable",{year:t.steerable_year})),n.join("; ")}function Pe(t,e){let n=[s(`method.${t.type}`)];switch(t.type){case"ratio":n.push(s(`method.ratio.${t.target}`));break;case"factors":n.push(s(`method.factors.${t.demography}`));break;case"services":case"needs":if(t.services!=null){let a=xe("service",e);n.push(t.services.map(r=>C(a,r)).join(", "))}break;case"workload":n.push(s(`method.workload.${t.volumes??"constant"}`));break;case"economic":n.push(s("method.economic.lag",{years:t.lag_years}));break}return"calibrated"in t&&t.calibrated&&n.push(s("method.calibrated")),n.join("; ")}function va(t){let e=t.project?.description;if(!e)return p;let n=e.about.notes;return u`
    <section class="page" aria-labelledby="assumptions-heading">
      <h2 id="assumptions-heading">${s("assumptions.heading")}</h2>
      <p>${s("assumptions.intro")}</p>
      ${n?u`<div class="card prose">
            <h3>${s("assumptions.notes")}</h3>
            <p translate="no">${n}</p>
          </div>`:p}
      ${fa(t)}
      ${Ae(t,"parameters",or(),lr(e))}
      ${Ae(t,"series",mr(),fr(e))}
      ${Ae(t,"methods",gr(),br(e))}
      ${ca(t)}
      ${t.scenarios.length===0?p:Ae(t,"scenarios",yr(),$r(t))}
      ${ir(t,e)}
    </section>
  `}function ir(t,e){let n=t.unfolded.has("absent"),a=r=>t.unfold("absent",r.currentTarget.open);return e.absent.length===0?p:u`<details class="card fold" data-fold="absent" .open=${n} @toggle=${a}>
        <summary>${ee("assumptions.absent.count",e.absent.length)}</summary>
        ${n?Ae(t,"absent",cr(),ur(e)):p}
      </details>`}function Ae(t,e,n,a){return u`<hwf-table
    data-table=${e}
    caption=${s(`assumptions.${e}`)}
    tall
    .columns=${n}
    .rows=${a}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function _(t,e=!1){return{label:s(`column.${t}`),kind:"text",own:e}}function or(){return[_("what"),_("where",!0),{..._("value"),kind:"number",digits:4},_("unit"),_("kind"),{..._("source",!0),flag:s("assumptions.no_source")},_("date",!0),{..._("note",!0),long:!0}]}function lr(t){return t.parameters.map(e=>[k(e.quantity),pr(t,e),hr(e.value),dr(e),je("kind",e.kind),e.source??s("assumptions.no_source"),e.date,e.note])}function cr(){return[_("what"),_("unit"),_("instead")]}function ur({absent:t}){return t.map(({quantity:e,unit:n,neutral:a})=>[k(e),je("unit",n),a==null?s("assumptions.not_supplied"):s("assumptions.neutral",{value:y(a,{digits:2})})])}function dr({unit:t,currency:e,price_year:n}){return e==null?je("unit",t):[e,n].join(" ")}function hr(t){switch(t.type){case"constant":return t.value;case"path":return s("assumptions.by_year");case"series":return s("assumptions.by_series",{series:t.series})}}function pr({axes:t},{for:e}){let n=_e(K(e),t);return n.length===0?s("where.all"):n.join(", ")}function mr(){return[_("series",!0),_("name",!0),_("unit"),{..._("source",!0),flag:s("assumptions.no_source")},_("date",!0),_("licence",!0),{..._("note",!0),long:!0}]}function fr({series:t}){return t.map(({id:e,name:n,unit:a,definition:r,source:i,date:o,licence:l,note:c})=>[e,n,r==null?je("unit",a):`${je("unit",a)}, ${je("definition",r)}`,i??s("assumptions.no_source"),o,l,c])}function gr(){return[_("what",!0),_("supply"),_("demand"),_("beside")]}function br({methods:t,axes:e}){return t.map(({profession:n,supply:a,demand:r,beside:i})=>[C(e.professions,n),yt(a,e),Pe(r,e),i?.map(o=>s("assumptions.beside",{name:o.name,method:Pe(o.demand,e)})).join("; ")])}function yr(){return[_("name",!0),_("reason",!0),_("changes")]}function $r({scenarios:t,axes:e}){return t.map(({name:n,reason:a,changes:r})=>[n,a,r.map(i=>B(i,e)).join("; ")])}function je(t,e){let n=`${t}.${e}`;return z(n)?s(n):e}var wa=()=>import("./later.js").then(({dataScreen:t})=>t);var zt=null,$t="unasked";function ka(t){return zt?zt(t):($t==="unasked"&&vr(t),u`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${s("screen.data")}</h2>
    <p>${s($t==="failed"?"screen.data.failed":"screen.data.loading")}</p>
  </section>`)}async function vr(t){$t="asked";try{let[e,n]=await Promise.all([wa(),Ke?.()]);X(n??{}),zt=e}catch{$t="failed"}t.redraw()}var _a=()=>import("./later.js");var Kt=null,vt="unasked";function xa(t){return Kt?Kt(t):(vt==="unasked"&&wr(t),u`<section class="page" aria-labelledby="evidence-heading">
    <h2 id="evidence-heading">${s("screen.evidence")}</h2>
    <p>${s(vt==="failed"?"screen.evidence.failed":"screen.evidence.loading")}</p>
  </section>`)}async function wr(t){vt="asked";try{let{evidence:e,evidenceTexts:n}=await _a();X(n),Kt=e}catch{vt="failed"}t.redraw()}var kr=[{measure:"gap_fte",form:{sign:!0}},{measure:"supply_fte",form:{}},{measure:"demand_fte",form:{}},{measure:"adequacy",form:{percent:!0,digits:1,fixed:!0}},{measure:"supply_heads",form:{}},{measure:"share_55_plus",form:{percent:!0,digits:1,fixed:!0}}];function Na(t){let{comparison:e}=t;if(!e||!t.value("compared"))return p;let n=ye(t);return u`<section class="card wide compare" aria-labelledby="compare-heading">
    <h3 id="compare-heading">${s("compare.heading",{plan:n,other:e.name})}</h3>
    <hwf-table
      data-table="compare"
      caption=${s("compare.figures",{year:t.targetYear})}
      note=${s(`gap.convention.${t.gapSign}`)}
      .columns=${[{label:s("compare.figure"),kind:"text"},{label:s("choose.scenario.base"),kind:"number"},{label:n,kind:"number"},{label:s("compare.named",{name:e.name}),kind:"number"},{label:s("compare.difference"),kind:"number"},{label:s("compare.relative"),kind:"number"}]}
      .rows=${[..._r(t),...xr(t),...Nr(t)]}
      .toCsv=${t.toCsv}
    ></hwf-table>
    ${Mr(t,n)}
  </section>`}function ye({scenario:t,scenarios:e,moved:n}){let a=e.find(({id:r})=>r===t)?.name;return n?s("choose.scenario.own",{name:a??s("choose.scenario.base")}):a===void 0?s("choose.scenario.base"):s("compare.named",{name:a})}function _r(t){let{profession:e,targetYear:n}=t;return kr.flatMap(({measure:a,form:r})=>{let[i,o,l]=["base","planned","compared"].map(c=>S(t.value(`${c}/signed`),a,e,n));return o===void 0&&l===void 0?[]:[[s(`compare.row.${a}`),...Ma(i,o,l,r)]]})}function xr(t){let[e,n,a]=["baseIntake","intake","comparedIntake"].map(r=>{let i=t.value(r);return i?.infeasible?void 0:i?.intake??void 0});return n===void 0&&a===void 0?[]:[[s("compare.row.intake"),...Ma(e,n,a,{})]]}function Nr(t){let e=["base","planned","compared"].map(a=>Ee(t.value(a),t.profession)?.first_shortage_year??null);if(e.every(a=>a===null))return[];let n=e.map(a=>a===null?s("figure.shortage.none"):String(a));return[[s("figure.shortage"),...n,null,null]]}function Ma(t,e,n,a){let r=e===void 0||n===void 0?void 0:n-e,i=r===void 0||!e||a.sign?void 0:r/e;return[Ye(t,a),Ye(e,a),Ye(n,a),Ye(r,{...a,sign:!0,points:a.percent}),Ye(a.percent?void 0:i,{percent:!0,digits:1,fixed:!0,sign:!0})]}function Ye(t,e){return t===void 0?null:{value:t,form:e}}function Mr(t,e){let{comparison:n}=t,a=t.changes(),r=n?.changes??[],i=(l,c)=>{let d=m=>m.map(f=>B(f,t.axes)),h=new Set(d(c));return d(l).filter(m=>!h.has(m))},o=(l,c)=>u`<div>
    <h4>${l}</h4>
    ${c.length===0?u`<p>${s("compare.inputs.none")}</p>`:u`<ul>${c.map(d=>u`<li>${d}</li>`)}</ul>`}
  </div>`;return u`<h4 class="inputs-heading">${s("compare.inputs")}</h4>
    <div class="columns">
      ${o(e,i(a,r))}
      ${o(s("compare.named",{name:n?.name??""}),i(r,a))}
    </div>`}var wt={training:["intake","training_duration","internal_yield","entry_share","source_intake","source_yield","source_duration","external_yield"],moves:["retirement","immigration","cumulative_outflow","exit","emigration","mortality","return_rate","licence_kept","temporary_staff","temporary_fte","region_moves","sector_moves","profession_moves"],working:["fte_per_head","participation","active_share"],demand:["unmet_demand","demographic_change","epidemiology","sociocultural","professional","efficiency","horizontal_substitution","vertical_substitution","working_time","trend_years","service_standard","productivity","target_density","minimum_density","stated_demand","income_elasticity","gdp","population","healthy_ageing"],services:["fte_per_use","staffing_mix","services_per_case","services_per_fte_year","morbidity","family_care","policy_shift"],tasks:["shifted_share","relative_time"],trend:["supply_growth","stated_supply"]},Sr=["intake","retirement","immigration","fte_per_head","unmet_demand","supply_growth","stated_supply","cumulative_outflow","target_density","minimum_density","income_elasticity","shifted_share"];function Vt({quantity:t,scope:e}){return Sr.includes(t)||t==="source_intake"&&e.source==="steerable"}var Tr=["morbidity","family_care","policy_shift"],Er=["participation","active_share","gdp","cumulative_outflow"],jr=["epidemiology","sociocultural","professional","efficiency","horizontal_substitution","vertical_substitution","working_time","service_standard","productivity","supply_growth"],T=100,Sa=1e3,Cr=Number.POSITIVE_INFINITY;function ja({quantity:t,op:e,unit:n,base:a},r){if(t==="fte_per_head"&&n!=="factor")return Or(a*r);if(t==="population")return{base:0,perAmount:T,zero:1,step:.5,low:-15,high:15,min:-90,max:400,usual:[-5,5],digits:1,signed:!0,unit:"lever.unit.deviation"};if(Er.includes(t)&&n==="factor")return{base:T*a,perAmount:T,step:1,digits:1,low:70,high:130,min:0,max:1e3,usual:[95,105],unit:"lever.relative.unit"};if(n==="factor")return{base:T*a,perAmount:T,step:5,digits:1,low:0,high:200,min:0,max:1e3,usual:[50,150],unit:"lever.relative.unit"};if(n==="fte_per_use")return{...Ta(a*Sa,`lever.${t}.unit`),perAmount:Sa};if(e==="shift_age")return{base:0,perAmount:1,step:.5,low:-5,high:5,min:-15,max:15,usual:[-1,3],digits:2,signed:!0,unit:"lever.unit.years"};if(e==="add")return qr(t,n);if(t==="unmet_demand")return{base:a*T,perAmount:T,step:.5,digits:1,low:0,high:Math.max(20,a*200),min:-100,max:1e3,usual:[0,10],unit:"lever.unmet_demand.unit"};if(Tr.includes(t)){let i=Number((a*T).toPrecision(12));return{base:i,perAmount:T,step:.5,digits:1,signed:!0,low:i-30,high:i+30,min:-100,max:1e3,usual:[i-10,i+10],unit:"lever.unit.percent"}}if(t==="healthy_ageing")return{base:a*T,perAmount:T,step:5,digits:1,low:0,high:100,min:0,max:200,usual:[0,100],unit:"lever.unit.percent"};if(n==="ratio"){let i=t==="relative_time"?.01:-10;return{base:a,perAmount:1,step:.05,digits:2,min:i,max:t==="relative_time"?100:10,low:Math.max(i,a-1),high:a+1,usual:[Math.max(i,a-.25),a+.25],unit:`lever.${t}.unit`}}if(jr.includes(t)){let i=Number((a*T).toPrecision(12));return{base:i,perAmount:T,step:.1,digits:2,signed:!0,low:i-3,high:i+3,min:-50,max:100,usual:[i-1,i+1],unit:"lever.unit.yearly"}}if(n==="probability_per_year"){let i=Number((a*T).toPrecision(12));return{base:i,perAmount:T,step:.1,digits:2,min:0,max:100,low:0,high:Math.max(3,i*3),usual:i>0?[i*.5,i*1.5]:[0,1],unit:"lever.unit.yearly"}}if(n==="share"){let i=Number((a*T).toPrecision(12));return{base:i,perAmount:T,step:.5,digits:1,min:0,max:100,low:Math.max(0,i-30),high:Math.min(100,i+30),usual:[Math.max(0,i-10),Math.min(100,i+10)],unit:"lever.unit.percent"}}return n==="years"?{base:a,perAmount:1,step:.25,digits:2,min:0,max:60,low:Math.max(0,a-3),high:a+3,usual:[Math.max(0,a-1),a+1],unit:"lever.unit.years"}:Ta(a,`lever.${t}.unit`)}function Or(t){return{base:t,perAmount:t,step:.1,min:1,max:80,digits:1,low:t-8,high:t+8,usual:[t-3,t+2],unit:"lever.fte_per_head.unit"}}function qr(t,e){let n={base:0,signed:!0,min:-1e3,max:1e3};return e==="share_per_year"||e==="probability_per_year"?{...n,perAmount:T,step:.1,low:-3,high:3,digits:2,usual:[-1,1],unit:"lever.unit.yearly_points"}:e==="share"?{...n,perAmount:T,step:.5,low:-20,high:20,digits:1,usual:[-5,5],unit:"lever.unit.points"}:{...n,perAmount:1,step:t==="training_duration"?.25:1,low:-3,high:3,digits:2,usual:[-1,1],unit:e==="years"?"lever.unit.years":`lever.${t}.unit`}}function Ta(t,e){let n=Pr(t);return{base:t,perAmount:1,step:n,min:0,max:Cr,low:0,high:t>0?t*2:n*T,digits:Lr(t,n),unit:e,usual:t>0?[Ea(t*.8,n),Ea(t*1.3,n)]:[0,n*20]}}function Lr(t,e){return Number.isInteger(t)&&e>=1?0:e<.1?Math.max(2,Math.ceil(-Math.log10(e))):1}function Pr(t){if(!(t>0))return 10;let e=10**Math.floor(Math.log10(t/100)),n=t/100/e;return Number((e*(n>=5?5:n>=2?2:1)).toPrecision(12))}function Ea(t,e){return Number((Math.round(t/e)*e).toPrecision(12))}var Ar=["source_intake","source_duration","source_yield","external_yield"],Jt=Object.values(wt).flat();function Qt(t){return t.levers.filter(({quantity:e})=>Jt.includes(e)).map(e=>Yr(e,t.axes.fte_hours)).sort((e,n)=>Jt.indexOf(e.quantity)-Jt.indexOf(n.quantity))}function Yr(t,e){let{profession:n=null,quantity:a,op:r,unit:i,low:o,high:l}=t,c=ja(t,e),d=K(t.for),h=a==="fte_per_head"&&i!=="factor"?e:c.perAmount,m=$=>$==null?null:Zt(($-(c.zero??0))*h),[f,g]=[m(o),m(l)],b=[f,g].filter($=>$!==null);return{key:[n??"",a,...Object.values({...d,profession:void 0})].filter($=>$!==void 0).join("/"),profession:n,scope:d,quantity:a,op:r,statedLow:f,statedHigh:g,bounds:t.has_bounds&&b.length===0,relative:i==="factor",...c,low:Math.min(c.low,...b),high:Math.max(c.high,...b)}}function Zt(t){return Number(t.toPrecision(12))}function Rr({perAmount:t,zero:e=0},n){return t===1&&e===0?n:Zt(n/t+e)}function Ir({perAmount:t,zero:e=0},n){return Zt((n-e)*t)}function J(t,e,n){let a=n==="intake"?Xt(t):t.find(r=>r.quantity===n&&!r.relative);return a&&(e.get(a.key)?.value??a.base)}function Xt(t){return t.find(({quantity:e,relative:n,scope:a})=>!n&&(e==="intake"||e==="source_intake"&&a.source==="steerable"))}function Ca(t,e,n){let a=new Map(t);if(n===e.base)a.delete(e.key);else{let{bound:r,...i}=t.get(e.key)??{};a.set(e.key,{...i,value:n})}return a}function Oa(t,e,n){return new Map(t).set(e.key,{...t.get(e.key),value:e.base,bound:n})}function qa(t,e,n){let{ramp:a,...r}=t.get(e.key)??{value:e.base};return r.value===e.base&&!r.bound?t:new Map(t).set(e.key,n===void 0?r:{...r,ramp:n})}function La(t,e,n,a){let r=[...n];for(let i of t){let o=e.get(i.key);if(o){let l=o.ramp===void 0?kt(i,a):o.ramp;r.push({quantity:i.quantity,...Object.keys(i.scope).length===0?{}:{for:i.scope},...o.bound?{op:o.bound,amount:1}:{op:i.op,amount:Rr(i,o.value)},...l?{ramp:l}:{},...o.reason===void 0?{}:{reason:o.reason}})}}return r}function kt(t,e){return t.quantity==="unmet_demand"||en(t)?null:{from:e,to:e}}function en({quantity:t}){return Ar.includes(t)}function $e(t,e,n){let a=new Map,r=[],i=new Set(t.flatMap(({profession:l})=>l??[])),o=e.map(l=>t.find(c=>Fr(c,l,i.size===1)));for(let[l,c]of e.entries()){let d=o[l];if(!d||o.filter(m=>m===d).length>1){r.push(c);continue}let h=Pa(c);a.set(d.key,{...h?{value:d.base,bound:h}:{value:Ir(d,c.amount)},...Br(c.ramp,kt(d,n))?{}:{ramp:c.ramp??null},...c.reason?{reason:c.reason}:{}})}return{settings:a,others:r}}function Fr(t,e,n){let a=K(e.for),r=n&&a.profession===void 0&&t.scope.profession!==void 0?{...a,profession:t.scope.profession}:a;return e.quantity===t.quantity&&(e.op===t.op||t.bounds&&Pa(e)!==void 0)&&En(r,t.scope)}function Pa({op:t,amount:e}){return(t==="low"||t==="high")&&e===1?t:void 0}function Br(t,e){return t?.from===e?.from&&t?.to===e?.to}var tn={significant:3};function _t(t){let{profession:e,targetYear:n}=t,a=t.value("planned");if(!a)return[];let r=S(a,"gap_fte",e,n);if(r===void 0){let l=S(a,"supply_fte",e,n);return[s("headline.supply_only",{year:n,amount:y(l,tn)})]}let i=[Aa("headline",r,{year:n}),Ur(t)],o=S(t.value("base"),"gap_fte",e,n);return t.differs&&o!==void 0&&i.push(Aa("headline.base",o,{})),i.filter(l=>l!=="")}function Aa(t,e,n){let a=y(Math.abs(e),tn);return Math.abs(e)<.5?s(`${t}.met`,n):s(e<0?`${t}.short`:`${t}.above`,{...n,amount:a})}function Ur(t){let{fromYear:e,levers:n,settings:a}=t,r=t.value("intake");if(!r)return"";if(r.no_answer){let c=r.no_answer.first_year;return c==null?s("headline.never",{from:e}):s("headline.too_early",{from:e,first:c})}if(r.infeasible){let c=y(r.infeasible.surplus_fte,tn);return s("headline.infeasible",{from:e,surplus:c})}if(r.intake==null)return"";let i=J(n,a,"intake");if(i===void 0)return s("headline.intake.plain",{from:e,intake:y(r.intake)});let o=r.intake-i,l=Math.abs(o)<.5?"same":o>0?"more":"fewer";return s(`headline.intake.${l}`,{from:e,intake:y(r.intake),change:y(Math.abs(o))})}function xt(t){let{results:e,targetYear:n}=t,{value:a,problems:r}=e?.intake??{};return u`<section class="card wide intake" aria-labelledby="intake-heading">
    <h3 id="intake-heading">${s("intake.heading",{year:n})}</h3>
    ${a?u`<p class="answer">${Wr(a)}</p>
          ${Dr(t,a)} ${Gr(t,a)}`:u`<p>${s("intake.missing")}</p>${O(r??[])}`}
  </section>`}function Wr(t){let{target_year:e,from_year:n,no_answer:a,infeasible:r,intake:i}=t;return a?.reason==="no_trainee_enters"?s("intake.never"):a?a.first_year==null?s("intake.too_early.beyond",{year:e,from:n}):s("intake.too_early",{year:e,from:n,first:a.first_year}):r?s("intake.infeasible",{year:e,from:n,surplus:y(r.surplus_fte)}):s("intake.answer",{year:e,from:n,intake:y(i)})}function Dr(t,{intake:e,infeasible:n}){let a=Xt(t.levers);return!a||e==null||n?p:u`<button type="button" id="use-intake" @click=${()=>t.setLever(a,e)}>
    ${s("intake.use")}
  </button>`}function Gr(t,e){let{levers:n,settings:a,differs:r,gapSign:i}=t,o=S(t.value("planned/signed"),"gap_fte",t.profession,t.targetYear),{target_year:l,from_year:c}=e,d=b=>s("intake.fte",{value:y(b)}),h=b=>s("intake.starters",{value:y(b)}),m=J(n,a,"intake"),f=t.value("baseIntake"),g=[m===void 0?void 0:[s("intake.planned"),h(m)],r&&f&&!f.infeasible&&f.intake!=null?[s("intake.base"),h(f.intake)]:void 0,[s("intake.demand",{year:l}),d(e.demand_fte)],[s("intake.without",{year:l,from:c}),d(e.supply_without_fte)],e.per_trainee_fte?[s("intake.per_trainee",{year:l}),s("intake.fte",{value:y(e.per_trainee_fte,{digits:3})})]:void 0,o===void 0?void 0:[s(`intake.gap.${i}`,{year:l}),s("intake.fte",{value:y(o,{sign:!0})})],e.first_effect_year==null?void 0:[s("intake.first_effect",{from:c}),String(e.first_effect_year)]];return u`<dl class="facts">
    ${g.map(b=>b?u`<div><dt>${b[0]}</dt><dd>${b[1]}</dd></div>`:p)}
  </dl>`}function oe(t,e){return({currentTarget:n})=>n?.dispatchEvent(new CustomEvent("hwf-scenario",{bubbles:!0,detail:{act:t,id:e}}))}function Ce(t){let{history:e}=t;return u`
    <button type="button" id="undo" ?disabled=${!e.canUndo} @click=${()=>t.undo()}>
      ${s("step.undo")}
    </button>
    <button type="button" id="redo" ?disabled=${!e.canRedo} @click=${()=>t.redo()}>
      ${s("step.redo")}
    </button>
  `}var Hr=5,Re=class extends L{static properties={label:{},explanation:{},usual:{},unit:{},value:{type:Number},base:{type:Number},step:{type:Number},low:{type:Number},high:{type:Number},min:{type:Number},max:{type:Number},digits:{type:Number},signed:{type:Boolean},statedLow:{attribute:!1},statedHigh:{attribute:!1},bounds:{type:Boolean},bound:{attribute:!1},ramp:{attribute:!1},usualRamp:{attribute:!1},lastYear:{type:Number},firstYear:{type:Number}};static styles=[Pn,Nn`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
      }
      h4 {
        margin: 0;
        font-size: 0.9375rem;
        font-weight: 600;
      }
      hwf-number {
        margin-left: auto;
      }
      input[type="range"] {
        appearance: none;
        display: block;
        width: 100%;
        height: 1.75rem;
        margin: 0.125rem 0 0;
        background: none;
        cursor: pointer;
      }
      input[type="range"]::-webkit-slider-runnable-track {
        height: 0.25rem;
        border-radius: 0.125rem;
        background: var(--track);
      }
      input[type="range"]::-moz-range-track {
        height: 0.25rem;
        border-radius: 0.125rem;
        background: var(--track);
      }
      input[type="range"]::-webkit-slider-thumb {
        appearance: none;
        width: 1.375rem;
        height: 1.375rem;
        margin-top: -0.5625rem;
        border: 2px solid var(--hwf-card, Canvas);
        border-radius: 50%;
        background: var(--hwf-accent, Highlight);
        box-shadow: 0 0 0 1px var(--hwf-accent, Highlight);
      }
      input[type="range"]::-moz-range-thumb {
        width: 1.125rem;
        height: 1.125rem;
        border: 2px solid var(--hwf-card, Canvas);
        border-radius: 50%;
        background: var(--hwf-accent, Highlight);
        box-shadow: 0 0 0 1px var(--hwf-accent, Highlight);
      }
      input[type="range"]:focus-visible {
        outline: none;
      }
      input[type="range"]:focus-visible::-webkit-slider-thumb {
        outline: 2px solid var(--hwf-focus, Highlight);
        outline-offset: 3px;
      }
      input[type="range"]:focus-visible::-moz-range-thumb {
        outline: 2px solid var(--hwf-focus, Highlight);
        outline-offset: 3px;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.25rem 0.75rem;
        margin-top: 0.25rem;
      }
      .foot button {
        min-height: 1.625rem;
      }
      .foot button:disabled {
        padding-inline: 0;
      }
      .foot .stated {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
      .foot button[aria-pressed="true"] {
        border-color: var(--hwf-accent, Highlight);
        box-shadow: inset 0 0 0 1px var(--hwf-accent, Highlight);
      }
      .timing {
        margin-top: 0.375rem;
        font-size: 0.8125rem;
      }
      .timing summary {
        min-height: 1.5rem;
        color: var(--hwf-muted, GrayText);
        cursor: pointer;
      }
      .timing div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem 0.75rem;
        padding: 0.375rem 0 0.25rem;
      }
      .timing label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem;
      }
      .difference {
        font-size: 0.8125rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      p {
        margin: 0;
        color: var(--hwf-muted, GrayText);
        font-size: 0.8125rem;
      }
    `];constructor(){super(),new P(this),this.label="",this.explanation="",this.usual="",this.unit="",this.value=0,this.base=0,this.step=1,this.low=0,this.high=1,this.min=Number.NEGATIVE_INFINITY,this.max=Number.POSITIVE_INFINITY,this.digits=0,this.signed=!1,this.statedLow=null,this.statedHigh=null,this.bounds=!1,this.bound=null,this.ramp=null,this.usualRamp=null,this.firstYear=0,this.lastYear=0}render(){let[e,n]=this.#l(),a=this.value===this.base&&this.bound===null;return u`
      <div role="group" aria-labelledby="name">
        <div class="head">
          <h4 id="name">${this.label}</h4>
          <hwf-number
            label=${s("lever.exact",{lever:this.label})}
            unit=${this.unit}
            .value=${this.value}
            .digits=${this.#f}
            .min=${this.min}
            .max=${this.max}
            @hwf-value=${this.#m}
          ></hwf-number>
        </div>
        <input
          type="range"
          aria-label=${this.label}
          aria-valuetext=${`${y(this.value,{digits:this.#f,sign:this.signed})} ${this.unit}`}
          aria-describedby="explanation"
          min=${e}
          max=${n}
          step="1"
          .value=${Xe(String(this.#o(this.value)))}
          @input=${this.#b}
        />
        <p id="explanation">${this.explanation} ${this.usual}</p>
        <div class="foot">
          ${this.statedLow===null&&this.statedHigh===null&&!this.bounds?u`<button type="button" id="reset" ?disabled=${a} @click=${this.#c}>
                  ${s("lever.reset",{base:this.#g(this.base)})}
                </button>`:this.#e()}
          ${a?p:u`<span class="difference">${this.bound===null?this.#h():s(`lever.course.${this.bound}`)}</span>`}
        </div>
        ${a||this.lastYear===0?p:this.#t()}
      </div>
    `}#e(){let e=(a,r,i)=>r===null?p:u`<button
            type="button"
            id=${a}
            aria-pressed=${this.value===r&&this.bound===null?"true":"false"}
            @click=${()=>this.#p(r)}
          >
            ${s(i,{value:this.#g(r)})}
          </button>`,n=a=>u`<button
      type="button"
      id="stated-${a}"
      aria-pressed=${this.bound===a?"true":"false"}
      @click=${()=>this.#i(a)}
    >
      ${s(`lever.bound.${a}`)}
    </button>`;return u`<div class="stated" role="group" aria-label=${s("lever.stated.heading",{lever:this.label})}>
      ${this.bounds?n("low"):e("stated-low",this.statedLow,"lever.stated.low")}
      ${e("reset",this.base,"lever.stated.base")}
      ${this.bounds?n("high"):e("stated-high",this.statedHigh,"lever.stated.high")}
    </div>`}#t(){let{ramp:e,usualRamp:n}=this,a=e?.from===n?.from&&e?.to===n?.to,r=e??{from:this.firstYear,to:this.firstYear};return u`<details class="timing">
      <summary>${Ya(e)}</summary>
      <div>
        <select id="timing" aria-label=${s("lever.timing",{lever:this.label})} @change=${this.#a}>
          <option value="once" .selected=${a}>${Ya(n)}</option>
          <option value="years" .selected=${!a}>${s("lever.timing.years")}</option>
        </select>
        ${a?p:u`${this.#n("from",r.from,this.firstYear,i=>({from:i,to:Math.max(i,r.to)}))}
              ${this.#n("to",r.to,r.from,i=>({from:r.from,to:i}))}`}
      </div>
    </details>`}#n(e,n,a,r){let i=Array.from({length:this.lastYear-a+1},(l,c)=>a+c),o=l=>this.#s(r(Number(l.target.value)));return u`<label>
      ${s(`lever.timing.${e}`)}
      <select id=${e} @change=${o}>
        ${i.map(l=>u`<option value=${l} .selected=${l===n}>${l}</option>`)}
      </select>
    </label>`}#a(e){let n=this.usualRamp?.from??this.firstYear,a=Math.min(n+Hr-1,this.lastYear),r=e.target.value==="once";this.#s(r?void 0:{from:n,to:a})}#s(e){this.dispatchEvent(new CustomEvent("hwf-ramp",{detail:{ramp:e},bubbles:!0}))}updated(e){(e.has("value")||e.has("low")||e.has("high")||e.has("base"))&&this.#r()}#r(){let[e,n]=this.#l(),a=d=>100*(d-e)/(n-e),[r,i]=[a(0),a(this.#o(this.value))].sort((d,h)=>d-h),o=this.renderRoot.querySelector("input[type=range]"),[l,c]=["var(--hwf-track, GrayText)","var(--hwf-accent, Highlight)"];o.style.setProperty("--track",`linear-gradient(to right, ${l} ${r}%, ${c} ${r}%, ${c} ${i}%, ${l} ${i}%)`)}#l(){return[Math.min(this.#o(this.low),this.#o(this.value),0),Math.max(this.#o(this.high),this.#o(this.value),0)]}#o(e){return e===this.base?0:this.#d(e)-this.#d(this.base)}#d(e){return Math.round(e/this.step)}get#f(){return this.value===this.base?this.digits:4}#g(e){return y(e,{digits:this.digits,sign:this.signed})}#h(){let e=this.value-this.base,n=y(e,{digits:this.digits,sign:!0});if(this.signed||this.base===0)return s("lever.difference",{change:n});let a=y(e/this.base,{digits:1,percent:!0,sign:!0});return s("lever.difference_share",{change:n,share:a})}#b(e){let n=Number(e.target.value),a=this.#d(this.base)+n,r=n===0?this.base:Number((a*this.step).toPrecision(12));this.#p(Math.min(Math.max(r,this.min),this.max))}#m(e){this.#p(e.detail.value)}#c(){this.#p(this.base),this.renderRoot.querySelector("input[type=range]").focus()}#i(e){this.dispatchEvent(new CustomEvent("hwf-bound",{detail:{bound:e},bubbles:!0}))}#p(e){this.value=e,this.dispatchEvent(new CustomEvent("hwf-value",{detail:{value:e},bubbles:!0}))}};function Ya(t){return t===null?s("lever.ramp.none"):t.from===t.to?s("lever.ramp.once",{from:t.from}):s("lever.ramp",{...t})}customElements.define("hwf-lever",Re);function Ra(t){let{others:e,differs:n,fromYear:a}=t,r=Jr(t);return u`<section class="card levers" aria-labelledby="levers-heading">
    <div class="heading-row">
      <h2 id="levers-heading">${s("levers.heading")}</h2>
      <div class="buttons-row">
        ${Ce(t)}
        <button type="button" id="reset-all" ?disabled=${!n} @click=${()=>t.reset()}>
          ${s("levers.reset")}
        </button>
      </div>
    </div>
    <p class="quiet">${s("levers.from",{year:a})}</p>
    ${zr(t)}
    ${Object.entries(wt).map(([i,o])=>Kr(t,i,o))}
    ${e.length===0?p:u`<div class="others">
          <p>${ee("levers.others",e.length)}</p>
          <ul>
            ${e.map(i=>u`<li>${B(i,t.axes)}</li>`)}
          </ul>
        </div>`}
    ${r===""?p:u`<p class="live" aria-hidden="true">${r}</p>`}
  </section>`}function zr({moved:t,differs:e}){return t&&e?u`<button type="button" class="keep" id="keep" @click=${oe("keep")}>${s("levers.keep")}</button>`:p}function Kr(t,e,n){let a=t.levers.filter(({quantity:o})=>n.includes(o));if(a.length===0)return p;let r=a.filter(Vt),i=a.filter(o=>!Vt(o));return u`<section class="lever-group" data-group=${e} aria-labelledby="group-${e}">
    <h3 id="group-${e}">${s(`levers.group.${e}`)}</h3>
    ${r.map(o=>Fa(t,o))}
    ${i.length===0?p:Vr(t,e,i)}
  </section>`}function Vr(t,e,n){let a=`levers/${e}`,r=t.unfolded.has(a),i=[...new Set(n.map(({quantity:c})=>Ia(c)))].join(", "),o=n.filter(({key:c})=>t.settings.has(c)).length;return u`<details data-more=${e} .open=${r} @toggle=${c=>t.unfold(a,c.currentTarget.open)}>
    <summary>
      ${i} ${o===0?p:u`<strong>${ee("levers.moved",o)}</strong>`}
    </summary>
    ${r?n.map(c=>Fa(t,c)):p}
  </details>`}function Jr(t){let{profession:e,targetYear:n}=t,a=S(t.value("planned/signed"),"gap_fte",e,n),r=S(t.value("base/signed"),"gap_fte",e,n);if(a===void 0||r===void 0)return"";let i=o=>y(o,{sign:!0});return s("levers.live",{year:n,gap:i(a),base:i(r)})}function Ia(t){let e=`lever.${t}`;return z(e)?s(e):k(t)}function Qr({axes:t},{quantity:e,scope:n}){let a=Ia(e),r=_e(n,t,["profession"]).join(", ");return r===""?a:s("lever.of",{lever:a,member:r})}function Fa(t,e){let{quantity:n,digits:a,signed:r=!1,usual:i,statedLow:o,statedHigh:l}=e,{base_year:c,last_year:d}=t.axes,h=t.settings.get(e.key),m=o!==null&&l!==null,[f,g]=(m?[o,l]:i).map($=>y($,{digits:a,sign:r})),b=kt(e,t.fromYear);return u`<hwf-lever
    data-lever=${n}
    data-member=${Object.values({...e.scope,profession:void 0}).join("")||p}
    label=${Qr(t,e)}
    explanation=${s(`lever.${n}.about`)}
    usual=${s(m?"lever.range":"lever.usual",{low:f,high:g})}
    unit=${s(e.unit)}
    .value=${h?.value??e.base}
    .base=${e.base}
    .step=${e.step}
    .low=${e.low}
    .high=${e.high}
    .min=${e.min}
    .max=${e.max}
    .digits=${a}
    .signed=${r}
    .statedLow=${o}
    .statedHigh=${l}
    .bounds=${e.bounds}
    .bound=${h?.bound??null}
    .ramp=${h?.ramp===void 0?b:h.ramp}
    .usualRamp=${b}
    .firstYear=${c+1}
    .lastYear=${en(e)?0:d}
    @hwf-value=${$=>t.setLever(e,$.detail.value)}
    @hwf-bound=${$=>t.setBound(e,$.detail.bound)}
    @hwf-ramp=${$=>t.setRamp(e,$.detail.ramp)}
  ></hwf-lever>`}var nn=class extends Me{static properties={shortUnit:{attribute:"short-unit"},years:{attribute:!1},parts:{attribute:!1},total:{attribute:!1},totalLabel:{attribute:"total-label"},mark:{type:Number}};constructor(){super(),this.shortUnit="",this.years=[],this.parts=[],this.total=null,this.totalLabel="",this.mark=null}get places(){return this.years}get restingPlace(){return this.mark}get#e(){return this.total===null?this.parts:[...this.parts,{label:this.totalLabel,values:this.total,colour:"ink"}]}get columns(){return[{label:s("chart.year"),kind:"year"},...this.#e.map(({label:e})=>({label:s("chart.column",{label:e,unit:this.shortUnit}),kind:"number",digits:this.digits}))]}get rows(){return this.years.map((e,n)=>[e,...this.#e.map(({values:a})=>a[n])])}#t(){let e=this.parts.map(()=>[]);for(let n of this.years.keys()){let a={up:0,down:0};this.parts.forEach(({values:r},i)=>{let o=Number.isFinite(r[n])?r[n]:0,l=o<0?"down":"up",c=a[l];a[l]+=o,e[i].push({y0:c,y1:a[l]})})}return e}layOut(e,n){let a=Se(n),r=Math.round(Math.min(360,Math.max(240,e*.42))),{top:i,bottom:o,...l}=Te(this,e,r,a),c=this.#t(),h=[0,...c.flat().map(({y1:F})=>F),...Array.from(this.total??[])].filter(Number.isFinite),[m,f]=[Math.min(...h),Math.max(...h)],g=ae().domain(m<f?[m,f]:[m,m+1]).nice(5).range([o,i]),b=lt(g,this.digits),$=Math.ceil(Math.max(0,...b.map(({text:F})=>V(F,a.small))))+pe,v=this.years.length-1,N=[...this.parts.map(({label:F},ke)=>({label:F,value:(c[ke][v].y0+c[ke][v].y1)/2})),...this.total===null?[]:[{label:this.totalLabel,value:this.total[v]}]],j=N.map(({label:F})=>it(F,Math.min(150,e*.27),a.label)),Z=Math.max(0,...j.flat().map(F=>V(F,a.label))),E=Math.floor(e-Z-25),ve=ae().domain([this.years[0],this.years[v]]).range([$,E]),ue=ct(N.map(({value:F},ke)=>({from:g(Number.isFinite(F)?F:0),texts:j[ke]})),{top:i,bottom:o,right:E});return{...l,plot:{top:i,bottom:o,left:$,right:E},x:ve,y:g,slices:c,labels:ue,xTicks:ot(ve,E-$),yTicks:b}}draw({plot:e,x:n,y:a,slices:r,labels:i,xTicks:o,yTicks:l},c){let d=f=>Wn().x((g,b)=>n(this.years[b])).y0(([g])=>a(g)).y1(([,g])=>a(g))(f.map(({y0:g,y1:b})=>[g,b]))??"",h=this.total===null?"":et().defined(([,f])=>Number.isFinite(f)).x(([f])=>n(f)).y(([,f])=>a(f))(this.years.map((f,g)=>[f,this.total[g]]))??"",m=c===null?0:n(this.years[c]);return w`
      <defs>${rt()}</defs>
      ${nt(e,o,l,!0)}
      ${r.map((f,g)=>{let{colour:b,hatch:$=""}=this.parts[g],v=d(f);return w`<path class="bar ${b}" data-part=${g} d=${v}></path>
          ${$===""?p:w`<path class="bar over" fill="url(#${$})" d=${v}></path>`}
          <path class="part-edge" d=${v}></path>`})}
      ${this.total===null?p:w`<path class="line net-edge" d=${h}></path><path class="line ink" d=${h}></path>`}
      ${this.mark===null?p:at(e,n(this.mark),this.mark)}
      ${i.map((f,g)=>st(e,f,this.#e[g].colour))}
      ${c===null?p:w`<g data-passing><line class="cursor-line" x1=${m} x2=${m} y1=${e.top} y2=${e.bottom}></line></g>`}`}reading(e){return this.#e.map(({label:n,values:a,colour:r},i)=>this.read(n,a[e],i<this.parts.length?w`<rect class="bar ${r}" x="5" y="0" width="12" height="8"></rect>`:w`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`))}get sentences(){let e=this.years.length-1,n={from:this.years[0],to:this.years[e]};return this.#e.map(({label:a,values:r})=>s("chart.summary",{label:a,first:this.number(r[0]),last:this.number(r[e]),...n}))}placeAt({x:e},n){return Math.round(e.invert(n))}};customElements.define("hwf-chart-areas",nn);var Ba={stock:{colour:"blue"},in_training:{colour:"sky",hatch:"dash"},before_steering:{colour:"green"},steerable:{colour:"orange",hatch:"cross"},abroad:{colour:"purple",hatch:"dot"},temporary:{colour:"grey",hatch:"dash"},other_professions:{colour:"vermillion",hatch:"dot"}},le={value:void 0,key:"",parts:[]};function Ua(t){let n=t.value("sources")??(Zr(le.value,t)?le.value:void 0);return u`<hwf-panel class="wide" name="sources">
    ${t.answer("sources")?.problems||n?.lines.length===0?p:Xr(t,n)}
  </hwf-panel>`}function Zr(t,{project:e,profession:n}){return t?.profession===n&&t.stamp.project_hash===e?.description.stamp.project_hash}function Xr(t,e){let{sourceUnit:n,axes:a}=t,r=t.value("planned"),i=se(r,n==="fte"?"supply_fte":"supply_heads",t.profession),o=y(a.fte_hours,{digits:1});return u`<section class="card sources" aria-label=${s("chart.supply_sources")}>
    <div class="view">
      ${M("view-unit",s("view.unit"),n,pt("unit",["fte","heads"]),l=>t.show({sourceUnit:l}))}
    </div>
    <hwf-chart-areas
      data-chart="sources"
      heading=${s("chart.supply_sources")}
      unit=${s(`chart.supply_sources.unit.${n}`,{hours:o,from:e?.from_year??t.fromYear})}
      short-unit=${s(`unit.short.${n}`)}
      source=${re(t,["stock","intake","source_intake","immigration","temporary_staff"])}
      .years=${e?.years??[]}
      .parts=${e?ei(t,e):[]}
      .total=${i??null}
      total-label=${s("line.supply")}
      .mark=${t.targetYear}
      .every=${t.everyYears}
      .toCsv=${t.toCsv}
    ></hwf-chart-areas>
  </section>`}function ei({sourceUnit:t,method:e},n){let a=`${H()}/${t}`;if(le.value!==n||le.key!==a){let r=e?.supply.type==="cumulative";le.value=n,le.key=a,le.parts=Object.keys(Ba).flatMap(i=>{let o=n.lines.find(c=>c.source===i),l=i==="stock"&&!r?"stock_returning":i;return o?[{...Ba[i],values:o[t],label:s(`source.${l}`)}]:[]})}return le.parts}var Y={},R={digits:1,fixed:!0},Nt={digits:2,fixed:!0},D={percent:!0,digits:1,fixed:!0},Wa=["active_share"],Oe=["active_share","participation"],Da={balance:[{measure:"gap_fte",form:{sign:!0}},{measure:"adequacy",form:D},{measure:"cumulative_shortage_fte_years",form:Y},{measure:"demand_fte",form:Y},{measure:"minimum_fte",form:Y},{measure:"minimum_compliance",form:D},{measure:"regions_below_minimum",form:Y},{measure:"vacancy_rate",form:D,needs:["vacancies"]},{measure:"population",form:Y},{measure:"weighted_population",form:Y,needs:["care_use"]},{measure:"care_dependency_ratio",form:Nt,needs:["care_dependency"]},{measure:"persons_70_plus_per_worker",form:R}],levels:[{measure:"active_heads",form:Y,needs:Wa},{measure:"practising_heads",form:Y,needs:Oe},{measure:"practising_per_10000",form:R,code:"1–01",needs:Oe},{measure:"weighted_practising_per_10000",form:R,needs:Oe}],composition:[{measure:"share_55_plus",form:D,code:"1–03"},{measure:"median_age",form:R,code:"1–03"},{measure:"share_women",form:D,code:"1–04"},{measure:"share_foreign_trained",form:D,code:"1–08"},{measure:"temporary_heads",form:Y,needs:["temporary_staff"]}],flows:[{measure:"entry_rate",form:D},{measure:"exit_rate",form:D},{measure:"replacement_ratio",form:Nt},{measure:"coverage_rate",form:D}],regions:[{measure:"regional_gini",form:Nt,code:"1–02"},{measure:"regional_cv",form:Nt,code:"1–02"}]},Ga=[{name:"supply",heads:{measure:"supply_heads",form:Y},fte:{measure:"supply_fte",form:Y}},{name:"density",heads:{measure:"heads_per_10000",form:R,code:"1–01"},fte:{measure:"fte_per_10000",form:R}},{name:"weighted",heads:{measure:"weighted_heads_per_10000",form:R},fte:{measure:"weighted_fte_per_10000",form:R}}],Mt=[{measure:"supply_heads",form:Y},{measure:"active_heads",form:Y,needs:Wa},{measure:"practising_heads",form:Y,needs:Oe},{measure:"supply_fte",form:Y},{measure:"demand_fte",form:Y},{measure:"gap_fte",form:{sign:!0}},{measure:"adequacy",form:D},{measure:"heads_per_10000",form:R},{measure:"weighted_heads_per_10000",form:R},{measure:"practising_per_10000",form:R,needs:Oe},{measure:"weighted_practising_per_10000",form:R,needs:Oe},{measure:"fte_per_10000",form:R}];function Ha(t,e){let n=t.length-1;return t.filter((a,r)=>r===0||r===n||a===e||a%5===0)}function za(t){let e=t.unfolded.has("years");return u`<details class="card wide fold" data-fold="years" .open=${e} @toggle=${a=>t.unfold("years",a.currentTarget.open)}>
    <summary>${s("years.heading")}</summary>
    ${e?ti(t):p}
  </details>`}function ti(t){let e=t.value("table");if(!e)return p;let{axes:n,indexed:a,everyYears:r,gapSign:i,profession:o}=t,l=Mt.flatMap(m=>{let f=se(e,m.measure,o),g=m.needs?.some(b=>t.states(b))??!0;return f&&g&&!(a&&m.measure==="gap_fte")?[{...m,values:f}]:[]}),c=[{label:s("chart.year"),kind:"year"},...l.map(({measure:m})=>({label:a?s(`years.${m}`):s("chart.column",{label:s(`years.${m}`),unit:s(`years.${m}.unit`)}),kind:"number"}))],d=e.years.flatMap((m,f)=>f%r===0?[[m,...l.map(({values:g,form:b})=>Number.isNaN(g[f])?null:{value:g[f],form:a?{digits:1,fixed:!0}:b})]]:[]),h=[a?s("years.index",{year:n.base_year}):s(`gap.convention.${i}`),s("indicators.intro",{plan:ye(t)})];return u`<hwf-table
    data-table="years"
    caption=${s("years.heading")}
    note=${h.join(" ")}
    .columns=${c}
    .rows=${d}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function Ka(t){let[e,...n]=_t(t);return u`
    ${W(t,{compare:!0})}
    <section class="headline" aria-labelledby="headline">
      <h2 id="headline">${e}</h2>
      <p>${n.map(a=>u`<span>${a}</span> `)}</p>
      ${ni(t)}
    </section>
    <section aria-labelledby="figures-heading">
      <h2 class="unseen" id="figures-heading">${s("figures.heading")}</h2>
      <dl class="figures">${si(t).map(ai)}</dl>
    </section>
    <div class="workspace">
      ${Ra(t)}
      <section class="charts" aria-labelledby="charts-heading">
        <h2 class="unseen" id="charts-heading">${s("charts.heading")}</h2>
        ${na(t)} ${Jn(t)} ${Ua(t)} ${za(t)}
        ${Na(t)} ${xt(t)}
      </section>
    </div>
  `}function ni({project:t,profession:e}){let n=(t?.description.parameters??[]).filter(r=>Qn(r,e)),a=n.filter(({source:r})=>r==null);return u`<a href="#assumptions">
    ${s("headline.rests",{inputs:n.length,assumptions:a.length})}
  </a>`}function ai({name:t,label:e,value:n,note:a,base:r,sign:i}){return u`<div data-figure=${t}>
    <dt>${e}</dt>
    <dd class="value ${i??""}">${n}</dd>
    <dd class="note">${a}</dd>
    ${r===void 0?p:u`<dd class="base">${s("figure.base",{value:r})}</dd>`}
  </div>`}function si(t){let e=Ie(t,"gap_fte",h=>y(h,{sign:!0})),n=Ie(t,"adequacy",h=>y(h,{percent:!0,digits:1})),a=Ie(t,"supply_heads",h=>y(h)),r=Ie(t,"share_55_plus",h=>y(h,{percent:!0,digits:1})),i=t.targetYear,{axes:o}=t,l=[];if(e){let{gapSign:h}=t,m=e.exact<0==(h==="supply_minus_demand")?"short":"above";l.push({name:"gap",label:s("figure.gap",{year:i}),note:s(`figure.gap.note.${h}`),sign:m,...e})}let c=ri(t);if(c&&l.push(c),n){let h=s("figure.adequacy.note",{year:i});l.push({name:"adequacy",label:s("figure.adequacy"),note:h,...n}),l.push(ii(t))}if(a){let h=Ie(t,"heads_per_10000",f=>y(f,{digits:1})),m=h?s("figure.heads.note",{density:h.value}):s("figure.heads.plain");l.push({name:"heads",label:s("figure.heads",{year:i}),note:m,...a})}let d=S(t.value("planned"),"share_55_plus",t.profession,o.base_year);if(r&&d!==void 0){let h=s("figure.age.note",{year:i,base_year:o.base_year,now:y(d,{percent:!0,digits:1})});l.push({name:"age",label:s("figure.age"),note:h,...r})}return l}function Ie(t,e,n){let{profession:a,targetYear:r,differs:i}=t,o=S(t.value("planned/signed"),e,a,r),l=S(t.value("base/signed"),e,a,r);if(!(o===void 0||l===void 0))return{exact:o,value:n(o),...i?{base:n(l)}:{}}}function ri(t){let{levers:e,settings:n,fromYear:a,differs:r}=t,i=t.value("intake");if(!i)return;let o="intake",l=s("figure.intake");if(i.no_answer){let m=i.no_answer.first_year,f=m==null?s("figure.intake.never.note"):s("figure.intake.none.note",{first:m});return{name:o,label:l,value:s("figure.intake.none"),note:f}}if(i.infeasible){let m=y(i.infeasible.surplus_fte);return{name:o,label:l,value:s("figure.intake.infeasible"),note:s("figure.intake.infeasible.note",{surplus:m})}}let c=J(e,n,"intake"),d=t.value("baseIntake"),h=d?.infeasible?null:d?.intake;return{name:o,label:l,value:y(i.intake),note:c===void 0?s("figure.intake.note_plain",{from:a}):s("figure.intake.note",{from:a,planned:y(c)}),...r&&h!=null?{base:y(h)}:{}}}function ii(t){let{profession:e,differs:n}=t,a=t.value("planned"),[r,i]=[a.years[0],a.years[a.years.length-1]],o=Ee(a,e)?.first_shortage_year??null,l=Ee(a,e)?.balance_year??null,c=Ee(t.value("base"),e)?.first_shortage_year,d=h=>h==null?s("figure.shortage.none"):String(h);return{name:"shortage",label:s("figure.shortage"),value:d(o),note:oi(o,l,r,i),...n?{base:d(c)}:{}}}function oi(t,e,n,a){return t===null?s("figure.shortage.none.note",{from:n,to:a}):e===null?s("figure.shortage.lasting",{to:a}):e>t?s("figure.shortage.note",{year:e}):s("figure.shortage.until",{year:t-1})}function Va(t){return u`
    ${W(t)}
    <section class="page indicators" aria-labelledby="indicators-heading">
      <h2 id="indicators-heading">${s("indicators.heading")}</h2>
      <p>
        ${s("indicators.intro",{plan:ye(t)})}
        ${t.differs?s("indicators.base"):p}
      </p>
      ${li(t)}
      ${hi(t)}
      ${Object.entries(Da).map(([e,n])=>ui(t,e,n))}
      <p class="quiet">${s("indicators.nhwa")}</p>
    </section>
  `}function li(t){let e=Ga.filter(({heads:r,fte:i})=>St(t,r.measure)&&St(t,i.measure)),n=[{label:s("chart.year"),kind:"year"},...e.flatMap(({name:r,heads:i,fte:o})=>["heads","fte"].map(l=>({label:ci(s(`pair.${r}.${l}`),l==="heads"?i.code:o.code),kind:"number"})))],a=Ja(t).map(({year:r,place:i})=>[r,...e.flatMap(({heads:o,fte:l})=>[an(t,o,i),an(t,l,i)])]);return u`<hwf-table
    data-table="pairs"
    caption=${s("indicators.pairs")}
    note=${s("indicators.pairs.note")}
    tall
    .columns=${n}
    .rows=${a}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function ci(t,e){return e===void 0?t:s("indicators.coded",{label:t,code:e})}function ui(t,e,n){let a=n.filter(({measure:l,needs:c})=>St(t,l)&&(c?.some(d=>t.states(d))??!0));if(a.length===0)return p;let r=Ja(t),i=[{label:s("indicators.name"),kind:"text",long:!0},{label:s("column.unit"),kind:"text"},{label:s("indicators.code"),kind:"text"},...r.map(({year:l})=>({label:String(l),kind:"number"}))],o=a.map(l=>[{text:s(`measure.${l.measure}`),below:di(t,l.measure)},s(`measure.${l.measure}.unit`),l.code,...r.map(({place:c})=>an(t,l,c))]);return u`<hwf-table
    data-table=${e}
    caption=${e==="regions"?Je(t.axes,"regions"):s(`indicators.${e}`)}
    tall
    .columns=${i}
    .rows=${o}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function di({gapSign:t},e){return s(e==="gap_fte"?`gap.convention.${t}`:`measure.${e}.about`)}function hi(t){let{targetYear:e,profession:n,axes:a}=t,r=t.value("compliance"),i=(d,h)=>se(r,d,n,h)?.[r?.years.indexOf(e)??-1],o=[...a.regions,{id:"T",name:s("indicators.compliance.all")}].flatMap(({id:d,name:h})=>{let m=i("minimum_fte",d),f=i("supply_fte",d),g=i("minimum_compliance",d);return m===void 0||f===void 0?[]:[[h,{value:m,form:R},{value:f,form:R},g===void 0||Number.isNaN(g)?null:{value:g,form:D},g===void 0||Number.isNaN(g)?null:s(g<1?"indicators.compliance.below":"indicators.compliance.met")]]});if(o.length===0)return p;let l=S(t.value("measured"),"regions_below_minimum",n,e),c=[{label:Je(a,"regions"),kind:"text",own:!0,ownLabel:a.regions_name!=null},{label:s("indicators.compliance.minimum"),kind:"number"},{label:s("indicators.compliance.supply"),kind:"number"},{label:s("measure.minimum_compliance"),kind:"number"},{label:s("indicators.compliance.verdict"),kind:"text",flag:s("indicators.compliance.below")}];return u`<hwf-table
    data-table="compliance"
    caption=${s("indicators.compliance",{year:e})}
    note=${s("indicators.compliance.note",{below:y(l),count:y(a.regions.length),regions:Je(a,"regions")})}
    .columns=${c}
    .rows=${o}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function Ja(t){let e=t.value("measured")?.years??[];return Ha(e,t.targetYear).map(n=>({year:n,place:e.indexOf(n)}))}function St(t,e){return se(t.value("measured"),e,t.profession)}function an(t,{measure:e,form:n},a){let r=St(t,e)?.[a];if(r===void 0||Number.isNaN(r))return null;let i=se(t.value("baseMeasured"),e,t.profession)?.[a];return i===void 0||Number.isNaN(i)||i===r?{value:r,form:n}:{value:r,form:n,below:s("figure.base",{value:y(i,n)})}}var Fe=["stock","mortality","retirement","exit","emigration","intake"],Tt=[{id:"netherlands",inputs:["stock","female_share","fte_per_head","cumulative_outflow","source_intake","source_duration","source_yield","external_yield","unmet_demand","demographic_change","epidemiology","sociocultural","professional","efficiency","horizontal_substitution","vertical_substitution","working_time","trend_years"].map(Q),sample:"netherlands-gps-2009"},{id:"belgium",inputs:[...Fe,...["active_share","participation","fte_per_head","population","care_use"].map(Q)],sample:"belgium-chain"},{id:"norway",inputs:[...Fe,...["participation","fte_per_head","population","service_use","fte_per_use"].map(Q),...["staffing_mix","life_expectancy_gain","healthy_ageing","healthy_ageing_from"].map(Q),...["service_standard","productivity","family_care"].map(Q)],sample:"norway-helsemod"},{id:"slovakia",inputs:[...Fe,...["population","minimum_density","service_use","fte_per_use","staffing_mix"].map(Q),...["morbidity","productivity"].map(Q)],sample:"slovakia-network-2017"},{id:"malta",inputs:[...Fe,...["immigration","target_density","population"].map(Q)],sample:"malta-who"},{id:"wisn",inputs:["population","care_use"],sample:"wisn-clinics"},{id:"needs",inputs:["population","prevalence","services_per_case","work_share","services_per_fte_year"].map(Q),sample:"needs-oral-health"},{id:"economic",inputs:["gdp","income_elasticity","unmet_demand"],sample:"needs-oral-health"},{id:"path",inputs:["stated_demand","unmet_demand"],sample:"medland"},{id:"training",inputs:[...Fe,"students_in_training","training_duration","internal_yield","entry_share","graduate_profile","intake_profile","training_capacity","immigration","immigration_profile","entrant_exposure","inactive_stock","licence_kept","return_rate","temporary_staff","temporary_fte","region_moves","sector_moves","profession_moves","participation","fte_per_head"].map(Q),sample:"training-chain"},{id:"tasks",inputs:["task_minutes","fte_minutes","shifted_share","relative_time"],sample:"needs-oral-health"}];function Q(t){return t}var Qa=[{colour:"vermillion",dash:"dash"},{colour:"green",dash:"dot"},{colour:"purple",dash:"dashdot"},{colour:"orange",dash:"dash"},{colour:"sky",dash:"dot"},{colour:"ink",dash:"dashdot"}],Et="unasked";async function pi(){Et="asked";try{let{methodTexts:t}=await import("./texts-methods.js");X(t)}catch{Et="failed",X({})}}function Za(t){let e=z("methods.intro");return!e&&Et==="unasked"&&pi(),u`<section class="page methods" aria-labelledby="methods-heading">
    <h2 id="methods-heading">${s("screen.methods")}</h2>
    ${e?mi(t):u`<p>${s(Et==="failed"?"screen.methods.failed":"screen.methods.loading")}</p>`}
  </section>`}function mi(t){let e=Tt.find(({id:a})=>a===t.page),n=(a,r)=>u`<li>
    <a
      href=${a===""?"#methods":`#methods/${a}`}
      aria-current=${a===(e?.id??"")?"page":p}
      >${r}</a
    >
  </li>`;return u`<p>${s("methods.intro")}</p>
    <div class="method-pages">
      <nav class="side" aria-label=${s("methods.pages")}>
        <ul>
          ${n("",s("methods.overview"))}
          ${Tt.map(({id:a})=>n(a,s(`methods.${a}`)))}
        </ul>
      </nav>
      <div class="method-page">${e?$i(e):fi(t)}</div>
    </div>`}function fi(t){let e=["system","supply","demand","outputs","gap"].map(a=>({label:s(`methods.column.${a}`),kind:"text"})),n=Tt.map(({id:a})=>[s(`methods.${a}`),...["supply","demand","outputs","gap"].map(r=>s(`methods.${a}.${r}`))]);return u`<hwf-table
      data-table="systems"
      caption=${s("methods.compare")}
      note=${s("methods.compare.note")}
      tall
      .columns=${e}
      .rows=${n}
      .toCsv=${t.toCsv}
    ></hwf-table>
    ${gi(t)}`}function gi(t){let{project:e,axes:n}=t,a=[{label:s("choose.profession"),own:!0},{label:s("column.supply")},{label:s("column.demand")},{label:s("column.beside"),own:!0}].map(i=>({...i,kind:"text"})),r=(e?.description.methods??[]).map(({profession:i,supply:o,demand:l,beside:c})=>[C(n.professions,i),yt(o,n),Pe(l,n),c?.map(({name:d})=>d).join("; ")]);return u`<section class="in-project" aria-labelledby="in-project">
    <h3 id="in-project">${s("methods.project")}</h3>
    <hwf-table
      data-table="project-methods"
      caption=${s("methods.project.table")}
      note=${s("methods.project.note")}
      tall
      .columns=${a}
      .rows=${r}
      .toCsv=${t.toCsv}
    ></hwf-table>
    ${W(t)} ${bi(t)}
  </section>`}var qe={value:null,language:"",lines:[]};function bi(t){let e=t.value("demands");if(!e)return p;let{axes:n}=t;return(qe.value!==e||qe.language!==H())&&(qe.value=e,qe.language=H(),qe.lines=yi(e)),u`<hwf-chart-lines
      class="card"
      data-chart="demands"
      heading=${s("methods.chart",{profession:C(n.professions,e.profession)})}
      unit=${s("methods.chart.unit",{hours:y(n.fte_hours,{digits:1})})}
      short-unit=${s("unit.short.fte")}
      source=${re(t,["stock","population"])}
      .years=${e.years}
      .lines=${qe.lines}
      .mark=${t.targetYear}
      .every=${t.everyYears}
      .toCsv=${t.toCsv}
    ></hwf-chart-lines>
    ${e.demands.length>1?p:u`<p class="quiet">${s("methods.chart.one")}</p>`}`}function yi({supply_fte:t,demands:e}){return[{label:s("line.supply"),values:t,colour:"blue",dash:"solid"},...e.map(({name:n,method:a,fte:r},i)=>({...Qa[i%Qa.length],values:r,label:n==null?s("methods.chart.main",{method:s(`method.${a}`)}):s("methods.chart.beside",{name:n})}))]}function $i({id:t,inputs:e,sample:n}){let a=i=>s(`methods.${t}.${i}`),r=me.some(({fileName:i})=>i.startsWith(n));return u`<article aria-labelledby="method-${t}" data-method=${t}>
    <h3 id="method-${t}">${s(`methods.${t}`)}</h3>
    <h4>${s("methods.answers")}</h4>
    <p>${a("answers")}</p>
    <h4>${s("methods.inputs")}</h4>
    <p>${s("methods.inputs.note")}</p>
    <ul class="inputs">
      ${t==="wisn"?u`<li>${s("workload.inputs")}</li>`:p}
      ${e.map(i=>u`<li>${k(i)}</li>`)}
    </ul>
    <h4>${s("methods.formula")}</h4>
    <ul class="formula">
      ${a("formula").split(`
`).map(i=>u`<li>${i}</li>`)}
    </ul>
    <p>${a("symbols")}</p>
    <h4>${s("methods.here")}</h4>
    <p>${a("here")}</p>
    <h4>${s("methods.not")}</h4>
    <p>${a("not")}</p>
    <h4>${s("methods.sources")}</h4>
    <ul>
      ${a("sources").split(`
`).map(i=>u`<li>${i}</li>`)}
    </ul>
    ${r?u`<p class="buttons-row">
              <button
                type="button"
                class="first"
                id="open-sample"
                aria-describedby="open-sample-note"
                @click=${i=>vi(i,n)}
              >
                ${s("methods.open")}
              </button>
            </p>
            <p class="quiet" id="open-sample-note">${s("methods.open.note")}</p>`:p}
  </article>`}function vi(t,e){t.currentTarget?.dispatchEvent(new CustomEvent("hwf-sample",{detail:{name:e},bubbles:!0}))}var wi=.72,sn=class extends Me{static properties={shortUnit:{attribute:"short-unit"},years:{attribute:!1},names:{attribute:!1},namesLabel:{attribute:"names-label"},flows:{attribute:!1},net:{attribute:!1},netLabel:{attribute:"net-label"},baseNet:{attribute:!1},baseLabel:{attribute:"base-label"},mark:{type:Number}};constructor(){super(),this.shortUnit="",this.years=[],this.names=null,this.namesLabel="",this.flows=[],this.net=null,this.netLabel="",this.baseNet=null,this.baseLabel="",this.mark=null}get places(){return this.names===null?this.years:[...this.names.keys()]}placeText(e){return this.names===null?String(e):this.names[e]}get cursorLabel(){return this.names===null?super.cursorLabel:s("chart.cursor.band",{heading:this.heading})}get restingPlace(){return this.mark}get#e(){if(this.net===null)return[];let e={label:this.netLabel,values:this.net,style:"ink"};return this.baseNet===null?[e]:[{label:this.baseLabel,values:this.baseNet,style:"grey"},e]}get columns(){let e=n=>({label:s("chart.column",{label:n,unit:this.shortUnit}),kind:"number",digits:this.digits});return[this.names===null?{label:s("chart.year"),kind:"year"}:{label:this.namesLabel,kind:"text"},...this.flows.map(({label:n})=>e(n)),...this.#e.map(({label:n})=>e(n))]}get rows(){return this.places.map((e,n)=>[this.names===null?e:this.names[n],...this.flows.map(({values:a})=>a[n]),...this.#e.map(({values:a})=>a[n])])}#t(){let e=this.flows.map(()=>[]);for(let n of this.places.keys()){let a={in:0,out:0};this.flows.forEach(({values:r,out:i},o)=>{let l=Number.isFinite(r[n])?r[n]:0,c=i?-l:l,d=c<0?"out":"in",h=a[d];a[d]+=c,e[o].push({y0:h,y1:a[d]})})}return e}layOut(e,n){let a=Se(n),r=Math.round(Math.min(360,Math.max(240,e*.42))),{top:i,bottom:o,...l}=Te(this,e,r,a),c=this.#t(),d=[0,...c.flat().map(({y1:q})=>q),...this.#e.flatMap(({values:q})=>Array.from(q))].filter(Number.isFinite),[h,m]=[Math.min(...d),Math.max(...d)],f=ae().domain(h<m?[h,m]:[h-1,m+1]).nice(5).range([o,i]),g=lt(f,this.digits),b=Math.ceil(Math.max(0,...g.map(({text:q})=>V(q,a.small))))+pe,{places:$}=this,v=$.length-1,N=[...this.flows.map(({label:q},de)=>({label:q,value:(c[de][v].y0+c[de][v].y1)/2})),...this.#e.map(({label:q,values:de})=>({label:q,value:de[v]}))],j=N.map(({label:q})=>it(q,Math.min(150,e*.27),a.label)),Z=Math.max(0,...j.flat().map(q=>V(q,a.label))),E=Math.floor(e-Z-25),ve=(E-b)/Math.max(1,$.length),ue=ae().domain([$[0]-.5,$[v]+.5]).range([b,E]),we=ct(N.map(({value:q},de)=>({from:this.names?i+12+de*20:f(Number.isFinite(q)?q:0),texts:j[de]})),{top:i,bottom:o,right:E}),F={top:i,bottom:o,left:b,right:E},ke=this.names===null?ot(ue,E-b):this.#n(ue,ve,a.small);return{...l,plot:F,x:ue,y:f,step:ve,bars:c,labels:we,xTicks:ke,yTicks:g}}#n(e,n,a){let r=this.names??[],i=Math.max(1,...r.map(l=>V(l,a)+pe)),o=Math.max(1,Math.ceil(i/n));return r.flatMap((l,c)=>c%o===0?[{at:e(c),text:l}]:[])}draw({plot:e,x:n,y:a,step:r,bars:i,labels:o,xTicks:l,yTicks:c},d){let h=Math.max(1,r*wi),{places:m}=this,f=b=>b.map(({y0:$,y1:v},N)=>{let j=n(m[N])-h/2;return $===v?"":`M${j},${a($)}h${h}V${a(v)}h${-h}Z`}).join(""),g=b=>et().defined(([,$])=>Number.isFinite($)).x(([$])=>n($)).y(([,$])=>a($))(m.map(($,v)=>[$,b[v]]))??"";return w`
      <defs>${rt()}</defs>
      ${nt(e,l,c,!0)}
      ${this.mark===null?p:at(e,n(this.mark),this.mark)}
      ${i.map((b,$)=>{let{colour:v,hatch:N=""}=this.flows[$],j=f(b);return w`<path class="bar ${v}" data-flow=${$} d=${j}></path>
          ${N===""?p:w`<path class="bar over" fill="url(#${N})" d=${j}></path>`}`})}
      ${this.#e.map(({values:b,style:$})=>w`<path class="line net-edge" d=${g(b)}></path>
          <path class="line ${$}" d=${g(b)}></path>`)}
      ${o.map((b,$)=>this.names===null?st(e,b,this.#s($)):this.#a(e,b,$))}
      ${d===null?p:w`<g data-passing><line class="cursor-line" x1=${n(m[d])} x2=${n(m[d])} y1=${e.top} y2=${e.bottom}></line></g>`}`}#a(e,{middle:n,lines:a},r){let{colour:i,hatch:o=""}=this.flows[r],[l,c]=[e.right+5,n-5];return w`
      <rect class="bar ${i}" x=${l} y=${c} width="10" height="10"></rect>
      ${o===""?p:w`<rect class="bar over" fill="url(#${o})" x=${l} y=${c} width="10" height="10"></rect>`}
      ${tt(a,"label")}`}#s(e){return this.flows[e]?.colour??this.#e[e-this.flows.length].style}reading(e){return[...this.flows.map(({label:n,values:a,colour:r})=>this.read(n,a[e],w`<rect class="bar ${r}" x="5" y="0" width="12" height="8"></rect>`)),...this.#e.map(({label:n,values:a,style:r})=>this.read(n,a[e],w`<line class="line ${r}" x1="0" x2="22" y1="4" y2="4"></line>`))]}get sentences(){let e=this.places.length-1,[n,a]=[0,e].map(i=>this.placeText(this.places[i])),r={from:n,to:a};return[...this.flows,...this.#e].map(({label:i,values:o})=>s("chart.summary",{label:i,first:this.number(o[0]),last:this.number(o[e]),...r}))}placeAt({x:e},n){return Math.round(e.invert(n))}};customElements.define("hwf-chart-flows",sn);var ki=10,rn=class extends Me{static properties={shortUnit:{attribute:"short-unit"},ages:{attribute:!1},sides:{attribute:!1},planLabel:{attribute:"plan-label"},baseLabel:{attribute:"base-label"},beforeLabel:{attribute:"before-label"},scaleKey:{attribute:"scale-key"}};constructor(){super(),this.shortUnit="",this.ages=[],this.sides=[],this.planLabel="",this.baseLabel="",this.beforeLabel="",this.scaleKey="",this.peak=0}willUpdate(e){e.has("scaleKey")&&(this.peak=0);let n=this.sides.flatMap(({values:a,base:r,before:i})=>[...Array.from(a),...Array.from(r??[]),...Array.from(i??[])]);this.peak=Math.max(this.peak,...n.filter(Number.isFinite))}get places(){return this.ages}get restingPlace(){return this.ages[Math.floor(this.ages.length/2)]??null}get cursorLabel(){return s("chart.cursor.age",{heading:this.heading})}placeText(e){return this.#e(e)?s("pyramid.age.open",{age:e}):s("pyramid.age",{age:e})}#e(e){return e===this.ages[this.ages.length-1]}get columns(){return[{label:s("pyramid.age.column"),kind:"text"},...this.#t.map(({label:e})=>({label:s("chart.column",{label:e,unit:this.shortUnit}),kind:"number",digits:this.digits}))]}get#t(){return this.sides.flatMap(({label:e,values:n,base:a,before:r,colour:i})=>[{label:this.#n(e,this.planLabel),values:n,style:`bar ${i}`},...a?[{label:this.#n(e,this.baseLabel),values:a,style:""}]:[],...r?[{label:this.#n(e,this.beforeLabel),values:r,style:"bar shadow"}]:[]])}#n(e,n){return this.sides.length===1?n:s("pyramid.part",{side:e,what:n})}get rows(){return this.ages.map((e,n)=>[this.#e(e)?s("pyramid.age.open",{age:e}):String(e),...this.#t.map(({values:a})=>a[n])])}layOut(e,n){let a=Se(n),{top:r,bottom:i,...o}=Te(this,e,400,a),c=Math.ceil(V("100",a.small))+pe,d=y(10**Math.ceil(Math.log10(Math.max(10,this.peak)))),h=Math.floor(e-4-V(d,a.small)/2),m=this.sides.length>1,f=m?(c+h)/2:c,g=ae().domain([0,this.peak||1]).nice(4).range([0,h-f]),b=(i-r)/Math.max(1,this.ages.length),$=g.ticks(e<420&&m?2:4);return{...o,plot:{top:r,bottom:i,left:c,right:h},middle:f,size:g,step:b,ticks:$}}draw(e,n){let{plot:a,middle:r,size:i,step:o,ticks:l}=e,c=this.sides.length>1,d=this.ages[0],h=this.ages.filter(g=>g%ki===0),m=g=>a.bottom-(g-d+.5)*o,f=(g,b)=>w`
      <line class="grid" x1=${r+b*i(g)} x2=${r+b*i(g)} y1=${a.top} y2=${a.bottom}></line>
      <text class="quiet" x=${r+b*i(g)} y=${a.bottom+19} text-anchor="middle">${y(g)}</text>`;return w`
      ${l.map(g=>[f(g,1),c&&g>0?f(g,-1):p])}
      ${h.map(g=>w`<text class="quiet" x=${a.left-6} y=${m(g)+4} text-anchor="end">${g}</text>`)}
      ${this.sides.map((g,b)=>this.#a(e,g,c&&b===0?-1:1))}
      <line class="zero" x1=${r} x2=${r} y1=${a.top} y2=${a.bottom}></line>
      ${this.sides.map(({label:g,colour:b},$)=>c?tt([{text:g,x:$===0?a.left+4:a.right-4,y:a.top-8}],`label ${b} ${$===0?"":"end"}`):p)}
      ${n===null?p:w`<g data-passing><line class="cursor-line" x1=${a.left} x2=${a.right} y1=${m(this.ages[n])} y2=${m(this.ages[n])}></line></g>`}`}#a({plot:e,middle:n,size:a,step:r},{values:i,base:o,before:l,colour:c},d){let h=g=>Array.from(g,(b,$)=>{let v=n+d*a(Number.isFinite(b)?b:0);return`${$===0?"M":"L"}${v},${e.bottom-$*r}V${e.bottom-($+1)*r}`}).join(""),m=g=>`${h(g)}H${n}V${e.bottom}Z`,f=Array.from(i,(g,b)=>{let $=a(Number.isFinite(g)?g:0),v=d>0?n:n-$,N=r>4?1:0;return`M${v},${e.bottom-b*r-N}h${$}v${N-r}h${-$}Z`}).join("");return w`
      ${l?w`<path class="bar shadow" d=${m(l)}></path>`:p}
      <path class="bar ${c}" d=${f}></path>
      ${l?w`<path class="line before" d=${h(l)}></path>`:p}
      ${o?w`<path class="line ink" d=${h(o)}></path>`:p}`}reading(e){return this.#t.map(({label:n,values:a,style:r})=>this.read(n,a[e],r===""?w`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`:w`<rect class=${r} x="5" y="0" width="12" height="8"></rect>`))}get sentences(){return this.sides.map(({label:e,values:n})=>{let a=Array.from(n),r=Math.max(...a);return s("pyramid.summary",{side:e,age:this.ages[a.indexOf(r)],most:this.number(r)})})}placeAt({plot:e,step:n},a,r){return this.ages[0]+Math.floor((e.bottom-r)/n)}};customElements.define("hwf-chart-pyramid",rn);var es=[{line:"graduates",out:!1,colour:"blue"},{line:"immigration",out:!1,colour:"sky",hatch:"dash"},{line:"returners",out:!1,colour:"green",hatch:"dot"},{line:"moved_in",out:!1,colour:"purple",hatch:"cross"},{line:"temporary_change",out:!1,colour:"grey",hatch:"dash"},{line:"retirements",out:!0,colour:"vermillion"},{line:"leavers",out:!0,colour:"orange",hatch:"dash"},{line:"emigrants",out:!0,colour:"purple",hatch:"dot"},{line:"moved_out",out:!0,colour:"purple",hatch:"cross"},{line:"to_training",out:!0,colour:"blue",hatch:"dot"},{line:"deaths",out:!0,colour:"grey"}];function ts(t){return u`
    ${W(t)}
    <section class="page people" aria-labelledby="people-heading">
      <h2 id="people-heading">${s("people.heading")}</h2>
      <p>${s("people.intro")}</p>
      <div class="people-charts">${_i(t)} ${Ni(t)}</div>
      ${Mi(t)}
    </section>
  `}var U={results:null,flows:[],net:[],baseNet:null,sides:[]};function _i(t){let{value:e,problems:n}=t.results?.flows??{};if(!e)return u`<div class="card">${O(n??[])}</div>`;let a=e.years;return xi(t),u`<div class="card">
    <hwf-chart-flows
      data-chart="flows"
      heading=${s("chart.flows")}
      unit=${s("chart.flows.unit")}
      short-unit=${s("unit.short.heads")}
      source=${re(t,["stock","intake","immigration","mortality","retirement"])}
      .years=${a}
      .flows=${U.flows}
      .net=${U.net}
      net-label=${s("flow.net")}
      .baseNet=${U.baseNet}
      base-label=${s("flow.net.base")}
      .mark=${t.targetYear}
      .every=${t.everyYears}
      .toCsv=${t.toCsv}
    ></hwf-chart-flows>
    ${U.flows.length===0?u`<p class="quiet">${s(`people.no_causes.${t.method?.supply.type}`)}</p>`:p}
  </div>`}function xi(t){if(U.results===t.results)return;U.results=t.results;let e=t.value("flows");U.flows=es.flatMap(({line:r,...i})=>{let o=Be(e,r);return o?.some(l=>l!==0&&!Number.isNaN(l))?[{...i,values:o,label:s(`flow.${r}`)}]:[]}),U.net=Xa(e);let n=t.value("baseFlows"),a=n?Xa(n):null;U.baseNet=a?.some((r,i)=>r!==U.net[i])?a:null,U.sides=Ei(t)}function Be({lines:t},e){return t.find(n=>n.line===e)?.values}function Xa(t){let e=Be(t,"net_change"),n=Be(t,"stock_end"),a=Be(t,"stock_start");return Array.from(t.years,(r,i)=>e?e[i]:(n?.[i]??Number.NaN)-(a?.[i]??Number.NaN))}function Ni(t){let{value:e,problems:n}=t.results?.pyramid??{},{axes:a}=t;if(!e)return u`<div class="card">
      <h3>${s("chart.pyramid.none")}</h3>
      ${ss(t)?u`<p>${s(`people.no_ages.${t.method?.supply.type}`)}</p>`:O(n??[])}
    </div>`;let{year:r,ages:i}=e,o=l=>t.setPyramidYear(Number(l.target.value));return u`<div class="card">
    <label class="year-choice">
      <span>${s("pyramid.year")}</span>
      <input
        id="pyramid-year"
        type="range"
        min=${a.base_year}
        max=${a.last_year}
        step="1"
        aria-valuetext=${String(r)}
        .value=${String(t.pyramidYear)}
        @input=${o}
      />
      <output>${t.pyramidYear}</output>
    </label>
    <hwf-chart-pyramid
      data-chart="pyramid"
      heading=${s(U.sides.length===1?"chart.pyramid.one":"chart.pyramid",{year:r})}
      unit=${s("chart.pyramid.unit",{base:a.base_year})}
      short-unit=${s("unit.short.heads")}
      source=${re(t,["stock"])}
      .ages=${Array.from(i)}
      .sides=${U.sides}
      plan-label=${s("pyramid.plan",{year:r})}
      base-label=${s("pyramid.base",{year:r})}
      before-label=${s("pyramid.before",{year:a.base_year})}
      scale-key=${`${t.profession}/${a.base_year}`}
      .toCsv=${t.toCsv}
    ></hwf-chart-pyramid>
  </div>`}var ne={value:void 0,of:"",language:"",flows:[]};function Mi(t){let n=t.value("bands")??(ne.of===ns(t)?ne.value:void 0);return ss(t)?p:u`<hwf-panel name="bands">
    ${n?Si(t,n):A(t,"bands",()=>p)}
  </hwf-panel>`}function ns({project:t,profession:e}){return`${t?.description.stamp.project_hash}/${e}`}function Si(t,e){let{year:n}=e;return(ne.value!==e||ne.language!==H())&&(ne.value=e,ne.of=ns(t),ne.language=H(),ne.flows=es.flatMap(({line:a,...r})=>{let i=e.lines.find(o=>o.line===a)?.heads;return i?.some(o=>o!==0)?[{...r,values:i,label:s(`flow.${a}`)}]:[]})),u`<section class="bands" aria-labelledby="bands-heading">
    <div class="heading-row">
      <h3 id="bands-heading">${s("bands.heading",{year:n})}</h3>
      ${M("view-bands",s("view.bands"),t.bandYears,pt("bands",[5,10]),a=>t.show({bandYears:Number(a)}))}
    </div>
    <p class="quiet">${s("bands.note")}</p>
    <div class="card">
      <hwf-chart-flows
        data-chart="bands"
        heading=${s("chart.bands",{year:n})}
        unit=${s("chart.bands.unit")}
        short-unit=${s("unit.short.heads")}
        source=${re(t,["stock","retirement"])}
        .names=${e.bands}
        names-label=${s("bands.band")}
        .flows=${ne.flows}
        .digits=${as(e)?1:0}
        .toCsv=${t.toCsv}
      ></hwf-chart-flows>
    </div>
    ${Ti(t,e)}
  </section>`}function as({lines:t}){return t.every(({heads:e})=>e.every(n=>n<1e3))}function Ti(t,e){let n=as(e)?{digits:1,fixed:!0}:{},a=e.lines.filter(({line:d,heads:h})=>d.startsWith("stock")||h.some(m=>m!==0)),r=t.value("flows"),i=r?.years.indexOf(e.year)??-1,o=a.map(({line:d})=>{let h=Be(r??{lines:[]},d)?.[i];return h===void 0?null:{value:h,form:n}}),l=[{label:s("bands.band"),kind:"year"},...a.map(({line:d})=>({label:s(`flow.${d}`),kind:"number"}))],c=e.bands.map((d,h)=>[d,...a.map(({heads:m})=>({value:m[h],form:n}))]);return u`<hwf-table
    data-table="bands"
    caption=${s("bands.table",{year:e.year})}
    tall
    .columns=${l}
    .rows=${[...c,[s("bands.all"),...o]]}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function ss({method:t}){return t?.supply.type!=="cohort"}function Ei(t){let e=t.value("pyramid"),n=(a,r)=>t.value(a)?.series.find(i=>i.sex===r)?.values??null;return(e?.series??[]).map(({sex:a,values:r})=>{let i=n("basePyramid",a),o=n("pyramidNow",a),l=i===null||r.every((d,h)=>d===i[h]),c=t.value("pyramidNow")?.year===e?.year;return{label:s(`sex.${a}`),colour:a==="F"?"purple":a==="M"?"blue":"green",values:r,base:l?null:i,before:c?null:o}})}var ji={percent:!0,digits:1,fixed:!0,sign:!0};function jt(t){let{lines:e=[]}=t.value("advice")??{},n=dt(t),a=new Map;return e.map(r=>{let i=a.get(r.target_year)??0;return a.set(r.target_year,i+1),{...r,...n[i]}})}function rs(t){let{targetYear:e}=t,n=t.value("intake")?.over_capacity;return u`<hwf-panel name="range">
    <section class="card wide range" aria-labelledby="range-heading">
      <h3 id="range-heading">${s("range.heading",{year:e})}</h3>
      ${A(t,"range",Ci)}
      ${n?u`<p class="bad" id="over-capacity">
              ${s("range.over_capacity",{year:n.year,capacity:y(n.capacity)})}
            </p>`:p}
      ${Oi(t)}
    </section>
  </hwf-panel>`}function Ci({quantities:t,lines:e}){let n=e[e.length-1];if(n.middle==null)return u`<p>${s("range.no_answer")}</p>`;if(t.length===0)return u`<p>${s("range.no_bounds")}</p>`;let[a,r]=[n.low,n.high].map(l=>y(l)),i=t.map(k).join(", "),o=n.low!=null&&n.low<0?"range.answer.surplus":"range.answer";return u`<p class="answer">${s(o,{low:a,high:r})}</p>
    <p class="quiet">${s("range.quantities",{names:i})}</p>`}function Oi(t){let{value:e,problems:n}=t.answer("entries")??{};if(!e)return n?O(n):p;let{entries:a,planned_entries:r,from_year:i,target_year:o}=e;return u`<h4>${s("entries.heading")}</h4>
    <p>
      ${a==null?s("entries.none",{year:o}):a<0?s("entries.surplus",{from:i,year:o}):s("entries.answer",{entries:y(a),planned:y(r),from:i,year:o})}
    </p>`}function is(t){let{fromYear:e}=t;return I("advice",{from:e},u`${qi(t)} ${A(t,"advice",()=>Li(t))}
      <div class="buttons-row">
        <button type="button" class="first" id="record" ?disabled=${!t.value("advice")} @click=${oe("record")}>
          ${s("advice.record")}
        </button>
      </div>
      ${Yi(t)}`)}function qi(t){let{axes:e,targetYear:n}=t,a=Wt(t),r=l=>t.setPolicy({years:l.filter(c=>c!==n)}),i=Array.from({length:e.last_year-e.base_year},(l,c)=>e.base_year+1+c).filter(l=>!a.includes(l)),o=l=>{let c=l.target;r([...a,Number(c.value)]),c.value=""};return u`<div class="choices advice-years" role="group" aria-label=${s("advice.years")}>
    <span>${s("advice.years")}</span>
    ${a.map(l=>l===n?u`<span class="chip">${l}</span>`:u`<button
            type="button"
            class="chip"
            id="advice-year-${l}"
            aria-label=${s("advice.years.remove",{year:l})}
            @click=${()=>r(a.filter(c=>c!==l))}
          >
            ${l} <span aria-hidden="true">×</span>
          </button>`)}
    <label>
      <span class="unseen">${s("advice.years.add")}</span>
      <select id="advice-add-year" @change=${o}>
        <option value="" .selected=${!0}>${s("advice.years.add")}</option>
        ${i.map(l=>u`<option value=${l}>${l}</option>`)}
      </select>
    </label>
  </div>`}function Li(t){let e=Wt(t),n=d=>({label:s(`advice.${d}`),kind:"number"}),a=jt(t).filter(({target_year:d})=>e.includes(d)),r=Pi(a),i=a.filter(({scenario:d})=>!d||!r.includes(d.name)),{quantities:o=[]}=t.value("advice")??{},l=o.map(k).join(", "),c=[l===""?s("advice.note.no_bounds"):s("advice.note",{names:l}),...i.some(({low:d})=>d!=null&&d<0)?[s("advice.note.negative")]:[],...r.length===0?[]:[s("advice.note.idle",{names:r.join(", ")})]];return u`<p class="quiet">${c.join(" ")}</p>
    <hwf-table
    data-table="advice"
    caption=${s("advice.table")}
    tall
    .columns=${[{label:s("advice.variant"),kind:"text"},{label:s("advice.year"),kind:"year"},...["low","middle","high","planned","shortage","demand","supply"].map(n)]}
    .rows=${i.map(d=>[ut(d),d.target_year,d.low,d.middle,d.high,Ai(t,d),d.shortage_share==null?null:{value:d.shortage_share,form:ji},d.demand_fte,d.supply_fte])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function Pi(t){let e=i=>[i.low,i.middle,i.high,i.demand_fte,i.supply_fte].map(o=>y(o)).join(" "),n=new Map(t.filter(i=>i.own&&!i.choice).map(i=>[i.target_year,e(i)])),a=t.flatMap(({scenario:i})=>i?.name??[]),r=t.filter(i=>i.plan||e(i)!==n.get(i.target_year));return[...new Set(a)].filter(i=>!r.some(o=>o.scenario?.name===i))}function Ai({project:t,profession:e,levers:n,fromYear:a},{changes:r}){let{settings:i,others:o}=$e(t?.levers??[],r,a);return o.some(l=>ht(l,e))?void 0:J(n,i,"intake")}function Yi(t){let e=Xn(t);return e.length===0?p:u`<h4 id="recorded-heading">${s("advice.recorded")}</h4>
        <ul class="recorded" aria-labelledby="recorded-heading">
          ${e.map(n=>u`<li>${Ri(t,n)}</li>`)}
        </ul>`}function Ri(t,e){let{what:n,by:a,date:r,why:i,target_year:o,intake:l}=e,c=jt(t).find(m=>m.target_year===o&&!(m.own&&m.choice)&&(m.scenario?.id??null)===(e.scenario??null)),d=[r,a].filter(m=>m!=null&&m!=="").join(" · "),h={low:y(c?.low),middle:y(c?.middle),high:y(c?.high)};return u`<p>
      <strong translate="no">${n}</strong>
      <span class="quiet" translate="no">${d}</span>
    </p>
    ${i?u`<p translate="no">${i}</p>`:p}
    <p>
      ${s("advice.recorded.intake",{intake:y(l),year:o??""})}
      ${c?.middle==null?p:s("advice.recorded.now",h)}
    </p>
    <button type="button" @click=${()=>t.strike(e)}>${s("advice.recorded.remove")}</button>`}var os=100;function ls(t){let{policy:e,targetYear:n}=t,a=t.value("attribution"),r=a&&a.intake==null?"fte":e.unit??"intake",i=(o,l)=>l.map(c=>({id:c,name:s(`${o}.${c}`)}));return I("attribution",{year:n},u`<div class="choices">
        ${M("attribution-unit",s("attribution.unit"),r,i("attribution.unit",["intake","fte"]),o=>t.setPolicy({unit:o==="fte"?"fte":"intake"}))}
        ${M("attribution-order",s("attribution.order"),e.order??"ordered",i("attribution.order",["ordered","shapley"]),o=>t.setPolicy({order:o==="shapley"?"shapley":void 0}))}
      </div>
      ${A(t,"attribution",o=>Ii(t,o,r))}`)}function Ii(t,{intake:e,parts:n,target_year:a,from_year:r},i){let o=t.project?.description.stamp.engine_version??"";return u`<hwf-chart-waterfall
    class="card"
    data-chart="attribution"
    heading=${s(`attribution.chart.${i}`,{year:a,from:r})}
    unit=${s(`attribution.chart.${i}.unit`,{from:r})}
    short-unit=${s(`attribution.${i}`)}
    source=${s("chart.sources.none",{version:o})}
    total=${s(`attribution.total.${i}`)}
    .digits=${Math.abs(e??os)<os?1:0}
    .parts=${n.map(l=>({label:l.quantity==null?s(`cause.${l.cause}`):s("cause.quantity",{quantity:k(l.quantity)}),value:i==="fte"?l.fte:l.intake??Number.NaN}))}
    .toCsv=${t.toCsv}
  ></hwf-chart-waterfall>`}function us(t){let{value:e,problems:n}=t.results?.decideBy??{};return u`<section class="card wide decide" aria-labelledby="decide-heading">
    <h3 id="decide-heading">${s("decide.heading",{year:t.targetYear})}</h3>
    ${e?Fi(e):O(n??[])}
  </section>`}function Fi(t){let{target_year:e,last_intake_year:n,first_effect_year:a}=t;if(n==null)return u`<p class="answer">${s("decide.too_late",{year:e})}</p>`;let r=t.steps.map(({step:i,months:o,year:l,month:c})=>({by:{year:l,month:c},text:Bi(i),note:s("decide.months",{months:o})})).sort((i,o)=>12*(i.by.year-o.by.year)+i.by.month-o.by.month);return u`
    <p class="answer">${s("decide.answer",{year:e,last:n,effect:a??e})}</p>
    <ol class="timeline">
      ${r.map(({by:i,text:o,note:l})=>cs(i,o,l))}
      ${cs({year:n,month:t.start_month??1},s("decide.starts",{year:n}),"")}
      ${a==null?p:u`<li>
              <time datetime=${String(a)}>${s("decide.end_of",{year:a})}</time>
              <span>${s("decide.effect")}</span>
            </li>`}
    </ol>
    ${r.length===0?u`<p class="quiet">${s("decide.no_steps")}</p>`:p}
  `}function cs({year:t,month:e},n,a){let r=`${t}-${String(e).padStart(2,"0")}`;return u`<li>
    <time datetime=${r} translate="no">${xn(t,e)}</time>
    <span>${n} ${a===""?p:u`<small>${a}</small>`}</span>
  </li>`}function Bi(t){return z(`decide.step.${t}`)?s(`decide.step.${t}`):t}var on="number",Ui=["trainee_year","fte_year","immigrant","leaver"];function ds(t){let{targetYear:e}=t;return I("costs",{year:e},u`${A(t,"scenarioCosts",n=>Di(t,n))}
    ${us(t)} ${A(t,"costs",n=>Wi(t,n))}`)}function Wi(t,e){let n=Ui.filter(a=>!e.lines.some(r=>r.item===a));return u`
    ${e.lines.length===0?u`<p>${s("costs.none")}</p>`:p}
    ${n.length===0?p:u`<p class="quiet" id="costs-missing">
          ${s("costs.missing",{items:n.map(a=>s(`costs.item.${a}`)).join(", ")})}
        </p>`}
    ${Ji(t,e)} ${e.lines.length===0?p:Gi(t,e)}
  `}function Di(t,{lines:e,currency:n,price_year:a,target_year:r}){let i=n==null?"":Ue({currency:n,price_year:a},"costs.money"),o=dt(t),l=[{label:s("advice.variant"),kind:"text"},...n==null?[]:[{label:s("costs.scenario.cost",{year:r,currency:n}),kind:on}],{label:s("costs.lever.fte",{year:r}),kind:on,digits:1},...n==null?[]:[{label:s("costs.lever.per_fte",{currency:n}),kind:on}],{label:s("costs.last_year"),kind:"text"}],c=e.map(({cost:d,fte:h,cost_per_fte:m,last_year:f},g)=>[ut(o[g]),...n==null?[]:[d],h,...n==null?[]:[m],g===0?null:hs(f)]);return u`<hwf-table
    data-table="scenario-costs"
    caption=${s("costs.scenarios",{year:r})}
    note=${i===""?s("costs.scenarios.note"):s("costs.note",{money:i,what:s("costs.scenarios.note")})}
    tall
    .columns=${l}
    .rows=${c}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function hs(t){return t==null?s("costs.last_year.never"):String(t)}function Gi(t,{years:e,lines:n}){let a=Ue(n[0],"costs.money"),r=n.every(d=>Ue(d,"costs.money")===a),i=[{label:s("costs.year"),kind:"year"},...n.map(d=>({label:r?s(`costs.item.${d.item}`):s("costs.line",{item:s(`costs.item.${d.item}`),money:Ue(d,"costs.money")}),kind:"number"}))],o=e.map((d,h)=>[d,...n.map(({values:m,base_values:f})=>Vi(m[h],f[h]))]),l=n.find(({item:d})=>d==="total"),c=s(t.differs?"costs.budget.note":"costs.budget.base");return u`
    ${l?Ki(t,e,l):p}
    <hwf-table
      data-table="costs"
      caption=${s("costs.budget")}
      note=${r?s("costs.note",{money:a,what:c}):c}
      .columns=${i}
      .rows=${o}
      .toCsv=${t.toCsv}
    ></hwf-table>
  `}function Ue({currency:t,price_year:e},n){return e==null?s(n,{currency:t}):s(`${n}.prices`,{currency:t,year:e})}var Hi=1e7,zi=1e6;function Ki(t,e,n){let{values:a,base_values:r,currency:i}=n,o=a.some((m,f)=>m!==r[f]),l=a.some(m=>Math.abs(m)>=Hi),c=m=>l?m.map(f=>f/zi):m,d={colour:"blue",dash:"solid"},h={colour:"grey",dash:"solid"};return u`<hwf-chart-lines
    class="card"
    data-chart="costs"
    heading=${s("chart.costs")}
    unit=${s("chart.costs.unit",{money:Ue(n,l?"costs.millions":"costs.money")})}
    short-unit=${l?s("costs.millions",{currency:i}):i}
    source=${s("chart.sources.none",{version:t.project?.description.stamp.engine_version??""})}
    .digits=${l?1:0}
    .years=${e}
    .lines=${[...o?[{label:s("costs.total.base"),values:c(r),...h}]:[],{label:s("costs.total"),values:c(a),...d}]}
    .mark=${t.targetYear}
    .toCsv=${t.toCsv}
  ></hwf-chart-lines>`}function Vi(t,e){return t===void 0||Number.isNaN(t)?null:t===e||Number.isNaN(e)?{value:t,form:{}}:{value:t,form:{},below:s("figure.base",{value:y(e)})}}function Ji(t,{levers:e,target_year:n,lines:a}){if(e.length===0)return a.length===0?p:u`<p class="quiet">${s("costs.levers.none")}</p>`;let r=a.find(({item:c})=>c==="total")?.currency??"",i=t.planChanges,o=[{label:s("costs.lever"),kind:"text"},{label:s("costs.lever.cost",{year:n,currency:r}),kind:"number"},{label:s("costs.lever.fte",{year:n}),kind:"number",digits:1},{label:s("costs.lever.per_fte",{currency:r}),kind:"number"},{label:s("costs.last_year"),kind:"text"}],l=e.map(({change:c,cost:d,fte:h,cost_per_fte:m,last_year:f})=>[i[c]?B(i[c],t.axes):"",d,h,m??null,hs(f)]);return u`<hwf-table
    data-table="cost-levers"
    caption=${s("costs.levers")}
    note=${s("costs.levers.note")}
    tall
    .columns=${o}
    .rows=${l}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function ps(t){let{targetYear:e,fromYear:n}=t;return I("equivalence",{year:e,from:n},A(t,"equivalence",a=>Qi(t,a)))}function Qi(t,{lines:e,target_year:n,per_trainee_fte:a}){if(e.length===0)return u`<p class="quiet">${s("equivalence.none")}</p>`;let r=[{label:s("equivalence.change"),kind:"text"},{label:s("equivalence.gap",{year:n}),kind:"number"},{label:s("equivalence.trainees"),kind:"number"},{label:s("equivalence.from"),kind:"text"},{label:s("equivalence.try"),kind:"act"}],i=e.map(o=>{let l=Zi(t,o),{years_until_effect:c,first_effect_year:d}=o;return[l,{value:o.gap_change_fte,form:{sign:!0,digits:1,fixed:!0}},o.trainees==null?null:{value:o.trainees,form:{digits:1,fixed:!0}},d==null?s("equivalence.never"):{text:String(d),below:c==null?"":s("equivalence.years",{years:c})},{text:s("equivalence.try.act"),name:s("equivalence.try.name",{act:s("equivalence.try.act"),name:l}),act:()=>Xi(t,l,o)}]});return u`<hwf-table
    data-table="equivalence"
    caption=${s("equivalence.table",{year:n})}
    note=${s("equivalence.note",{each:y(a,{digits:3})})}
    tall
    .columns=${r}
    .rows=${i}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function Zi({axes:t},{change:e,task_shift:n}){let a=t.task_shifts?.find(r=>r.id===n);return a?s("equivalence.task_shift_point",ln(t,a)):s(`equivalence.${e}`)}function ln({tasks:t,professions:e},{task:n,from:a,to:r}){let i=(o,l)=>o.find(c=>c.id===l)?.name??l;return{task:i(t??[],n),from:i(e,a),to:i(e,r)}}function Xi(t,e,{changes:n}){let{targetYear:a}=t,r=s("equivalence.try.reason",{year:a});t.adopt({name:e,reason:r},[...t.planChanges,...n]),location.hash="forecast"}var G={form:"tidy",least:null,base:null,made:null,problems:[]};function ms(t){let e=t.unfolded.has("export");return u`<details class="card fold" data-fold="export" .open=${e} @toggle=${a=>t.unfold("export",a.currentTarget.open)}>
    <summary>${s("export.title")}</summary>
    ${e?eo(t):p}
  </details>`}var fs=({project:t,plan:e,gapSign:n})=>JSON.stringify([t?.text,e,n]);function eo(t){let e=o=>{Object.assign(G,o,{made:null,problems:[]}),t.redraw()},n=(o,l,c,d,h)=>u`<label>
    ${l}
    <select id=${o} @change=${m=>h(m.currentTarget.value)}>
      ${c.map(({name:m,text:f})=>u`<option value=${m} .selected=${m===d}>${f}</option>`)}
    </select>
  </label>`,a=["tidy","sdmx"].map(o=>({name:o,text:s(`export.form.${o}`)})),r=Cn.map(o=>({name:o,text:s(`csv.form.${o}`)})),i=G.made?.of===fs(t)?G.made:null;return u`<p class="note">${s("export.note")}</p>
    <div class="fields">
      ${n("export-form",s("export.form"),a,G.form,o=>e({form:o}))}
      ${n("export-dialect",s("csv.form"),r,On(),o=>{Qe.name=o,e({})})}
      ${Bt({label:s("export.least"),value:G.least,min:1,say:o=>e({least:o})})}
      ${Bt({label:s("export.base"),value:G.base,min:1,say:o=>e({base:o})})}
      <label>
        <input
          type="checkbox"
          .checked=${Xe(Qe.bom)}
          @change=${o=>{Qe.bom=o.currentTarget.checked,e({})}}
        />
        ${s("csv.bom")}
      </label>
      <button type="button" id="export-make" @click=${()=>to(t)}>${s("export.button")}</button>
    </div>
    ${G.problems.length>0?O(G.problems):p}
    ${i?no(i.files):p}`}async function to(t){let e=Dn("[data-fold=export]");if(e){e.focus();return}let{form:n,least:a,base:r}=G,i=fs(t),o={scenario:t.plan,form:n,gap:t.gapSign,dialect:qn(),...a===null&&r===null?{}:{disclosure:{least_heads:a,round_to:r}}},[l]=await t.runner.run([{method:"tables",request:o}])??[];l&&"problems"in l?G.problems=l.problems:l&&"value"in l&&(G.made={of:i,files:l.value}),t.redraw()}function no(t){let e=t.find(({name:a})=>a==="disclosure.csv"),n=a=>a.trimEnd().split(`\r
`).length-1;return u`<div role="status">
    ${e?u`<p>${s("export.account")}</p>
          <ul>
            ${e.text.trimEnd().split(`\r
`).slice(1).map(a=>{let[r,i,o]=a.split(/[;,\t]/);return u`<li>
                  ${s(`export.treatment.${i}`,{table:r,cells:y(Number(o))})}
                </li>`})}
          </ul>`:p}
    <ul class="made">
      ${t.filter(({text:a})=>n(a)>0).map(({name:a,text:r})=>u`<li>
          <button type="button" @click=${()=>Ne(a,r,"text/csv")}>
            ${s("export.save",{file:a})}
          </button>
          ${s("export.rows",{count:y(n(r))})}
        </li>`)}
    </ul>
  </div>`}var ao=[{name:"capacity",usual:null},{name:"floor",usual:null},{name:"step",usual:null},{name:"shortage_cost",usual:1},{name:"surplus_cost",usual:1},{name:"change_cost",usual:0}];function gs(t){let e=t.answer("path")?.problems??t.answer("pathProblem")?.problems,n=t.value("path");return!t.policy.wishes&&e?.some(({code:a})=>a==="method.no_path")?I("path",{},u`<p class="quiet">${s("path.none")}</p>`):I("path",{},u`${so(t)}
    ${e?O(e):n?oo(t,t.value("pathProblem"),n):u`<p class="quiet computing">${s("panel.computing")}</p>`}`)}function so(t){let{axes:e,policy:n}=t,{from:a,to:r,sumFrom:i,sumTo:o,last:l}=ta(t),c=f=>Array.from({length:Math.max(0,l-f+1)},(g,b)=>({id:f+b,name:String(f+b)})),d={id:"",name:s("path.years.usual")},h=f=>f===""?void 0:Number(f),m=ea(t);return u`<div class="choices">
      ${M("path-from",s("path.from"),a,c(e.base_year+1),f=>t.setPolicy({pathFrom:Number(f)}))}
      ${M("path-to",s("path.to"),r,c(a),f=>t.setPolicy({pathTo:Number(f)}))}
      ${M("path-sum-from",s("path.sum_from"),i??"",[d,...c(a)],f=>t.setPolicy({sumFrom:h(f)}))}
      ${M("path-sum-to",s("path.sum_to"),o??"",[d,...c(i??a)],f=>t.setPolicy({sumTo:h(f)}))}
    </div>
    ${ro(t)}
    <details class="limits" id="path-limits">
      <summary>${s("path.limits")}</summary>
      <div class="wishes">
        ${m.map(f=>io(t,f))}
        ${m.length>1?u`<fieldset>
                <legend>${s("path.together")}</legend>
                ${bs("path-shared",s("path.shared"),s("path.unit.starters"),n.shared,f=>t.setPolicy({shared:f}))}
              </fieldset>`:p}
      </div>
    </details>`}function ro(t){let{axes:e,project:n,policy:a,profession:r}=t,i=e.professions.filter(({id:c})=>n?.levers.some(d=>d.profession===c&&d.quantity==="intake"));if(i.length<2)return p;let o=a.wishes??{[r]:{}},l=c=>{let{[c]:d,...h}=o,m=d?h:{...o,[c]:{}};t.setPolicy({wishes:Object.keys(m).length===0?void 0:m})};return u`<fieldset class="professions">
    <legend>${s("path.professions")}</legend>
    ${i.map(({id:c,name:d})=>u`<label>
        <input type="checkbox" .checked=${c in o} @change=${()=>l(c)} />
        <span translate="no">${d}</span>
      </label>`)}
  </fieldset>`}function io(t,e){let{profession:n}=e,{wishes:a={[n]:{}}}=t.policy,r=We(t,n),i=(o,l)=>t.setPolicy({wishes:{...a,[n]:{...a[n],[o]:l}}});return u`<fieldset>
    <legend translate="no">${r}</legend>
    ${ao.map(({name:o,usual:l})=>bs(`path-${o}-${n}`,s(`path.${o}`),o.endsWith("cost")?"":s("path.unit.starters"),e[o]??l??void 0,c=>i(o,c)))}
  </fieldset>`}function bs(t,e,n,a,r){return u`<div class="wish">
    <span aria-hidden="true">${e}</span>
    <hwf-number
      id=${t}
      label=${e}
      unit=${n}
      optional
      .value=${a??null}
      .min=${0}
      .digits=${3}
      @hwf-value=${({detail:o})=>r(o.value??void 0)}
    ></hwf-number>
  </div>`}function oo(t,e,n){return n.infeasible.length>0?u`<p class="answer bad">${s("path.infeasible")}</p>
        <ul>
          ${n.infeasible.map(a=>u`<li>
              ${s("path.broken",{limit:ys(t,a),year:a.year,excess:y(a.excess,{digits:1})})}
            </li>`)}
        </ul>`:u`${lo(t,e,n)} ${co(t,n)} ${ho(t,e,n)}
        <div class="buttons-row">
          <button type="button" class="first" id="path-adopt" @click=${()=>mo(t,e,n)}>
            ${s("path.adopt")}
          </button>
        </div>`}function ys(t,{limit:e,profession:n}){return n==null?s(`path.limit.${e}`):s("path.limit.of",{limit:s(`path.limit.${e}`),profession:We(t,n)})}function We({axes:t},e){return t.professions.find(({id:n})=>n===e)?.name??e}function lo(t,{years:e,stock_years:n,professions:a},r){let i=t.project?.description.stamp.engine_version??"",o=s("chart.sources.none",{version:i});return u`<div class="path-charts">
    ${r.professions.map(({profession:l,intake:c,supply_fte:d},h)=>{let m=We(t,l),{capacity:f,floor:g,demand_fte:b}=a[h],$=(v,N)=>N?[{label:s(v),values:N,colour:"grey",dash:"dash"}]:[];return u`<hwf-chart-lines
          class="card"
          data-chart="path-intake"
          heading=${s("path.chart.intake",{name:m})}
          unit=${s("path.chart.intake.unit")}
          short-unit=${s("path.unit.starters")}
          source=${o}
          .years=${e}
          .lines=${[...$("path.line.capacity",f),...$("path.line.floor",g?.some(v=>v>0)?g:void 0),{label:s("path.line.intake"),values:c,colour:"blue",dash:"solid"}]}
          .toCsv=${t.toCsv}
        ></hwf-chart-lines>
        <hwf-chart-lines
          class="card"
          data-chart="path-balance"
          heading=${s("path.chart.balance",{name:m})}
          unit=${s("path.chart.balance.unit")}
          short-unit=${s("unit.short.fte")}
          source=${o}
          .years=${n}
          .lines=${[{label:s("line.supply"),values:d,colour:"blue",dash:"solid"},{label:s("line.demand"),values:b,colour:"vermillion",dash:"dash"}]}
          .toCsv=${t.toCsv}
        ></hwf-chart-lines>`})}
  </div>`}function co(t,{binding:e,unique:n}){let a=new Map;for(let r of e){let i=ys(t,r);a.set(i,[...a.get(i)??[],r.year])}return u`${a.size===0?u`<p class="quiet">${s("path.free")}</p>`:u`<p>${s("path.held")}</p>
          <ul id="path-held">
            ${[...a].map(([r,i])=>u`<li>${s("path.held.in",{limit:r,years:uo(i)})}</li>`)}
          </ul>`}
  ${n?p:u`<p class="quiet">${s("path.not_unique")}</p>`}`}function uo(t){let e=[];for(let n of[...t].sort((a,r)=>a-r)){let a=e.at(-1);a&&n<=a[1]+1?a[1]=n:e.push([n,n])}return e.map(([n,a])=>n===a?String(n):`${n}–${a}`).join(", ")}function ho(t,{years:e},{professions:n}){return u`<hwf-table
    data-table="path"
    caption=${s("path.table")}
    .columns=${[{label:s("chart.year"),kind:"year"},...n.map(({profession:a})=>({label:We(t,a),ownLabel:!0,kind:"number",digits:1}))]}
    .rows=${e.map((a,r)=>[a,...n.map(({intake:i})=>i[r])])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function po({project:t,planChanges:e,fromYear:n},a,r){let i=(t?.levers??[]).filter(h=>h.profession===a),{settings:o,others:l}=$e(i,e,n),c=i.find(({quantity:h})=>h==="intake");return(o.get(c?.key??"")?.ramp?.to??0)>r||l.some(h=>ht(h,a))?void 0:J(i,o,"intake")}function mo(t,{years:e},{professions:n}){let a=e[e.length-1],r=[],i=!0;for(let{profession:c,intake:d}of n){let h=a<t.axes.last_year?po(t,c,a):null;i&&=h!==void 0;let m=h==null?[...d]:[...d,h];for(let[f,g]of m.entries())if(f===0||g!==m[f-1]){let b=e[0]+f,$={from:b,to:b};r.push({quantity:"intake",for:{profession:c},op:"set",amount:g,ramp:$})}}let o=n.map(({profession:c})=>We(t,c)).join(", "),l=s(i?"path.adopt.reason":"path.adopt.reason.holds",{from:e[0],to:a});t.adopt({name:s("path.adopt.name",{names:o}),reason:l},[...t.planChanges,...r]),location.hash="forecast"}var fo=["","policy","future"];function $s(t){let{policy:e,targetYear:n}=t,a=e.criterion??"gap",r=(i,o,l)=>u`<div class="weight">
    <span aria-hidden="true">${s(`regret.${i}`)}</span>
    <hwf-number
      id="regret-${i}"
      label=${s(`regret.${i}`)}
      .value=${o??1}
      .min=${0}
      .digits=${3}
      @hwf-value=${({detail:c})=>l(c.value)}
    ></hwf-number>
  </div>`;return I("regret",{year:n},u`<div class="choices">
        ${M("regret-criterion",s("regret.criterion"),a,["gap","cumulative_shortage"].map(i=>({id:i,name:s(`regret.criterion.${i}`)})),i=>t.setPolicy({criterion:i==="gap"?void 0:"cumulative_shortage"}))}
        ${a==="gap"?u`${r("shortage_weight",e.shortageWeight,i=>t.setPolicy({shortageWeight:i}))}
              ${r("surplus_weight",e.surplusWeight,i=>t.setPolicy({surplusWeight:i}))}`:p}
      </div>
      ${go(t)} ${A(t,"regret",i=>yo(t,i))}`)}function go(t){let{scenarios:e}=t;if(e.length===0)return u`<p class="quiet">${s("regret.no_scenarios")}</p>`;let n=t.policy.marksOpen??e.every(({kind:r})=>r==null);return u`<details class="limits" id="regret-marks" ?open=${n} @toggle=${({target:r})=>{let i=r.open;i!==n&&t.setPolicy({marksOpen:i})}}>
    <summary>${s("regret.marks")}</summary>
    <ul class="marks">
      ${e.map(({id:r,name:i,kind:o,reason:l})=>u`<li>
          <label>
            <span translate="no">${i}</span>
            <select
              id="kind-${r}"
              @change=${c=>bo(t,r,c)}
            >
              ${fo.map(c=>u`<option value=${c} .selected=${c===(o??"")}>
                  ${s(c===""?"regret.kind.none":`regret.kind.${c}`)}
                </option>`)}
            </select>
          </label>
          ${l?u`<small translate="no">${l}</small>`:u`<small>${s("scenarios.reason.none")}</small>`}
        </li>`)}
    </ul>
  </details>`}function bo(t,e,n){let{value:a}=n.target;t.setPolicy({marksOpen:!0}),t.setKind(e,a==="policy"||a==="future"?a:void 0)}function yo(t,e){let{scenarios:n,toCsv:a}=t,r=(j,Z)=>[{name:Z,own:!1},...n.filter(E=>E.kind===j).map(({name:E})=>({name:E,own:!0}))],i=r("policy",s("regret.no_policy")),o=r("future",s("choose.scenario.base"));if(i.length!==e.policies.length||o.length!==e.futures.length)return p;let{min_max_regret:l,max_regret:c,robust_count:d,criterion:h}=e,m=s("regret.chosen"),f=[{label:s("regret.policy"),kind:"text"},...o.map(({name:j,own:Z})=>({label:j,ownLabel:Z,kind:"number"})),{label:s("regret.max"),kind:"number"},{label:s("regret.robust"),kind:"text"},{label:s("regret.choice"),kind:"text",flag:m}],g=j=>y(j),{shortageWeight:b=1,surplusWeight:$=1}=t.policy,v=h==="gap"&&b===1&&$===1,N=i.map(({name:j,own:Z},E)=>[{text:j,own:Z},...o.map((ve,ue)=>{let we=ue*i.length+E;return{value:e.gap_fte[we],form:{sign:!0},below:s(v?"regret.cell.regret":"regret.cell",{loss:g(e.loss[we]),regret:g(e.regret[we])})}}),c[E],s("regret.robust.of",{count:d[E],all:o.length}),E===l?m:""]);return i.length<2&&o.length<2?u`<p class="answer" id="regret-words">${s("regret.too_few")}</p>`:u`<p class="answer" id="regret-words">
      ${i.length<2||o.length<2?s("regret.too_few"):u`${s("regret.words",{policy:i[l].name,regret:g(c[l]),unit:s(`regret.unit.${h}`)})}
            ${ee("regret.words.robust",d[l],{all:o.length})}`}
    </p>
    <hwf-table
      data-table="regret"
      caption=${s("regret.table",{year:e.target_year})}
      note=${s(v?"regret.note.plain":`regret.note.${h}`)}
      tall
      .columns=${f}
      .rows=${N}
      .toCsv=${a}
    ></hwf-table>`}var $o={digits:1,fixed:!0};function vs(t){let{axes:e,targetYear:n}=t;return(e.task_shifts??[]).length===0?p:I("tasks",{year:n},A(t,"tasks",a=>vo(t,a)))}function vo(t,{lines:e}){let{axes:n,toCsv:a,targetYear:r}=t,i=c=>({label:c,kind:"number"}),o=[{label:s("tasks.task"),kind:"text",own:!0},{label:s("tasks.from"),kind:"text",own:!0},{label:s("tasks.to"),kind:"text",own:!0},i(s("tasks.minutes")),i(s("tasks.moved")),i(s("tasks.from_fte")),i(s("tasks.to_fte"))],l=[...new Set(e.flatMap(({from:c,to:d})=>[c,d]))];return u`<hwf-table
      data-table="tasks"
      caption=${s("tasks.table",{year:r})}
      .columns=${o}
      .rows=${e.map(c=>{let{task:d,from:h,to:m}=ln(n,c),f=g=>({value:g,form:{...$o,sign:!0}});return[d,h,m,c.task_minutes,c.moved_minutes,f(-c.from_fte),f(c.to_fte)]})}
      .toCsv=${a}
    ></hwf-table>
    <hwf-table
      data-table="task-intakes"
      caption=${s("tasks.intakes",{year:r})}
      note=${s("tasks.intakes.note")}
      .columns=${[{label:s("choose.profession"),kind:"text",own:!0},i(s("tasks.gap")),i(s("tasks.intake"))]}
      .rows=${l.map(c=>[n.professions.find(d=>d.id===c)?.name??c,...["gap_fte","intake"].map(d=>wo(t,c,d))])}
      .toCsv=${a}
    ></hwf-table>`}function wo(t,e,n){let[a,r]=[`tasks/${e}`,`tasks/base/${e}`].map(o=>t.value(o)?.[n]??null),i={sign:n==="gap_fte"};return a===null?null:{value:a,form:i,below:r===null||r===a?void 0:s("figure.base",{value:y(r,i)})}}var ko="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",De={state:"ready",profession:"",problems:[]};function ws(t){if(!Ut)return p;let{profession:e,axes:n}=t,a=De.profession===e?De.problems:[];return u`<section class="card" id="workbook" aria-labelledby="workbook-heading">
    <h3 id="workbook-heading">${s("workbook.heading")}</h3>
    <p>${s("workbook.text",{profession:C(n.professions,e)})}</p>
    <button type="button" ?disabled=${De.state==="working"} @click=${()=>_o(t)}>
      ${s("workbook.button")}
    </button>
    <div role="status">${De.state==="working"?u`<p>${s("workbook.working")}</p>`:p}</div>
    ${a.length>0?O(a):p}
  </section>`}async function _o(t){let{profession:e,fromYear:n,axes:a,runner:r}=t,i=o=>{De=o,t.redraw()};i({state:"working",profession:e,problems:[]});try{X(await Ke());let o={scenario:t.changes(),profession:e,from_year:n},[l]=await r.run([{method:"workbook",request:o}])??[],c=l&&"problems"in l?l.problems:[];if(l&&"value"in l){let{writeWorkbook:d}=await Ut(),h=await d({sheets:l.value.sheets.map(xo)});Ne(`${Ln(C(a.professions,e))}.xlsx`,h,ko)}i({state:"ready",profession:e,problems:c})}catch(o){throw i({state:"ready",profession:e,problems:[]}),o}}function xo({rows:t,...e}){return{...e,rows:t.map(({cells:n,values:a})=>({cells:n.map(r=>r.startsWith("@")?`'${s(r.slice(1))}`:r),values:a}))}}function ks(t){return u`
    ${W(t)}
    <section class="page policy" aria-labelledby="policy-heading">
      <div class="heading-row">
        <h2 id="policy-heading">${s("policy.heading")}</h2>
        <div class="buttons-row">${Ce(t)}</div>
      </div>
      <p>${s("policy.intro")}</p>
      <div class="policy-cards">${xt(t)} ${rs(t)}</div>
      ${is(t)} ${ls(t)} ${ps(t)}
      ${vs(t)} ${gs(t)} ${ds(t)} ${$s(t)}
      ${ws(t)} ${ms(t)}
    </section>
  `}function _s(t){let{scenarios:e,moved:n,differs:a}=t;return u`
    ${W(t)}
    <section class="page scenarios" aria-labelledby="scenarios-heading">
      <div class="heading-row">
        <h2 id="scenarios-heading">${s("scenarios.heading")}</h2>
        <div class="buttons-row">${Ce(t)}</div>
      </div>
      <p>${s("scenarios.intro")}</p>
      ${n&&a?u`<div class="card scenario moved">
            <h3>${ye(t)}</h3>
            <p class="quiet">${s("scenarios.moved")}</p>
            ${Ms(t,t.changes())}
            <div class="buttons-row">
              <button type="button" class="first" id="keep" @click=${oe("keep")}>
                ${s("levers.keep")}
              </button>
            </div>
          </div>`:p}
      <ul class="plain">
        <li>${No(t)}</li>
        ${e.map(r=>u`<li>${Mo(t,r)}</li>`)}
      </ul>
    </section>
  `}function No(t){let e=t.scenario===null&&!t.moved;return u`<article class="card scenario" data-scenario="" aria-labelledby="scenario-base">
    <h3 id="scenario-base">${s("choose.scenario.base")} ${e?xs():p}</h3>
    <p>${s("scenarios.base")}</p>
    ${Ss(t,t.value("base/signed"),t.value("baseIntake"))}
    <div class="buttons-row">
      ${Ns(t,null,"base")}
    </div>
  </article>`}function Mo(t,e){let{id:n,name:a,reason:r,changes:i}=e,o=t.scenario===n&&!t.moved,l=t.compared===n,c=t.decisions.some(({scenario:d})=>d===n);return u`<article class="card scenario" data-scenario=${n} aria-labelledby="scenario-${n}">
    <h3 id="scenario-${n}"><span translate="no">${a}</span> ${o?xs():p}</h3>
    ${r?u`<p translate="no">${r}</p>`:u`<p class="quiet">${s("scenarios.reason.none")}</p>`}
    ${Ms(t,i)} ${Ss(t,t.value(`forecast/${n}`),t.value(`intake/${n}`))}
    <div class="buttons-row">
      ${Ns(t,n,n)}
      ${Ge("compare",n,s(l?"scenario.uncompare":"scenario.compare"),()=>So(t,l?null:n))}
      ${Ge("rename",n,s("scenario.rename"),oe("rename",n))}
      ${Ge("copy",n,s("scenario.copy"),oe("copy",n))}
      ${c?p:Ge("delete",n,s("scenario.delete"),()=>t.remove(n))}
    </div>
    ${c?u`<p class="quiet">${s("scenario.decided")}</p>`:p}
  </article>`}function xs(){return u`<span class="mark">${s("scenarios.open")}</span>`}function Ns(t,e,n){return Ge("open",n,s("scenario.open"),()=>{t.choose(e),location.hash="forecast"})}function Ge(t,e,n,a){let r=`${t}-${e}`;return u`<button
    type="button"
    id=${r}
    data-do=${t}
    aria-labelledby="${r} scenario-${e}"
    @click=${a}
  >
    ${n}
  </button>`}function So(t,e){t.compare(e),e!==null&&(location.hash="forecast")}function Ms({axes:t},e){return e.length===0?u`<p class="quiet">${s("scenarios.changes.none")}</p>`:u`<ul class="changes">
        ${e.map(n=>u`<li>
            ${B(n,t)}
            ${n.reason?u`<small translate="no">${n.reason}</small>`:p}
          </li>`)}
      </ul>`}function Ss({profession:t,targetYear:e,gapSign:n},a,r){let i=S(a,"gap_fte",t,e),o=S(a,"supply_fte",t,e),l=r?.intake==null||r.infeasible?null:s("intake.starters",{value:y(r.intake)}),c=[i===void 0?null:[s(`intake.gap.${n}`,{year:e}),s("intake.fte",{value:y(i,{sign:!0})})],o===void 0?null:[s("scenarios.supply",{year:e}),s("intake.fte",{value:y(o)})],l===null?null:[s("figure.intake"),l]];return a?u`<dl class="facts">
        ${c.map(d=>d?u`<div><dt>${d[0]}</dt><dd>${d[1]}</dd></div>`:p)}
      </dl>`:u`<p class="bad">${s("scenarios.failed")}</p>`}var Ct=class{#e=new Map;#t=0;#n=0;constructor(e){this.runner=e}forget(){this.#e=new Map,this.#n=this.#t}async to(e){let n=this.#e;this.#t+=1;let a=this.#t,r=Object.entries(e).map(([c,d])=>({name:c,call:d,key:JSON.stringify(d)})),i=new Map(r.filter(({key:c})=>!n.has(c)).map(({key:c,call:d})=>[c,d])),o=new Map(r.map(({key:c})=>[c,n.get(c)]));if(i.size>0){let c=await this.runner.run([...i.values()]);if(!c)return null;[...i.keys()].forEach((d,h)=>{o.set(d,c[h])})}To(n,o);let l=Object.fromEntries(r.map(({name:c,key:d})=>[c,o.get(d)]));return a<=this.#n?null:(this.#n=a,l)}};function To(t,e){for(let[n,a]of e)a&&(t.delete(n),t.set(n,a));for(let n of t.keys()){if(t.size<=80)return;t.delete(n)}}var Ot=class{#e=null;#t=!1;show(e){if(this.#t){this.#e=e;return}e(),this.#t=!0,requestAnimationFrame(()=>{let n=this.#e;this.#t=!1,this.#e=null,n&&this.show(n)})}};var qt=class{#e=[];#t=[];#n=null;get canUndo(){return this.#e.length>0}get canRedo(){return this.#t.length>0}clear(){this.#e=[],this.#t=[],this.#n=null}note(e,n){n!==this.#n&&this.#e.push(e),this.#n=n,this.#t=[]}undo(e){return this.#a(this.#e,this.#t,e)}redo(e){return this.#a(this.#t,this.#e,e)}#a(e,n,a){let r=e.pop();return r!==void 0&&(n.push(a),this.#n=null),r}};var Lt=class{list=[];#e=1;#t;#n;constructor(e,n){this.#t=e,this.#n=n}async add(e,n){let a=this.#a(e,n,{});this.list=[...this.list,a],await this.#s(a)}async reopen(e,n){e.reader.close();let a={...this.#a(e.name,e.blob,n),id:e.id};this.list=this.list.map(r=>r===e?a:r),await this.#s(a)}close(e){e.reader.close(),this.list=this.list.filter(n=>n!==e),this.#t()}async correct(e,n,a){let r=structuredClone(e.tables[n].preview.recipe);a(r);let{preview:i}=e.tables[n];this.#l(e,n,{preview:{...i,recipe:r},added:[]}),await this.#r(e,n)}async place(e,n,a){try{let r=await e.reader.place(n,a);this.#l(e,n,{preview:r,reading:null,misplaced:[],added:[]}),await this.#r(e,n)}catch(r){r instanceof he?this.#l(e,n,{misplaced:r.problems}):this.#o(e,r)}}say(e,n,a){this.#l(e,n,a)}#a(e,n,a){let r=new Tn,l={...{id:this.#e++,name:e,blob:n,choice:a,reader:r,state:"reading"},rows:0,preview:null,problems:[],tables:[],draft:null};return r.onprogress=c=>{l.rows=c,this.#t()},l}async#s(e){this.#t();try{let n=new Uint8Array(await e.blob.arrayBuffer()),{recipes:a,members:r}=this.#n(),i={...e.choice,recipes:a,members:r},o=await e.reader.open(e.name,n,i);e.preview=o,e.tables=o.tables.map(l=>({preview:l,reading:null,source:"",use:"",added:[],oldest:null,tail:null,split:"",refused:[],misplaced:[],begin:null,name:l.titles[0]??e.name.replace(/\.\w+$/,"")})),e.draft=o.template?await e.reader.draft():null,e.state="ready"}catch(n){this.#o(e,n);return}this.#t();for(let n of e.tables.keys())await this.#r(e,n)}async#r(e,n){let{recipe:a}=e.tables[n].preview;try{let r={recipe:a,fte_hours:this.#n().fteHours},{reading:i,preview:o}=await e.reader.harmonise(n,r);e.tables[n].preview.recipe===a&&(e.rows=0,this.#l(e,n,{reading:i,preview:{...o,recipe:a}}))}catch(r){this.#o(e,r)}}#l(e,n,a){e.tables=e.tables.map((r,i)=>i===n?{...r,...a}:r),this.#t()}#o(e,n){if(n instanceof he)Object.assign(e,{state:"refused",problems:n.problems});else if(n instanceof Ve)e.state="failed";else throw n;e.reader.close(),this.#t()}};function Ts(t){let e=(n,a)=>a.flatMap(({id:r,name:i})=>[r,i].map(o=>({role:n,name:o,member:r})));return[...e("profession",t.professions),...e("region",t.regions),...e("sector",t.sectors)]}var Es=["supply_fte","demand_fte","gap_fte","adequacy","supply_heads","heads_per_10000","share_55_plus"].map(t=>t),Eo={forecast:Co,people:Lo,indicators:Ao,scenarios:Io,policy:Fo,evidence:ce,assumptions:Yo,methods:Ro},jo={forecast:qo,people:Po,policy:Zn};function js(t){return Eo[t.screen]?.(t)??{}}function Cs(t){return jo[t.screen]?.(t)??{}}function cn({gap:t,indexed:e},n,a){let r={scenario:a,measures:Es};return{[n]:x("forecast",r),[`${n}/signed`]:x("forecast",{...r,gap:t}),[`${n}/shown`]:x("forecast",{...r,gap:t,index_100:e||void 0})}}function ce(t){let{plan:e,profession:n,targetYear:a,fromYear:r}=t,i={profession:n,target_year:a,from_year:r};return{...cn(t,"planned",e),...cn(t,"base",void 0),intake:x("requiredIntake",{scenario:e,...i}),baseIntake:x("requiredIntake",i)}}function Co(t){let{comparison:e,profession:n,targetYear:a,fromYear:r}=t,i=t.unfolded.has("years")?{...ce(t),table:Oo(t)}:ce(t);if(!e)return i;let o=t.named(e);return{...i,...cn(t,"compared",o),comparedIntake:x("requiredIntake",{scenario:o,profession:n,target_year:a,from_year:r})}}function Oo({plan:t,gap:e,indexed:n}){return x("forecast",{scenario:t,measures:Mt.map(({measure:a})=>a),gap:e,index_100:n||void 0})}function qo({plan:t,profession:e,fromYear:n}){return{sources:{sources:x("sources",{scenario:t,profession:e,from_year:n})}}}function Lo(t){let{plan:e,profession:n,pyramidYear:a,project:r}=t,i=r?.description.axes.base_year;return{...ce(t),flows:x("accounts",{scenario:e,profession:n}),baseFlows:x("accounts",{profession:n}),pyramid:x("pyramid",{scenario:e,profession:n,year:a}),basePyramid:x("pyramid",{profession:n,year:a}),pyramidNow:x("pyramid",{profession:n,year:i})}}function Po({plan:t,profession:e,flowYear:n,bands:a}){return{bands:{bands:x("bands",{scenario:t,profession:e,year:n,bands:a})}}}function Ao(t){let{plan:e,gap:n}=t,a=x("forecast",{scenario:e,by:["region"],measures:["supply_fte","minimum_fte","minimum_compliance"]});return{...ce(t),measured:x("forecast",{scenario:e,gap:n}),baseMeasured:x("forecast",{gap:n}),...t.hasMinimum?{compliance:a}:{}}}function Yo({file:t}){return t.workloads===void 0?{}:{workload:x("workload",{})}}function Ro(t){let{plan:e,profession:n}=t;return{...ce(t),demands:x("demands",{scenario:e,profession:n})}}function Io(t){let{profession:e,targetYear:n,fromYear:a}=t,r={profession:e,target_year:n,from_year:a},i=ce(t);for(let o of t.scenarios){let l=t.named(o),{gap:c}=t;i[`forecast/${o.id}`]=x("forecast",{scenario:l,measures:Es,gap:c}),i[`intake/${o.id}`]=x("requiredIntake",{scenario:l,...r})}return i}function Fo(t){let{plan:e,profession:n,targetYear:a}=t,r={profession:n,target_year:a};return{...ce(t),costs:x("costs",{scenario:e,...r}),decideBy:x("decideBy",{scenario:e,...r})}}function x(t,e){return{method:t,request:e}}var Pt=class{#e=new Set;#t=new Map;#n=!1;#a=!1;#s=0;constructor(e,n,a){this.session=e,this.answers=n,this.fail=a}forget(){this.#t.clear(),this.#s+=1}answer(e){for(let{results:n}of this.#t.values())if(e in n)return n[e]}see(e,n){this.#e[n?"add":"delete"](e),n&&!this.#n&&this.ask()}wait(){this.#n=!0,this.#r()}async ask(){if(this.#n=!1,this.#r(),!this.#a){this.#a=!0;try{for(let e=this.#l();e;e=this.#l())await this.#o(e)}finally{this.#a=!1}}}#r(){let e=un(this.session);for(let[n,{key:a}]of this.#t)e.get(n)?.key!==a&&this.#t.delete(n)}#l(){return this.#n?void 0:[...un(this.session).values()].find(({panel:e})=>this.#e.has(e)&&!this.#t.has(e))}async#o({panel:e,key:n,calls:a}){let{session:r,answers:i}=this,o=this.#s,l=null,c;try{l=await i.to(a),l?.pathProblem?.value&&(l.path=await this.#d(l.pathProblem.value))}catch(d){l={},c=d}l&&o===this.#s&&un(r).get(e)?.key===n&&(this.#t.set(e,{key:n,results:l}),r.redraw()),c&&this.fail(c)}async#d(e){try{return{value:await this.session.runner.intakePath(e)}}catch(n){if(n instanceof he)return{problems:n.problems};throw n}}};function un(t){let e=t.project?Cs(t):{};return new Map(Object.entries(e).map(([n,a])=>[n,{panel:n,calls:a,key:JSON.stringify(a)}]))}function At(t,{name:e,reason:n},a){let r=Hn(e,t),{kind:i}=t.find(c=>c.id===r)??{},o=t.filter(c=>c.id!==r),l={id:r,name:e,...i?{kind:i}:{},...Ls(n),changes:a};return{id:r,scenarios:[...o,l]}}function Os(t,e,{name:n,reason:a}){return t.map(r=>{let{reason:i,...o}=r;return r.id===e?{...o,name:n,...Ls(a)}:r})}function qs(t,e,n){return t.map(a=>{let{kind:r,...i}=a;return a.id===e?{...i,...n?{kind:n}:{}}:a})}function Ls(t){return t===""?{}:{reason:t}}var Bo=4,Yt=class{#e=[];#t;#n=Promise.resolve();#a=()=>{};constructor(e){this.runner=e}fan(e,n){return this.#r(async a=>{let r={...e,draws:n};if(a.length<2)return this.#s(a,{method:"fan",request:r});let{levels:i,robust_share:o,gap:l,...c}=r,d=2*Math.ceil(n/a.length/2),h=a.map(async({channel:b},$)=>{let v=$*d,N=Math.min(d,n-v);return N<=0?{value:{figures:new Float64Array(0)}}:dn(b,{method:"ensemble",request:{...c,first:v,draws:N}})}),m=await Promise.all(h),f=m.find(({problems:b})=>b);if(f)return f;let g=Uo(m.map(({value:b})=>b.figures));return dn(a[0].channel,{method:"fan",request:r,figures:g})})}answer(e){return this.#r(n=>this.#s(n,e))}async#s(e,n){return e.length>0?dn(e[0].channel,n):(await this.runner.run([n]))?.[0]??{problems:[]}}#r(e){let n=this.#n.then(async()=>{let a=new Promise((r,i)=>{this.#a=()=>i(new Error("stopped"))});try{let r=this.#l().then(e);return r.catch(()=>{}),await Promise.race([r,a])}catch(r){throw this.dismiss(),r}});return this.#n=n.catch(()=>{}),n}async#l(){let{bytes:e}=this.runner;if(!e)throw new Error("no project is open");this.#t??=this.#o(),this.#e=await this.#t;for(let n of this.#e)if(n.bytes!==e){let a=await n.channel.ask({kind:"open",bytes:e});if(!("value"in a))throw new Error("failure"in a?a.failure:"the project does not open");n.bytes=e}return this.#e}async#o(){let e=Math.max(1,Math.min(Bo,navigator.hardwareConcurrency||1)),n=[];for(let a=0;a<e;a+=1){let r=await kn(await vn(!0));if(r.place==="main")return r.close(),[];n.push({channel:r,bytes:void 0})}return n}dismiss(){for(let{channel:e}of this.#e)e.close();this.#e=[],this.#t=void 0,this.#a()}};async function dn(t,e){let n=await t.ask({kind:"run",calls:[e]});if("value"in n)return n.value[0];if("problems"in n)return{problems:n.problems};throw new Error(n.failure)}function Uo(t){let e=new Float64Array(t.reduce((a,{length:r})=>a+r,0)),n=0;for(let a of t)e.set(a,n),n+=a.length;return e}var He=1e3,Ps=100,Wo=100,Do=250,Rt=class{on=!1;fan=null;problems=[];failed=!1;robustShare=.8;busy=!1;patience=Wo;#e="";#t="";#n=0;#a=0;#s="";constructor(e){this.session=e,this.crew=new Yt(e.runner)}turn(e){this.on=e,this.follow()}setRobustShare(e){this.robustShare=e,this.follow()}get request(){let{session:e}=this,n=e.screen==="evidence"||this.on&&e.screen==="forecast";return!e.project||!n?null:{scenario:e.plan,profession:e.profession,target_year:e.targetYear,from_year:e.fromYear,robust_share:this.robustShare,gap:e.gapSign}}get shown(){let{fan:e,session:n}=this;return e?.profession===n.profession&&e.gap===n.gapSign&&e.stamp.project_hash===n.project?.description.stamp.project_hash?e:null}async follow(){let{request:e}=this,n=this.session.project?.description.stamp.project_hash??"";if(n!==this.#s&&(Object.assign(this,{fan:null,problems:[],failed:!1}),this.#s=n,this.#t="",this.#a=0),this.#e=e?`${n}/${JSON.stringify(e)}`:"",!(this.busy||!e||this.#e===this.#t&&this.#n===He)){this.busy=!0;try{await this.#r()}catch{this.failed=!0}this.busy=!1,this.session.redraw()}}async#r(){for(;;){let{request:e}=this,n=this.#e;if(!e||n===this.#t&&this.#n===He)return;let a=n===this.#t;if(a&&!await this.#l(n))continue;let r=a?He:this.#o(),i=performance.now(),{value:o,problems:l}=await this.crew.fan(e,r);this.#a=(performance.now()-i)/r,this.#t=n,this.#n=l?He:r,this.fan=l?null:o,this.problems=l??[],this.failed=!1,this.session.redraw()}}async#l(e){return await new Promise(n=>setTimeout(n,Do)),e===this.#e}#o(){let e=this.#a===0?Ps:this.patience/this.#a;return Math.max(Ps,Math.min(He,50*Math.floor(e/50)))}};var Go=120,It=class extends EventTarget{project=null;results=null;screen="forecast";page="";profession="";scenarios=[];decisions=[];policy={};scenario=null;compared=null;settings=new Map;others=[];targetYear=0;fromYear=0;pyramidYear=0;gapSign="supply_minus_demand";indexed=!1;everyYears=1;sourceUnit="fte";bandYears=5;changed=!1;unfolded=new Set;refusal=[];trouble=null;broken=null;draft=null;history=new qt;#e="";#t={text:"",content:{}};#n=void 0;#a;#s=new Ot;#r=0;constructor(e){super(),this.runner=e,this.#a=new Ct(e),this.panels=new Pt(this,this.#a,n=>this.#y(n,()=>({}))),this.incoming=new Lt(()=>this.#u({}),()=>({recipes:this.file.recipes??[],members:Ts(this.axes),fteHours:this.axes.fte_hours})),this.sureness=new Rt(this),e.onrestart=()=>this.#u({trouble:"renewed"})}get levers(){return this.project?.levers.filter(e=>this.#l(e))??[]}#l({profession:e,scope:n}){let a=this.axes.task_shifts?.find(({id:r})=>r===n.task_shift);return a?[a.from,a.to].includes(this.profession):e===null||e===this.profession}get axes(){return this.project.description.axes}get file(){let e=this.project?.text??"{}";return this.#t.text!==e&&(this.#t={text:e,content:JSON.parse(e)}),this.#t.content}get edited(){return this.draft?.content??this.file}get method(){return this.project?.description.methods.find(({profession:e})=>e===this.profession)}get hasMinimum(){return this.states("minimum_density")}states(e){return this.project?.description.parameters.some(({quantity:n,for:a})=>n===e&&(a?.profession??this.profession)===this.profession)??!1}get gap(){return this.gapSign==="supply_minus_demand"?void 0:this.gapSign}get flowYear(){return Math.max(this.pyramidYear,this.axes.base_year+1)}get bands(){let{age_min:e,age_max:n}=this.axes,a=[];for(let r=e;r<=n;){let i=r-r%this.bandYears+this.bandYears;a.push(i>n?`${r}+`:`${r}-${i-1}`),r=i}return a}get differs(){return this.settings.size>0||this.others.length>0}get moved(){return this.changed&&(this.differs||this.scenario!==null)}get unsaved(){return this.moved||this.project!==null&&this.#o}get#o(){let{edited:e,description:n}=this.project,{scenarios:a,decisions:r}=n;return e||this.scenarios!==a||this.decisions!==r}get comparison(){return this.scenarios.find(({id:e})=>e===this.compared)??null}get ready(){return this.results!==null&&this.#e===this.screen}value(e){return this.answer(e)?.value}answer(e){return this.results?.[e]??this.panels.answer(e)}toCsv=(e,n)=>this.runner.csv(e,n);async open(e,n){try{let a=await this.runner.open(n);this.#g(e,new TextDecoder().decode(n),a)}catch(a){return this.#y(a,r=>({broken:{fileName:e,problems:r}})),!1}return await this.#i(),await this.#d(n),!0}async#d(e){let{project:n}=this,a=await this.runner.check(e).catch(()=>[]);n&&n===this.project&&a.length>0&&(this.project={...n,warnings:a},this.#u({}))}async edit(e,n){let a=Kn(e),r=new TextEncoder().encode(a),i;try{i=await this.runner.open(r)}catch(o){this.#y(o,l=>({draft:{content:e,problems:l}}));return}this.#c(`edit/${n}`),this.#f(a,i),await this.#i(),await this.#d(r)}replace=(e,n)=>this.open(e,n);discard(){this.#u({draft:null})}#f(e,n){let a=this.project,r=a.description,i=this.changes(),o=Qt(n);this.project={...a,text:e,description:n,levers:o,warnings:[],edited:!0},this.scenarios=this.scenarios===r.scenarios?n.scenarios:this.scenarios.map(l=>n.scenarios[r.scenarios.indexOf(l)]??l),this.decisions===r.decisions&&(this.decisions=n.decisions),Object.assign(this,$e(o,i,this.fromYear)),this.#a.forget(),this.panels.forget(),this.draft=null,this.refusal=[]}#g(e,n,a){let{axes:r,runs:i,scenarios:o,decisions:l}=a,c=Qt(a);this.project={fileName:e,text:n,description:a,warnings:[],levers:c,edited:!1},this.#a.forget(),this.panels.forget(),this.history.clear(),this.results=null,this.refusal=[],this.profession=r.professions[0].id,this.fromYear=i.from_year??r.base_year+1,this.targetYear=i.target_year??Math.min(r.base_year+15,r.last_year),this.pyramidYear=this.targetYear,this.scenarios=o,this.decisions=l,this.policy={},this.compared=null,this.broken=null,this.draft=null,this.trouble=null,this.#h(Gn(o))}turn(e,n){let[a,r]=[this.screen,this.page];Object.assign(this,{screen:e,page:n}),e!==a?this.#i():n!==r&&this.#u({})}choose(e){this.#c("choose"),this.#h(e),this.compared===e&&(this.compared=null),this.#i()}#h(e){let n=this.scenarios.find(i=>i.id===e),{settings:a,others:r}=$e(this.project?.levers??[],n?.changes??[],this.fromYear);Object.assign(this,{scenario:n?.id??null,settings:a,others:r,changed:!1})}setLever(e,n){this.#c(e.key),this.settings=Ca(this.settings,e,n),this.changed=!0,this.#i()}setBound(e,n){this.#c(`${e.key}/bound`),this.settings=Oa(this.settings,e,n),this.changed=!0,this.#i()}setRamp(e,n){this.#c(`${e.key}/ramp`),this.settings=qa(this.settings,e,n),this.changed=!0,this.#i()}reset(){this.choose(null)}keep(e){this.adopt(e,this.changes())}adopt(e,n){this.#c(`keep/${e.name}`);let{scenarios:a,id:r}=At(this.scenarios,e,n);this.scenarios=a,this.#h(r),this.#i()}setKind(e,n){this.#c(`kind/${e}/${n}`),this.scenarios=qs(this.scenarios,e,n),this.#i()}record(e){this.#c(`record/${this.decisions.length}`),this.decisions=[...this.decisions,e],this.#u({})}strike(e){this.#c(`strike/${this.decisions.length}`),this.decisions=this.decisions.filter(n=>n!==e),this.#u({})}setPolicy(e){this.policy={...this.policy,...e},this.#u({}),this.panels.ask()}rename(e,n){this.#c("rename"),this.scenarios=Os(this.scenarios,e,n),this.#i()}copy(e,n){let a=this.scenarios.find(r=>r.id===e);a&&(this.#c("copy"),this.scenarios=At(this.scenarios,n,a.changes).scenarios,this.#i())}remove(e){this.#c("remove"),this.scenarios=this.scenarios.filter(n=>n.id!==e),this.compared===e&&(this.compared=null),this.scenario===e&&this.#h(null),this.#i()}compare(e){this.#c("compare"),this.compared=e,this.#i()}undo(){this.#b(this.history.undo(this.#m))}redo(){this.#b(this.history.redo(this.#m))}async#b(e){if(!e)return;let{project:n}=e,a=n?.text===this.project?.text;n&&!a&&(await this.runner.open(new TextEncoder().encode(n.text)),this.#a.forget(),this.panels.forget()),Object.assign(this,e,{draft:null,project:a?this.project:n}),this.#i()}get#m(){let{project:e,scenario:n,settings:a,others:r,changed:i,scenarios:o,decisions:l,compared:c}=this;return{project:e,scenario:n,settings:a,others:r,changed:i,scenarios:o,decisions:l,compared:c}}#c(e){this.history.note(this.#m,e)}setProfession(e){this.profession=e,this.#i()}setTargetYear(e){this.targetYear=e,this.#i()}setPyramidYear(e){this.pyramidYear=e,this.#i()}setFromYear(e){this.fromYear=e,this.changed||=this.settings.size>0,this.#i()}unfold(e,n){n!==this.unfolded.has(e)&&(this.unfolded[n?"add":"delete"](e),this.#u({}),this.#i())}show(e){Object.assign(this,e),this.#i()}dismiss(){this.#u({broken:null,trouble:null})}toSave(e){let{text:n,description:a}=this.project,r={target_year:this.targetYear,from_year:this.fromYear},i=this.moved&&this.differs?At(this.scenarios,e,this.changes()):{scenarios:this.scenarios,id:this.moved?null:this.scenario},o=this.decisions===a.decisions?void 0:this.decisions;return{text:zn(n,a.scenarios,i.scenarios,r,o),scenario:i.id}}async saved({text:e,scenario:n}){let{fileName:a}=this.project,{profession:r,pyramidYear:i,compared:o,policy:l}=this;await this.open(a,new TextEncoder().encode(e))&&(Object.assign(this,{profession:r,pyramidYear:i,compared:o,policy:l}),this.#h(n),await this.#i())}changes(){return La(this.project?.levers??[],this.settings,this.others,this.fromYear)}get plan(){let e=this.changed?void 0:this.scenarios.find(({id:n})=>n===this.scenario);return e?this.named(e):this.differs?this.changes():void 0}get planChanges(){let{plan:e}=this;return typeof e=="string"?this.scenarios.find(({id:n})=>n===e)?.changes??[]:e??[]}named({id:e,changes:n}){return this.project?.description.scenarios.find(r=>r.id===e)?.changes===n?e:n}async#i(){let{project:e,screen:n}=this;if(clearTimeout(this.#n),!e)return;this.#r+=1;let a=this.#r;this.panels.wait();try{let r=await this.#a.to(js(this));r&&e===this.project&&this.#s.show(()=>this.#p(n,r))}catch(r){this.#y(r,i=>({refusal:i}))}this.sureness.follow(),a===this.#r&&(this.#n=setTimeout(()=>this.panels.ask(),Go))}redraw(){this.#u({})}#p(e,n){if(e!==this.screen)return;let a=n.planned?.problems;a&&this.#e===e&&this.results?this.#u({refusal:a}):(this.#e=e,this.#u({refusal:a??[],results:n}))}#y(e,n){if(e instanceof he)this.#u(n(e.problems));else if(e instanceof Ve){let a=e.vectors?"vectors":"stopped";this.#u({trouble:e.recovered?"restarted":a})}else throw e}#u(e){Object.assign(this,e),this.dispatchEvent(new Event("change"))}};var Ho=[{},{digits:1},{digits:2},{digits:3},{significant:3},{sign:!0},{percent:!0,digits:1}];async function As(){for(let a of Ho)y(0,a);let t=Object.assign(new Re,{value:1}),e=Object.assign(new Vn,{heading:"0",unit:"0",source:"0",mark:1,above:"0",below:"0",room:600,years:[0,1,2],lines:[{label:"0",values:[0,1,-1],colour:"blue",dash:"solid"}]}),n=document.createElement("div");n.hidden=!0,n.append(t,e),document.body.append(n),await Promise.all([t.updateComplete,e.updateComplete]),n.remove()}var hn=class extends L{static properties={session:{state:!0},chosen:{state:!0},intake:{state:!0},mistake:{state:!0}};constructor(){super(),new P(this),this.session=null,this.chosen=0,this.intake=null,this.mistake=""}createRenderRoot(){return this}async ask(e){this.session=e,this.mistake="";let n=this.#e;this.#s(Math.max(0,n.findIndex(({plan:a,target_year:r})=>a&&r===e.targetYear))),this.requestUpdate(),await this.updateComplete,this.#n("who").value="",this.#n("why").value="",this.#n("date").value=new Date().toLocaleDateString("sv"),this.#t.showModal()}get#e(){return this.session?jt(this.session).filter(({scenario:e,choice:n})=>e||!n):[]}render(){let e=this.#e,n=e[this.chosen],a=["low","middle","high"].map(r=>[r,y(n?.[r])]);return u`<dialog aria-labelledby="advice-dialog-heading">
      <form method="dialog" novalidate @submit=${this.#r}>
        <h2 id="advice-dialog-heading">${s("record.heading")}</h2>
        <p>${s("record.text")}</p>
        <label class="field">
          <span>${s("record.variant")}</span>
          <select id="record-variant" @change=${this.#a}>
            ${e.map(({name:r,own:i,target_year:o},l)=>u`<option
                value=${l}
                .selected=${l===this.chosen}
                translate=${i?"yes":"no"}
              >
                ${s("record.option",{name:r,year:o})}
              </option>`)}
          </select>
        </label>
        <p class="quiet">${s("record.figures",Object.fromEntries(a))}</p>
        <div class="field">
          <span aria-hidden="true">${s("record.intake")}</span>
          <hwf-number
            id="record-intake"
            label=${s("record.intake")}
            unit=${s("path.unit.starters")}
            optional
            .value=${this.intake}
            .min=${0}
            @hwf-value=${({detail:r})=>{this.intake=r.value}}
          ></hwf-number>
        </div>
        <label class="field">
          <span>${s("record.who")}</span>
          <input id="record-who" type="text" maxlength="200" autocomplete="off" />
        </label>
        <label class="field">
          <span>${s("record.date")}</span>
          <input id="record-date" type="date" />
        </label>
        <label class="field">
          <span>${s("record.why")}</span>
          <textarea id="record-why" rows="3" maxlength="2000"></textarea>
        </label>
        <p class="quiet bad" role="alert">${this.mistake}</p>
        <div class="buttons">
          <button type="submit" class="first" id="record-confirm">${s("record.confirm")}</button>
          <button type="button" @click=${()=>this.#t.close()}>${s("save.cancel")}</button>
        </div>
      </form>
    </dialog>`}get#t(){return this.querySelector("dialog")}#n(e){return this.querySelector(`#record-${e}`)}#a(e){this.#s(Number(e.target.value))}#s(e){this.chosen=e;let n=this.#e[e]?.middle;this.intake=n==null||n<0?null:Math.round(n)}#r(e){e.preventDefault();let{session:n,intake:a}=this,r=this.#e[this.chosen],[i,o,l]=["who","why","date"].map(m=>this.#n(m).value.trim());if(!n||!r||a===null||i===""||o===""){this.mistake=s("record.missing");return}let{axes:c,profession:d}=n,h={profession:c.professions.find(({id:m})=>m===d)?.name??d,intake:y(a),year:r.target_year,variant:r.name};n.record({what:s("record.what",h),by:i,...l===""?{}:{date:l},why:o,profession:d,...r.scenario?{scenario:r.scenario.id}:{},target_year:r.target_year,intake:a}),this.#t.close()}};customElements.define("hwf-advice-dialog",hn);var pn=class extends L{constructor(){super(),new P(this),this.done=()=>{}}createRenderRoot(){return this}ask(){return this.querySelector("dialog").showModal(),new Promise(e=>{this.done=e})}render(){return u`<dialog aria-labelledby="leave-heading" @close=${this.#e}>
      <form method="dialog">
        <h2 id="leave-heading">${s("leave.heading")}</h2>
        <p>${s("leave.text")}</p>
        <div class="buttons">
          <button class="first" value="save">${s("leave.save")}</button>
          <button value="discard">${s("leave.discard")}</button>
          <button value="stay">${s("leave.stay")}</button>
        </div>
      </form>
    </dialog>`}#e(e){let n=e.target,a=n.returnValue;n.returnValue="",this.done(a==="save"||a==="discard"?a:"stay")}};customElements.define("hwf-leave-dialog",pn);var mn=class extends L{constructor(){super(),new P(this),this.done=()=>{}}createRenderRoot(){return this}ask(){return this.#e.showModal(),new Promise(e=>{this.done=e})}render(){return u`<dialog aria-labelledby="samples-heading" @close=${()=>this.#t(null)}>
      <h2 id="samples-heading">${s("samples.heading")}</h2>
      <p>${s("samples.text")}</p>
      <ul class="samples">
        ${me.map(e=>u`<li>
            <button type="button" data-sample=${e.fileName} @click=${()=>this.#t(e)}>
              <span translate="no">${e.title}</span>
            </button>
          </li>`)}
      </ul>
      <div class="buttons">
        <button type="button" @click=${()=>this.#e.close()}>${s("save.cancel")}</button>
      </div>
    </dialog>`}get#e(){return this.querySelector("dialog")}#t(e){let{done:n}=this;this.done=()=>{},this.#e.close(),n(e)}};customElements.define("hwf-samples-dialog",mn);var fn=class extends L{static properties={name:{state:!0},missing:{state:!0},session:{state:!0}};constructor(){super(),new P(this),this.name="",this.missing=!1,this.session=null,this.done=()=>{}}createRenderRoot(){return this}async ask(e){let n=e.scenarios.find(({id:a})=>a===e.scenario&&a.startsWith("saved-"));return this.session=e,this.name=n?.name??s("save.name.default"),this.missing=!1,await this.updateComplete,this.#a.value=n?.reason??"",this.#n.showModal(),new Promise(a=>{this.done=a})}render(){let{session:e}=this;return u`<dialog aria-labelledby="save-heading" @close=${()=>this.done(!1)}>
      <form method="dialog" novalidate @submit=${this.#r}>
        <h2 id="save-heading">${s("save.heading")}</h2>
        ${this.#e?this.#t(e):u`<p>${s("save.plain")}</p>`}
        <div class="buttons">
          <button type="submit" class="first" id="save-confirm">${s("save.confirm")}</button>
          <button type="button" @click=${()=>this.#n.close()}>${s("save.cancel")}</button>
        </div>
      </form>
    </dialog>`}get#e(){return!!(this.session?.moved&&this.session.differs)}#t(e){let n=e.scenarios.some(({name:a})=>a===this.name.trim());return u`
      <p>${s("save.levers")}</p>
      <label class="field">
        <span>${s("save.name")}</span>
        <input
          id="save-name"
          type="text"
          maxlength="120"
          autocomplete="off"
          aria-describedby="save-name-note"
          aria-invalid=${this.missing?"true":"false"}
          .value=${this.name}
          @input=${this.#s}
        />
      </label>
      <p id="save-name-note" class="quiet" aria-live="polite">
        ${this.missing?s("save.name.missing"):n?s("save.replaces"):p}
      </p>
      <label class="field">
        <span>${s("save.reason")}</span>
        <textarea id="save-reason" rows="3" maxlength="2000"></textarea>
      </label>
      <h3>${s("save.changes")}</h3>
      <ul>
        ${e.changes().map(a=>u`<li>${B(a,e.axes)}</li>`)}
      </ul>
    `}get#n(){return this.querySelector("dialog")}get#a(){return this.querySelector("textarea")??{value:""}}#s(e){this.name=e.target.value,this.missing=!1}async#r(e){e.preventDefault();let{session:n,done:a}=this,r=this.name.trim();if(!n||this.#e&&r===""){this.missing=!0;return}let i=n.toSave({name:r,reason:this.#a.value.trim()}),o=n.project?.fileName??"project.hwf.json";Ne(o,i.text,"application/json"),this.done=()=>{},this.#n.close(),await n.saved(i),a(!0)}};customElements.define("hwf-save-dialog",fn);var gn=class extends L{static properties={act:{state:!0},name:{state:!0},mistake:{state:!0},session:{state:!0}};constructor(){super(),new P(this),this.act="keep",this.name="",this.mistake="",this.session=null,this.subject=void 0}createRenderRoot(){return this}async ask(e,n,a){let r=e.scenarios.find(o=>o.id===(a??e.scenario));this.session=e,this.act=n,this.subject=a,this.mistake="";let i=r?.name??s("save.name.default");this.name=n==="copy"?s("scenario.copy.name",{name:i}):i,this.requestUpdate(),await this.updateComplete,this.#a.value=r?.reason??"",this.#n.showModal(),this.querySelector("#scenario-name")?.select()}render(){let{session:e,act:n}=this,a=this.#e,r=this.mistake||(n==="keep"&&a?s("scenario.replaces"):"");return u`<dialog aria-labelledby="scenario-dialog-heading">
      <form method="dialog" novalidate @submit=${this.#r}>
        <h2 id="scenario-dialog-heading">${s(`scenario.${n}.heading`)}</h2>
        <p>${s(`scenario.${n}.text`)}</p>
        <label class="field">
          <span>${s("save.name")}</span>
          <input
            id="scenario-name"
            type="text"
            maxlength="120"
            autocomplete="off"
            aria-describedby="scenario-name-note"
            aria-invalid=${this.mistake===""?"false":"true"}
            .value=${this.name}
            @input=${this.#s}
          />
        </label>
        <p id="scenario-name-note" class="quiet" aria-live="polite">${r}</p>
        <label class="field">
          <span>${s("save.reason")}</span>
          <textarea id="scenario-reason" rows="3" maxlength="2000"></textarea>
        </label>
        ${n==="keep"&&e?u`<h3>${s("save.changes")}</h3>
              <ul>${e.changes().map(i=>u`<li>${B(i,e.axes)}</li>`)}</ul>`:p}
        <div class="buttons">
          <button type="submit" class="first" id="scenario-confirm">
            ${s(`scenario.${n}.confirm`)}
          </button>
          <button type="button" @click=${()=>this.#n.close()}>${s("save.cancel")}</button>
        </div>
      </form>
    </dialog>`}get#e(){let e=this.name.trim();return this.session?.scenarios.some(n=>n.name===e&&n.id!==this.#t)??!1}get#t(){return this.act==="rename"?this.subject:void 0}get#n(){return this.querySelector("dialog")}get#a(){return this.querySelector("textarea")}#s(e){this.name=e.target.value,this.mistake=""}#r(e){e.preventDefault();let{session:n,act:a,subject:r=""}=this,i=this.name.trim();if(i===""){this.mistake=s("save.name.missing");return}if(a!=="keep"&&this.#e){this.mistake=s("scenario.name.taken");return}let o={name:i,reason:this.#a.value.trim()};this.#n.close(),a==="keep"?n?.keep(o):a==="copy"?n?.copy(r,o):n?.rename(r,o)}};customElements.define("hwf-scenario-dialog",gn);var bn={forecast:Ka,people:ts,indicators:Va,scenarios:_s,policy:ks,evidence:xa,data:ka,assumptions:va,methods:Za,about:la},zo=["data","assumptions","methods","about"],Ko=900,yn=class extends L{static properties={screen:{state:!0},spoken:{state:!0},dropping:{state:!0}};constructor(){super(),new P(this),this.session=new It(new Mn),this.screen="forecast",this.drawn="forecast",this.spoken="",this.dropping=!1,this.speech=void 0,this.session.addEventListener("change",()=>this.#s())}createRenderRoot(){return this}connectedCallback(){super.connectedCallback(),addEventListener("hashchange",this.#$),addEventListener("beforeunload",this.#v),addEventListener("dragover",this.#w),addEventListener("dragleave",this.#k),addEventListener("drop",this.#_),addEventListener("keydown",this.#p),this.session.replace=(e,n)=>this.#r(e,n),this.#$(),this.#a()}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("hashchange",this.#$),removeEventListener("beforeunload",this.#v),removeEventListener("dragover",this.#w),removeEventListener("dragleave",this.#k),removeEventListener("drop",this.#_),removeEventListener("keydown",this.#p)}render(){let{session:e}=this;return u`
      <a class="skip" href="#main" @click=${this.#x}>${s("app.skip")}</a>
      ${this.#t()}
      <main
        id="main"
        tabindex="-1"
        @hwf-scenario=${this.#i}
        @hwf-sample=${this.#c}
        @hwf-panel=${this.#m}
      >
        ${Un(e)} ${e.results?this.#e():this.#n()}
      </main>
      <footer>
        ${s("app.footer",{version:e.project?.description.stamp.engine_version??""})}
      </footer>
      <p class="unseen" role="status" id="spoken">${this.spoken}</p>
      ${this.dropping?u`<div class="drop-zone"><p>${s("file.drop")}</p></div>`:p}
    `}#e(){let{session:e}=this;return(e.ready||zo.includes(this.screen))&&(this.drawn=this.screen),bn[this.drawn](e)}#t(){let{project:e,unsaved:n}=this.session;return u`<header>
      <div class="bar">
        <p class="brand">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <rect width="32" height="32" rx="7"></rect>
            <path d="M5 22C11 20 14 14 27 9"></path>
            <path d="M5 24C12 23 17 20 27 19" stroke-dasharray="1 5"></path>
          </svg>
          ${s("app.name")}
        </p>
        <h1>
          <span translate="no">${e?.description.about.title}</span>
          ${n?u`<span class="unsaved">${s("file.unsaved")}</span>`:p}
        </h1>
        <div class="actions">
          <button type="button" id="open" @click=${this.#f}>${s("menu.open")}</button>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-label=${s("file.project")}
            tabindex="-1"
            hidden
            @change=${this.#g}
          />
          <button type="button" id="save" ?disabled=${!e} @click=${this.#o}>${s("menu.save")}</button>
          <button type="button" id="sample" @click=${this.#b}>${s("menu.samples")}</button>
          ${Ys("language",Object.keys(_n),H(),this.#y)}
          ${Ys("theme",aa,ra(),this.#u)}
        </div>
      </div>
      <nav aria-label=${s("app.tabs")}>
        ${Object.keys(bn).map(a=>u`<a href="#${a}" aria-current=${a===this.screen?"page":p}
              >${s(`screen.${a}`)}</a
            >`)}
      </nav>
    </header>`}#n(){let{trouble:e}=this.session;return e==="stopped"||e==="vectors"?u`<section class="page">
          <h2>${s("app.failed")}</h2>
          <p>${s(e==="vectors"?"app.failed.vectors":"app.failed.help")}</p>
        </section>`:u`<p class="starting">${s("app.starting")}</p>`}async#a(){let[{fileName:e,load:n}]=me;this.session.open(e,new TextEncoder().encode(await n())),As()}#s(){this.requestUpdate(),clearTimeout(this.speech),this.speech=setTimeout(()=>{this.spoken=_t(this.session).join(" ")},Ko)}updated(){let e=[this.session.project?.description.about.title,s("app.name")].filter(n=>n!==void 0).join(" · ");document.documentElement.lang!==Ft()&&(document.documentElement.lang=Ft()),document.title!==e&&(document.title=e)}async#r(e,n){if(!await this.#l())return!1;let a=await this.session.open(e,n);return await this.updateComplete,a||this.querySelector("#broken")?.focus(),a}async#l(){if(!this.session.unsaved)return!0;let n=await(await this.#d("hwf-leave-dialog")).ask();return n==="discard"||n==="save"&&await this.#o()}async#o(){return(await this.#d("hwf-save-dialog")).ask(this.session)}async#d(e){let n=this.querySelector(e),a=n??document.createElement(e);return n||this.append(a),await a.updateComplete,a}#f(){this.querySelector("#file").click()}#g(e){let n=e.target,a=n.files?.[0];a&&this.#h(a),n.value=""}async#h(e){this.#r(e.name,new Uint8Array(await e.arrayBuffer()))}async#b(){let n=await(await this.#d("hwf-samples-dialog")).ask();n&&this.#r(n.fileName,new TextEncoder().encode(await n.load()))}#m({detail:{name:e,near:n}}){this.session.panels.see(e,n)}async#c({detail:{name:e}}){let n=me.find(({fileName:a})=>a.startsWith(e));n&&await this.#r(n.fileName,new TextEncoder().encode(await n.load()))&&(location.hash="forecast",this.querySelector("#main").focus())}async#i({detail:{act:e,id:n}}){if(e==="record"){(await this.#d("hwf-advice-dialog")).ask(this.session);return}(await this.#d("hwf-scenario-dialog")).ask(this.session,e,n)}#p=e=>{let[n]=e.composedPath();if(n instanceof HTMLTextAreaElement||n instanceof HTMLInputElement&&n.type==="text"||!(e.ctrlKey||e.metaKey)||this.querySelector("dialog[open]"))return;let r=e.key.toLowerCase();(r==="z"||r==="y")&&(e.preventDefault(),this.session[r==="y"||e.shiftKey?"redo":"undo"]())};#y(e){ze(e)}#u=e=>{ft(e),this.requestUpdate()};#x(e){e.preventDefault(),this.querySelector("#main").focus()}#$=()=>{let[e,n=""]=location.hash.slice(1).split("/");this.screen=e in bn?e:"forecast",this.session.turn(this.screen,n)};#v=e=>{this.session.unsaved&&e.preventDefault()};#w=e=>{e.dataTransfer?.types.includes("Files")&&(e.preventDefault(),this.dropping=!0)};#k=e=>{this.dropping=e.relatedTarget!==null};#_=e=>{e.preventDefault(),this.dropping=!1;let n=[...e.dataTransfer?.files??[]],a=n.find(({name:r})=>r.toLowerCase().endsWith(".json"));if(a){this.#h(a);return}if(n.length>0&&Sn&&this.session.project){location.hash="data";for(let r of n)this.session.incoming.add(r.name,r)}else n.length>0&&this.#h(n[0])}};function Ys(t,e,n,a){let r=i=>a(i.target.value);return u`<label>
    <span class="unseen">${s(`menu.${t}`)}</span>
    <select id=${t} @change=${r}>
      ${e.map(i=>u`<option value=${i} .selected=${i===n}>${s(`${t}.${i}`)}</option>`)}
    </select>
  </label>`}customElements.define("hwf-workbench",yn);ze(new URLSearchParams(location.search).get("lang"));ft("auto");
