#include "db/domain/citation.h"

#include "tests/support/samplecatalog.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Source page(const QString &date = u"2019-06-20"_s)
{
    Source source{u"a"_s, u"Analysys"_s};
    source.title = u"Payment report, Q1 2019."_s;
    source.url = u"https://example.com/1"_s;
    source.publishedOn = Period::fromKey(date);
    return source;
}

Source carried(const QString &date)
{
    Source source = page(date);
    source.publisher = u"Aurora Mobile"_s;
    source.via = u"Asian Banking & Finance"_s;
    return source;
}

Source report(const QString &date)
{
    Source source = page(date);
    source.url.clear();
    return source;
}

ChartRecord recordOf(const QList<Source> &sources, const QStringList &periods = {u"2019-Q1"_s, u"2018-Q1"_s})
{
    ChartRecord record;
    record.title = u"Share of mobile payments."_s;
    record.sources = sources;
    record.figures.columns = {u"period"_s};
    for (const QString &period : periods)
        record.figures.rows.append(QStringList{period});
    return record;
}

} // namespace

class TestCitation : public QObject {
    Q_OBJECT
private slots:
    void writesOneParagraph();
    void namesTheOnePeriodOfBars();
    void writesGbReferences_data();
    void writesGbReferences();
    void numbersThem();
    void hasACodeForEachStyle();
};

void TestCitation::writesOneParagraph()
{
    const QString text = citationText(recordOf({page(), carried(u"2018"_s)}), CitationStyle::Plain);
    QCOMPARE(text,
        u"Share of mobile payments, 2018-Q1 to 2019-Q1. Source: Analysys, \"Payment report, Q1 2019\", "
        "2019-06-20, https://example.com/1; Aurora Mobile via Asian Banking & Finance, "
        "\"Payment report, Q1 2019\", 2018, https://example.com/1. Chart: Tongbao."_s);
}

void TestCitation::namesTheOnePeriodOfBars()
{
    const QString text = citationText(recordOf({page()}, {u"2018"_s}), CitationStyle::Plain);
    QVERIFY2(text.startsWith(u"Share of mobile payments, 2018. Source: "_s), qPrintable(text));
}

void TestCitation::writesGbReferences_data()
{
    QTest::addColumn<QList<Source>>("sources");
    QTest::addColumn<std::optional<QDate>>("accessed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Source &source, const QString &text,
                         std::optional<QDate> accessed = std::nullopt) {
        QTest::newRow(name) << QList{source} << accessed << text;
    };
    const QString title = u"[1] Analysys. Payment report, Q1 2019"_s;
    const QString carriedTitle = u"[1] Aurora Mobile. Payment report, Q1 2019"_s;
    row("page", page(), title + u"[EB/OL]. (2019-06-20). https://example.com/1."_s);
    row("page of a year", page(u"2019"_s), title + u"[EB/OL]. (2019). https://example.com/1."_s);
    row("page without a date", page({}), title + u"[EB/OL]. https://example.com/1."_s);
    row("page that was read", page(), title + u"[EB/OL]. (2019-06-20)[2026-08-01]. https://example.com/1."_s,
        QDate(2026, 8, 1));
    row("carried", carried(u"2018-07-15"_s),
        carriedTitle + u"[EB/OL]. Asian Banking & Finance, 2018(2018-07-15). https://example.com/1."_s);
    row("carried in a year", carried(u"2018"_s),
        carriedTitle + u"[EB/OL]. Asian Banking & Finance, 2018. https://example.com/1."_s);
    row("report", report(u"2019"_s), title + u"[R]. 2019."_s);
    row("report of a month", report(u"2019-06"_s), title + u"[R]. 2019(2019-06)."_s);
    row("report that was read", report({}), title + u"[R]."_s, QDate(2026, 8, 1));
    Source untitled = page({});
    untitled.title.clear();
    row("without a title", untitled, u"[1] Analysys. Untitled[EB/OL]. https://example.com/1."_s);
}

void TestCitation::writesGbReferences()
{
    QFETCH(QList<Source>, sources);
    QFETCH(std::optional<QDate>, accessed);
    QFETCH(QString, text);
    QCOMPARE(citationText(recordOf(sources), CitationStyle::Gbt7714, accessed), text);
}

void TestCitation::numbersThem()
{
    const QStringList lines
        = citationText(recordOf({page(), carried(u"2018"_s), report(u"2019"_s)}), CitationStyle::Gbt7714)
              .split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"[2] Aurora Mobile. "_s));
    QVERIFY(lines.at(2).startsWith(u"[3] Analysys. "_s));
}

void TestCitation::hasACodeForEachStyle()
{
    QCOMPARE(citationStyleCode(CitationStyle::Plain), u"plain"_s);
    QCOMPARE(citationStyleCode(CitationStyle::Gbt7714), u"gbt7714"_s);
}

TONGBAO_TEST_MAIN(TestCitation)
#include "tst_citation.moc"
