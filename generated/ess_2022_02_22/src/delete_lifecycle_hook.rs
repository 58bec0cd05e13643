// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLifecycleHook`, from `ess_2022_02_22/DeleteLifecycleHook.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lifecycle hook; instances that it holds stop waiting.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteLifecycleHookRequest::new();
/// let reply = client.delete_lifecycle_hook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLifecycleHookRequest {
    /// ID of the lifecycle hook that the call is about.
    pub lifecycle_hook_id: Option<String>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Name that the lifecycle hook goes by.
    pub lifecycle_hook_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteLifecycleHookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LifecycleHookId`.
    pub fn lifecycle_hook_id(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `LifecycleHookName`.
    pub fn lifecycle_hook_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteLifecycleHookRequest {
        "LifecycleHookId" => lifecycle_hook_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "LifecycleHookName" => lifecycle_hook_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteLifecycleHookRequest {
    type Response = DeleteLifecycleHookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLifecycleHook")
        .region("RegionId");
}

/// Response to [`DeleteLifecycleHookRequest`].
pub type DeleteLifecycleHookResponse = alicloud_runtime::EmptyResponse;
