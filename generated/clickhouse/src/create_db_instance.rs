// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstance`, from `clickhouse/CreateDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Buys an ApsaraDB for ClickHouse cluster with the given nodes and storage.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateDBInstanceRequest::new()
///     .db_cluster_version("...")
///     .db_cluster_category("...")
///     .db_cluster_class("...")
///     .db_node_group_count("...")
///     .db_node_storage("...")
///     .db_cluster_network_type("...")
///     .pay_type("...")
///     .vpc_id("...")
///     .vswitch_id("...")
///     .db_node_storage_type("...");
/// let reply = client.create_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Which version of the database cluster is meant.
    pub db_cluster_version: Option<String>,
    /// **Required.** Class that the database cluster belongs to.
    pub db_cluster_category: Option<String>,
    /// **Required.** Size, model or class of the database cluster.
    pub db_cluster_class: Option<String>,
    /// **Required.** How many there are of this: database node group.
    pub db_node_group_count: Option<String>,
    /// **Required.** Disk space of a node.
    pub db_node_storage: Option<String>,
    /// **Required.** Kind of network that the database cluster is in or is meant for.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// Unit in which the length of the subscription is counted.
    pub period: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Which kind of database node storage it is or is to be.
    pub db_node_storage_type: Option<String>,
    /// Key that opens, signs or picks out the encryption.
    pub encryption_key: Option<String>,
    /// Which kind of encryption it is or is to be.
    pub encryption_type: Option<String>,
    /// ID of the backup set that the call is about.
    pub backup_set_id: Option<String>,
    /// ID of the source database cluster that the call is about.
    pub source_db_cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Second zone.
    pub zone_id_bak: Option<String>,
    /// vSwitch in the second zone.
    pub vswitch_bak: Option<String>,
    /// Third zone; the parameter is spelled this way.
    pub zond_id_bak2: Option<String>,
    /// vSwitch in the third zone.
    pub vswitch_bak2: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
}

impl CreateDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBClusterVersion`, which is required.
    pub fn db_cluster_version(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_version = Some(value.into());
        self
    }
    /// Sets `DBClusterCategory`, which is required.
    pub fn db_cluster_category(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_category = Some(value.into());
        self
    }
    /// Sets `DBClusterClass`, which is required.
    pub fn db_cluster_class(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_class = Some(value.into());
        self
    }
    /// Sets `DBNodeGroupCount`, which is required.
    pub fn db_node_group_count(mut self, value: impl Into<String>) -> Self {
        self.db_node_group_count = Some(value.into());
        self
    }
    /// Sets `DBNodeStorage`, which is required.
    pub fn db_node_storage(mut self, value: impl Into<String>) -> Self {
        self.db_node_storage = Some(value.into());
        self
    }
    /// Sets `DBClusterNetworkType`, which is required.
    pub fn db_cluster_network_type(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_network_type = Some(value.into());
        self
    }
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `VPCId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DbNodeStorageType`, which is required.
    pub fn db_node_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_node_storage_type = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `EncryptionType`.
    pub fn encryption_type(mut self, value: impl Into<String>) -> Self {
        self.encryption_type = Some(value.into());
        self
    }
    /// Sets `BackupSetID`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `SourceDBClusterId`.
    pub fn source_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ZoneIdBak`.
    pub fn zone_id_bak(mut self, value: impl Into<String>) -> Self {
        self.zone_id_bak = Some(value.into());
        self
    }
    /// Sets `VSwitchBak`.
    pub fn vswitch_bak(mut self, value: impl Into<String>) -> Self {
        self.vswitch_bak = Some(value.into());
        self
    }
    /// Sets `ZondIdBak2`.
    pub fn zond_id_bak2(mut self, value: impl Into<String>) -> Self {
        self.zond_id_bak2 = Some(value.into());
        self
    }
    /// Sets `VSwitchBak2`.
    pub fn vswitch_bak2(mut self, value: impl Into<String>) -> Self {
        self.vswitch_bak2 = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
}

request! {
    CreateDBInstanceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBClusterVersion" => db_cluster_version: query,
        "DBClusterCategory" => db_cluster_category: query,
        "DBClusterClass" => db_cluster_class: query,
        "DBNodeGroupCount" => db_node_group_count: query,
        "DBNodeStorage" => db_node_storage: query,
        "DBClusterNetworkType" => db_cluster_network_type: query,
        "DBClusterDescription" => db_cluster_description: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
        "DbNodeStorageType" => db_node_storage_type: query,
        "EncryptionKey" => encryption_key: query,
        "EncryptionType" => encryption_type: query,
        "BackupSetID" => backup_set_id: query,
        "SourceDBClusterId" => source_db_cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ZoneIdBak" => zone_id_bak: query,
        "VSwitchBak" => vswitch_bak: query,
        "ZondIdBak2" => zond_id_bak2: query,
        "VSwitchBak2" => vswitch_bak2: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;
    type Error = CreateDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateDBInstance")
        .required(
            &[
                "RegionId",
                "DBClusterVersion",
                "DBClusterCategory",
                "DBClusterClass",
                "DBNodeGroupCount",
                "DBNodeStorage",
                "DBClusterNetworkType",
                "PayType",
                "VPCId",
                "VSwitchId",
                "DbNodeStorageType",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDBInstanceError] = &[
        CreateDBInstanceError::InternalError,
        CreateDBInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`CreateDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp1qx68m06981****`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21137950671****`.
    pub order_id: Option<String>,
}

response! {
    CreateDBInstanceResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateDBInstanceError = super::DocumentedError;
