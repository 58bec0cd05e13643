// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachInstances`, from `ess_2022_02_22/AttachInstances.md`.

use alicloud_runtime::codegen::*;

/// Puts existing ECS, ECI or managed instances into a scaling group, or restarts stopped ones that
/// it holds.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::AttachInstancesRequest::new()
///     .scaling_group_id("...");
/// let reply = client.attach_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachInstancesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether Auto Scaling also releases the instance, as it does with those it created itself.
    pub entrusted: Option<bool>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 100.
    pub instance_ids: Vec<String>,
    /// The load balancer weights to work on or to narrow the list down to. Items: at most 100.
    pub load_balancer_weights: Vec<i32>,
    /// Whether lifecycle hooks act on the activity.
    pub lifecycle_hook: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances that do not qualify are passed over; otherwise they make the call fail.
    pub ignore_invalid_instance: Option<bool>,
}

impl AttachInstancesRequest {
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
    /// Sets `Entrusted`.
    #[inline]
    pub fn entrusted(mut self, value: bool) -> Self {
        self.entrusted = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerWeights`.
    pub fn load_balancer_weights(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.load_balancer_weights = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LifecycleHook`.
    #[inline]
    pub fn lifecycle_hook(mut self, value: bool) -> Self {
        self.lifecycle_hook = Some(value);
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
    /// Sets `IgnoreInvalidInstance`.
    #[inline]
    pub fn ignore_invalid_instance(mut self, value: bool) -> Self {
        self.ignore_invalid_instance = Some(value);
        self
    }
}

request! {
    AttachInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "Entrusted" => entrusted: query,
        "InstanceIds" => instance_ids: query,
        "LoadBalancerWeights" => load_balancer_weights: query,
        "LifecycleHook" => lifecycle_hook: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IgnoreInvalidInstance" => ignore_invalid_instance: query,
    }
}

impl Operation for AttachInstancesRequest {
    type Response = AttachInstancesResponse;
    type Error = AttachInstancesError;
    const INFO: OperationInfo = super::operation("AttachInstances")
        .required(&["ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachInstancesError] = &[
        AttachInstancesError::InternalError,
    ];
}

/// Response to [`AttachInstancesRequest`].
#[non_exhaustive]
pub struct AttachInstancesResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp1crxor24s28xf1****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE****`.
    pub request_id: Option<String>,
}

response! {
    AttachInstancesResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AttachInstancesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachInstancesError = super::DocumentedError;
