// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddClientIdToOIDCProvider`, from `ims/AddClientIdToOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Adds a client ID to an OIDC identity provider, so that its tokens are accepted.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::AddClientIdToOIDCProviderRequest::new();
/// let reply = client.add_client_id_to_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddClientIdToOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
    /// ID of a client application that the OIDC provider issues tokens for.
    pub client_id: Option<String>,
}

impl AddClientIdToOIDCProviderRequest {
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
    AddClientIdToOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
        "ClientId" => client_id: query,
    }
}

impl Operation for AddClientIdToOIDCProviderRequest {
    type Response = AddClientIdToOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddClientIdToOIDCProvider");
}

/// Response to [`AddClientIdToOIDCProviderRequest`].
#[non_exhaustive]
pub struct AddClientIdToOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49B8FA7-87FC-5308-AE75-5EC9E36C360A`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    AddClientIdToOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
