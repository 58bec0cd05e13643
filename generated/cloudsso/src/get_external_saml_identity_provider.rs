// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExternalSAMLIdentityProvider`, from `cloudsso/GetExternalSAMLIdentityProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SAMLIdentityProviderConfiguration};

/// Reads how the SAML identity provider of a directory is configured.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetExternalSAMLIdentityProviderRequest::new()
///     .directory_id("...");
/// let reply = client.get_external_saml_identity_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProviderRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetExternalSAMLIdentityProviderRequest {
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
    GetExternalSAMLIdentityProviderRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetExternalSAMLIdentityProviderRequest {
    type Response = GetExternalSAMLIdentityProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetExternalSAMLIdentityProvider")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetExternalSAMLIdentityProviderRequest`].
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `96D1E5FF-0301-5636-8D33-071E033CFB82`.
    pub request_id: Option<String>,
    /// Settings of the SAML identity provider, and what it works with.
    pub saml_identity_provider_configuration: Option<SAMLIdentityProviderConfiguration>,
}

response! {
    GetExternalSAMLIdentityProviderResponse {
        "RequestId" => request_id: value,
        "SAMLIdentityProviderConfiguration" => saml_identity_provider_configuration: value,
    }
}
