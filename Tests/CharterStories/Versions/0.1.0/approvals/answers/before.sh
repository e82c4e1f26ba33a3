chmod 600 keys/bob
charter plan --out plan.json --quiet --actor alice
charter approve plan.json --as acme/bob --key keys/bob
charter apply --auto-approve --quiet --actor alice
