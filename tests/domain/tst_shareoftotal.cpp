#include "db/domain/shareoftotal.h"

#include "tests/domain/seriestext.h"
#include "tests/support/testenvironment.h"

using namespace Qt::StringLiterals;
using namespace tongbao;

namespace {

Series money(const QString &subject, const QList<test::PublishedFigure> &figures)
{
    return test::seriesOf(figures, u"USD"_s, u"payment_value"_s, subject);
}

Series group(const QString &subject, const QList<test::PublishedFigure> &figures)
{
    Series series = money(subject, figures);
    series.isGroup = true;
    return series;
}

QStringList linesOf(const SeriesSet &set)
{
    QStringList lines;
    for (const Series &series : set.series) {
        for (const QString &line : test::linesOf({series}))
            lines.append(series.subject + u' ' + line);
    }
    for (const SeriesGap &gap : set.gaps)
        lines.append(u"%1 %2 gap: %3"_s.arg(gap.subject, gap.period.key(), gap.reason));
    return lines;
}

} // namespace

class TestShareOfTotal : public QObject {
    Q_OBJECT
private slots:
    void sharesThePublishedTotal();
    void sharesTheTotalOfItsOwnPublisherOnly();
    void carriesRangesAndBounds();
    void sharesTheSumOfWhatIsDrawn();
    void keepsCombinedFiguresOutOfASum();
    void needsEveryPartOfASum();
    void keepsPublishersApart();
    void takesEachPartWithItsOwnWhole();
};

void TestShareOfTotal::sharesThePublishedTotal()
{
    const Series total = money(u"market-total"_s, {{u"2016"_s, u"5.800"_s}});
    const SeriesSet shares = sharesOfPublished({total, money(u"alipay"_s, {{u"2016"_s, u"1.740"_s}}),
                                                   group(u"alipay+wechat-pay"_s, {{u"2016"_s, u"2.900"_s}})},
        {total});
    QCOMPARE(linesOf(shares), QStringList({u"alipay 2016 30.00%"_s, u"alipay+wechat-pay 2016 50.00%"_s}));
    QCOMPARE(
        shares.series.first().points.first().basis, QList<Observation>{total.points.first().observation});
}

void TestShareOfTotal::sharesTheTotalOfItsOwnPublisherOnly()
{
    const Series total = money(u"market-total"_s, {{u"2016"_s, u"5.8"_s, u"iResearch"_s}});
    QCOMPARE(linesOf(sharesOfPublished({money(u"alipay"_s, {{u"2016"_s, u"1.7"_s}})}, {total})),
        QStringList{u"alipay 2016 gap: Its publisher printed no total for this period."_s});
}

void TestShareOfTotal::carriesRangesAndBounds()
{
    const Series total = money(u"market-total"_s,
        {{u"2015"_s, u"40.00-50.00"_s}, {u"2016"_s, u">50.00"_s}, {u"2017"_s, u"<50.00"_s}});
    const Series part
        = money(u"alipay"_s, {{u"2015"_s, u"20.00"_s}, {u"2016"_s, u"20.00"_s}, {u"2017"_s, u"<20.00"_s}});
    QCOMPARE(linesOf(sharesOfPublished({part}, {total})),
        QStringList({u"alipay 2015 40.00–50.00%"_s, u"alipay 2016 <40.00%"_s,
            u"alipay 2017 gap: Bounds (\"more than\", \"less than\") leave open how much it is."_s}));
}

void TestShareOfTotal::sharesTheSumOfWhatIsDrawn()
{
    // 1.70 / (1.70 + 1.20) = 58.62 %
    const SeriesSet shares = sharesOfDrawn(
        {money(u"alipay"_s, {{u"2016"_s, u"1.700"_s}}), money(u"wechat-pay"_s, {{u"2016"_s, u"1.200"_s}})},
        PublisherChoice::Leading);
    QCOMPARE(linesOf(shares), QStringList({u"alipay 2016 58.62%"_s, u"wechat-pay 2016 41.38%"_s}));
}

void TestShareOfTotal::keepsCombinedFiguresOutOfASum()
{
    const SeriesSet shares = sharesOfDrawn(
        {money(u"alipay"_s, {{u"2016"_s, u"1.50"_s}}), money(u"wechat-pay"_s, {{u"2016"_s, u"0.50"_s}}),
            group(u"alipay+wechat-pay"_s, {{u"2016"_s, u"2.00"_s}})},
        PublisherChoice::Leading);
    QCOMPARE(linesOf(shares),
        QStringList({u"alipay 2016 75%"_s, u"wechat-pay 2016 25%"_s,
            u"alipay+wechat-pay 2016 gap: A combined figure overlaps with its members and is no part of a sum."_s}));
}

void TestShareOfTotal::needsEveryPartOfASum()
{
    const SeriesSet shares
        = sharesOfDrawn({money(u"alipay"_s, {{u"2015"_s, u"1"_s}, {u"2016"_s, u"2"_s}, {u"2017"_s, u">2"_s}}),
                            money(u"wechat-pay"_s, {{u"2016"_s, u"2"_s}, {u"2017"_s, u"2"_s}})},
            PublisherChoice::Leading);
    const QString bound = u"A range or a bound has no part in a sum."_s;
    QCOMPARE(linesOf(shares),
        QStringList({u"alipay 2016 50%"_s, u"wechat-pay 2016 50%"_s,
            u"alipay 2015 gap: Not every figure of the sum was published for this period."_s,
            u"alipay 2017 gap: "_s + bound, u"wechat-pay 2017 gap: "_s + bound}));
    QCOMPARE(linesOf(sharesOfDrawn({money(u"alipay"_s, {{u"2015"_s, u"1"_s}})}, PublisherChoice::Leading)),
        QStringList{u"alipay 2015 gap: It stands alone: there is no whole that it is a share of."_s});
}

void TestShareOfTotal::keepsPublishersApart()
{
    const Series alipay = money(u"alipay"_s, {{u"2016"_s, u"30"_s}});
    const Series wechat = money(u"wechat-pay"_s, {{u"2016"_s, u"10"_s, u"iResearch"_s}});
    const QString mixed = u"gap: The figures it takes are by different publishers."_s;
    QCOMPARE(linesOf(sharesOfDrawn({alipay, wechat}, PublisherChoice::Preferred)),
        QStringList({u"alipay 2016 "_s + mixed, u"wechat-pay 2016 "_s + mixed}));
    const QList<Series> each{alipay, wechat, money(u"wechat-pay"_s, {{u"2016"_s, u"20"_s}})};
    QCOMPARE(linesOf(sharesOfDrawn(each, PublisherChoice::Each)),
        QStringList({u"alipay 2016 60%"_s, u"wechat-pay 2016 40%"_s,
            u"wechat-pay 2016 gap: It stands alone: there is no whole that it is a share of."_s}));
}

void TestShareOfTotal::takesEachPartWithItsOwnWhole()
{
    // From 10 to 20 beside 20: at least 10 / 30, at most 20 / 40.
    const SeriesSet shares = sharesOfDrawn({money(u"alipay"_s, {{u"2016"_s, u"15.00 10.00-20.00"_s}}),
                                               money(u"wechat-pay"_s, {{u"2016"_s, u"20.00"_s}})},
        PublisherChoice::Leading);
    QCOMPARE(linesOf(shares).first(), u"alipay 2016 42.86% (33.33–50.00%)"_s);
}

TONGBAO_TEST_MAIN(TestShareOfTotal)
#include "tst_shareoftotal.moc"
