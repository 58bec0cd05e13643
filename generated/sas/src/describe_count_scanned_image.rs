// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCountScannedImage`, from `sas/DescribeCountScannedImage.md`.

use alicloud_runtime::codegen::*;

/// Counts the images that have already been scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCountScannedImageRequest::new();
/// let reply = client.describe_count_scanned_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCountScannedImageRequest {}

impl DescribeCountScannedImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCountScannedImageRequest {}
}

impl Operation for DescribeCountScannedImageRequest {
    type Response = DescribeCountScannedImageResponse;
    type Error = DescribeCountScannedImageError;
    const INFO: OperationInfo = super::operation("DescribeCountScannedImage")
        .read_only();
    const ERRORS: &'static [DescribeCountScannedImageError] = &[
        DescribeCountScannedImageError::NoPermission,
        DescribeCountScannedImageError::ServerError,
    ];
}

/// Response to [`DescribeCountScannedImageRequest`].
#[non_exhaustive]
pub struct DescribeCountScannedImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F4236AB-7070-538D-85EB-98EBFE6C****`.
    pub request_id: Option<String>,
    /// How many there are of this: scanned. Example: `11`.
    pub scanned_count: Option<i32>,
}

response! {
    DescribeCountScannedImageResponse {
        "RequestId" => request_id: value,
        "ScannedCount" => scanned_count: value,
    }
}

/// Errors that the documentation of [`DescribeCountScannedImageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCountScannedImageError = super::DocumentedError;
