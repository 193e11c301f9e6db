/**
 * The children of elements in the order in which ECMA-376 (transitional, wml.xsd) has them: Word calls a file broken
 * where they stand otherwise. Without prefix; the types of the schema are named behind.
 */
export const childOrders: Readonly<Record<string, readonly string[]>> = {
  // CT_PPr
  'w:pPr': `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
     suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
     snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
     textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`.split(/\s+/u),
  // EG_RPrBase, as Word writes it
  'w:rPr':
    `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
     webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
     eastAsianLayout specVanish oMath`.split(/\s+/u),
  // CT_Style
  'w:style':
    `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
     personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`.split(/\s+/u),
  // CT_TblPrBase
  'w:tblPr':
    `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
     tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`.split(/\s+/u),
  'w:tcPr': `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign`.split(
    /\s+/u,
  ),
  'w:tblBorders': `top left start bottom right end insideH insideV`.split(/\s+/u),
  'w:tblCellMar': `top left start bottom right end`.split(/\s+/u),
  'w:pBdr': `top left bottom right between bar`.split(/\s+/u),
  'w:tbl': `tblPr tblGrid tr`.split(/\s+/u),
  'w:tr': `tblPrEx trPr tc`.split(/\s+/u),
  // CT_SectPr
  'w:sectPr':
    `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
     formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid`.split(/\s+/u),
  // CT_Lvl, CT_AbstractNum
  'w:lvl': `start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr`.split(/\s+/u),
  'w:abstractNum': `nsid multiLevelType tmpl name styleLink numStyleLink lvl`.split(/\s+/u),
  'w:numbering': `numPicBullet abstractNum num`.split(/\s+/u),
  // CT_Settings, what is used of it and its neighbours
  'w:settings': `writeProtection view zoom removePersonalInformation mirrorMargins defaultTabStop autoHyphenation
     evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping
     decimalSymbol listSeparator`.split(/\s+/u),
  // CT_Font
  'w:font': `altName panose1 charset family notTrueType pitch sig`.split(/\s+/u),
  'w:styles': `docDefaults latentStyles style`.split(/\s+/u),
  'w:docDefaults': `rPrDefault pPrDefault`.split(/\s+/u),
  'w:sdt': `sdtPr sdtEndPr sdtContent`.split(/\s+/u),
};
