// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateShardingDBInstance`, from `dds/CreateShardingDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, NetworkType, ProtocolType, Tag};

/// Buys a sharded cluster or clones one.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// use alicloud_dds::create_sharding_db_instance::ConfigServer;
/// use alicloud_dds::create_sharding_db_instance::Mongos;
/// use alicloud_dds::create_sharding_db_instance::ReplicaSet;
///
/// let request = alicloud_dds::CreateShardingDBInstanceRequest::new()
///     .engine_version("4.0")
///     .engine("MongoDB")
///     .region_id("cn-hangzhou")
///     .account_password("Alitest!159")
///     .zone_id("cn-hangzhou-b")
///     .mongos([Mongos::new()])
///     .replica_set([ReplicaSet::new()])
///     .config_server([ConfigServer::new()])
///     .vpc_id("vpc-bpxxxxxxxx")
///     .vswitch_id("vsw-bpxxxxxxxx");
/// let reply = client.create_sharding_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateShardingDBInstanceRequest {
    /// **Required.** Major release of MongoDB; for clones and restores the same as the source's.
    /// Example: `4.0`.
    pub engine_version: Option<String>,
    /// **Required.** Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Password that the account logs on with. Length: 8 to 32. Example: `Alitest!159`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Size of the mongos nodes, one entry each. Items: at most 32.
    pub mongos: Vec<Mongos>,
    /// **Required.** Size and storage of the shards. Items: at most 32.
    pub replica_set: Vec<ReplicaSet>,
    /// **Required.** Size and storage of the config server nodes. Items: at most 32.
    pub config_server: Vec<ConfigServer>,
    /// Name for people of the instance. Length: 2 to 256. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000. Example: `10.23.12.24/24`.
    pub security_ip_list: Option<String>,
    /// How the item is billed. Here: `PrePaid`, `PostPaid`. Default: `PostPaid`. Example: `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// **Required** under conditions. Length of the subscription or of another time span, in the unit
    /// that applies to it. Unit: `months`. Example: `1`.
    pub period: Option<i32>,
    /// Whether the item lies in a VPC or in the classic network. Default: `VPC`. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Instance to clone; also needs a backup or a point in time. Example: `dds-bpxxxxxxxx`.
    pub src_db_instance_id: Option<String>,
    /// Moment whose state of the data is to be restored. Example: `2019-03-08T02:30:25Z`.
    pub restore_time: Option<Timestamp>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Engine inside MongoDB that stores the data. Default: `WiredTiger`. Example: `WiredTiger`.
    pub storage_engine: Option<Open<StorageEngine>>,
    /// Whether the subscription is extended by itself before it runs out.
    /// Default: `false`. Example: `true`.
    pub auto_renew: Option<String>,
    /// Whether clients speak MongoDB's protocol or that of DynamoDB.
    /// Default: `mongodb`. Example: `mongodb`.
    pub protocol_type: Option<Open<ProtocolType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Zone of the secondary node, when nodes are spread over several zones. Example: `cn-hangzhou-h`.
    pub secondary_zone_id: Option<String>,
    /// Zone of the hidden node, when nodes are spread over several zones. Example: `cn-hangzhou-i`.
    pub hidden_zone_id: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level. Example: `cloud_essd1`.
    pub storage_type: Option<String>,
    /// Whitelist templates for the instance, separated by commas. Example: `g-qxieqf40xjst1ngpr3jz`.
    pub global_security_group_ids: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the cloud disks are encrypted. Default: `false`. Example: `true`.
    pub encrypted: Option<bool>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `2axxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// Disk operations a second that are paid for on top of the basic performance. Example: `1960`.
    pub provisioned_iops: Option<i64>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `cn-beijing`.
    pub src_region: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `cb-xxx`.
    pub backup_id: Option<String>,
    /// What is restored from: a backup or a point in time, of this, a deleted or a remote instance.
    /// Example: `1`.
    pub restore_type: Option<String>,
    /// Region that the backup lies in; for backups kept in another region. Example: `cn-hangzhou`.
    pub dest_region: Option<String>,
}

impl CreateShardingDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AccountPassword`.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Mongos`, which is required.
    pub fn mongos(mut self, value: impl IntoIterator<Item = impl Into<Mongos>>) -> Self {
        self.mongos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ReplicaSet`, which is required.
    pub fn replica_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<ReplicaSet>>,
    ) -> Self {
        self.replica_set = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConfigServer`, which is required.
    pub fn config_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConfigServer>>,
    ) -> Self {
        self.config_server = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SrcDBInstanceId`.
    pub fn src_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.src_db_instance_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StorageEngine`.
    pub fn storage_engine(mut self, value: impl Into<Open<StorageEngine>>) -> Self {
        self.storage_engine = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<Open<ProtocolType>>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `HiddenZoneId`.
    pub fn hidden_zone_id(mut self, value: impl Into<String>) -> Self {
        self.hidden_zone_id = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupIds`.
    pub fn global_security_group_ids(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_ids = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
}

request! {
    CreateShardingDBInstanceRequest {
        "EngineVersion" => engine_version: query,
        "Engine" => engine: query,
        "RegionId" => region_id: query,
        "AccountPassword" => account_password: query as Secret,
        "ZoneId" => zone_id: query,
        "Mongos" => mongos: query,
        "ReplicaSet" => replica_set: query,
        "ConfigServer" => config_server: query,
        "DBInstanceDescription" => db_instance_description: query,
        "SecurityIPList" => security_ip_list: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "SrcDBInstanceId" => src_db_instance_id: query,
        "RestoreTime" => restore_time: query,
        "ClientToken" => client_token: query,
        "StorageEngine" => storage_engine: query,
        "AutoRenew" => auto_renew: query,
        "ProtocolType" => protocol_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "HiddenZoneId" => hidden_zone_id: query,
        "StorageType" => storage_type: query,
        "GlobalSecurityGroupIds" => global_security_group_ids: query,
        "Tag" => tag: query,
        "Encrypted" => encrypted: query,
        "EncryptionKey" => encryption_key: query,
        "ProvisionedIops" => provisioned_iops: query,
        "SrcRegion" => src_region: query,
        "BackupId" => backup_id: query,
        "RestoreType" => restore_type: query,
        "DestRegion" => dest_region: query,
    }
}

impl Operation for CreateShardingDBInstanceRequest {
    type Response = CreateShardingDBInstanceResponse;
    type Error = CreateShardingDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateShardingDBInstance")
        .required(
            &[
                "EngineVersion",
                "Engine",
                "RegionId",
                "Mongos",
                "ReplicaSet",
                "ConfigServer",
                "VpcId",
                "VSwitchId",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateShardingDBInstanceError] = &[
        CreateShardingDBInstanceError::SecurityRiskAuthVerification,
        CreateShardingDBInstanceError::InvaliadParameterShardsCountLessThanSrc,
        CreateShardingDBInstanceError::OrderAccountInformationIncomplete,
        CreateShardingDBInstanceError::InvalidRegionFormat,
        CreateShardingDBInstanceError::ZoneClosed,
        CreateShardingDBInstanceError::TokenServiceError,
        CreateShardingDBInstanceError::InvalidParam,
        CreateShardingDBInstanceError::InvalidEngineVersionMalformed,
        CreateShardingDBInstanceError::InvalidParametersFormat,
        CreateShardingDBInstanceError::RestoreTypeNotSupported,
        CreateShardingDBInstanceError::InvalidBackupLogStatus,
        CreateShardingDBInstanceError::ReduceDiskNotSupport,
        CreateShardingDBInstanceError::VpcServiceError,
    ];
}

/// Response to [`CreateShardingDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateShardingDBInstanceResponse {
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2033xxxxxxxxxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8F1D721-6439-4257-A89C-F1E8E9C9623D`.
    pub request_id: Option<String>,
}

response! {
    CreateShardingDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Size of the mongos nodes, one entry each.
#[non_exhaustive]
pub struct Mongos {
    /// **Required.** Size of the node in CPU cores and memory, as a code.
    /// Example: `dds.mongos.standard`.
    pub class: Option<String>,
}

impl Mongos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Class`, which is required.
    pub fn class(mut self, value: impl Into<String>) -> Self {
        self.class = Some(value.into());
        self
    }
}

request! {
    Mongos {
        "Class" => class: field,
    }
}

/// Size and storage of the shards.
#[non_exhaustive]
pub struct ReplicaSet {
    /// **Required.** Size of the node in CPU cores and memory, as a code.
    /// Example: `dds.shard.standard`.
    pub class: Option<String>,
    /// **Required.** Disk space of the node, within what its size allows.
    /// Range: 10 to 2000. Unit: `GB`. Example: `20`.
    pub storage: Option<i32>,
    /// How many read-only nodes the replica set or shard has.
    /// Range: 0 to 5. Default: `0`. Example: `5`.
    pub readonly_replicas: Option<i32>,
}

impl ReplicaSet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Class`, which is required.
    pub fn class(mut self, value: impl Into<String>) -> Self {
        self.class = Some(value.into());
        self
    }
    /// Sets `Storage`, which is required.
    #[inline]
    pub fn storage(mut self, value: i32) -> Self {
        self.storage = Some(value);
        self
    }
    /// Sets `ReadonlyReplicas`.
    #[inline]
    pub fn readonly_replicas(mut self, value: i32) -> Self {
        self.readonly_replicas = Some(value);
        self
    }
}

request! {
    ReplicaSet {
        "Class" => class: field,
        "Storage" => storage: field,
        "ReadonlyReplicas" => readonly_replicas: field,
    }
}

/// Size and storage of the config server nodes.
#[non_exhaustive]
pub struct ConfigServer {
    /// **Required.** Size of the node in CPU cores and memory, as a code. Example: `dds.cs.mid`.
    pub class: Option<String>,
    /// **Required.** Disk space of the node, within what its size allows. Example: `20`.
    pub storage: Option<i32>,
}

impl ConfigServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Class`, which is required.
    pub fn class(mut self, value: impl Into<String>) -> Self {
        self.class = Some(value.into());
        self
    }
    /// Sets `Storage`, which is required.
    #[inline]
    pub fn storage(mut self, value: i32) -> Self {
        self.storage = Some(value);
        self
    }
}

