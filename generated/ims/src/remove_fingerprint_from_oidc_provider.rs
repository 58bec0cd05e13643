// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveFingerprintFromOIDCProvider`, from `ims/RemoveFingerprintFromOIDCProvider.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OIDCProvider};

/// Takes a certificate fingerprint off an OIDC identity provider.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::RemoveFingerprintFromOIDCProviderRequest::new();
/// let reply = client.remove_fingerprint_from_oidc_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveFingerprintFromOIDCProviderRequest {
    /// Name that tells the OIDC identity provider from others of the account.
    pub oidc_provider_name: Option<String>,
    /// Fingerprint of the CA certificate behind the provider's HTTPS address, by which the provider is
    /// verified.
    pub fingerprint: Option<String>,
}

impl RemoveFingerprintFromOIDCProviderRequest {
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
    RemoveFingerprintFromOIDCProviderRequest {
        "OIDCProviderName" => oidc_provider_name: query,
        "Fingerprint" => fingerprint: query,
    }
}

impl Operation for RemoveFingerprintFromOIDCProviderRequest {
    type Response = RemoveFingerprintFromOIDCProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveFingerprintFromOIDCProvider");
}

/// Response to [`RemoveFingerprintFromOIDCProviderRequest`].
#[non_exhaustive]
pub struct RemoveFingerprintFromOIDCProviderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C90CE971-4C7F-5D93-BD3E-2D0E79D03C01`.
    pub request_id: Option<String>,
    /// OIDC identity provider that the call created, changed or looked up.
    pub oidc_provider: Option<OIDCProvider>,
}

response! {
    RemoveFingerprintFromOIDCProviderResponse {
        "RequestId" => request_id: value,
        "OIDCProvider" => oidc_provider: value,
    }
}
