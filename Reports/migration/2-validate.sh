#!/usr/bin/env bash
set -euo pipefail
# Every assignment has to be listed at its scope. Then wait: 10m behind the last one all of them act, and not surely before.
missing=0

check() {
  for try in 1 2 3 4 5 6 7 8 9 10; do
    found=$(az role assignment list --scope "$1" --query "length([?name=='$2'])" --output tsv)
    [ "$found" = 1 ] && return
    sleep 30
  done
  echo "missing: $2 at $1"
  missing=1
}

check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-billing 22439ce6-b20d-8936-9305-b8496950f405
check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-billing 0452a779-f656-8a1f-aa16-113dfceea4ad
check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop e5b7961b-4d40-818e-8b7c-f37860e1a54c
check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop 1fa1e5f5-10a3-8f3c-999e-a370b0e5071a
check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop c0aeb76a-0fc0-8847-90f2-c2dee43587ed
check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop 15e81e2d-2c69-8e62-ae55-8ec5799e799f
check /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop 85a6d70b-66b8-896f-9c35-2598e8fc62a6

exit $missing
