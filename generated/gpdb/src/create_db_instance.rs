// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstance`, from `gpdb/CreateDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SegDiskPerformanceLevel, Tag};

/// Creates an AnalyticDB for PostgreSQL instance, in Serverless or elastic storage mode.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateDBInstanceRequest::new()
///     .zone_id("...")
///     .engine_version("...")
///     .engine("...")
///     .db_instance_mode("...");
/// let reply = client.create_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Major release of the database kernel, such as `6.0`.
    pub engine_version: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// How many there are of this: database instance group.
    pub db_instance_group_count: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// Unit of the prepaid term.
    pub period: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the instance lies in a VPC; the classic kind is no longer offered.
    pub instance_network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// Disk kind of the compute nodes; needed in elastic storage mode, where only `cloud_essd` is
    /// offered.
    pub seg_storage_type: Option<String>,
    /// Level that the seg disk performance has on its scale.
    pub seg_disk_performance_level: Option<Open<SegDiskPerformanceLevel>>,
    /// Size or model of the instance.
    pub instance_spec: Option<String>,
    /// How many there are of this: seg node.
    pub seg_node_num: Option<String>,
    /// How many there are of this: master node.
    pub master_node_num: Option<String>,
    /// **Required.** Way in which the database instance works.
    pub db_instance_mode: Option<String>,
    /// Kind of disk or, for data bloat, layout of the table, such as heap or columnar.
    pub storage_type: Option<String>,
    /// Class that the database instance belongs to.
    pub db_instance_category: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// How large the storage is or is to be.
    pub storage_size: Option<i64>,
    /// What was measured or stored about the create sample.
    pub create_sample_data: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Resource that the serverless works on or belongs to.
    pub serverless_resource: Option<i32>,
    /// Seconds without work after which a Serverless instance lets its resources go.
    pub idle_time: Option<i32>,
    /// Way in which the serverless works.
    pub serverless_mode: Option<String>,
    /// Whether stored data is protected with a key: `CloudDisk`, or `NULL` for none. Cannot be switched
    /// off again.
    pub encryption_type: Option<String>,
    /// Key in KMS, by its ID, that encrypts the disks; needed with `EncryptionType` `CloudDisk`.
    pub encryption_key: Option<String>,
    /// State of the vector configuration, to narrow the list down to or to be put into.
    pub vector_configuration_status: Option<String>,
    /// Compute units of the coordinator; more than 8 are charged.
    pub master_cu: Option<i32>,
    /// Name that the src database instance goes by.
    pub src_db_instance_name: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Whether this is switched on: SSL.
    pub enable_ssl: Option<bool>,
    /// Edition: `standard`, or `cost-effective` for less performance at a lower price.
    pub prod_type: Option<String>,
    /// Way in which the deploy works.
    pub deploy_mode: Option<String>,
    /// ID of the zone that the standby lies in.
    pub standby_zone_id: Option<String>,
    /// ID of the standby vSwitch that the call is about.
    pub standby_vswitch_id: Option<String>,
    /// Size or model of the master AI.
    pub master_ai_spec: Option<String>,
    /// What is known about each AI node spec, one entry each. Items: at most 100.
    pub ai_node_spec_infos: Vec<AINodeSpecInfos>,
    /// How large the cache storage is or is to be.
    pub cache_storage_size: Option<String>,
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
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
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceGroupCount`.
    pub fn db_instance_group_count(mut self, value: impl Into<String>) -> Self {
        self.db_instance_group_count = Some(value.into());
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
    /// Sets `PayType`.
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `SegStorageType`.
    pub fn seg_storage_type(mut self, value: impl Into<String>) -> Self {
        self.seg_storage_type = Some(value.into());
        self
    }
    /// Sets `SegDiskPerformanceLevel`.
    pub fn seg_disk_performance_level(
        mut self,
        value: impl Into<Open<SegDiskPerformanceLevel>>,
    ) -> Self {
        self.seg_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `InstanceSpec`.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
    /// Sets `SegNodeNum`.
    pub fn seg_node_num(mut self, value: impl Into<String>) -> Self {
        self.seg_node_num = Some(value.into());
        self
    }
    /// Sets `MasterNodeNum`.
    pub fn master_node_num(mut self, value: impl Into<String>) -> Self {
        self.master_node_num = Some(value.into());
        self
    }
    /// Sets `DBInstanceMode`, which is required.
    pub fn db_instance_mode(mut self, value: impl Into<String>) -> Self {
        self.db_instance_mode = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceCategory`.
    pub fn db_instance_category(mut self, value: impl Into<String>) -> Self {
        self.db_instance_category = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `StorageSize`.
    #[inline]
    pub fn storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `CreateSampleData`.
    #[inline]
    pub fn create_sample_data(mut self, value: bool) -> Self {
        self.create_sample_data = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerlessResource`.
    #[inline]
    pub fn serverless_resource(mut self, value: i32) -> Self {
        self.serverless_resource = Some(value);
        self
    }
    /// Sets `IdleTime`.
    #[inline]
    pub fn idle_time(mut self, value: i32) -> Self {
        self.idle_time = Some(value);
        self
    }
    /// Sets `ServerlessMode`.
    pub fn serverless_mode(mut self, value: impl Into<String>) -> Self {
        self.serverless_mode = Some(value.into());
        self
    }
    /// Sets `EncryptionType`.
    pub fn encryption_type(mut self, value: impl Into<String>) -> Self {
        self.encryption_type = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `VectorConfigurationStatus`.
    pub fn vector_configuration_status(mut self, value: impl Into<String>) -> Self {
        self.vector_configuration_status = Some(value.into());
        self
    }
    /// Sets `MasterCU`.
    #[inline]
    pub fn master_cu(mut self, value: i32) -> Self {
        self.master_cu = Some(value);
        self
    }
    /// Sets `SrcDbInstanceName`.
    pub fn src_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.src_db_instance_name = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `EnableSSL`.
    #[inline]
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }
    /// Sets `ProdType`.
    pub fn prod_type(mut self, value: impl Into<String>) -> Self {
        self.prod_type = Some(value.into());
        self
    }
    /// Sets `DeployMode`.
    pub fn deploy_mode(mut self, value: impl Into<String>) -> Self {
        self.deploy_mode = Some(value.into());
        self
    }
    /// Sets `StandbyZoneId`.
    pub fn standby_zone_id(mut self, value: impl Into<String>) -> Self {
        self.standby_zone_id = Some(value.into());
        self
    }
    /// Sets `StandbyVSwitchId`.
    pub fn standby_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.standby_vswitch_id = Some(value.into());
        self
    }
    /// Sets `MasterAISpec`.
    pub fn master_ai_spec(mut self, value: impl Into<String>) -> Self {
        self.master_ai_spec = Some(value.into());
        self
    }
    /// Sets `AINodeSpecInfos`.
    pub fn ai_node_spec_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<AINodeSpecInfos>>,
    ) -> Self {
        self.ai_node_spec_infos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CacheStorageSize`.
    pub fn cache_storage_size(mut self, value: impl Into<String>) -> Self {
        self.cache_storage_size = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "EngineVersion" => engine_version: query,
        "Engine" => engine: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceGroupCount" => db_instance_group_count: query,
        "DBInstanceDescription" => db_instance_description: query,
        "SecurityIPList" => security_ip_list: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "ClientToken" => client_token: query,
        "InstanceNetworkType" => instance_network_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "SegStorageType" => seg_storage_type: query,
        "SegDiskPerformanceLevel" => seg_disk_performance_level: query,
        "InstanceSpec" => instance_spec: query,
        "SegNodeNum" => seg_node_num: query,
        "MasterNodeNum" => master_node_num: query,
        "DBInstanceMode" => db_instance_mode: query,
        "StorageType" => storage_type: query,
        "DBInstanceCategory" => db_instance_category: query,
        "ResourceGroupId" => resource_group_id: query,
        "StorageSize" => storage_size: query,
        "CreateSampleData" => create_sample_data: query,
        "Tag" => tag: query,
        "ServerlessResource" => serverless_resource: query,
        "IdleTime" => idle_time: query,
        "ServerlessMode" => serverless_mode: query,
        "EncryptionType" => encryption_type: query,
        "EncryptionKey" => encryption_key: query,
        "VectorConfigurationStatus" => vector_configuration_status: query,
        "MasterCU" => master_cu: query,
        "SrcDbInstanceName" => src_db_instance_name: query,
        "BackupId" => backup_id: query,
        "EnableSSL" => enable_ssl: query,
        "ProdType" => prod_type: query,
        "DeployMode" => deploy_mode: query,
        "StandbyZoneId" => standby_zone_id: query,
        "StandbyVSwitchId" => standby_vswitch_id: query,
        "MasterAISpec" => master_ai_spec: query,
        "AINodeSpecInfos" => ai_node_spec_infos: query,
        "CacheStorageSize" => cache_storage_size: query,
    }
}

impl Operation for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBInstance")
        .required(&["RegionId", "ZoneId", "EngineVersion", "Engine", "DBInstanceMode"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5414A4E5-4C36-4461-95FC-************`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// Port on which the instance listens. Example: `3432`.
    pub port: Option<String>,
    /// Host name that clients connect to. Example: `gp-bp12ga6v69h86****.gpdb.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `111111111111`.
    pub order_id: Option<String>,
}

response! {
    CreateDBInstanceResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Port" => port: value,
        "ConnectionString" => connection_string: value,
        "OrderId" => order_id: value,
    }
}

/// What is known about each AI node spec, one entry each.
#[non_exhaustive]
pub struct AINodeSpecInfos {
    /// How many there are of this: AI node.
    pub ai_node_num: Option<String>,
    /// Size or model of the AI node.
    pub ai_node_spec: Option<String>,
}

impl AINodeSpecInfos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AINodeNum`.
    pub fn ai_node_num(mut self, value: impl Into<String>) -> Self {
        self.ai_node_num = Some(value.into());
        self
    }
    /// Sets `AINodeSpec`.
    pub fn ai_node_spec(mut self, value: impl Into<String>) -> Self {
        self.ai_node_spec = Some(value.into());
        self
    }
}

request! {
    AINodeSpecInfos {
        "AINodeNum" => ai_node_num: field,
        "AINodeSpec" => ai_node_spec: field,
    }
}
