// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceDeployment`, from `ecs/ModifyInstanceDeployment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Affinity};

/// Moves an instance to another deployment set or dedicated host, where asked together with a new
/// instance type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceDeploymentRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .region_id("cn-hangzhou")
///     .dedicated_host_id("dh-bp67acfmxazb4ph****")
///     .tenancy("host")
///     .migration_type("live");
/// let reply = client.modify_instance_deployment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceDeploymentRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph***`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Deployment set that the instance enters or changes to. Cannot be
    /// combined with a change of dedicated host. Example: `ds-bp67acfmxazb4ph****`.
    pub deployment_set_id: Option<String>,
    /// Whether the instance may be moved to another host for the change. Data on local disks can be
    /// lost. Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// **Required** under conditions. Dedicated host that the instance moves to.
    /// Example: `dh-bp67acfmxazb4ph****`.
    pub dedicated_host_id: Option<String>,
    /// Whether the instance is on a dedicated host. Example: `host`.
    pub tenancy: Option<String>,
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after
    /// an economical stop. Default: `default`. Example: `host`.
    pub affinity: Option<Open<Affinity>>,
    /// Whether the instance is stopped for the move or moves while running.
    /// Default: `reboot`. Example: `live`.
    pub migration_type: Option<Open<MigrationType>>,
    /// Instance type to change to along with the move. Not possible with a live migration.
    /// Example: `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// ID of a dedicated host cluster, as
    /// [`CreateDedicatedHostCluster`](super::Client::create_dedicated_host_cluster) or
    /// [`DescribeDedicatedHostClusters`](super::Client::describe_dedicated_host_clusters) returned it.
    /// Example: `dc-bp67acfmxazb4ph****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Number of the group within the deployment set that the instance belongs to, when the set spreads
    /// instances over physical machines.
    pub deployment_set_group_no: Option<i32>,
    /// Whether the instance leaves its deployment set. Then `InstanceId` and `DeploymentSetId` have to
    /// belong together.
    pub remove_from_deployment_set: Option<bool>,
}

impl ModifyInstanceDeploymentRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<String>) -> Self {
        self.tenancy = Some(value.into());
        self
    }
    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<Open<Affinity>>) -> Self {
        self.affinity = Some(value.into());
        self
    }
    /// Sets `MigrationType`.
    pub fn migration_type(mut self, value: impl Into<Open<MigrationType>>) -> Self {
        self.migration_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
    /// Sets `DeploymentSetGroupNo`.
    #[inline]
    pub fn deployment_set_group_no(mut self, value: i32) -> Self {
        self.deployment_set_group_no = Some(value);
        self
    }
    /// Sets `RemoveFromDeploymentSet`.
    #[inline]
    pub fn remove_from_deployment_set(mut self, value: bool) -> Self {
        self.remove_from_deployment_set = Some(value);
        self
    }
}

request! {
    ModifyInstanceDeploymentRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DeploymentSetId" => deployment_set_id: query,
        "Force" => force: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "Tenancy" => tenancy: query,
        "Affinity" => affinity: query,
        "MigrationType" => migration_type: query,
        "InstanceType" => instance_type: query,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "DeploymentSetGroupNo" => deployment_set_group_no: query,
        "RemoveFromDeploymentSet" => remove_from_deployment_set: query,
    }
}

impl Operation for ModifyInstanceDeploymentRequest {
    type Response = ModifyInstanceDeploymentResponse;
    type Error = ModifyInstanceDeploymentError;
    const INFO: OperationInfo = super::operation("ModifyInstanceDeployment")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceDeploymentError] = &[
        ModifyInstanceDeploymentError::InvalidDedicatedHostIdNotFound,
        ModifyInstanceDeploymentError::InvalidInstanceIdNotFound3,
        ModifyInstanceDeploymentError::OperationDeniedUnstoppedInstance,
        ModifyInstanceDeploymentError::InvalidDedicatedHostStatusNotSupport,
        ModifyInstanceDeploymentError::InvalidPeriodExceededDedicatedHost,
        ModifyInstanceDeploymentError::InvalidInstanceNetworkTypeNotSupport,
        ModifyInstanceDeploymentError::InvalidInstanceTypeNotSupport,
        ModifyInstanceDeploymentError::IncorrectInstanceStatus,
        ModifyInstanceDeploymentError::InvalidParamTenancy,
        ModifyInstanceDeploymentError::OperationDeniedNoStock,
        ModifyInstanceDeploymentError::ChargeTypeViolationPostPaidDedicatedHost,
        ModifyInstanceDeploymentError::InvalidInstanceTypeValueNotSupported,
        ModifyInstanceDeploymentError::NoAvaliableDedicatedHost,
        ModifyInstanceDeploymentError::OperationDeniedLocalDiskInstance,
        ModifyInstanceDeploymentError::InvalidParameterParam,
        ModifyInstanceDeploymentError::InvalidParamDedicatedHostId,
        ModifyInstanceDeploymentError::InvalidDedicatedHostNotEnoughResource,
        ModifyInstanceDeploymentError::OperationDeniedInvalidInstance,
        ModifyInstanceDeploymentError::OperationDeniedNotSupport,
        ModifyInstanceDeploymentError::OperationDeniedCannotPerform,
        ModifyInstanceDeploymentError::InvalidParameterTenancy,
        ModifyInstanceDeploymentError::InvalidParameterAffinity,
        ModifyInstanceDeploymentError::InvalidParamInstanceId,
        ModifyInstanceDeploymentError::InvalidDedicatedHostClusterIdNotFound,
        ModifyInstanceDeploymentError::InvalidDedicatedHostClusterIdInvalid,
        ModifyInstanceDeploymentError::InvalidDestinationZoneDeploymentSetMismatch,
        ModifyInstanceDeploymentError::InvalidDeploymentSetIdNoAvailableResources,
        ModifyInstanceDeploymentError::InvalidDeploymentSetIdNotFound,
        ModifyInstanceDeploymentError::InvalidInstanceChargeTypeNotSupport,
        ModifyInstanceDeploymentError::InvalidParameterDeploymentSetGroupNo,
        ModifyInstanceDeploymentError::InvalidDedicatedHostIdNotSupport,
        ModifyInstanceDeploymentError::InvalidDedicatedHostNotFound,
        ModifyInstanceDeploymentError::InvalidDedicatedHostZoneNotMatch,
        ModifyInstanceDeploymentError::InvalidOperationNotSupport,
    ];
}

