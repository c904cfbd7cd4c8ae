/**
 * Which country each area of world-atlas belongs to on our map, and what it is called.
 * Codes: UN M49 (as in world-atlas) to ISO 3166-1 alpha-3, as published by the UN Statistics Division.
 */
const M49_TO_ISO = `
  004 AFG 008 ALB 012 DZA 016 ASM 020 AND 024 AGO 028 ATG 031 AZE 032 ARG 036 AUS 040 AUT 044 BHS
  048 BHR 050 BGD 051 ARM 052 BRB 056 BEL 060 BMU 064 BTN 068 BOL 070 BIH 072 BWA 076 BRA 084 BLZ 086 IOT
  090 SLB 092 VGB 096 BRN 100 BGR 104 MMR 108 BDI 112 BLR 116 KHM 120 CMR 124 CAN 132 CPV 136 CYM 140 CAF
  144 LKA 148 TCD 152 CHL 156 CHN 158 TWN 170 COL 174 COM 178 COG 180 COD 184 COK 188 CRI 191 HRV 192 CUB
  196 CYP 203 CZE 204 BEN 208 DNK 212 DMA 214 DOM 218 ECU 222 SLV 226 GNQ 231 ETH 232 ERI 233 EST 234 FRO
  238 FLK 239 SGS 242 FJI 246 FIN 248 ALA 250 FRA 258 PYF 262 DJI 266 GAB 268 GEO 270 GMB 275 PSE
  276 DEU 288 GHA 292 GIB 296 KIR 300 GRC 304 GRL 308 GRD 316 GUM 320 GTM 324 GIN 328 GUY 332 HTI 334 HMD
  336 VAT 340 HND 344 HKG 348 HUN 352 ISL 356 IND 360 IDN 364 IRN 368 IRQ 372 IRL 376 ISR 380 ITA 384 CIV
  388 JAM 392 JPN 398 KAZ 400 JOR 404 KEN 408 PRK 410 KOR 414 KWT 417 KGZ 418 LAO 422 LBN 426 LSO 428 LVA
  430 LBR 434 LBY 438 LIE 440 LTU 442 LUX 446 MAC 450 MDG 454 MWI 458 MYS 466 MLI 470 MLT 478 MRT 480 MUS
  484 MEX 492 MCO 496 MNG 498 MDA 499 MNE 500 MSR 504 MAR 508 MOZ 512 OMN 516 NAM 520 NRU 524 NPL 528 NLD
  531 CUW 533 ABW 534 SXM 540 NCL 548 VUT 554 NZL 558 NIC 562 NER 566 NGA 570 NIU 574 NFK 578 NOR 580 MNP
  581 UMI 583 FSM 584 MHL 585 PLW 586 PAK 591 PAN 598 PNG 600 PRY 604 PER 608 PHL 612 PCN 616 POL 620 PRT
  624 GNB 626 TLS 630 PRI 634 QAT 642 ROU 643 RUS 646 RWA 652 BLM 654 SHN 659 KNA 660 AIA 662 LCA 663 MAF
  666 SPM 670 VCT 674 SMR 678 STP 682 SAU 686 SEN 688 SRB 690 SYC 694 SLE 702 SGP 703 SVK 704 VNM 705 SVN
  706 SOM 710 ZAF 716 ZWE 724 ESP 728 SSD 729 SDN 732 ESH 740 SUR 748 SWZ 752 SWE 756 CHE 760 SYR 762 TJK
  764 THA 768 TGO 776 TON 780 TTO 784 ARE 788 TUN 792 TUR 795 TKM 796 TCA 798 TUV 800 UGA 804 UKR 807 MKD
  818 EGY 826 GBR 831 GGY 832 JEY 833 IMN 834 TZA 840 USA 850 VIR 854 BFA 858 URY 860 UZB 862 VEN 876 WLF
  882 WSM 887 YEM 894 ZMB
`;

const ISO_BY_M49 = new Map<string, string>();
const words = M49_TO_ISO.trim().split(/\s+/);
for (let i = 0; i + 1 < words.length; i += 2) ISO_BY_M49.set(words[i]!, words[i + 1]!);

/**
 * Areas world-atlas gives no code: drawn as part of the state that United Nations usage sees there.
 * `XKX` (Kosovo) and `XSG` (the Siachen Glacier, on the Kashmir line) stay areas of their own, without a solid border.
 * What is not listed (reefs and islands without inhabitants, the French Southern Lands among them) is not drawn, nor is Antarctica, of which the rim shows a tip at
 * most, nor the Maldives, whose outline is inside out in world-atlas 2.0.2 (it would fill the world).
 */
const ISO_BY_NAME: Readonly<Record<string, string>> = {
  Dhekelia: 'CYP',
  Akrotiri: 'CYP',
  'N. Cyprus': 'CYP',
  'Cyprus U.N. Buffer Zone': 'CYP',
  Somaliland: 'SOM',
  Baikonur: 'KAZ',
  'USNB Guantanamo Bay': 'CUB',
  Kosovo: 'XKX',
  'Siachen Glacier': 'XSG',
};

/** Names world-atlas abbreviates, or that have changed since (Natural Earth 4.1 is of 2018). */
const NAME_BY_ISO: Readonly<Record<string, string>> = {
  BIH: 'Bosnia and Herzegovina',
  BRN: 'Brunei',
  CAF: 'Central African Republic',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  CYM: 'Cayman Islands',
  CYP: 'Cyprus',
  CHN: 'China',
  CUB: 'Cuba',
  DOM: 'Dominican Republic',
  ESH: 'Western Sahara',
  FIN: 'Finland',
  FRO: 'Faroe Islands',
  GNQ: 'Equatorial Guinea',
  KAZ: 'Kazakhstan',
  MKD: 'North Macedonia',
  SOM: 'Somalia',
  SPM: 'Saint Pierre and Miquelon',
  SSD: 'South Sudan',
  SWZ: 'Eswatini',
  TCA: 'Turks and Caicos Islands',
  TUR: 'Türkiye',
  VGB: 'British Virgin Islands',
  VIR: 'U.S. Virgin Islands',
};

/** Parts of a state that have a code of their own but no standing of their own on this map. */
const PART_OF: Readonly<Record<string, string>> = { ALA: 'FIN', HKG: 'CHN', MAC: 'CHN' };

/**
 * The country an area is drawn with.
 * @param m49 world-atlas id: three digits, or undefined
 * @param name world-atlas name
 * @returns ISO 3166-1 alpha-3 (or the user-assigned XKX, XSG), or null when the area is not drawn
 */
export function countryOf(m49: string | undefined, name: string): string | null {
  const iso = (m49 === undefined ? ISO_BY_NAME[name] : ISO_BY_M49.get(m49)) ?? null;
  return iso === null ? null : (PART_OF[iso] ?? iso);
}

/** The English name for a country's area, from its code and the name in world-atlas. */
export function countryName(iso: string, atlasName: string): string {
  return NAME_BY_ISO[iso] ?? atlasName;
}
