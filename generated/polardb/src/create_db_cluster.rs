// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBCluster`, from `polardb/CreateDBCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBType, EnableDisable, OnOff, PayType, Tag};

/// Buys a new PolarDB cluster, either empty or based on an existing instance, cluster, or backup.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateDBClusterRequest::new()
///     .region_id("cn-hangzhou")
///     .db_type("MySQL")
///     .db_version("5.6")
///     .db_node_class("polar.mysql.x2.medium")
///     .pay_type("Postpaid");
/// let reply = client.create_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Length: at most 50.
    pub region_id: Option<String>,
    /// **Required.** Which kind of database it is or is to be.
    pub db_type: Option<Open<DBType>>,
    /// **Required.** Which version of the database is meant. Example: `5.6`.
    pub db_version: Option<String>,
    /// Size, model or class of the database node.
    pub db_node_class: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<Open<PayType>>,
    /// What the cluster is made from. Default: `Normal`.
    pub creation_option: Option<String>,
    /// **Required** under conditions. ID of the source resource that the call is about.
    pub source_resource_id: Option<String>,
    /// Data to clone: `LATEST`, a backup ID, or a time. Default: `LATEST`.
    pub clone_data_point: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Kind of network that the cluster is in or is meant for. Default: `VPC`.
    pub cluster_network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Free text that tells people about the database cluster. Length: 2 to 256.
    pub db_cluster_description: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Default: `false`.
    pub auto_renew: Option<bool>,
    /// **Required** under conditions. Unit of the prepaid term.
    pub period: Option<Open<Period>>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// Processor architecture, such as x86 or ARM.
    pub architecture: Option<Open<Architecture>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Whether data at rest is encrypted transparently.
    pub tde_status: Option<bool>,
    /// Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// Class that the creation belongs to.
    pub creation_category: Option<String>,
    /// Time zone of the database.
    pub default_time_zone: Option<String>,
    /// Names of the lower case tables to work on or to narrow the list down to.
    pub lower_case_table_names: Option<String>,
    /// Which backups stay when the cluster is deleted.
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    /// Storage to provide, in GB. Range: 10 to 100000.
    pub storage_space: Option<i64>,
    /// Release of the kernel within the major one, such as `8.0.2`.
    pub db_minor_version: Option<String>,
    /// Parameter template that is meant; it holds settings for new clusters.
    pub parameter_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// How a Serverless cluster scales: `AgileServerless` fast with the load, `SteadyServerless` on top
    /// of fixed nodes.
    pub serverless_type: Option<String>,
    /// Least capacity a node can shrink to.
    pub scale_min: Option<String>,
    /// Most capacity a node can grow to.
    pub scale_max: Option<String>,
    /// Whether an idle cluster is paused.
    pub allow_shut_down: Option<String>,
    /// Fewest read-only nodes.
    pub scale_ro_num_min: Option<String>,
    /// Most read-only nodes.
    pub scale_ro_num_max: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// How many there are of this: database node.
    pub db_node_num: Option<i32>,
    /// Whether a standby runs along in another zone.
    pub hot_standby_cluster: Option<Open<HotStandbyCluster>>,
    /// Whether zones always hold the same data.
    pub strict_consistency: Option<Open<OnOff>>,
    /// Zone of the standby storage; only with strict consistency over zones.
    pub standby_az: Option<String>,
    /// Which kind of proxy it is or is to be.
    pub proxy_type: Option<String>,
    /// Size, model or class of the proxy.
    pub proxy_class: Option<String>,
    /// Whether the binary log is written; for MySQL only.
    pub loose_polar_log_bin: Option<Open<OnOff>>,
    /// Engine that the loose x runs on.
    pub loose_x_engine: Option<Open<OnOff>>,
    /// Share of the memory for X-Engine, in percent; only when it is on.
    pub loose_x_engine_use_memory_pct: Option<String>,
    /// Whether storage is charged by what is used (`Postpaid`) or paid in advance for a fixed space
    /// (`Prepaid`).
    pub storage_pay_type: Option<Open<PayType>>,
    /// Whether the disk grows by itself when it fills up.
    pub storage_auto_scale: Option<Open<EnableDisable>>,
    /// Size that the disk does not outgrow by itself; needed when automatic growth is on.
    /// Range: 20 to 64000.
    pub storage_upper_bound: Option<i64>,
    /// Reads and writes a second of this: provisioned.
    pub provisioned_iops: Option<i64>,
    /// Whether the bursting is switched on.
    pub bursting_enabled: Option<String>,
    /// Which version of the target minor is meant.
    pub target_minor_version: Option<String>,
    /// Whether stored data is encrypted.
    pub storage_encryption: Option<bool>,
    /// Key that opens, signs or picks out the storage encryption.
    pub storage_encryption_key: Option<String>,
    /// Account that owns the source.
    pub source_uid: Option<i64>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
}

