// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOIDCProvider`, from `ims/GetOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Returns one OIDC identity provider with its issuer URL, client IDs, and fingerprints.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetOIDCProviderRequest::new();
/// let reply = client.get_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
}

impl GetOIDCProviderRequest {
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
}

request! {
    GetOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
    }
}

impl Operation for GetOIDCProviderRequest {
    type Response = GetOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetOIDCProvider").read_only();
}

/// Response to [`GetOIDCProviderRequest`].
#[non_exhaustive]
pub struct GetOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5E1A300-279D-5FBD-A8CF-F4EDC20C4896`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    GetOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
