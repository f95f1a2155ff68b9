#pragma once

#include "tests/support/testenvironment.h"

#include <QApplication>

// The main function of a test with widgets or charts; runs on the offscreen platform.
#define TONGBAO_WIDGET_TEST_MAIN(TestClass)                                                                  \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        QApplication app(argc, argv);                                                                        \
        tongbao::test::fixEnvironment();                                                                     \
        TestClass test;                                                                                      \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
