// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingGroupDiagnoseDetails`, from `ess_2022_02_22/DescribeScalingGroupDiagnoseDetails.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of what a diagnosis found in a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingGroupDiagnoseDetailsRequest::new()
///     .scaling_group_id("...");
/// let reply = client.describe_scaling_group_diagnose_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingGroupDiagnoseDetailsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
}

impl DescribeScalingGroupDiagnoseDetailsRequest {
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
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeScalingGroupDiagnoseDetailsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
    }
}

impl Operation for DescribeScalingGroupDiagnoseDetailsRequest {
    type Response = DescribeScalingGroupDiagnoseDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingGroupDiagnoseDetails")
        .method("GET")
        .required(&["RegionId", "ScalingGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeScalingGroupDiagnoseDetailsRequest`], which the documentation does not describe.
pub type DescribeScalingGroupDiagnoseDetailsResponse = alicloud_runtime::UndocumentedResponse;
