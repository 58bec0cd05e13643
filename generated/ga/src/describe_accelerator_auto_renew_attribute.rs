// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAcceleratorAutoRenewAttribute`, from `ga/DescribeAcceleratorAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns whether and for how long an instance renews itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeAcceleratorAutoRenewAttributeRequest::new()
///     .accelerator_id("...");
/// let reply = client.describe_accelerator_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAcceleratorAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl DescribeAcceleratorAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    DescribeAcceleratorAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for DescribeAcceleratorAutoRenewAttributeRequest {
    type Response = DescribeAcceleratorAutoRenewAttributeResponse;
    type Error = DescribeAcceleratorAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("DescribeAcceleratorAutoRenewAttribute")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAcceleratorAutoRenewAttributeError] = &[
        DescribeAcceleratorAutoRenewAttributeError::UnknownError,
    ];
}

/// Response to [`DescribeAcceleratorAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeAcceleratorAutoRenewAttributeResponse {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `false`.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts. Example: `1`.
    pub auto_renew_duration: Option<i32>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    /// Example: `Normal`.
    pub renewal_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F591955F-5CB5-4CCE-A75D-17CF2085CE22`.
    pub request_id: Option<String>,
}

response! {
    DescribeAcceleratorAutoRenewAttributeResponse {
        "AcceleratorId" => accelerator_id: value,
        "AutoRenew" => auto_renew: value,
        "AutoRenewDuration" => auto_renew_duration: value,
        "RenewalStatus" => renewal_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAcceleratorAutoRenewAttributeRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeAcceleratorAutoRenewAttributeError = super::DocumentedError;
