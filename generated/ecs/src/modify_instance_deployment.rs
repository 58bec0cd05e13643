// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceDeployment`, from `ecs/ModifyInstanceDeployment.md`.

use alicloud_runtime::codegen::*;

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
    /// Deployment set that the instance enters or changes to. Cannot be combined with a change of
    /// dedicated host. Example: `ds-bp67acfmxazb4ph****`.
    pub deployment_set_id: Option<String>,
    /// Whether the instance may be moved to another host for the change. Data on local disks can be
    /// lost. Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Dedicated host that the instance moves to. Example: `dh-bp67acfmxazb4ph****`.
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
    }
}

impl Operation for ModifyInstanceDeploymentRequest {
    type Response = ModifyInstanceDeploymentResponse;
    type Error = ModifyInstanceDeploymentError;
    const INFO: OperationInfo = super::operation("ModifyInstanceDeployment")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
}

/// What [`ModifyInstanceDeploymentRequest`] is answered with.
pub type ModifyInstanceDeploymentResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after an economical stop.
    pub enum Affinity {
        /// Tied: the instance only ever starts on its host, and fails to when resources are short there.
        Host = "host",
        /// Not tied: if the old host lacks resources, the instance starts on another dedicated host of the
        /// pool.
        Default = "default",
    }
}

values! {
    /// Whether the instance is stopped for the move or moves while running.
    pub enum MigrationType {
        /// The instance is stopped for the move.
        Reboot = "reboot",
        /// The instance keeps running. Needs `DedicatedHostId` and rules out a new instance type.
        Live = "live",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceDeploymentRequest`] names.
    pub enum ModifyInstanceDeploymentError {
        InvalidDedicatedHostIdNotFound = "InvalidDedicatedHostId.NotFound" ("404"), "", "No dedicated host of the account has this ID in the region.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        OperationDeniedUnstoppedInstance = "OperationDenied.UnstoppedInstance" ("400"), "", "The instance has to be stopped for this.";
        InvalidDedicatedHostStatusNotSupport = "InvalidDedicatedHostStatus.NotSupport" ("400"), "", "The dedicated host is in a state that does not allow the operation.";
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost" ("400"), "", "The instance would run out later than the dedicated host it is on.";
        InvalidInstanceNetworkTypeNotSupport = "InvalidInstanceNetworkType.NotSupport" ("404"), "", "The operation is not possible in the network that the instance is in.";
        InvalidInstanceTypeNotSupport = "InvalidInstanceType.NotSupport" ("404"), "", "The dedicated host does not take instances of this type.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "%s", "In its present state, the instance does not allow the operation.";
        InvalidParamTenancy = "InvalidParam.Tenancy" ("400"), "", "`Tenancy` is neither `default` nor `host`.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        ChargeTypeViolationPostPaidDedicatedHost = "ChargeTypeViolation.PostPaidDedicatedHost" ("400"), "", "A subscription instance cannot run on a dedicated host that is billed by use.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
    }
}
