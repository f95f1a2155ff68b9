#pragma once

#include "db/domain/repository.h"
#include "ui/common/theme.h"

#include <QDialog>

namespace tongbao {

// Version, licence, what the program is built on, and whose figures it shows.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const Repository &repository, QWidget *parent);
};

} // namespace tongbao
