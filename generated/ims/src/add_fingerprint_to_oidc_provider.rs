// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFingerprintToOIDCProvider`, from `ims/AddFingerprintToOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Adds a certificate fingerprint to an OIDC identity provider, by which its server is verified.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::AddFingerprintToOIDCProviderRequest::new();
/// let reply = client.add_fingerprint_to_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFingerprintToOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
    /// Fingerprint of the CA certificate behind the provider's HTTPS address, by which the provider is
    /// verified.
    pub fingerprint: Option<String>,
}

impl AddFingerprintToOIDCProviderRequest {
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
    /// Sets `Fingerprint`.
    pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
        self.fingerprint = Some(value.into());
        self
    }
}

request! {
    AddFingerprintToOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
        "Fingerprint" => fingerprint: query,
    }
}

impl Operation for AddFingerprintToOIDCProviderRequest {
    type Response = AddFingerprintToOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddFingerprintToOIDCProvider");
}

/// Response to [`AddFingerprintToOIDCProviderRequest`].
#[non_exhaustive]
pub struct AddFingerprintToOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B809BBC-0E78-544A-A91A-648926412E3E`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    AddFingerprintToOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
