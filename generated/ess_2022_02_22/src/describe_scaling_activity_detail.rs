// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingActivityDetail`, from `ess_2022_02_22/DescribeScalingActivityDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one scaling activity in detail, with error codes for tracing what failed.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingActivityDetailRequest::new()
///     .scaling_activity_id("...");
/// let reply = client.describe_scaling_activity_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingActivityDetailRequest {
    /// **Required.** ID of the scaling activity that the call is about.
    pub scaling_activity_id: Option<String>,
}

impl DescribeScalingActivityDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingActivityId`, which is required.
    pub fn scaling_activity_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_activity_id = Some(value.into());
        self
    }
}

request! {
    DescribeScalingActivityDetailRequest {
        "ScalingActivityId" => scaling_activity_id: query,
    }
}

impl Operation for DescribeScalingActivityDetailRequest {
    type Response = DescribeScalingActivityDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingActivityDetail")
        .required(&["ScalingActivityId"])
        .read_only();
}

/// Response to [`DescribeScalingActivityDetailRequest`].
#[non_exhaustive]
pub struct DescribeScalingActivityDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B13527BF-1FBD-4334-A512-20F5E9D3FB4D`.
    pub request_id: Option<String>,
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
}

response! {
    DescribeScalingActivityDetailResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
        "Detail" => detail: value,
    }
}
