#pragma once

#include <QString>
#include <QStringList>

namespace tongbao {

// The field that a column most likely holds, by the words of its head in English or Chinese (季度: "period",
// 市场份额: "value"); empty when they say nothing. Fields are the columns of the exchange format, and besides
// "year" (of a period whose rest stands in another column), "range" (the low and the high end in one cell)
// and "publisher" (which names a source).
QString fieldOfHead(const QString &name);

// A period that says what its figures are, as reports print it: 2019E is an estimate, 2020F or 2020年预测 a
// forecast, 2018A an actual. status: the code; empty where the text says none.
struct DatedText {
    QString period = {};
    QString status = {};
};
DatedText datedText(const QString &text);
// Whether a text is a period, with or without such a mark.
bool isDatedPeriod(const QString &text);

// The code of a status or qualifier that a word for it means, in English or Chinese (预测: "forecast"); empty
// when it is none. field: "status" or "qualifier".
QString codeOfWord(const QString &field, const QString &text);

// Without the marks of footnotes at its end, as web pages print them: "53.8[2]" is 53.8.
QString withoutFootnotes(const QString &text);

// Whether a cell says that there is no figure, as reports write it: "-", 暂无, or nothing.
bool isGap(const QString &text);

// The fields that a column can be mapped to.
QStringList mappableFields();

} // namespace tongbao
