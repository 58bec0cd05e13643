// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelInstanceRefresh`, from `ess_2022_02_22/CancelInstanceRefresh.md`.

use alicloud_runtime::codegen::*;

/// Calls off an instance refresh of a scaling group, given by its task ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CancelInstanceRefreshRequest::new()
///     .scaling_group_id("...")
///     .instance_refresh_task_id("...");
/// let reply = client.cancel_instance_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelInstanceRefreshRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance refresh task that the call is about.
    pub instance_refresh_task_id: Option<String>,
}

impl CancelInstanceRefreshRequest {
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
    CancelInstanceRefreshRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
        "InstanceRefreshTaskId" => instance_refresh_task_id: query,
    }
}

impl Operation for CancelInstanceRefreshRequest {
    type Response = CancelInstanceRefreshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelInstanceRefresh")
        .required(&["ScalingGroupId", "RegionId", "InstanceRefreshTaskId"])
        .region("RegionId");
}

/// Response to [`CancelInstanceRefreshRequest`], which the documentation does not describe.
pub type CancelInstanceRefreshResponse = alicloud_runtime::UndocumentedResponse;
