// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveInstances`, from `ess_2022_02_22/RemoveInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LifecycleHookContext};

/// Removes instances that are no longer needed from a scaling group; the group must be enabled and
/// idle.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::RemoveInstancesRequest::new()
///     .scaling_group_id("...")
///     .instance_ids(["..."]);
/// let reply = client.remove_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveInstancesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// What is done about the remove, as rules.
    pub remove_policy: Option<String>,
    /// How much the decrease desired can hold or do.
    pub decrease_desired_capacity: Option<bool>,
    /// Whether instances that do not qualify are passed over; otherwise they make the call fail.
    pub ignore_invalid_instance: Option<bool>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 1000.
    pub instance_ids: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How long the stop instance may take before it is given up.
    pub stop_instance_timeout: Option<i32>,
    /// Which lifecycle hooks act on the activity.
    pub lifecycle_hook_context: Option<LifecycleHookContext>,
}

impl RemoveInstancesRequest {
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
    /// Sets `RemovePolicy`.
    pub fn remove_policy(mut self, value: impl Into<String>) -> Self {
        self.remove_policy = Some(value.into());
        self
    }
    /// Sets `DecreaseDesiredCapacity`.
    #[inline]
    pub fn decrease_desired_capacity(mut self, value: bool) -> Self {
        self.decrease_desired_capacity = Some(value);
        self
    }
    /// Sets `IgnoreInvalidInstance`.
    #[inline]
    pub fn ignore_invalid_instance(mut self, value: bool) -> Self {
        self.ignore_invalid_instance = Some(value);
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StopInstanceTimeout`.
    #[inline]
    pub fn stop_instance_timeout(mut self, value: i32) -> Self {
        self.stop_instance_timeout = Some(value);
        self
    }
    /// Sets `LifecycleHookContext`.
    pub fn lifecycle_hook_context(
        mut self,
        value: impl Into<LifecycleHookContext>,
    ) -> Self {
        self.lifecycle_hook_context = Some(value.into());
        self
    }
}

request! {
    RemoveInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "RemovePolicy" => remove_policy: query,
        "DecreaseDesiredCapacity" => decrease_desired_capacity: query,
        "IgnoreInvalidInstance" => ignore_invalid_instance: query,
        "InstanceIds" => instance_ids: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "StopInstanceTimeout" => stop_instance_timeout: query,
        "LifecycleHookContext" => lifecycle_hook_context: query_json,
    }
}

impl Operation for RemoveInstancesRequest {
    type Response = RemoveInstancesResponse;
    type Error = RemoveInstancesError;
    const INFO: OperationInfo = super::operation("RemoveInstances")
        .required(&["ScalingGroupId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveInstancesError] = &[
        RemoveInstancesError::InternalError,
    ];
}

/// Response to [`RemoveInstancesRequest`].
#[non_exhaustive]
pub struct RemoveInstancesResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp175o6f6ego3r2j****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    RemoveInstancesResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveInstancesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveInstancesError = super::DocumentedError;
