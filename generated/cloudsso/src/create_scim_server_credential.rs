// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSCIMServerCredential`, from `cloudsso/CreateSCIMServerCredential.md`.

use alicloud_runtime::codegen::*;

/// Creates a SCIM credential and returns its secret.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateSCIMServerCredentialRequest::new()
///     .directory_id("...");
/// let reply = client.create_scim_server_credential(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSCIMServerCredentialRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl CreateSCIMServerCredentialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    CreateSCIMServerCredentialRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for CreateSCIMServerCredentialRequest {
    type Response = CreateSCIMServerCredentialResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateSCIMServerCredential")
        .required(&["DirectoryId"]);
}

/// Response to [`CreateSCIMServerCredentialRequest`].
#[non_exhaustive]
pub struct CreateSCIMServerCredentialResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D2E5180-7ACF-57FF-A56C-26A49ABEBFF7`.
    pub request_id: Option<String>,
    /// SCIM credential, with its facts.
    pub scim_server_credential: Option<SCIMServerCredential>,
}

response! {
    CreateSCIMServerCredentialResponse {
        "RequestId" => request_id: value,
        "SCIMServerCredential" => scim_server_credential: value,
    }
}

/// SCIM credential, with its facts.
#[non_exhaustive]
pub struct SCIMServerCredential {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// SCIM key with which an external system synchronizes users.
    /// Example: `scimcred-004whl0kvfwcypbi****`.
    pub credential_id: Option<String>,
    /// When the item was created. Example: `2021-11-09T08:12:52Z`.
    pub create_time: Option<Timestamp>,
    /// What the SCIM key is, a bearer token. Example: `BearerToken`.
    pub credential_type: Option<String>,
    /// When the item runs out. Example: `2022-11-09T08:12:52Z`.
    pub expire_time: Option<Timestamp>,
    /// Secret of the SCIM credential, shown this once. Example: `8aAJCtpbyPJ8saXeYDgyw****`.
    pub credential_secret: Option<String>,
}

response! {
    SCIMServerCredential {
        "Status" => status: value,
        "DirectoryId" => directory_id: value,
        "CredentialId" => credential_id: value,
        "CreateTime" => create_time: value,
        "CredentialType" => credential_type: value,
        "ExpireTime" => expire_time: value,
        "CredentialSecret" => credential_secret: value,
    }
}
