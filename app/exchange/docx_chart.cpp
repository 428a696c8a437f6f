#include "exchange/docx_chart.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "exchange/csv_writer.h"
#include "exchange/docx_table.h"
#include "exchange/text_width.h"
#include "exchange/xlsx_writer.h"
#include "exchange/xml_text.h"

namespace yoriai {
namespace {

constexpr int emu_per_twip = 635;  // DrawingML's unit is 1/914400 inch
constexpr int emu_per_centimetre = 360'000;
constexpr double tallest = 20.0;  // centimetres: a page less its captions
// Of each bar with the gap below it, as in the PDF; many bars stand closer together.
constexpr double bar_pitch = 0.605;
constexpr double close_pitch = 0.464;
constexpr std::size_t most_roomy_bars = 16;
constexpr double character_share = 0.0103;  // of the chart's width, a half-width character of 9 pt

std::string fraction(double value) {
    char printed[16];
    std::snprintf(printed, sizeof printed, "%.4f", value);
    return printed;
}

// The share of the chart's width that the widest of the texts takes, at most `most`.
template <class Text>
double share_of(const BarChart& chart, Text text, double most) {
    double widest = 0;
    for (const Bar& bar : chart.bars) widest = std::max(widest, text_width(text(bar)));
    return std::min(most, widest * character_share + 0.025);
}

// Leaves room for the labels at the left and the printed values at the right of the bars.
std::string layout_of(const BarChart& chart) {
    const double labels = share_of(
        chart, [](const Bar& bar) { return bar.label; }, 0.45);
    const double values = share_of(
        chart, [](const Bar& bar) { return bar.printed; }, 0.25);
    return "<c:layout><c:manualLayout><c:layoutTarget val='inner'/><c:xMode val='edge'/>"
           "<c:yMode val='edge'/><c:x val='" +
           fraction(labels) + "'/><c:y val='0.02'/><c:w val='" + fraction(1 - labels - values) +
           "'/><c:h val='0.96'/></c:manualLayout></c:layout>";
}

std::string range(const char* column, std::size_t count) {
    const std::string name = std::string("Sheet1!$") + column + "$";
    return "<c:f>" + name + "2:$" + column + "$" + std::to_string(count + 1) + "</c:f>";
}

std::string point(std::size_t index, const std::string& value) {
    return "<c:pt idx='" + std::to_string(index) + "'><c:v>" + escape_xml(value) + "</c:v></c:pt>";
}

std::string categories(const BarChart& chart) {
    std::string points = "<c:ptCount val='" + std::to_string(chart.bars.size()) + "'/>";
    for (std::size_t i = 0; i < chart.bars.size(); ++i) points += point(i, chart.bars[i].label);
    return "<c:cat><c:strRef>" + range("A", chart.bars.size()) + "<c:strCache>" + points +
           "</c:strCache></c:strRef></c:cat>";
}

std::string values(const BarChart& chart) {
    std::string points = "<c:formatCode>General</c:formatCode><c:ptCount val='" +
                         std::to_string(chart.bars.size()) + "'/>";
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        points += point(i, plain_number(chart.bars[i].value));
    return "<c:val><c:numRef>" + range("B", chart.bars.size()) + "<c:numCache>" + points +
           "</c:numCache></c:numRef></c:val>";
}

constexpr const char* type_of_text =
    "<a:defRPr sz='900'><a:solidFill><a:srgbClr val='25211B'/></a:solidFill>"
    "<a:latin typeface='BIZ UDPゴシック'/><a:ea typeface='BIZ UDPゴシック'/></a:defRPr>";

std::string text_properties() {
    return std::string("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>") + type_of_text +
           "</a:pPr><a:endParaRPr lang='ja-JP'/></a:p></c:txPr>";
}

constexpr const char* label_shows =
    "<c:dLblPos val='outEnd'/><c:showLegendKey val='0'/><c:showVal val='1'/><c:showCatName "
    "val='0'/>"
    "<c:showSerName val='0'/><c:showPercent val='0'/><c:showBubbleSize val='0'/>";

// The printed words beside each bar, which may say more than the value alone.
std::string labels(const BarChart& chart) {
    std::string written = "<c:dLbls>";
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        written +=
            "<c:dLbl><c:idx val='" + std::to_string(i) +
            "'/><c:tx><c:rich><a:bodyPr wrap='none'/><a:lstStyle/><a:p><a:r><a:rPr lang='ja-JP' "
            "sz='900'/><a:t>" +
            escape_xml(chart.bars[i].printed) + "</a:t></a:r></a:p></c:rich></c:tx>" + label_shows +
            "</c:dLbl>";
    return written + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + text_properties() +
           label_shows + "</c:dLbls>";
}

// The bars that are not filled like the others.
std::string outlined_bars(const BarChart& chart) {
    std::string written;
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        if (chart.bars[i].outlined)
            written += "<c:dPt><c:idx val='" + std::to_string(i) +
                       "'/><c:invertIfNegative val='0'/><c:bubble3D val='0'/><c:spPr>"
                       "<a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill><a:ln w='15875'>"
                       "<a:solidFill><a:srgbClr val='4B3A28'/></a:solidFill></a:ln></c:spPr>"
                       "</c:dPt>";
    return written;
}

std::string series(const BarChart& chart) {
    return "<c:ser><c:idx val='0'/><c:order "
           "val='0'/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>"
           "<c:ptCount val='1'/>" +
           point(0, chart.unit) +
           "</c:strCache></c:strRef></c:tx>"
           "<c:spPr><a:solidFill><a:srgbClr val='4B3A28'/></a:solidFill></c:spPr>"
           "<c:invertIfNegative val='0'/>" +
           outlined_bars(chart) + labels(chart) + categories(chart) + values(chart) + "</c:ser>";
}

// Bars from above to below in the order they come; the scale begins at 0 and is not drawn, because
// the value stands beside each bar.
std::string axes() {
    return "<c:catAx><c:axId val='1'/><c:scaling><c:orientation val='maxMin'/></c:scaling>"
           "<c:delete val='0'/><c:axPos val='l'/><c:numFmt formatCode='General' "
           "sourceLinked='0'/>"
           "<c:majorTickMark val='none'/><c:minorTickMark val='none'/><c:tickLblPos "
           "val='low'/>"
           "<c:spPr><a:ln w='9525'><a:solidFill><a:srgbClr "
           "val='857A66'/></a:solidFill></a:ln></c:spPr>" +
           text_properties() +
           "<c:crossAx val='2'/><c:crosses val='autoZero'/><c:auto val='0'/><c:lblAlgn "
           "val='ctr'/>"
           "<c:lblOffset val='60'/><c:noMultiLvlLbl val='1'/></c:catAx>"
           "<c:valAx><c:axId val='2'/><c:scaling><c:orientation val='minMax'/><c:min "
           "val='0'/></c:scaling>"
           "<c:delete val='1'/><c:axPos val='t'/><c:numFmt formatCode='General' "
           "sourceLinked='0'/>"
           "<c:majorTickMark val='none'/><c:minorTickMark val='none'/><c:tickLblPos "
           "val='none'/>"
           "<c:crossAx val='1'/><c:crosses val='autoZero'/><c:crossBetween "
           "val='between'/></c:valAx>";
}

std::string drawing(const BarChart& chart, const std::string& relation, DocxNames& names) {
    const double pitch = chart.bars.size() <= most_roomy_bars ? bar_pitch : close_pitch;
    const double height = std::min(tallest, 0.4 + pitch * static_cast<double>(chart.bars.size()));
    const std::string id = std::to_string(names.next_drawing());
    const std::string extent = "<wp:extent cx='" +
                               std::to_string(docx_text_width() * emu_per_twip) + "' cy='" +
                               std::to_string(std::lround(height * emu_per_centimetre)) + "'/>";
    return "<w:r><w:drawing><wp:inline distT='0' distB='0' distL='0' distR='0'>" + extent +
           "<wp:docPr id='" + id + "' name='" + escape_xml(chart.number) + "' descr='" +
           escape_xml(chart.alternative_text) +
           "'/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
           "uri='http://schemas.openxmlformats.org/drawingml/2006/chart'><c:chart r:id='" +
           relation + "'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}

}  // namespace

std::string docx_chart(const BarChart& chart, const std::string& relation, DocxNames& names,
                       const std::string& before) {
    return docx_paragraph("Figure", drawing(chart, relation, names), "<w:keepNext/>" + before) +
           docx_paragraph("Caption", docx_caption(chart.number, chart.caption),
                          "<w:spacing w:before='60' w:after='60'/>") +
           docx_paragraph("Source", chart.source.empty() ? "" : docx_run(chart.source));
}

std::string docx_chart_part(const BarChart& chart, const std::string& language) {
    return "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
           "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
           "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
           "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
           "<c:date1904 val='0'/><c:lang val='" +
           std::string(language.starts_with("en") ? "en-US" : "ja-JP") +
           "'/><c:roundedCorners val='0'/><c:chart><c:autoTitleDeleted val='1'/><c:plotArea>" +
           layout_of(chart) +
           "<c:barChart><c:barDir val='bar'/><c:grouping val='clustered'/><c:varyColors "
           "val='0'/>" +
           series(chart) + "<c:gapWidth val='55'/><c:axId val='1'/><c:axId val='2'/></c:barChart>" +
           axes() +
           "<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val='1'/>"
           "<c:dispBlanksAs "
           "val='gap'/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
           text_properties() +
           "<c:externalData r:id='rId1'><c:autoUpdate "
           "val='0'/></c:externalData></c:chartSpace>\n";
}

std::string docx_chart_workbook(const BarChart& chart, const Date& created) {
    Sheet sheet;
    sheet.title = chart.caption;
    sheet.columns = {{"", 30}, {chart.unit, 12}};
    for (const Bar& bar : chart.bars) sheet.rows.push_back({bar.label, bar.value});
    return write_bare_xlsx(sheet, created);
}

}  // namespace yoriai
