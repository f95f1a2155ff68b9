#pragma once

#include <QCoreApplication>
#include <QTest>

namespace tongbao::test {

// The same locale and no file of the user for every test.
void fixEnvironment();

} // namespace tongbao::test

// The main function of a test without a window.
#define TONGBAO_TEST_MAIN(TestClass)                                                                         \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        QCoreApplication app(argc, argv);                                                                    \
        tongbao::test::fixEnvironment();                                                                     \
        TestClass test;                                                                                      \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
