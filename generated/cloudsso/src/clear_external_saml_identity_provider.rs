// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClearExternalSAMLIdentityProvider`, from `cloudsso/ClearExternalSAMLIdentityProvider.md`.

use alicloud_runtime::codegen::*;

/// Empties the settings of the SAML identity provider, which ends sign-in by it.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ClearExternalSAMLIdentityProviderRequest::new()
///     .directory_id("...");
/// let reply = client.clear_external_saml_identity_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClearExternalSAMLIdentityProviderRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl ClearExternalSAMLIdentityProviderRequest {
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
    ClearExternalSAMLIdentityProviderRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for ClearExternalSAMLIdentityProviderRequest {
    type Response = ClearExternalSAMLIdentityProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ClearExternalSAMLIdentityProvider")
        .required(&["DirectoryId"]);
}

/// Response to [`ClearExternalSAMLIdentityProviderRequest`].
pub type ClearExternalSAMLIdentityProviderResponse = alicloud_runtime::EmptyResponse;
