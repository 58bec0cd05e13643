// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachInstances`, from `ess_2022_02_22/DetachInstances.md`.

use alicloud_runtime::codegen::*;

/// Takes ECS, ECI or managed instances out of a scaling group; the group must be enabled and idle.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DetachInstancesRequest::new()
///     .scaling_group_id("...")
///     .instance_ids(["..."]);
/// let reply = client.detach_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachInstancesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// How much the decrease desired can hold or do.
    pub decrease_desired_capacity: Option<bool>,
    /// Whether the instances also leave the load balancers and database whitelists; `both` stands for
    /// yes.
    pub detach_option: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100.
    pub instance_ids: Vec<String>,
    /// Whether lifecycle hooks act on the activity.
    pub lifecycle_hook: Option<bool>,
    /// Whether instances that do not qualify are passed over; otherwise they make the call fail.
    pub ignore_invalid_instance: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DetachInstancesRequest {
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
    /// Sets `DecreaseDesiredCapacity`.
    #[inline]
    pub fn decrease_desired_capacity(mut self, value: bool) -> Self {
        self.decrease_desired_capacity = Some(value);
        self
    }
    /// Sets `DetachOption`.
    pub fn detach_option(mut self, value: impl Into<String>) -> Self {
        self.detach_option = Some(value.into());
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
    /// Sets `LifecycleHook`.
    #[inline]
    pub fn lifecycle_hook(mut self, value: bool) -> Self {
        self.lifecycle_hook = Some(value);
        self
    }
    /// Sets `IgnoreInvalidInstance`.
    #[inline]
    pub fn ignore_invalid_instance(mut self, value: bool) -> Self {
        self.ignore_invalid_instance = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DetachInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "DecreaseDesiredCapacity" => decrease_desired_capacity: query,
        "DetachOption" => detach_option: query,
        "InstanceIds" => instance_ids: query,
        "LifecycleHook" => lifecycle_hook: query,
        "IgnoreInvalidInstance" => ignore_invalid_instance: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DetachInstancesRequest {
    type Response = DetachInstancesResponse;
    type Error = DetachInstancesError;
    const INFO: OperationInfo = super::operation("DetachInstances")
        .required(&["ScalingGroupId", "InstanceIds"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DetachInstancesError] = &[
        DetachInstancesError::InternalError,
    ];
}

/// Response to [`DetachInstancesRequest`].
#[non_exhaustive]
pub struct DetachInstancesResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp1gbswjhjrw8tko****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    DetachInstancesResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DetachInstancesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DetachInstancesError = super::DocumentedError;
