#!/usr/bin/env bash
set -euo pipefail
# Switches the vaults back; their access policies were kept and act again at once.
az keyvault update --name kv-billing --resource-group rg-shop --subscription 11111111-2222-4333-8444-555555555555 --enable-rbac-authorization false
az keyvault update --name kv-shop --resource-group rg-shop --subscription 11111111-2222-4333-8444-555555555555 --enable-rbac-authorization false
