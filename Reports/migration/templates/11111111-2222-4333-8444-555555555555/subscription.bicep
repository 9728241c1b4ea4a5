targetScope = 'subscription'

resource role_e708a902_c7ed_869e_b6e8_2d2cc984063e 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: 'e708a902-c7ed-869e-b6e8-2d2cc984063e'
  properties: {
    roleName: 'Vault Access 25 data actions e7f67df4-1c06'
    description: 'Takes the place of access policies of key vaults: 25 data actions, no management.'
    type: 'CustomRole'
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.KeyVault/vaults/keys/create/action'
          'Microsoft.KeyVault/vaults/keys/import/action'
          'Microsoft.KeyVault/vaults/keys/delete'
          'Microsoft.KeyVault/vaults/keys/update/action'
          'Microsoft.KeyVault/vaults/keys/read'
          'Microsoft.KeyVault/vaults/keys/backup/action'
          'Microsoft.KeyVault/vaults/keys/restore/action'
          'Microsoft.KeyVault/vaults/keys/recover/action'
          'Microsoft.KeyVault/vaults/secrets/setSecret/action'
          'Microsoft.KeyVault/vaults/secrets/delete'
          'Microsoft.KeyVault/vaults/secrets/update/action'
          'Microsoft.KeyVault/vaults/secrets/getSecret/action'
          'Microsoft.KeyVault/vaults/secrets/readMetadata/action'
          'Microsoft.KeyVault/vaults/secrets/recover/action'
          'Microsoft.KeyVault/vaults/secrets/backup/action'
          'Microsoft.KeyVault/vaults/secrets/restore/action'
          'Microsoft.KeyVault/vaults/certificates/read'
          'Microsoft.KeyVault/vaults/certificates/delete'
          'Microsoft.KeyVault/vaults/certificatecontacts/write'
          'Microsoft.KeyVault/vaults/certificatecas/read'
          'Microsoft.KeyVault/vaults/certificatecas/write'
          'Microsoft.KeyVault/vaults/certificatecas/delete'
          'Microsoft.KeyVault/vaults/certificates/create/action'
          'Microsoft.KeyVault/vaults/certificates/import/action'
          'Microsoft.KeyVault/vaults/certificates/update/action'
        ]
        notDataActions: []
      }
    ]
    assignableScopes: [
      '/subscriptions/11111111-2222-4333-8444-555555555555'
    ]
  }
}

resource role_f569403e_a566_80de_b43a_a996ff135da2 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: 'f569403e-a566-80de-b43a-a996ff135da2'
  properties: {
    roleName: 'Vault Access keys-read keys-backup secrets-getSecret secrets-readMetadata secrets-backup'
    description: 'Takes the place of access policies of key vaults: 5 data actions, no management.'
    type: 'CustomRole'
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.KeyVault/vaults/keys/read'
          'Microsoft.KeyVault/vaults/keys/backup/action'
          'Microsoft.KeyVault/vaults/secrets/getSecret/action'
          'Microsoft.KeyVault/vaults/secrets/readMetadata/action'
          'Microsoft.KeyVault/vaults/secrets/backup/action'
        ]
        notDataActions: []
      }
    ]
    assignableScopes: [
      '/subscriptions/11111111-2222-4333-8444-555555555555'
    ]
  }
}

resource role_e99f7f06_106d_82cb_806f_70150d173eca 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: 'e99f7f06-106d-82cb-806f-70150d173eca'
  properties: {
    roleName: 'Vault Access keys-read keys-wrap keys-unwrap'
    description: 'Takes the place of access policies of key vaults: 3 data actions, no management.'
    type: 'CustomRole'
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.KeyVault/vaults/keys/read'
          'Microsoft.KeyVault/vaults/keys/wrap/action'
          'Microsoft.KeyVault/vaults/keys/unwrap/action'
        ]
        notDataActions: []
      }
    ]
    assignableScopes: [
      '/subscriptions/11111111-2222-4333-8444-555555555555'
    ]
  }
}

resource role_f6843d06_9e7e_8fe6_9980_7be8d423c6c8 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: 'f6843d06-9e7e-8fe6-9980-7be8d423c6c8'
  properties: {
    roleName: 'Vault Access secrets-getSecret secrets-readMetadata certificates-read'
    description: 'Takes the place of access policies of key vaults: 3 data actions, no management.'
    type: 'CustomRole'
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.KeyVault/vaults/secrets/getSecret/action'
          'Microsoft.KeyVault/vaults/secrets/readMetadata/action'
          'Microsoft.KeyVault/vaults/certificates/read'
        ]
        notDataActions: []
      }
    ]
    assignableScopes: [
      '/subscriptions/11111111-2222-4333-8444-555555555555'
    ]
  }
}
