// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageFixCycleConfig`, from `sas/DescribeImageFixCycleConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the schedule for periodic image fixing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageFixCycleConfigRequest::new();
/// let reply = client.describe_image_fix_cycle_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageFixCycleConfigRequest {}

impl DescribeImageFixCycleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeImageFixCycleConfigRequest {}
}

impl Operation for DescribeImageFixCycleConfigRequest {
    type Response = DescribeImageFixCycleConfigResponse;
    type Error = DescribeImageFixCycleConfigError;
    const INFO: OperationInfo = super::operation("DescribeImageFixCycleConfig")
        .read_only();
    const ERRORS: &'static [DescribeImageFixCycleConfigError] = &[
        DescribeImageFixCycleConfigError::NoPermission,
        DescribeImageFixCycleConfigError::ServerError,
    ];
}

/// Response to [`DescribeImageFixCycleConfigRequest`].
#[non_exhaustive]
pub struct DescribeImageFixCycleConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageFixCycleConfigData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65AADFC-1D20-5A6A-8F6A-9FA53C0D****`.
    pub request_id: Option<String>,
}

response! {
    DescribeImageFixCycleConfigResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageFixCycleConfigData {
    /// Whether the image fix is switched on. Example: `on`.
    pub image_fix_switch: Option<String>,
    /// Days between two rounds of repair. Example: `7`.
    pub image_fix_cycle: Option<i32>,
    /// Images that repair covers, as JSON. Example: `text`.
    pub image_fix_target: Option<String>,
    /// How many days back an image may have been changed to be covered. Example: `30`.
    pub image_time_range: Option<i32>,
}

response! {
    ImageFixCycleConfigData {
        "ImageFixSwitch" => image_fix_switch: value,
        "ImageFixCycle" => image_fix_cycle: value,
        "ImageFixTarget" => image_fix_target: value,
        "ImageTimeRange" => image_time_range: value,
    }
}

/// Errors that the documentation of [`DescribeImageFixCycleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageFixCycleConfigError = super::DocumentedError;