impl CreateDBClusterRequest {
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
    /// Sets `DBType`, which is required.
    pub fn db_type(mut self, value: impl Into<Open<DBType>>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`, which is required.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `DBNodeClass`.
    pub fn db_node_class(mut self, value: impl Into<String>) -> Self {
        self.db_node_class = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `CreationOption`.
    pub fn creation_option(mut self, value: impl Into<String>) -> Self {
        self.creation_option = Some(value.into());
        self
    }
    /// Sets `SourceResourceId`.
    pub fn source_resource_id(mut self, value: impl Into<String>) -> Self {
        self.source_resource_id = Some(value.into());
        self
    }
    /// Sets `CloneDataPoint`.
    pub fn clone_data_point(mut self, value: impl Into<String>) -> Self {
        self.clone_data_point = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ClusterNetworkType`.
    pub fn cluster_network_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_network_type = Some(value.into());
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
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
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
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<Open<Architecture>>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `TDEStatus`.
    #[inline]
    pub fn tde_status(mut self, value: bool) -> Self {
        self.tde_status = Some(value);
        self
    }
    /// Sets `GDNId`.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `CreationCategory`.
    pub fn creation_category(mut self, value: impl Into<String>) -> Self {
        self.creation_category = Some(value.into());
        self
    }
    /// Sets `DefaultTimeZone`.
    pub fn default_time_zone(mut self, value: impl Into<String>) -> Self {
        self.default_time_zone = Some(value.into());
        self
    }
    /// Sets `LowerCaseTableNames`.
    pub fn lower_case_table_names(mut self, value: impl Into<String>) -> Self {
        self.lower_case_table_names = Some(value.into());
        self
    }
    /// Sets `BackupRetentionPolicyOnClusterDeletion`.
    pub fn backup_retention_policy_on_cluster_deletion(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.backup_retention_policy_on_cluster_deletion = Some(value.into());
        self
    }
    /// Sets `StorageSpace`.
    #[inline]
    pub fn storage_space(mut self, value: i64) -> Self {
        self.storage_space = Some(value);
        self
    }
    /// Sets `DBMinorVersion`.
    pub fn db_minor_version(mut self, value: impl Into<String>) -> Self {
        self.db_minor_version = Some(value.into());
        self
    }
    /// Sets `ParameterGroupId`.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerlessType`.
    pub fn serverless_type(mut self, value: impl Into<String>) -> Self {
        self.serverless_type = Some(value.into());
        self
    }
    /// Sets `ScaleMin`.
    pub fn scale_min(mut self, value: impl Into<String>) -> Self {
        self.scale_min = Some(value.into());
        self
    }
    /// Sets `ScaleMax`.
    pub fn scale_max(mut self, value: impl Into<String>) -> Self {
        self.scale_max = Some(value.into());
        self
    }
    /// Sets `AllowShutDown`.
    pub fn allow_shut_down(mut self, value: impl Into<String>) -> Self {
        self.allow_shut_down = Some(value.into());
        self
    }
    /// Sets `ScaleRoNumMin`.
    pub fn scale_ro_num_min(mut self, value: impl Into<String>) -> Self {
        self.scale_ro_num_min = Some(value.into());
        self
    }
    /// Sets `ScaleRoNumMax`.
    pub fn scale_ro_num_max(mut self, value: impl Into<String>) -> Self {
        self.scale_ro_num_max = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `DBNodeNum`.
    #[inline]
    pub fn db_node_num(mut self, value: i32) -> Self {
        self.db_node_num = Some(value);
        self
    }
    /// Sets `HotStandbyCluster`.
    pub fn hot_standby_cluster(
        mut self,
        value: impl Into<Open<HotStandbyCluster>>,
    ) -> Self {
        self.hot_standby_cluster = Some(value.into());
        self
    }
    /// Sets `StrictConsistency`.
    pub fn strict_consistency(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.strict_consistency = Some(value.into());
        self
    }
    /// Sets `StandbyAZ`.
    pub fn standby_az(mut self, value: impl Into<String>) -> Self {
        self.standby_az = Some(value.into());
        self
    }
    /// Sets `ProxyType`.
    pub fn proxy_type(mut self, value: impl Into<String>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
    /// Sets `ProxyClass`.
    pub fn proxy_class(mut self, value: impl Into<String>) -> Self {
        self.proxy_class = Some(value.into());
        self
    }
    /// Sets `LoosePolarLogBin`.
    pub fn loose_polar_log_bin(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.loose_polar_log_bin = Some(value.into());
        self
    }
    /// Sets `LooseXEngine`.
    pub fn loose_x_engine(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.loose_x_engine = Some(value.into());
        self
    }
    /// Sets `LooseXEngineUseMemoryPct`.
    pub fn loose_x_engine_use_memory_pct(mut self, value: impl Into<String>) -> Self {
        self.loose_x_engine_use_memory_pct = Some(value.into());
        self
    }
    /// Sets `StoragePayType`.
    pub fn storage_pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.storage_pay_type = Some(value.into());
        self
    }
    /// Sets `StorageAutoScale`.
    pub fn storage_auto_scale(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.storage_auto_scale = Some(value.into());
        self
    }
    /// Sets `StorageUpperBound`.
    #[inline]
    pub fn storage_upper_bound(mut self, value: i64) -> Self {
        self.storage_upper_bound = Some(value);
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: impl Into<String>) -> Self {
        self.bursting_enabled = Some(value.into());
        self
    }
    /// Sets `TargetMinorVersion`.
    pub fn target_minor_version(mut self, value: impl Into<String>) -> Self {
        self.target_minor_version = Some(value.into());
        self
    }
    /// Sets `StorageEncryption`.
    #[inline]
    pub fn storage_encryption(mut self, value: bool) -> Self {
        self.storage_encryption = Some(value);
        self
    }
    /// Sets `StorageEncryptionKey`.
    pub fn storage_encryption_key(mut self, value: impl Into<String>) -> Self {
        self.storage_encryption_key = Some(value.into());
        self
    }
    /// Sets `SourceUid`.
    #[inline]
    pub fn source_uid(mut self, value: i64) -> Self {
        self.source_uid = Some(value);
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
}

request! {
    CreateDBClusterRequest {
        "RegionId" => region_id: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "DBNodeClass" => db_node_class: query,
        "PayType" => pay_type: query,
        "CreationOption" => creation_option: query,
        "SourceResourceId" => source_resource_id: query,
        "CloneDataPoint" => clone_data_point: query,
        "ZoneId" => zone_id: query,
        "ClusterNetworkType" => cluster_network_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "DBClusterDescription" => db_cluster_description: query,
        "AutoRenew" => auto_renew: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "ClientToken" => client_token: query,
        "Architecture" => architecture: query,
        "ResourceGroupId" => resource_group_id: query,
        "SecurityIPList" => security_ip_list: query,
        "TDEStatus" => tde_status: query,
        "GDNId" => gdn_id: query,
        "CreationCategory" => creation_category: query,
        "DefaultTimeZone" => default_time_zone: query,
        "LowerCaseTableNames" => lower_case_table_names: query,
        "BackupRetentionPolicyOnClusterDeletion" => backup_retention_policy_on_cluster_deletion: query,
        "StorageSpace" => storage_space: query,
        "DBMinorVersion" => db_minor_version: query,
        "ParameterGroupId" => parameter_group_id: query,
        "Tag" => tag: query,
        "ServerlessType" => serverless_type: query,
        "ScaleMin" => scale_min: query,
        "ScaleMax" => scale_max: query,
        "AllowShutDown" => allow_shut_down: query,
        "ScaleRoNumMin" => scale_ro_num_min: query,
        "ScaleRoNumMax" => scale_ro_num_max: query,
        "StorageType" => storage_type: query,
        "DBNodeNum" => db_node_num: query,
        "HotStandbyCluster" => hot_standby_cluster: query,
        "StrictConsistency" => strict_consistency: query,
        "StandbyAZ" => standby_az: query,
        "ProxyType" => proxy_type: query,
        "ProxyClass" => proxy_class: query,
        "LoosePolarLogBin" => loose_polar_log_bin: query,
        "LooseXEngine" => loose_x_engine: query,
        "LooseXEngineUseMemoryPct" => loose_x_engine_use_memory_pct: query,
        "StoragePayType" => storage_pay_type: query,
        "StorageAutoScale" => storage_auto_scale: query,
        "StorageUpperBound" => storage_upper_bound: query,
        "ProvisionedIops" => provisioned_iops: query,
        "BurstingEnabled" => bursting_enabled: query,
        "TargetMinorVersion" => target_minor_version: query,
        "StorageEncryption" => storage_encryption: query,
        "StorageEncryptionKey" => storage_encryption_key: query,
        "SourceUid" => source_uid: query,
        "CloudProvider" => cloud_provider: query,
        "EnsRegionId" => ens_region_id: query,
    }
}

impl Operation for CreateDBClusterRequest {
    type Response = CreateDBClusterResponse;
    type Error = CreateDBClusterError;
    const INFO: OperationInfo = super::operation("CreateDBCluster")
        .required(&["RegionId", "DBType", "DBVersion", "PayType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDBClusterError] = &[
        CreateDBClusterError::InvalidBackupRetentionPolicyOnClusterDeletionMalformed,
        CreateDBClusterError::InvalidLowerCaseTableNamesMalformed,
        CreateDBClusterError::InvalidDefaultTimeZoneMalformed,
        CreateDBClusterError::LocationFailedGetSubDomain,
        CreateDBClusterError::MissParameterGDNId,
        CreateDBClusterError::EntityNotExistResourceGroup,
    ];
}

/// Response to [`CreateDBClusterRequest`].
#[non_exhaustive]
pub struct CreateDBClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E56531A4-E552-40BA-9C58-137B80******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `211454967******`.
    pub order_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-***************`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateDBClusterResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

values! {
    /// Unit of the prepaid term.
    pub enum Period {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        Month = "Month",
    }
}

values! {
    /// Processor architecture, such as x86 or ARM.
    pub enum Architecture {
        /// x86 processors.
        X86 = "X86",
        /// ARM processors.
        Arm = "ARM",
    }
}

values! {
    /// Whether a standby runs along in another zone.
    pub enum HotStandbyCluster {
        /// A standby.
        On = "ON",
        /// No standby.
        Off = "OFF",
        /// A standby, for the standard edition.
        Standby = "STANDBY",
        /// Spread over three zones.
        _3az = "3AZ",
        /// A standby as large as the cluster.
        Equal = "EQUAL",
    }
}

/// Errors that the documentation of [`CreateDBClusterRequest`] names.
///
/// - [`InvalidBackupRetentionPolicyOnClusterDeletionMalformed`](super::DocumentedError::InvalidBackupRetentionPolicyOnClusterDeletionMalformed)
/// - [`InvalidLowerCaseTableNamesMalformed`](super::DocumentedError::InvalidLowerCaseTableNamesMalformed)
/// - [`InvalidDefaultTimeZoneMalformed`](super::DocumentedError::InvalidDefaultTimeZoneMalformed)
/// - [`LocationFailedGetSubDomain`](super::DocumentedError::LocationFailedGetSubDomain)
/// - [`MissParameterGDNId`](super::DocumentedError::MissParameterGDNId)
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
pub type CreateDBClusterError = super::DocumentedError;
