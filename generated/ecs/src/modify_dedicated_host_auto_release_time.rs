// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostAutoReleaseTime`, from `ecs/ModifyDedicatedHostAutoReleaseTime.md`.

use alicloud_runtime::codegen::*;

/// Sets or clears the time at which a dedicated host that is billed by use is released by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDedicatedHostAutoReleaseTimeRequest::new()
///     .dedicated_host_id("dh-bp165p6xk2tlw61e****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_dedicated_host_auto_release_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTimeRequest {
    /// **Required.** ID of a dedicated host, as
    /// [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts) or
    /// [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Moment at which the host is released on its own. Left out, a planned release is called off.
    /// Example: `2019-06-04T13:35:00Z`.
    pub auto_release_time: Option<Timestamp>,
}

impl ModifyDedicatedHostAutoReleaseTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostId`, which is required.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
}

request! {
    ModifyDedicatedHostAutoReleaseTimeRequest {
        "DedicatedHostId" => dedicated_host_id: query,
        "RegionId" => region_id: query,
        "AutoReleaseTime" => auto_release_time: query,
    }
}

impl Operation for ModifyDedicatedHostAutoReleaseTimeRequest {
    type Response = ModifyDedicatedHostAutoReleaseTimeResponse;
    type Error = ModifyDedicatedHostAutoReleaseTimeError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedHostAutoReleaseTime")
        .required(&["DedicatedHostId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDedicatedHostAutoReleaseTimeError] = &[
        ModifyDedicatedHostAutoReleaseTimeError::MissingParameter,
        ModifyDedicatedHostAutoReleaseTimeError::InvalidAutoReleaseTimeMalformed,
        ModifyDedicatedHostAutoReleaseTimeError::InternalError,
        ModifyDedicatedHostAutoReleaseTimeError::UnsupportedParameter,
        ModifyDedicatedHostAutoReleaseTimeError::ChargeTypeViolation,
        ModifyDedicatedHostAutoReleaseTimeError::NoSuchResource,
    ];
}

/// Response to [`ModifyDedicatedHostAutoReleaseTimeRequest`].
pub type ModifyDedicatedHostAutoReleaseTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDedicatedHostAutoReleaseTimeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidAutoReleaseTimeMalformed`](super::DocumentedError::InvalidAutoReleaseTimeMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type ModifyDedicatedHostAutoReleaseTimeError = super::DocumentedError;
