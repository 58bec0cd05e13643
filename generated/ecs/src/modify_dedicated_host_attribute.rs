// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostAttribute`, from `ecs/ModifyDedicatedHostAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActionOnMaintenance, AutoPlacement, NetworkAttributes};

/// Changes how a dedicated host is named and run, for example what happens when it fails or its CPU
/// overcommit ratio.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDedicatedHostAttributeRequest::new()
///     .dedicated_host_id("dh-bp165p6xk2tlw61e****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_dedicated_host_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeRequest {
    /// **Required.** ID of a dedicated host, as
    /// [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts) or
    /// [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name of the dedicated host. Length: 2 to 128. Example: `testDedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// What becomes of the instances on a dedicated host when the host breaks down or is repaired while
    /// running. Here: `Stop`, `Migrate`. Example: `Migrate`.
    pub action_on_maintenance: Option<Open<ActionOnMaintenance>>,
    /// Timeouts of UDP sessions on the dedicated host.
    pub network_attributes: Option<NetworkAttributes>,
    /// Whether the dedicated host joins the pool that instances created without a host ID are placed
    /// from. Example: `on`.
    pub auto_placement: Option<Open<AutoPlacement>>,
    /// Dedicated host cluster that the host belongs to afterwards. Example: `dc-bp165p6xk2tlw61e****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// How far vCPUs of the host are oversold: available vCPUs are twice its physical cores times this
    /// ratio. Only some host types allow it. Range: 1 to 5. Example: `1`.
    pub cpu_over_commit_ratio: Option<f64>,
}

impl ModifyDedicatedHostAttributeRequest {
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
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<Open<ActionOnMaintenance>>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }
    /// Sets `NetworkAttributes`.
    pub fn network_attributes(mut self, value: impl Into<NetworkAttributes>) -> Self {
        self.network_attributes = Some(value.into());
        self
    }
    /// Sets `AutoPlacement`.
    pub fn auto_placement(mut self, value: impl Into<Open<AutoPlacement>>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
    /// Sets `CpuOverCommitRatio`.
    #[inline]
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self {
        self.cpu_over_commit_ratio = Some(value);
        self
    }
}

request! {
    ModifyDedicatedHostAttributeRequest {
        "DedicatedHostId" => dedicated_host_id: query,
        "RegionId" => region_id: query,
        "DedicatedHostName" => dedicated_host_name: query,
        "Description" => description: query,
        "ActionOnMaintenance" => action_on_maintenance: query,
        "NetworkAttributes" => network_attributes: query,
        "AutoPlacement" => auto_placement: query,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "CpuOverCommitRatio" => cpu_over_commit_ratio: query,
    }
}

impl Operation for ModifyDedicatedHostAttributeRequest {
    type Response = ModifyDedicatedHostAttributeResponse;
    type Error = ModifyDedicatedHostAttributeError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedHostAttribute")
        .required(&["DedicatedHostId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDedicatedHostAttributeError] = &[
        ModifyDedicatedHostAttributeError::InvalidDedicatedHostIdNotFound,
        ModifyDedicatedHostAttributeError::InvalidDedicatedHostNameMalformed,
        ModifyDedicatedHostAttributeError::InvalidDescriptionMalformed,
        ModifyDedicatedHostAttributeError::InvalidUserUnauthorized,
        ModifyDedicatedHostAttributeError::InvalidParameterSlbUdpTimeout,
        ModifyDedicatedHostAttributeError::InvalidParameterUdpTimeout,
        ModifyDedicatedHostAttributeError::InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported,
        ModifyDedicatedHostAttributeError::InvalidCpuOverCommitRatioValueNotSupported,
        ModifyDedicatedHostAttributeError::InvalidDedicatedHostClusterIdNotFound,
        ModifyDedicatedHostAttributeError::InvalidDedicatedHostClusterIdExceedMaxSize,
        ModifyDedicatedHostAttributeError::InvalidDedicatedHostClusterIdNotMatch,
        ModifyDedicatedHostAttributeError::InvalidParameterActionOnMaintenance,
    ];
}

/// Response to [`ModifyDedicatedHostAttributeRequest`].
pub type ModifyDedicatedHostAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDedicatedHostAttributeRequest`] names.
///
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound)
/// - [`InvalidDedicatedHostNameMalformed`](super::DocumentedError::InvalidDedicatedHostNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized)
/// - [`InvalidParameterSlbUdpTimeout`](super::DocumentedError::InvalidParameterSlbUdpTimeout)
/// - [`InvalidParameterUdpTimeout`](super::DocumentedError::InvalidParameterUdpTimeout)
/// - [`InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported`](super::DocumentedError::InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported)
/// - [`InvalidCpuOverCommitRatioValueNotSupported`](super::DocumentedError::InvalidCpuOverCommitRatioValueNotSupported)
/// - [`InvalidDedicatedHostClusterIdNotFound`](super::DocumentedError::InvalidDedicatedHostClusterIdNotFound), here with HTTP status 404
/// - [`InvalidDedicatedHostClusterIdExceedMaxSize`](super::DocumentedError::InvalidDedicatedHostClusterIdExceedMaxSize)
/// - [`InvalidDedicatedHostClusterIdNotMatch`](super::DocumentedError::InvalidDedicatedHostClusterIdNotMatch)
/// - [`InvalidParameterActionOnMaintenance`](super::DocumentedError::InvalidParameterActionOnMaintenance)
pub type ModifyDedicatedHostAttributeError = super::DocumentedError;
