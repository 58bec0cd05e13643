// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSAMLProvider`, from `ims/UpdateSAMLProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SAMLProvider};

/// Changes description or metadata document of a SAML identity provider for role-based SSO.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdateSAMLProviderRequest::new()
///     .saml_provider_name("test-provider");
/// let reply = client.update_saml_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSAMLProviderRequest {
    /// **Required.** Name that tells the SAML identity provider from others of the account.
    /// Example: `test-provider`.
    pub saml_provider_name: Option<String>,
    /// Description to replace the present one. Example: `text`.
    pub new_description: Option<String>,
    /// Metadata document to replace the stored one, in Base64; needed unless `NewDescription` is given.
    /// Example: `PD94bWwgdmVy****`.
    pub new_encoded_saml_metadata_document: Option<String>,
    /// Algorithm by which sign-in requests to the identity provider are signed.
    pub authn_sign_algo: Option<String>,
}

impl UpdateSAMLProviderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SAMLProviderName`, which is required.
    pub fn saml_provider_name(mut self, value: impl Into<String>) -> Self {
        self.saml_provider_name = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
    /// Sets `NewEncodedSAMLMetadataDocument`.
    pub fn new_encoded_saml_metadata_document(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.new_encoded_saml_metadata_document = Some(value.into());
        self
    }
    /// Sets `AuthnSignAlgo`.
    pub fn authn_sign_algo(mut self, value: impl Into<String>) -> Self {
        self.authn_sign_algo = Some(value.into());
        self
    }
}

request! {
    UpdateSAMLProviderRequest {
        "SAMLProviderName" => saml_provider_name: query,
        "NewDescription" => new_description: query,
        "NewEncodedSAMLMetadataDocument" => new_encoded_saml_metadata_document: query,
        "AuthnSignAlgo" => authn_sign_algo: query,
    }
}

impl Operation for UpdateSAMLProviderRequest {
    type Response = UpdateSAMLProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateSAMLProvider")
        .required(&["SAMLProviderName"]);
}

/// Response to [`UpdateSAMLProviderRequest`].
#[non_exhaustive]
pub struct UpdateSAMLProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5EDDFD2-3654-4F9F-9780-4AE7D81823EF`.
    pub request_id: Option<String>,
    /// SAML identity provider that the call created, changed or looked up.
    pub saml_provider: Option<SAMLProvider>,
}

response! {
    UpdateSAMLProviderResponse {
        "RequestId" => request_id: value,
        "SAMLProvider" => saml_provider: value,
    }
}
