// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyScalingGroup`, from `ess_2022_02_22/ApplyScalingGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates or manages a scaling group by the content of a configuration file.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ApplyScalingGroupRequest::new()
///     .content("...");
/// let reply = client.apply_scaling_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyScalingGroupRequest {
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ApplyScalingGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ApplyScalingGroupRequest {
        "Content" => content: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ApplyScalingGroupRequest {
    type Response = ApplyScalingGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyScalingGroup")
        .required(&["Content"])
        .region("RegionId");
}

/// Response to [`ApplyScalingGroupRequest`].
#[non_exhaustive]
pub struct ApplyScalingGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC107349-57B7-4405-B1BF-9BF5AF7F****`.
    pub request_id: Option<String>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
}

response! {
    ApplyScalingGroupResponse {
        "RequestId" => request_id: value,
        "ScalingGroupId" => scaling_group_id: value,
    }
}
