// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAutoReleaseTime`, from `ecs/ModifyInstanceAutoReleaseTime.md`.

use alicloud_runtime::codegen::*;

/// Sets or clears the time at which a pay-as-you-go instance is released by itself, with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceAutoReleaseTimeRequest::new()
///     .instance_id("i-bp1env7nl3mijm2t****");
/// let reply = client.modify_instance_auto_release_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1env7nl3mijm2t****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Moment at which the instance is released on its own. Left out, a planned release is called off.
    /// Example: `2018-01-01T01:02:03Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl ModifyInstanceAutoReleaseTimeRequest {
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
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAutoReleaseTimeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AutoReleaseTime" => auto_release_time: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifyInstanceAutoReleaseTimeRequest {
    type Response = ModifyInstanceAutoReleaseTimeResponse;
    type Error = ModifyInstanceAutoReleaseTimeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAutoReleaseTime")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceAutoReleaseTimeError] = &[
        ModifyInstanceAutoReleaseTimeError::MissingParameter,
        ModifyInstanceAutoReleaseTimeError::InvalidAutoReleaseTimeMalformed,
        ModifyInstanceAutoReleaseTimeError::InternalError,
        ModifyInstanceAutoReleaseTimeError::UnsupportedParameter,
        ModifyInstanceAutoReleaseTimeError::ChargeTypeViolation,
        ModifyInstanceAutoReleaseTimeError::NoSuchResource,
    ];
}

/// Response to [`ModifyInstanceAutoReleaseTimeRequest`].
pub type ModifyInstanceAutoReleaseTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAutoReleaseTimeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidAutoReleaseTimeMalformed`](super::DocumentedError::InvalidAutoReleaseTimeMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type ModifyInstanceAutoReleaseTimeError = super::DocumentedError;