request! {
    ConfigServer {
        "Class" => class: field,
        "Storage" => storage: field,
    }
}

values! {
    /// Engine inside MongoDB that stores the data.
    pub enum StorageEngine {
        /// WiredTiger, the standard engine of MongoDB.
        WiredTiger = "WiredTiger",
        /// RocksDB.
        RocksDB = "RocksDB",
    }
}

/// Errors that the documentation of [`CreateShardingDBInstanceRequest`] names.
///
/// - [`SecurityRiskAuthVerification`](super::DocumentedError::SecurityRiskAuthVerification)
/// - [`InvaliadParameterShardsCountLessThanSrc`](super::DocumentedError::InvaliadParameterShardsCountLessThanSrc)
/// - [`OrderAccountInformationIncomplete`](super::DocumentedError::OrderAccountInformationIncomplete)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`ZoneClosed`](super::DocumentedError::ZoneClosed)
/// - [`TokenServiceError`](super::DocumentedError::TokenServiceError)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`RestoreTypeNotSupported`](super::DocumentedError::RestoreTypeNotSupported)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`ReduceDiskNotSupport`](super::DocumentedError::ReduceDiskNotSupport)
/// - [`VpcServiceError`](super::DocumentedError::VpcServiceError)
pub type CreateShardingDBInstanceError = super::DocumentedError;
