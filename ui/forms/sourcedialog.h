#pragma once

#include "db/domain/catalog.h"
#include "db/domain/result.h"

#include <QDialog>

#include <memory>

namespace tongbao {

// Adds a source without leaving the data point. It does not save: its owner does, and then closes it or
// reports back.
class SourceDialog : public QDialog {
    Q_OBJECT
public:
    explicit SourceDialog(const Catalog &catalog, QWidget *parent = nullptr);
    ~SourceDialog() override;

    Checked<Source> draft() const;
    void showError(const Error &error);

signals:
    void addRequested(const tongbao::Source &source);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tongbao
