@echo off
rem Starts osce with the Java of JAVA_HOME or, where that is not set, with the one on the PATH.
rem OSCE_OPTS: options for Java, parted by spaces, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
if defined JAVA_HOME goto javaHome
set "OSCE_JAVA=java.exe"
where java.exe >nul 2>nul && goto start
echo osce: there is no java on the PATH: install Java 17 or later, or set JAVA_HOME>&2
exit /b 3

:javaHome
set "OSCE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%OSCE_JAVA%" goto start
echo osce: there is no bin\java.exe in JAVA_HOME: set it to Java 17 or later>&2
exit /b 3

:start
rem Java compiles in half the time so, see the other launcher. Left out where options are given, of which Java is to refuse mistyped ones.
set "OSCE_QUICK=-XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=100"
if defined OSCE_OPTS set "OSCE_QUICK="
"%OSCE_JAVA%" %OSCE_QUICK% %OSCE_OPTS% -jar "%~dp0..\lib\osce.jar" %*
exit /b %ERRORLEVEL%
