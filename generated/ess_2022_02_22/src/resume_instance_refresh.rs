// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeInstanceRefresh`, from `ess_2022_02_22/ResumeInstanceRefresh.md`.

use alicloud_runtime::codegen::*;

/// Goes on with an instance refresh that was suspended.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ResumeInstanceRefreshRequest::new()
///     .scaling_group_id("...")
///     .instance_refresh_task_id("...");
/// let reply = client.resume_instance_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeInstanceRefreshRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance refresh task that the call is about.
    pub instance_refresh_task_id: Option<String>,
}

impl ResumeInstanceRefreshRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceRefreshTaskId`, which is required.
    pub fn instance_refresh_task_id(mut self, value: impl Into<String>) -> Self {
        self.instance_refresh_task_id = Some(value.into());
        self
    }
}

request! {
    ResumeInstanceRefreshRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
        "InstanceRefreshTaskId" => instance_refresh_task_id: query,
    }
}

impl Operation for ResumeInstanceRefreshRequest {
    type Response = ResumeInstanceRefreshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeInstanceRefresh")
        .required(&["ScalingGroupId", "RegionId", "InstanceRefreshTaskId"])
        .region("RegionId");
}

/// Response to [`ResumeInstanceRefreshRequest`], which the documentation does not describe.
pub type ResumeInstanceRefreshResponse = alicloud_runtime::UndocumentedResponse;
