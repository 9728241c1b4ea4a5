#!/usr/bin/env bash
set -euo pipefail
# Creates the custom roles and role assignments. Nobody's access changes by it.
cd "$(dirname "$0")"

# Vault Access 25 data actions e7f67df4-1c06
az rest --method put --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e708a902-c7ed-869e-b6e8-2d2cc984063e?api-version=2022-04-01' --body @roles/e708a902-c7ed-869e-b6e8-2d2cc984063e.json

# Vault Access keys-read keys-backup secrets-getSecret secrets-readMetadata secrets-backup
az rest --method put --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/f569403e-a566-80de-b43a-a996ff135da2?api-version=2022-04-01' --body @roles/f569403e-a566-80de-b43a-a996ff135da2.json

# Vault Access keys-read keys-wrap keys-unwrap
az rest --method put --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e99f7f06-106d-82cb-806f-70150d173eca?api-version=2022-04-01' --body @roles/e99f7f06-106d-82cb-806f-70150d173eca.json

# Vault Access secrets-getSecret secrets-readMetadata certificates-read
az rest --method put --url 'https://management.azure.com/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/f6843d06-9e7e-8fe6-9980-7be8d423c6c8?api-version=2022-04-01' --body @roles/f6843d06-9e7e-8fe6-9980-7be8d423c6c8.json

# In place of the access policies of shop-operators in kv-billing: Vault Access 25 data actions e7f67df4-1c06
az role assignment create --name 22439ce6-b20d-8936-9305-b8496950f405 --role e708a902-c7ed-869e-b6e8-2d2cc984063e --assignee-object-id a92c36e6-6a25-4e99-8f86-2faa8e87987b --assignee-principal-type Group --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-billing

# In place of the access policies of id-shop-api in kv-billing: Key Vault Secrets User
az role assignment create --name 0452a779-f656-8a1f-aa16-113dfceea4ad --role 4633458b-17de-408a-b874-0445c86b69e6 --assignee-object-id 55c3d906-a157-4c3c-8c83-1803dbec165e --assignee-principal-type ServicePrincipal --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-billing

# In place of the access policies of shop-operators in kv-shop: Vault Access 25 data actions e7f67df4-1c06
az role assignment create --name e5b7961b-4d40-818e-8b7c-f37860e1a54c --role e708a902-c7ed-869e-b6e8-2d2cc984063e --assignee-object-id a92c36e6-6a25-4e99-8f86-2faa8e87987b --assignee-principal-type Group --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop

# In place of the access policies of id-shop-api in kv-shop: Vault Access secrets-getSecret secrets-readMetadata certificates-read
az role assignment create --name 1fa1e5f5-10a3-8f3c-999e-a370b0e5071a --role f6843d06-9e7e-8fe6-9980-7be8d423c6c8 --assignee-object-id 55c3d906-a157-4c3c-8c83-1803dbec165e --assignee-principal-type ServicePrincipal --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop

# In place of the access policies of id-sql in kv-shop: Vault Access keys-read keys-wrap keys-unwrap
az role assignment create --name c0aeb76a-0fc0-8847-90f2-c2dee43587ed --role e99f7f06-106d-82cb-806f-70150d173eca --assignee-object-id 2dd5507e-22d7-4414-8e20-70219a244dfe --assignee-principal-type ServicePrincipal --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop

# In place of the access policies of Backup Management Service in kv-shop: Vault Access keys-read keys-backup secrets-getSecret secrets-readMetadata secrets-backup
az role assignment create --name 15e81e2d-2c69-8e62-ae55-8ec5799e799f --role f569403e-a566-80de-b43a-a996ff135da2 --assignee-object-id 54d00d86-7758-4ef8-86bc-4685f58e327b --assignee-principal-type ServicePrincipal --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop

# In place of the access policies of cleo@contoso.test in kv-shop: Key Vault Secrets User
az role assignment create --name 85a6d70b-66b8-896f-9c35-2598e8fc62a6 --role 4633458b-17de-408a-b874-0445c86b69e6 --assignee-object-id cbdd10d7-2000-43a4-868a-0ea6c99aec6b --assignee-principal-type User --scope /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.KeyVault/vaults/kv-shop
