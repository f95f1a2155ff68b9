#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tongbao {

// Sets its items side by side at their preferred width and goes on in the next line where the width ends.
// Hidden items take no room; those aligned to the right stand at the end of the first line, where they leave
// half of it to the others.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setSpacings(int horizontal, int vertical);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    // The height of all lines in that width; moves the items there when asked to.
    enum class Moves { No, Yes };
    int arrange(const QRect &rectangle, Moves moves) const;
    // Those at the end of the first line; gives the room that is left before them.
    int arrangeRight(const QRect &inside, Moves moves, int &lineHeight) const;
    void place(QLayoutItem &item, const QRect &inside, const QRect &rectangle) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_horizontal = 8;
    int m_vertical = 8;
};

} // namespace tongbao
