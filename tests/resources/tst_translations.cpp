#include "tests/support/testenvironment.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment = {};
    QStringList translations = {};
    bool isFinished = true;

    QString name() const { return u"%1: \"%2\" %3"_s.arg(context, source, comment); }
};

// One, or one for each plural form.
QStringList readTranslations(QXmlStreamReader &xml)
{
    QString text;
    QStringList plurals;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            plurals.append(xml.readElementText());
        else
            text += xml.text();
    }
    return plurals.isEmpty() ? QStringList{text} : plurals;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({.context = context, .source = {}});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            messages.last().comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            messages.last().translations = readTranslations(xml);
        }
    }
    return messages;
}

// %1, %2, %n: what a translation must have as often as its source.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:\\d|n)"_s);
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

QString sourceFolder()
{
    return QStringLiteral(TONGBAO_SOURCE_DIR);
}

QString translationsFile(const QString &name)
{
    return sourceFolder() + u"/resources/translations/"_s + name;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void everyTextOfTheSourceIsTranslated_data();
    void everyTextOfTheSourceIsTranslated();
    void translationsKeepThePlacesOfValues();
};

void TestTranslations::everyTextOfTheSourceIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Chinese") << u"tongbao_zh_CN.ts"_s << QStringList();
    QTest::newRow("English plurals") << u"tongbao_en.ts"_s << QStringList{u"-pluralonly"_s};
}

void TestTranslations::everyTextOfTheSourceIsTranslated()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(translationsFile(name), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    lupdate.start(QStringLiteral(TONGBAO_LUPDATE),
        options
            + QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
                u"app"_s, u"db"_s, u"ui"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0,
        lupdate.readAllStandardError().constData());

    const QList<Message> messages = messagesIn(copy);
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const Message &message : messages) {
        if (!message.isFinished || message.translations.contains(QString()))
            missing.append(message.name());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE(messagesIn(translationsFile(name)).size(), messages.size());
}

void TestTranslations::translationsKeepThePlacesOfValues()
{
    QStringList wrong;
    for (const Message &message : messagesIn(translationsFile(u"tongbao_zh_CN.ts"_s))) {
        for (const QString &translation : message.translations) {
            if (placesIn(translation) != placesIn(message.source))
                wrong.append(message.name());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

TONGBAO_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
