#include "db/exchange/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace tongbao {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(tongbao::Exchange)
};

Error notWritten(const QSaveFile &file)
{
    return {Exchange::tr("\"%1\" cannot be written: %2. Nothing was changed; choose another name or folder.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

} // namespace

Result<Done> writeBytes(QSaveFile &file, const QByteArray &bytes)
{
    // Qt's buffer would lose the reason of a write that fails in part.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(file);
    // What is written in part is no error yet: the rest then fails, and says why.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return notWritten(file);
        done += written;
    }
    return Done{};
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (const Result<Done> written = writeBytes(file, bytes); !written)
        return written;
    if (!file.commit())
        return notWritten(file);
    return Done{};
}

} // namespace tongbao
