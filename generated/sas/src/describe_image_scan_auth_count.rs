// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageScanAuthCount`, from `sas/DescribeImageScanAuthCount.md`.

use alicloud_runtime::codegen::*;

/// Shows the purchased and used quota of image security scans.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageScanAuthCountRequest::new();
/// let reply = client.describe_image_scan_auth_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageScanAuthCountRequest {}

impl DescribeImageScanAuthCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeImageScanAuthCountRequest {}
}

impl Operation for DescribeImageScanAuthCountRequest {
    type Response = DescribeImageScanAuthCountResponse;
    type Error = DescribeImageScanAuthCountError;
    const INFO: OperationInfo = super::operation("DescribeImageScanAuthCount")
        .read_only();
    const ERRORS: &'static [DescribeImageScanAuthCountError] = &[
        DescribeImageScanAuthCountError::NoPermission,
        DescribeImageScanAuthCountError::ServerError,
    ];
}

/// Response to [`DescribeImageScanAuthCountRequest`].
#[non_exhaustive]
pub struct DescribeImageScanAuthCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `892NYH839-0EDC-4CD0-A2EF-5BD294656C99`.
    pub request_id: Option<String>,
    /// Licenses for image scans, used and left.
    pub image_scan: Option<ImageScan>,
}

response! {
    DescribeImageScanAuthCountResponse {
        "RequestId" => request_id: value,
        "ImageScan" => image_scan: value,
    }
}

/// Licenses for image scans, used and left.
#[non_exhaustive]
pub struct ImageScan {
    /// How many there are of this: scan. Example: `5489`.
    pub scan_count: Option<i64>,
    /// How much the image scan can hold or do. Example: `15340`.
    pub image_scan_capacity: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `sas-qdl123412****`.
    pub instance_id: Option<String>,
}

response! {
    ImageScan {
        "ScanCount" => scan_count: value,
        "ImageScanCapacity" => image_scan_capacity: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeImageScanAuthCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageScanAuthCountError = super::DocumentedError;
