// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RedeployDedicatedHost`, from `ecs/RedeployDedicatedHost.md`.

use alicloud_runtime::codegen::*;

/// Moves the instances off a dedicated host that has failed or is about to.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RedeployDedicatedHostRequest::new()
///     .dedicated_host_id("dh-bp165p6xk2tlw61e****")
///     .region_id("cn-hangzhou");
/// let reply = client.redeploy_dedicated_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RedeployDedicatedHostRequest {
    /// **Required.** ID of a dedicated host, as
    /// [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts) or
    /// [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the instance is stopped for the move or moves while running.
    pub migration_type: Option<Open<MigrationType>>,
}

impl RedeployDedicatedHostRequest {
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
    /// Sets `MigrationType`.
    pub fn migration_type(mut self, value: impl Into<Open<MigrationType>>) -> Self {
        self.migration_type = Some(value.into());
        self
    }
}

request! {
    RedeployDedicatedHostRequest {
        "DedicatedHostId" => dedicated_host_id: query,
        "RegionId" => region_id: query,
        "MigrationType" => migration_type: query,
    }
}

impl Operation for RedeployDedicatedHostRequest {
    type Response = RedeployDedicatedHostResponse;
    type Error = RedeployDedicatedHostError;
    const INFO: OperationInfo = super::operation("RedeployDedicatedHost")
        .required(&["DedicatedHostId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [RedeployDedicatedHostError] = &[
        RedeployDedicatedHostError::InvalidDedicatedHostIdNotFound,
        RedeployDedicatedHostError::InvalidDedicatedHostStatusMalformed,
        RedeployDedicatedHostError::InvalidInstanceStatusUnstopped,
        RedeployDedicatedHostError::InvalidUserUnauthorized,
    ];
}

/// Response to [`RedeployDedicatedHostRequest`].
pub type RedeployDedicatedHostResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the instance is stopped for the move or moves while running.
    pub enum MigrationType {
        /// Instances are restarted in order to move.
        Reboot = "Reboot",
        /// Instances move while running where that is possible.
        LiveMigrationFirst = "LiveMigrationFirst",
    }
}

/// Errors that the documentation of [`RedeployDedicatedHostRequest`] names.
///
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound)
/// - [`InvalidDedicatedHostStatusMalformed`](super::DocumentedError::InvalidDedicatedHostStatusMalformed)
/// - [`InvalidInstanceStatusUnstopped`](super::DocumentedError::InvalidInstanceStatusUnstopped)
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized)
pub type RedeployDedicatedHostError = super::DocumentedError;
