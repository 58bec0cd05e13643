// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVulWhitelist`, from `sas/DeleteVulWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Deletes a vulnerability allowlist entry; the vulnerability is reported again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteVulWhitelistRequest::new();
/// let reply = client.delete_vul_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVulWhitelistRequest {
    /// What the rule lets pass: images, files and the like.
    pub whitelist: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
}

impl DeleteVulWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Whitelist`.
    pub fn whitelist(mut self, value: impl Into<String>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeleteVulWhitelistRequest {
        "Whitelist" => whitelist: query,
        "Id" => id: query,
    }
}

impl Operation for DeleteVulWhitelistRequest {
    type Response = DeleteVulWhitelistResponse;
    type Error = DeleteVulWhitelistError;
    const INFO: OperationInfo = super::operation("DeleteVulWhitelist");
    const ERRORS: &'static [DeleteVulWhitelistError] = &[
        DeleteVulWhitelistError::NoPermission,
        DeleteVulWhitelistError::ServerError,
    ];
}

/// Response to [`DeleteVulWhitelistRequest`].
pub type DeleteVulWhitelistResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVulWhitelistRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteVulWhitelistError = super::DocumentedError;
