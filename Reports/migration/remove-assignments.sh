#!/usr/bin/env bash
set -euo pipefail
# Takes away what 1-assign.sh made. Only behind rollback.sh: vaults on Azure RBAC need it.
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-billing/providers/Microsoft.Authorization/roleAssignments/22439ce6-b20d-8936-9305-b8496950f405
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-billing/providers/Microsoft.Authorization/roleAssignments/0452a779-f656-8a1f-aa16-113dfceea4ad
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop/providers/Microsoft.Authorization/roleAssignments/e5b7961b-4d40-818e-8b7c-f37860e1a54c
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop/providers/Microsoft.Authorization/roleAssignments/1fa1e5f5-10a3-8f3c-999e-a370b0e5071a
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop/providers/Microsoft.Authorization/roleAssignments/c0aeb76a-0fc0-8847-90f2-c2dee43587ed
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop/providers/Microsoft.Authorization/roleAssignments/15e81e2d-2c69-8e62-ae55-8ec5799e799f
az role assignment delete --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop/providers/Microsoft.Authorization/roleAssignments/85a6d70b-66b8-896f-9c35-2598e8fc62a6
az rest --method delete --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e708a902-c7ed-869e-b6e8-2d2cc984063e?api-version=2022-04-01'
az rest --method delete --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/f569403e-a566-80de-b43a-a996ff135da2?api-version=2022-04-01'
az rest --method delete --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e99f7f06-106d-82cb-806f-70150d173eca?api-version=2022-04-01'
az rest --method delete --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/f6843d06-9e7e-8fe6-9980-7be8d423c6c8?api-version=2022-04-01'
