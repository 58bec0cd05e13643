// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingActivityDetail`, from `ess/DescribeScalingActivityDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns what happened in one scaling activity.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScalingActivityDetailRequest::new()
///     .scaling_activity_id("asa-bp1c9djwrgxjyk31****");
/// let reply = client.describe_scaling_activity_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingActivityDetailRequest {
    /// **Required.** ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
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
    type Error = DescribeScalingActivityDetailError;
    const INFO: OperationInfo = super::operation("DescribeScalingActivityDetail")
        .required(&["ScalingActivityId"])
        .read_only();
    const ERRORS: &'static [DescribeScalingActivityDetailError] = &[
        DescribeScalingActivityDetailError::InvalidParameter,
    ];
}

/// Response to [`DescribeScalingActivityDetailRequest`].
#[non_exhaustive]
pub struct DescribeScalingActivityDetailResponse {
    /// What happened in the activity, instance by instance. Example: `text`.
    pub detail: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B13527BF-1FBD-4334-A512-20F5E9D3FB4D`.
    pub request_id: Option<String>,
}

response! {
    DescribeScalingActivityDetailResponse {
        "Detail" => detail: value,
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeScalingActivityDetailRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeScalingActivityDetailError = super::DocumentedError;
