// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOIDCProvider`, from `ims/CreateOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Registers an external OIDC identity provider that the account trusts for role-based SSO.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateOIDCProviderRequest::new();
/// let reply = client.create_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
    /// Address of the OIDC provider, which must match the `iss` field of its tokens.
    pub issuer_url: Option<String>,
    /// Note about the identity provider; it has no effect on logon.
    pub description: Option<String>,
    /// Client applications that the OIDC provider issues tokens for, separated by commas.
    pub client_ids: Option<String>,
    /// Fingerprints of the CA certificates behind the provider's HTTPS address, separated by commas.
    pub fingerprints: Option<String>,
    /// How old a token of the provider may be, by its `iat` field, before it is refused.
    pub issuance_limit_time: Option<i64>,
}

impl CreateOIDCProviderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OIDCProviderName`.
    pub fn oidc_provider_name(mut self, value: impl Into<String>) -> Self {
        self.oidc_provider_name = Some(value.into());
        self
    }
    /// Sets `IssuerUrl`.
    pub fn issuer_url(mut self, value: impl Into<String>) -> Self {
        self.issuer_url = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientIds`.
    pub fn client_ids(mut self, value: impl Into<String>) -> Self {
        self.client_ids = Some(value.into());
        self
    }
    /// Sets `Fingerprints`.
    pub fn fingerprints(mut self, value: impl Into<String>) -> Self {
        self.fingerprints = Some(value.into());
        self
    }
    /// Sets `IssuanceLimitTime`.
    #[inline]
    pub fn issuance_limit_time(mut self, value: i64) -> Self {
        self.issuance_limit_time = Some(value);
        self
    }
}

request! {
    CreateOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
        "IssuerUrl" => issuer_url: query,
        "Description" => description: query,
        "ClientIds" => client_ids: query,
        "Fingerprints" => fingerprints: query,
        "IssuanceLimitTime" => issuance_limit_time: query,
    }
}

impl Operation for CreateOIDCProviderRequest {
    type Response = CreateOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateOIDCProvider");
}

/// Response to [`CreateOIDCProviderRequest`].
#[non_exhaustive]
pub struct CreateOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64B11B41-636D-51E3-A39B-C8703CD2218C`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    CreateOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
