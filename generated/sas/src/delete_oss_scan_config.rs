// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOssScanConfig`, from `sas/DeleteOssScanConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a policy for detecting malicious files in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteOssScanConfigRequest::new();
/// let reply = client.delete_oss_scan_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOssScanConfigRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DeleteOssScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DeleteOssScanConfigRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteOssScanConfigRequest {
    type Response = DeleteOssScanConfigResponse;
    type Error = DeleteOssScanConfigError;
    const INFO: OperationInfo = super::operation("DeleteOssScanConfig");
    const ERRORS: &'static [DeleteOssScanConfigError] = &[
        DeleteOssScanConfigError::InvalidId,
        DeleteOssScanConfigError::NoPermission,
        DeleteOssScanConfigError::ServerError,
    ];
}

/// Response to [`DeleteOssScanConfigRequest`].
pub type DeleteOssScanConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteOssScanConfigRequest`] names.
///
/// - [`InvalidId`](super::DocumentedError::InvalidId)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteOssScanConfigError = super::DocumentedError;