/// Response to [`ModifyInstanceDeploymentRequest`].
pub type ModifyInstanceDeploymentResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the instance is stopped for the move or moves while running.
    pub enum MigrationType {
        /// The instance is stopped for the move.
        Reboot = "reboot",
        /// The instance keeps running. Needs `DedicatedHostId` and rules out a new instance type.
        Live = "live",
    }
}

/// Errors that the documentation of [`ModifyInstanceDeploymentRequest`] names.
///
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`OperationDeniedUnstoppedInstance`](super::DocumentedError::OperationDeniedUnstoppedInstance)
/// - [`InvalidDedicatedHostStatusNotSupport`](super::DocumentedError::InvalidDedicatedHostStatusNotSupport)
/// - [`InvalidPeriodExceededDedicatedHost`](super::DocumentedError::InvalidPeriodExceededDedicatedHost)
/// - [`InvalidInstanceNetworkTypeNotSupport`](super::DocumentedError::InvalidInstanceNetworkTypeNotSupport)
/// - [`InvalidInstanceTypeNotSupport`](super::DocumentedError::InvalidInstanceTypeNotSupport)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidParamTenancy`](super::DocumentedError::InvalidParamTenancy)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`ChargeTypeViolationPostPaidDedicatedHost`](super::DocumentedError::ChargeTypeViolationPostPaidDedicatedHost)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`NoAvaliableDedicatedHost`](super::DocumentedError::NoAvaliableDedicatedHost)
/// - [`OperationDeniedLocalDiskInstance`](super::DocumentedError::OperationDeniedLocalDiskInstance)
/// - [`InvalidParameterParam`](super::DocumentedError::InvalidParameterParam)
/// - [`InvalidParamDedicatedHostId`](super::DocumentedError::InvalidParamDedicatedHostId)
/// - [`InvalidDedicatedHostNotEnoughResource`](super::DocumentedError::InvalidDedicatedHostNotEnoughResource)
/// - [`OperationDeniedInvalidInstance`](super::DocumentedError::OperationDeniedInvalidInstance)
/// - [`OperationDeniedNotSupport`](super::DocumentedError::OperationDeniedNotSupport)
/// - [`OperationDeniedCannotPerform`](super::DocumentedError::OperationDeniedCannotPerform)
/// - [`InvalidParameterTenancy`](super::DocumentedError::InvalidParameterTenancy)
/// - [`InvalidParameterAffinity`](super::DocumentedError::InvalidParameterAffinity)
/// - [`InvalidParamInstanceId`](super::DocumentedError::InvalidParamInstanceId)
/// - [`InvalidDedicatedHostClusterIdNotFound`](super::DocumentedError::InvalidDedicatedHostClusterIdNotFound)
/// - [`InvalidDedicatedHostClusterIdInvalid`](super::DocumentedError::InvalidDedicatedHostClusterIdInvalid)
/// - [`InvalidDestinationZoneDeploymentSetMismatch`](super::DocumentedError::InvalidDestinationZoneDeploymentSetMismatch)
/// - [`InvalidDeploymentSetIdNoAvailableResources`](super::DocumentedError::InvalidDeploymentSetIdNoAvailableResources)
/// - [`InvalidDeploymentSetIdNotFound`](super::DocumentedError::InvalidDeploymentSetIdNotFound), here with HTTP status 404
/// - [`InvalidInstanceChargeTypeNotSupport`](super::DocumentedError::InvalidInstanceChargeTypeNotSupport), here with HTTP status 404
/// - [`InvalidParameterDeploymentSetGroupNo`](super::DocumentedError::InvalidParameterDeploymentSetGroupNo)
/// - [`InvalidDedicatedHostIdNotSupport`](super::DocumentedError::InvalidDedicatedHostIdNotSupport)
/// - [`InvalidDedicatedHostNotFound`](super::DocumentedError::InvalidDedicatedHostNotFound)
/// - [`InvalidDedicatedHostZoneNotMatch`](super::DocumentedError::InvalidDedicatedHostZoneNotMatch)
/// - [`InvalidOperationNotSupport`](super::DocumentedError::InvalidOperationNotSupport), here with HTTP status 404
pub type ModifyInstanceDeploymentError = super::DocumentedError;
