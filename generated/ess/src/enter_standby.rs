// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnterStandby`, from `ess/EnterStandby.md`.

use alicloud_runtime::codegen::*;

/// Puts instances of a scaling group on standby; Auto Scaling leaves them alone and they get no
/// traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::EnterStandbyRequest::new()
///     .instance_id(["i-28wt4****"])
///     .scaling_group_id("asg-bp1fo0dbtsbmqa9h****");
/// let reply = client.enter_standby(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnterStandbyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Items: at most 20. Example: `i-28wt4****`.
    pub instance_id: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1fo0dbtsbmqa9h****`.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Whether the call returns at once and the work goes on by itself, all or nothing.
    pub async_: Option<bool>,
}

impl EnterStandbyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Async`.
    #[inline]
    pub fn async_(mut self, value: bool) -> Self {
        self.async_ = Some(value);
        self
    }
}

request! {
    EnterStandbyRequest {
        "InstanceId" => instance_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "Async" => async_: query,
    }
}

impl Operation for EnterStandbyRequest {
    type Response = EnterStandbyResponse;
    type Error = EnterStandbyError;
    const INFO: OperationInfo = super::operation("EnterStandby")
        .required(&["InstanceId", "ScalingGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [EnterStandbyError] = &[
        EnterStandbyError::ForbiddenUnauthorized,
        EnterStandbyError::InvalidInstanceIdNotFound,
        EnterStandbyError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`EnterStandbyRequest`].
#[non_exhaustive]
pub struct EnterStandbyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-2zeb04oym05qaceq****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    EnterStandbyResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`EnterStandbyRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type EnterStandbyError = super::DocumentedError;
