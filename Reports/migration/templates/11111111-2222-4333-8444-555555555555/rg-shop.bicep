targetScope = 'resourceGroup'

resource vault_kv_billing_b843021d 'Microsoft.KeyVault/vaults@2026-02-01' existing = {
  name: 'kv-billing'
}

resource vault_kv_shop_f0f833a4 'Microsoft.KeyVault/vaults@2026-02-01' existing = {
  name: 'kv-shop'
}

resource assignment_22439ce6_b20d_8936_9305_b8496950f405 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '22439ce6-b20d-8936-9305-b8496950f405'
  scope: vault_kv_billing_b843021d
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e708a902-c7ed-869e-b6e8-2d2cc984063e'
    principalId: 'a92c36e6-6a25-4e99-8f86-2faa8e87987b'
    principalType: 'Group'
    description: 'In place of the access policies of shop-operators in kv-billing'
  }
}

resource assignment_0452a779_f656_8a1f_aa16_113dfceea4ad 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0452a779-f656-8a1f-aa16-113dfceea4ad'
  scope: vault_kv_billing_b843021d
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: '55c3d906-a157-4c3c-8c83-1803dbec165e'
    principalType: 'ServicePrincipal'
    description: 'In place of the access policies of id-shop-api in kv-billing'
  }
}

resource assignment_e5b7961b_4d40_818e_8b7c_f37860e1a54c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e5b7961b-4d40-818e-8b7c-f37860e1a54c'
  scope: vault_kv_shop_f0f833a4
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e708a902-c7ed-869e-b6e8-2d2cc984063e'
    principalId: 'a92c36e6-6a25-4e99-8f86-2faa8e87987b'
    principalType: 'Group'
    description: 'In place of the access policies of shop-operators in kv-shop'
  }
}

resource assignment_1fa1e5f5_10a3_8f3c_999e_a370b0e5071a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '1fa1e5f5-10a3-8f3c-999e-a370b0e5071a'
  scope: vault_kv_shop_f0f833a4
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/f6843d06-9e7e-8fe6-9980-7be8d423c6c8'
    principalId: '55c3d906-a157-4c3c-8c83-1803dbec165e'
    principalType: 'ServicePrincipal'
    description: 'In place of the access policies of id-shop-api in kv-shop'
  }
}

resource assignment_c0aeb76a_0fc0_8847_90f2_c2dee43587ed 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c0aeb76a-0fc0-8847-90f2-c2dee43587ed'
  scope: vault_kv_shop_f0f833a4
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e99f7f06-106d-82cb-806f-70150d173eca'
    principalId: '2dd5507e-22d7-4414-8e20-70219a244dfe'
    principalType: 'ServicePrincipal'
    description: 'In place of the access policies of id-sql in kv-shop'
  }
}

resource assignment_15e81e2d_2c69_8e62_ae55_8ec5799e799f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '15e81e2d-2c69-8e62-ae55-8ec5799e799f'
  scope: vault_kv_shop_f0f833a4
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/f569403e-a566-80de-b43a-a996ff135da2'
    principalId: '54d00d86-7758-4ef8-86bc-4685f58e327b'
    principalType: 'ServicePrincipal'
    description: 'In place of the access policies of Backup Management Service in kv-shop'
  }
}

resource assignment_85a6d70b_66b8_896f_9c35_2598e8fc62a6 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '85a6d70b-66b8-896f-9c35-2598e8fc62a6'
  scope: vault_kv_shop_f0f833a4
  properties: {
    roleDefinitionId: '/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6'
    principalId: 'cbdd10d7-2000-43a4-868a-0ea6c99aec6b'
    principalType: 'User'
    description: 'In place of the access policies of cleo@contoso.test in kv-shop'
  }
}
