// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCountNotScannedImage`, from `sas/DescribeCountNotScannedImage.md`.

use alicloud_runtime::codegen::*;

/// Counts the images that have not been scanned yet.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCountNotScannedImageRequest::new();
/// let reply = client.describe_count_not_scanned_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCountNotScannedImageRequest {}

impl DescribeCountNotScannedImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCountNotScannedImageRequest {}
}

impl Operation for DescribeCountNotScannedImageRequest {
    type Response = DescribeCountNotScannedImageResponse;
    type Error = DescribeCountNotScannedImageError;
    const INFO: OperationInfo = super::operation("DescribeCountNotScannedImage")
        .read_only();
    const ERRORS: &'static [DescribeCountNotScannedImageError] = &[
        DescribeCountNotScannedImageError::NoPermission,
        DescribeCountNotScannedImageError::ServerError,
    ];
}

/// Response to [`DescribeCountNotScannedImageRequest`].
#[non_exhaustive]
pub struct DescribeCountNotScannedImageResponse {
    /// Images that were never scanned. Example: `28`.
    pub not_scanned_cnt: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
}

response! {
    DescribeCountNotScannedImageResponse {
        "NotScannedCnt" => not_scanned_cnt: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeCountNotScannedImageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCountNotScannedImageError = super::DocumentedError;
