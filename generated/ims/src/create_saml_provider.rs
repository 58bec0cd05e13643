// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSAMLProvider`, from `ims/CreateSAMLProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SAMLProvider};

/// Registers a SAML identity provider for role-based SSO from its metadata document.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateSAMLProviderRequest::new()
///     .encoded_saml_metadata_document("PD94bWwgdmVy****")
///     .saml_provider_name("test-provider");
/// let reply = client.create_saml_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSAMLProviderRequest {
    /// Metadata document of the SAML identity provider, in Base64. Example: `PD94bWwgdmVy****`.
    pub encoded_saml_metadata_document: Option<String>,
    /// **Required.** Name that tells the SAML identity provider from others of the account.
    /// Length: at most 128. Example: `test-provider`.
    pub saml_provider_name: Option<String>,
    /// Note about the identity provider; it has no effect on logon. Example: `This is a provider.`.
    pub description: Option<String>,
    /// Algorithm by which sign-in requests to the identity provider are signed.
    pub authn_sign_algo: Option<String>,
}

impl CreateSAMLProviderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EncodedSAMLMetadataDocument`.
    pub fn encoded_saml_metadata_document(mut self, value: impl Into<String>) -> Self {
        self.encoded_saml_metadata_document = Some(value.into());
        self
    }
    /// Sets `SAMLProviderName`, which is required.
    pub fn saml_provider_name(mut self, value: impl Into<String>) -> Self {
        self.saml_provider_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AuthnSignAlgo`.
    pub fn authn_sign_algo(mut self, value: impl Into<String>) -> Self {
        self.authn_sign_algo = Some(value.into());
        self
    }
}

request! {
    CreateSAMLProviderRequest {
        "EncodedSAMLMetadataDocument" => encoded_saml_metadata_document: query,
        "SAMLProviderName" => saml_provider_name: query,
        "Description" => description: query,
        "AuthnSignAlgo" => authn_sign_algo: query,
    }
}

impl Operation for CreateSAMLProviderRequest {
    type Response = CreateSAMLProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateSAMLProvider")
        .required(&["SAMLProviderName"]);
}

/// Response to [`CreateSAMLProviderRequest`].
#[non_exhaustive]
pub struct CreateSAMLProviderResponse {
    /// ID of this call; quote it when asking support about it. Example: `text`.
    pub request_id: Option<String>,
    /// SAML identity provider that the call created, changed or looked up.
    pub saml_provider: Option<SAMLProvider>,
}

response! {
    CreateSAMLProviderResponse {
        "RequestId" => request_id: value,
        "SAMLProvider" => saml_provider: value,
    }
}
