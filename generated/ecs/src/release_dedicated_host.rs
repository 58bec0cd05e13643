// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseDedicatedHost`, from `ecs/ReleaseDedicatedHost.md`.

use alicloud_runtime::codegen::*;

/// Gives back a dedicated host that is billed by use and that no instance is left on.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReleaseDedicatedHostRequest::new()
///     .dedicated_host_id("dh-bp199lyny9b3****")
///     .region_id("cn-hangzhou");
/// let reply = client.release_dedicated_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseDedicatedHostRequest {
    /// **Required.** ID of a dedicated host, as
    /// [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts) or
    /// [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp199lyny9b3****`.
    pub dedicated_host_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to release a subscription instance that has run out.
    pub terminate_subscription: Option<bool>,
}

impl ReleaseDedicatedHostRequest {
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
    /// Sets `TerminateSubscription`.
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }
}

request! {
    ReleaseDedicatedHostRequest {
        "DedicatedHostId" => dedicated_host_id: query,
        "RegionId" => region_id: query,
        "TerminateSubscription" => terminate_subscription: query,
    }
}

impl Operation for ReleaseDedicatedHostRequest {
    type Response = ReleaseDedicatedHostResponse;
    type Error = ReleaseDedicatedHostError;
    const INFO: OperationInfo = super::operation("ReleaseDedicatedHost")
        .required(&["DedicatedHostId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ReleaseDedicatedHostError] = &[
        ReleaseDedicatedHostError::InstanceExist,
        ReleaseDedicatedHostError::ChargeTypeViolation,
        ReleaseDedicatedHostError::IncorrectHostStatusInitializing,
        ReleaseDedicatedHostError::InvalidDedicatedHostIdNotFound,
        ReleaseDedicatedHostError::InternalError,
        ReleaseDedicatedHostError::OperationDeniedDedicatedHostShared,
    ];
}

/// Response to [`ReleaseDedicatedHostRequest`].
pub type ReleaseDedicatedHostResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseDedicatedHostRequest`] names.
///
/// - [`InstanceExist`](super::DocumentedError::InstanceExist)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation), here with HTTP status 400
/// - [`IncorrectHostStatusInitializing`](super::DocumentedError::IncorrectHostStatusInitializing)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`OperationDeniedDedicatedHostShared`](super::DocumentedError::OperationDeniedDedicatedHostShared)
pub type ReleaseDedicatedHostError = super::DocumentedError;
