#!/usr/bin/env bash
set -euo pipefail
# Switches the vaults to Azure RBAC. Then wait: 10m behind the last one all of them act, and not surely before.
az keyvault update --name kv-billing --resource-group rg-shop --subscription 11111111-2222-4333-8444-555555555555 --enable-rbac-authorization true
az keyvault update --name kv-shop --resource-group rg-shop --subscription 11111111-2222-4333-8444-555555555555 --enable-rbac-authorization true
