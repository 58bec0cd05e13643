// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyAccessTimeRangeConfig`, from `yundun-bastionhost/SetPolicyAccessTimeRangeConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the hours and days on which a control policy lets users log on.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::set_policy_access_time_range_config::AccessTimeRangeConfig;
///
/// let request = alicloud_yundun_bastionhost::SetPolicyAccessTimeRangeConfigRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .access_time_range_config(AccessTimeRangeConfig::new());
/// let reply = client.set_policy_access_time_range_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyAccessTimeRangeConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Settings of the access time range, and what it works with.
    pub access_time_range_config: Option<AccessTimeRangeConfig>,
}

impl SetPolicyAccessTimeRangeConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `AccessTimeRangeConfig`, which is required.
    pub fn access_time_range_config(
        mut self,
        value: impl Into<AccessTimeRangeConfig>,
    ) -> Self {
        self.access_time_range_config = Some(value.into());
        self
    }
}

request! {
    SetPolicyAccessTimeRangeConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "AccessTimeRangeConfig" => access_time_range_config: query_json,
    }
}

impl Operation for SetPolicyAccessTimeRangeConfigRequest {
    type Response = SetPolicyAccessTimeRangeConfigResponse;
    type Error = SetPolicyAccessTimeRangeConfigError;
    const INFO: OperationInfo = super::operation("SetPolicyAccessTimeRangeConfig")
        .required(&["InstanceId", "PolicyId", "AccessTimeRangeConfig"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyAccessTimeRangeConfigError] = &[
        SetPolicyAccessTimeRangeConfigError::InvalidParameter,
        SetPolicyAccessTimeRangeConfigError::PolicyNotFound,
        SetPolicyAccessTimeRangeConfigError::InternalError,
    ];
}

/// Response to [`SetPolicyAccessTimeRangeConfigRequest`].
pub type SetPolicyAccessTimeRangeConfigResponse = alicloud_runtime::EmptyResponse;

/// Settings of the access time range, and what it works with.
#[non_exhaustive]
pub struct AccessTimeRangeConfig {
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Vec<EffectiveTime>,
}

impl AccessTimeRangeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(
        mut self,
        value: impl IntoIterator<Item = impl Into<EffectiveTime>>,
    ) -> Self {
        self.effective_time = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AccessTimeRangeConfig {
        "EffectiveTime" => effective_time: field,
    }
}

/// When the change is made: at once or in the maintenance window.
#[non_exhaustive]
pub struct EffectiveTime {
    /// The days to work on or to narrow the list down to.
    pub days: Vec<i32>,
    /// The hours to work on or to narrow the list down to.
    pub hours: Vec<i32>,
}

impl EffectiveTime {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Days`.
    pub fn days(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.days = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Hours`.
    pub fn hours(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.hours = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EffectiveTime {
        "Days" => days: field,
        "Hours" => hours: field,
    }
}

/// Errors that the documentation of [`SetPolicyAccessTimeRangeConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyAccessTimeRangeConfigError = super::DocumentedError;
