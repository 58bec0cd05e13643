// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLifecycleHook`, from `ess/DeleteLifecycleHook.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lifecycle hook; instances that it holds up no longer wait.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeleteLifecycleHookRequest::new()
///     .lifecycle_hook_id("ash-****");
/// let reply = client.delete_lifecycle_hook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLifecycleHookRequest {
    /// ID of a lifecycle hook, as [`CreateLifecycleHook`](super::Client::create_lifecycle_hook)
    /// returned it. Example: `ash-****`.
    pub lifecycle_hook_id: Option<String>,
    /// Label of the lifecycle hook, unique in its scaling group. Example: `text`.
    pub lifecycle_hook_name: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `dP8VqSd9ENXPc0ciVmbc****`.
    pub scaling_group_id: Option<String>,
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
    /// Sets `LifecycleHookName`.
    pub fn lifecycle_hook_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_name = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
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
        "LifecycleHookName" => lifecycle_hook_name: query,
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteLifecycleHookRequest {
    type Response = DeleteLifecycleHookResponse;
    type Error = DeleteLifecycleHookError;
    const INFO: OperationInfo = super::operation("DeleteLifecycleHook")
        .region("RegionId");
    const ERRORS: &'static [DeleteLifecycleHookError] = &[
        DeleteLifecycleHookError::InvalidParamter,
        DeleteLifecycleHookError::InvalidLifecycleHookIdNotExist,
        DeleteLifecycleHookError::InvalidLifecycleHookNameNotExist,
    ];
}

/// Response to [`DeleteLifecycleHookRequest`].
pub type DeleteLifecycleHookResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLifecycleHookRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidLifecycleHookIdNotExist`](super::DocumentedError::InvalidLifecycleHookIdNotExist)
/// - [`InvalidLifecycleHookNameNotExist`](super::DocumentedError::InvalidLifecycleHookNameNotExist)
pub type DeleteLifecycleHookError = super::DocumentedError;
