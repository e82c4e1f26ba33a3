A user has a language for each tenant, and themes to be told about.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/{preprod: en, prod: fr, test: en}/{preprod: en, prod: fr, test: de}/; s/subscriptions: .order.$/subscriptions: [incident, order]/' organization/users.yaml && charter plan --at 2026-06-02
  ~ User/northwind-robotics/carol  organization/users.yaml:14
      languages[northwind-robotics/test]  en → de
  ~ User/northwind-robotics/judy   organization/users.yaml:26
      subscriptions  + incident

Plan: 2 to change.
Access: no change.

$ sed -i 's/{preprod: en, prod: fr, test: de}/{preprod: en, prod: fr, test: en}/' organization/users.yaml && git apply broken/CC19-language-of-no-tenant.patch && charter validate
organization/users.yaml:18:40: error[CH301]: there is no Tenant "lab" in northwind-robotics
   |
18 |     languages: {preprod: en, prod: fr, lab: en}
   |                                        ^^^
   = help: declare it, or correct the name

1 error
[exit 1]

