// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOIDCProvider`, from `ims/UpdateOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Changes the description, client IDs, or token age limit of an OIDC identity provider.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdateOIDCProviderRequest::new();
/// let reply = client.update_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
    /// Client applications that the OIDC provider issues tokens for, separated by commas.
    pub client_ids: Option<String>,
    /// Description to replace the present one.
    pub new_description: Option<String>,
    /// How old a token of the provider may be, by its `iat` field, before it is refused.
    pub issuance_limit_time: Option<i64>,
}

impl UpdateOIDCProviderRequest {
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
    /// Sets `ClientIds`.
    pub fn client_ids(mut self, value: impl Into<String>) -> Self {
        self.client_ids = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
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
    UpdateOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
        "ClientIds" => client_ids: query,
        "NewDescription" => new_description: query,
        "IssuanceLimitTime" => issuance_limit_time: query,
    }
}

impl Operation for UpdateOIDCProviderRequest {
    type Response = UpdateOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateOIDCProvider");
}

/// Response to [`UpdateOIDCProviderRequest`].
#[non_exhaustive]
pub struct UpdateOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4C4D1BD-2558-5BD1-8C26-A5D7FB174A55`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    UpdateOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
