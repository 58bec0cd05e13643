// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshRegistryToken`, from `sas/RefreshRegistryToken.md`.

use alicloud_runtime::codegen::*;

/// Renews the token of an image registry.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RefreshRegistryTokenRequest::new()
///     .registry_id(1);
/// let reply = client.refresh_registry_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshRegistryTokenRequest {
    /// **Required.** ID of the registry that the call is about.
    pub registry_id: Option<i64>,
}

impl RefreshRegistryTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryId`, which is required.
    #[inline]
    pub fn registry_id(mut self, value: i64) -> Self {
        self.registry_id = Some(value);
        self
    }
}

request! {
    RefreshRegistryTokenRequest {
        "RegistryId" => registry_id: query,
    }
}

impl Operation for RefreshRegistryTokenRequest {
    type Response = RefreshRegistryTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RefreshRegistryToken")
        .required(&["RegistryId"]);
}

/// Response to [`RefreshRegistryTokenRequest`], which the documentation does not describe.
pub type RefreshRegistryTokenResponse = alicloud_runtime::UndocumentedResponse;
