#pragma once

#include "ui/charts/chartexport.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace tongbao {

// The fields of ExportOptions: format, a preset or any size, scale, DPI, theme and ground, and the size that
// comes out.
class ExportSettings : public QWidget {
    Q_OBJECT
public:
    explicit ExportSettings(PictureContent content, QWidget *parent = nullptr);

    ExportOptions options() const;
    void setOptions(const ExportOptions &options);

signals:
    void changed();

private:
    void arrange();
    void connectFields();
    void choosePreset();
    void update();
    QAbstractButton *buttonOf(PictureFormat format) const;

    PictureContent m_content; // which decides the size of the letters
    QList<QAbstractButton *> m_formats; // in the order of pictureFormats()
    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QDoubleSpinBox *m_scale;
    QSpinBox *m_dpi;
    QAbstractButton *m_light;
    QAbstractButton *m_dark;
    QAbstractButton *m_filled;
    QAbstractButton *m_transparent;
    QLabel *m_result;
    bool m_isFilling = false;
};

} // namespace tongbao
