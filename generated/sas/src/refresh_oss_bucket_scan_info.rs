// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshOssBucketScanInfo`, from `sas/RefreshOssBucketScanInfo.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the list of OSS buckets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RefreshOssBucketScanInfoRequest::new();
/// let reply = client.refresh_oss_bucket_scan_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshOssBucketScanInfoRequest {}

impl RefreshOssBucketScanInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    RefreshOssBucketScanInfoRequest {}
}

impl Operation for RefreshOssBucketScanInfoRequest {
    type Response = RefreshOssBucketScanInfoResponse;
    type Error = RefreshOssBucketScanInfoError;
    const INFO: OperationInfo = super::operation("RefreshOssBucketScanInfo");
    const ERRORS: &'static [RefreshOssBucketScanInfoError] = &[
        RefreshOssBucketScanInfoError::NoPermission,
        RefreshOssBucketScanInfoError::ServerError,
    ];
}

/// Response to [`RefreshOssBucketScanInfoRequest`].
pub type RefreshOssBucketScanInfoResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RefreshOssBucketScanInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RefreshOssBucketScanInfoError = super::DocumentedError;
