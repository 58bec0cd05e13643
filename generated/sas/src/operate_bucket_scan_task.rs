// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateBucketScanTask`, from `sas/OperateBucketScanTask.md`.

use alicloud_runtime::codegen::*;

/// Controls the scan tasks of OSS buckets, for instance by stopping them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateBucketScanTaskRequest::new();
/// let reply = client.operate_bucket_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateBucketScanTaskRequest {
    /// Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Code that stands for the operate, for programs to act on.
    pub operate_code: Option<i32>,
}

impl OperateBucketScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `OperateCode`.
    #[inline]
    pub fn operate_code(mut self, value: i32) -> Self {
        self.operate_code = Some(value);
        self
    }
}

request! {
    OperateBucketScanTaskRequest {
        "BucketName" => bucket_name: query,
        "OperateCode" => operate_code: query,
    }
}

impl Operation for OperateBucketScanTaskRequest {
    type Response = OperateBucketScanTaskResponse;
    type Error = OperateBucketScanTaskError;
    const INFO: OperationInfo = super::operation("OperateBucketScanTask");
    const ERRORS: &'static [OperateBucketScanTaskError] = &[
        OperateBucketScanTaskError::NoPermission,
        OperateBucketScanTaskError::ServerError,
    ];
}

/// Response to [`OperateBucketScanTaskRequest`].
pub type OperateBucketScanTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateBucketScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateBucketScanTaskError = super::DocumentedError;
