@echo off
rem gongzhi COMMAND ...: the installed program's command line; without a command it opens the window.
rem Words are UTF-8; the console is put back to its own code page afterwards.
setlocal
if "%~1"=="" start "" "%~dp0..\gongzhi.exe" & exit /b 0
for /f "tokens=2 delims=:." %%a in ('chcp') do set "page=%%a"
chcp 65001 >nul
"%~dp0..\gongzhi.exe" --no-sandbox --cli -- %*
set "code=%ERRORLEVEL%"
chcp %page% >nul
exit /b %code%
