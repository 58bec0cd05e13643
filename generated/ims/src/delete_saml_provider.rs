// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSAMLProvider`, from `ims/DeleteSAMLProvider.md`.

use alicloud_runtime::codegen::*;

/// Deletes a SAML identity provider, so that its users can no longer sign in by role-based SSO.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteSAMLProviderRequest::new()
///     .saml_provider_name("test-provider");
/// let reply = client.delete_saml_provider(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSAMLProviderRequest {
    /// **Required.** Name that tells the SAML identity provider from others of the account.
    /// Example: `test-provider`.
    pub saml_provider_name: Option<String>,
}

impl DeleteSAMLProviderRequest {
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
}

request! {
    DeleteSAMLProviderRequest {
        "SAMLProviderName" => saml_provider_name: query,
    }
}

impl Operation for DeleteSAMLProviderRequest {
    type Response = DeleteSAMLProviderResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteSAMLProvider")
        .required(&["SAMLProviderName"]);
}

/// Response to [`DeleteSAMLProviderRequest`].
pub type DeleteSAMLProviderResponse = alicloud_runtime::EmptyResponse;
