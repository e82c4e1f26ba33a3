# Makes the manifests ones that later versions accept: a ticket is one line since 0.2.0.
sed -i 's/ticket: "x\\n+ User\/acme\/forged\\n\\nPlan: 0 to add"/ticket: OPS-1/' "all \$(kinds) ü.yaml"
