// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetExternalSAMLIdentityProvider`, from `cloudsso/SetExternalSAMLIdentityProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SAMLIdentityProviderConfiguration};

/// Configures the SAML identity provider of a directory and turns SSO on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::SetExternalSAMLIdentityProviderRequest::new()
///     .directory_id("...");
/// let reply = client.set_external_saml_identity_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProviderRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Metadata file of the identity provider, encoded in Base64.
    pub encoded_metadata_document: Option<String>,
    /// State of the SSO, to narrow the list down to or to be put into.
    pub sso_status: Option<String>,
    /// How the external identity provider calls itself in SAML.
    pub entity_id: Option<String>,
    /// Web address under which the login is found.
    pub login_url: Option<String>,
    /// Whether requests to the identity provider are signed.
    pub want_request_signed: Option<bool>,
    /// Certificate with which the identity provider signs, in PEM form.
    pub x509_certificate: Option<String>,
    /// How sign-in requests are sent to the identity provider: by HTTP `Post` or `Redirect`.
    pub binding_type: Option<String>,
}

impl SetExternalSAMLIdentityProviderRequest {
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
    /// Sets `EncodedMetadataDocument`.
    pub fn encoded_metadata_document(mut self, value: impl Into<String>) -> Self {
        self.encoded_metadata_document = Some(value.into());
        self
    }
    /// Sets `SSOStatus`.
    pub fn sso_status(mut self, value: impl Into<String>) -> Self {
        self.sso_status = Some(value.into());
        self
    }
    /// Sets `EntityId`.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `LoginUrl`.
    pub fn login_url(mut self, value: impl Into<String>) -> Self {
        self.login_url = Some(value.into());
        self
    }
    /// Sets `WantRequestSigned`.
    #[inline]
    pub fn want_request_signed(mut self, value: bool) -> Self {
        self.want_request_signed = Some(value);
        self
    }
    /// Sets `X509Certificate`.
    pub fn x509_certificate(mut self, value: impl Into<String>) -> Self {
        self.x509_certificate = Some(value.into());
        self
    }
    /// Sets `BindingType`.
    pub fn binding_type(mut self, value: impl Into<String>) -> Self {
        self.binding_type = Some(value.into());
        self
    }
}

request! {
    SetExternalSAMLIdentityProviderRequest {
        "DirectoryId" => directory_id: query,
        "EncodedMetadataDocument" => encoded_metadata_document: query,
        "SSOStatus" => sso_status: query,
        "EntityId" => entity_id: query,
        "LoginUrl" => login_url: query,
        "WantRequestSigned" => want_request_signed: query,
        "X509Certificate" => x509_certificate: query,
        "BindingType" => binding_type: query,
    }
}

impl Operation for SetExternalSAMLIdentityProviderRequest {
    type Response = SetExternalSAMLIdentityProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetExternalSAMLIdentityProvider")
        .required(&["DirectoryId"]);
}

/// Response to [`SetExternalSAMLIdentityProviderRequest`].
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `63160579-2E1B-57B0-8273-B27427172385`.
    pub request_id: Option<String>,
    /// Settings of the SAML identity provider, and what it works with.
    pub saml_identity_provider_configuration: Option<SAMLIdentityProviderConfiguration>,
}

response! {
    SetExternalSAMLIdentityProviderResponse {
        "RequestId" => request_id: value,
        "SAMLIdentityProviderConfiguration" => saml_identity_provider_configuration: value,
    }
}
