// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveClientIdFromOIDCProvider`, from `ims/RemoveClientIdFromOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Takes a client ID off an OIDC identity provider, whose tokens are then refused.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::RemoveClientIdFromOIDCProviderRequest::new();
/// let reply = client.remove_client_id_from_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveClientIdFromOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
    /// ID of a client application that the OIDC provider issues tokens for.
    pub client_id: Option<String>,
}

impl RemoveClientIdFromOIDCProviderRequest {
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
    /// Sets `ClientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

request! {
    RemoveClientIdFromOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
        "ClientId" => client_id: query,
    }
}

impl Operation for RemoveClientIdFromOIDCProviderRequest {
    type Response = RemoveClientIdFromOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveClientIdFromOIDCProvider");
}

/// Response to [`RemoveClientIdFromOIDCProviderRequest`].
#[non_exhaustive]
pub struct RemoveClientIdFromOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9A8F3B-AFA5-5C8F-999D-F97BC7CF1FC5`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    RemoveClientIdFromOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
