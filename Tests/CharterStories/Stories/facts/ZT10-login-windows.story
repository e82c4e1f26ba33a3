ZT10: Login is allowed or prohibited in windows by day or week.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access menus wanda --at 2026-06-05T18:59:00Z | head -1
optics-tooling/cnc-control  login is open

$ charter access menus wanda --at 2026-06-05T19:00:00Z | head -1
optics-tooling/cnc-control  login is closed until 2026-06-08T06:00:00Z

$ charter access menus carlo --at 2026-06-07T03:00:00Z | head -1
meters-firmware/build-farm  login is closed until 2026-06-07T06:00:00Z

$ charter access menus carlo --at 2026-06-08T03:00:00Z | head -1
meters-firmware/build-farm  login is open

$ git apply broken/ZT10-no-such-day.patch && charter plan --quiet --at 2026-06-02
projects/cnc-control.yaml:12:40: error[CH207]: days cannot be "teusday"
   |
12 |     - {access: allowed, days: [monday, teusday, wednesday, thursday, friday], from: '06:00', to:…
   |                                        ^^^^^^^
   = help: did you mean tuesday? it is one of monday, tuesday, wednesday, thursday, friday, saturday, sunday

1 error
[exit 1]

