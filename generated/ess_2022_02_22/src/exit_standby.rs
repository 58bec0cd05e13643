// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExitStandby`, from `ess_2022_02_22/ExitStandby.md`.

use alicloud_runtime::codegen::*;

/// Brings instances back from standby into service in their scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ExitStandbyRequest::new()
///     .scaling_group_id("...")
///     .instance_ids(["..."]);
/// let reply = client.exit_standby(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExitStandbyRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20.
    pub instance_ids: Vec<String>,
    /// Whether the call returns at once and the work goes on by itself, all or nothing.
    pub async_: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ExitStandbyRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `Async`.
    #[inline]
    pub fn async_(mut self, value: bool) -> Self {
        self.async_ = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ExitStandbyRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "InstanceIds" => instance_ids: query,
        "Async" => async_: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ExitStandbyRequest {
    type Response = ExitStandbyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExitStandby")
        .required(&["ScalingGroupId", "InstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ExitStandbyRequest`].
#[non_exhaustive]
pub struct ExitStandbyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-2zeb04oym05qaceq****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    ExitStandbyResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}
