// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImageScanNumInPeriod`, from `sas/GetImageScanNumInPeriod.md`.

use alicloud_runtime::codegen::*;

/// Counts the image scans of the past days.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetImageScanNumInPeriodRequest::new()
///     .past_day("...");
/// let reply = client.get_image_scan_num_in_period(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImageScanNumInPeriodRequest {
    /// **Required.** How many days back the count reaches.
    pub past_day: Option<String>,
}

impl GetImageScanNumInPeriodRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PastDay`, which is required.
    pub fn past_day(mut self, value: impl Into<String>) -> Self {
        self.past_day = Some(value.into());
        self
    }
}

request! {
    GetImageScanNumInPeriodRequest {
        "PastDay" => past_day: query,
    }
}

impl Operation for GetImageScanNumInPeriodRequest {
    type Response = GetImageScanNumInPeriodResponse;
    type Error = GetImageScanNumInPeriodError;
    const INFO: OperationInfo = super::operation("GetImageScanNumInPeriod")
        .required(&["PastDay"])
        .read_only();
    const ERRORS: &'static [GetImageScanNumInPeriodError] = &[
        GetImageScanNumInPeriodError::NoPermission,
        GetImageScanNumInPeriodError::ServerError,
    ];
}

/// Response to [`GetImageScanNumInPeriodRequest`].
#[non_exhaustive]
pub struct GetImageScanNumInPeriodResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92****`.
    pub request_id: Option<String>,
    /// What was measured or stored about the image scan.
    pub image_scan_data: Option<ImageScanData>,
}

response! {
    GetImageScanNumInPeriodResponse {
        "RequestId" => request_id: value,
        "ImageScanData" => image_scan_data: value,
    }
}

/// What was measured or stored about the image scan.
#[non_exhaustive]
pub struct ImageScanData {
    /// How many there are of this: image scan. Example: `150`.
    pub image_scan_count: Option<i32>,
}

response! {
    ImageScanData {
        "ImageScanCount" => image_scan_count: value,
    }
}

/// Errors that the documentation of [`GetImageScanNumInPeriodRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetImageScanNumInPeriodError = super::DocumentedError;
