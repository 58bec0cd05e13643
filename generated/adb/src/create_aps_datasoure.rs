// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApsDatasoure`, from `adb/CreateApsDatasoure.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KafkaInfo};

/// Registers a data source for APS with a cluster, such as Kafka, Simple Log Service, Hive or RDS
/// for MySQL.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateApsDatasoureRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .datasource_type("...")
///     .datasource_name("...");
/// let reply = client.create_aps_datasoure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApsDatasoureRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of datasource it is or is to be.
    pub datasource_type: Option<String>,
    /// **Required.** Name that the datasource goes by.
    pub datasource_name: Option<String>,
    /// Free text that tells people about the datasource.
    pub datasource_description: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// What is known about the sls.
    pub sls_info: Option<SlsInfo>,
    /// What is known about the kafka.
    pub kafka_info: Option<KafkaInfo>,
    /// What is known about the hive.
    pub hive_info: Option<HiveInfo>,
    /// What is known about the rds mysql.
    pub rds_mysql_info: Option<RdsMysqlInfo>,
    /// What is known about the polar database mysql.
    pub polardb_mysql_info: Option<PolarDBMysqlInfo>,
    /// What is known about the polar DBX.
    pub polardb_x_info: Option<PolarDBXInfo>,
    /// What is known about the databricks.
    pub databricks_info: Option<DatabricksInfo>,
}

impl CreateApsDatasoureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DatasourceType`, which is required.
    pub fn datasource_type(mut self, value: impl Into<String>) -> Self {
        self.datasource_type = Some(value.into());
        self
    }
    /// Sets `DatasourceName`, which is required.
    pub fn datasource_name(mut self, value: impl Into<String>) -> Self {
        self.datasource_name = Some(value.into());
        self
    }
    /// Sets `DatasourceDescription`.
    pub fn datasource_description(mut self, value: impl Into<String>) -> Self {
        self.datasource_description = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `SlsInfo`.
    pub fn sls_info(mut self, value: impl Into<SlsInfo>) -> Self {
        self.sls_info = Some(value.into());
        self
    }
    /// Sets `KafkaInfo`.
    pub fn kafka_info(mut self, value: impl Into<KafkaInfo>) -> Self {
        self.kafka_info = Some(value.into());
        self
    }
    /// Sets `HiveInfo`.
    pub fn hive_info(mut self, value: impl Into<HiveInfo>) -> Self {
        self.hive_info = Some(value.into());
        self
    }
    /// Sets `RdsMysqlInfo`.
    pub fn rds_mysql_info(mut self, value: impl Into<RdsMysqlInfo>) -> Self {
        self.rds_mysql_info = Some(value.into());
        self
    }
    /// Sets `PolarDBMysqlInfo`.
    pub fn polardb_mysql_info(mut self, value: impl Into<PolarDBMysqlInfo>) -> Self {
        self.polardb_mysql_info = Some(value.into());
        self
    }
    /// Sets `PolarDBXInfo`.
    pub fn polardb_x_info(mut self, value: impl Into<PolarDBXInfo>) -> Self {
        self.polardb_x_info = Some(value.into());
        self
    }
    /// Sets `DatabricksInfo`.
    pub fn databricks_info(mut self, value: impl Into<DatabricksInfo>) -> Self {
        self.databricks_info = Some(value.into());
        self
    }
}

request! {
    CreateApsDatasoureRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "DatasourceType" => datasource_type: form,
        "DatasourceName" => datasource_name: form,
        "DatasourceDescription" => datasource_description: form,
        "Mode" => mode: form,
        "SlsInfo" => sls_info: form_json,
        "KafkaInfo" => kafka_info: form_json,
        "HiveInfo" => hive_info: form_json,
        "RdsMysqlInfo" => rds_mysql_info: form_json,
        "PolarDBMysqlInfo" => polardb_mysql_info: form_json,
        "PolarDBXInfo" => polardb_x_info: form_json,
        "DatabricksInfo" => databricks_info: form_json,
    }
}

impl Operation for CreateApsDatasoureRequest {
    type Response = CreateApsDatasoureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApsDatasoure")
        .required(&["DBClusterId", "RegionId", "DatasourceType", "DatasourceName"]);
}

/// Response to [`CreateApsDatasoureRequest`], which the documentation does not describe.
pub type CreateApsDatasoureResponse = alicloud_runtime::UndocumentedResponse;

/// What is known about the sls.
#[non_exhaustive]
pub struct SlsInfo {
    /// Region that the source lies in.
    pub source_region_id: Option<String>,
    /// Project that the item belongs to.
    pub project: Option<String>,
    /// Logstore that records are read from.
    pub store: Option<String>,
    /// Whether this holds: acros.
    pub across: Option<bool>,
    /// Other account that owns the logs.
    pub across_uid: Option<String>,
    /// RAM role of the other account that gives access to its logs.
    pub across_role: Option<String>,
}

impl SlsInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceRegionId`.
    pub fn source_region_id(mut self, value: impl Into<String>) -> Self {
        self.source_region_id = Some(value.into());
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Store`.
    pub fn store(mut self, value: impl Into<String>) -> Self {
        self.store = Some(value.into());
        self
    }
    /// Sets `Across`.
    #[inline]
    pub fn across(mut self, value: bool) -> Self {
        self.across = Some(value);
        self
    }
    /// Sets `AcrossUid`.
    pub fn across_uid(mut self, value: impl Into<String>) -> Self {
        self.across_uid = Some(value.into());
        self
    }
    /// Sets `AcrossRole`.
    pub fn across_role(mut self, value: impl Into<String>) -> Self {
        self.across_role = Some(value.into());
        self
    }
}

request! {
    SlsInfo {
        "SourceRegionId" => source_region_id: field,
        "Project" => project: field,
        "Store" => store: field,
        "Across" => across: field,
        "AcrossUid" => across_uid: field,
        "AcrossRole" => across_role: field,
    }
}

/// What is known about the hive.
#[non_exhaustive]
pub struct HiveInfo {
    /// Address of the Hive metastore.
    pub meta_store_uri: Option<String>,
    /// vSwitch through which the source is reached.
    pub vswitch: Option<String>,
    /// The security group that the call is about.
    pub security_group: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Settings of the host, and what it works with.
    pub host_config: Option<String>,
}

impl HiveInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetaStoreUri`.
    pub fn meta_store_uri(mut self, value: impl Into<String>) -> Self {
        self.meta_store_uri = Some(value.into());
        self
    }
    /// Sets `Vswitch`.
    pub fn vswitch(mut self, value: impl Into<String>) -> Self {
        self.vswitch = Some(value.into());
        self
    }
    /// Sets `SecurityGroup`.
    pub fn security_group(mut self, value: impl Into<String>) -> Self {
        self.security_group = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `HostConfig`.
    pub fn host_config(mut self, value: impl Into<String>) -> Self {
        self.host_config = Some(value.into());
        self
    }
}

request! {
    HiveInfo {
        "MetaStoreUri" => meta_store_uri: field,
        "Vswitch" => vswitch: field,
        "SecurityGroup" => security_group: field,
        "ClusterId" => cluster_id: field,
        "HostConfig" => host_config: field,
    }
}

/// What is known about the rds mysql.
#[non_exhaustive]
pub struct RdsMysqlInfo {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Web address under which the connect is found.
    pub connect_url: Option<String>,
    /// The security group that the call is about.
    pub security_group: Option<String>,
}

impl RdsMysqlInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConnectUrl`.
    pub fn connect_url(mut self, value: impl Into<String>) -> Self {
        self.connect_url = Some(value.into());
        self
    }
    /// Sets `SecurityGroup`.
    pub fn security_group(mut self, value: impl Into<String>) -> Self {
        self.security_group = Some(value.into());
        self
    }
}

request! {
    RdsMysqlInfo {
        "InstanceId" => instance_id: field,
        "UserName" => user_name: field,
        "Password" => password: field,
        "RegionId" => region_id: field,
        "ConnectUrl" => connect_url: field,
        "SecurityGroup" => security_group: field,
    }
}

/// What is known about the polar database mysql.
#[non_exhaustive]
pub struct PolarDBMysqlInfo {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Web address under which the connect is found.
    pub connect_url: Option<String>,
    /// The security group that the call is about.
    pub security_group: Option<String>,
    /// Whether this holds: acros.
    pub across: Option<bool>,
    /// Other account that owns the logs.
    pub across_uid: Option<String>,
    /// RAM role of the other account that gives access to its logs.
    pub across_role: Option<String>,
}

impl PolarDBMysqlInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConnectUrl`.
    pub fn connect_url(mut self, value: impl Into<String>) -> Self {
        self.connect_url = Some(value.into());
        self
    }
    /// Sets `SecurityGroup`.
    pub fn security_group(mut self, value: impl Into<String>) -> Self {
        self.security_group = Some(value.into());
        self
    }
    /// Sets `Across`.
    #[inline]
    pub fn across(mut self, value: bool) -> Self {
        self.across = Some(value);
        self
    }
    /// Sets `AcrossUid`.
    pub fn across_uid(mut self, value: impl Into<String>) -> Self {
        self.across_uid = Some(value.into());
        self
    }
    /// Sets `AcrossRole`.
    pub fn across_role(mut self, value: impl Into<String>) -> Self {
        self.across_role = Some(value.into());
        self
    }
}

request! {
    PolarDBMysqlInfo {
        "InstanceId" => instance_id: field,
        "UserName" => user_name: field,
        "Password" => password: field,
        "RegionId" => region_id: field,
        "ConnectUrl" => connect_url: field,
        "SecurityGroup" => security_group: field,
        "Across" => across: field,
        "AcrossUid" => across_uid: field,
        "AcrossRole" => across_role: field,
    }
}

/// What is known about the polar DBX.
#[non_exhaustive]
pub struct PolarDBXInfo {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl PolarDBXInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    PolarDBXInfo {
        "InstanceId" => instance_id: field,
    }
}

/// What is known about the databricks.
#[non_exhaustive]
pub struct DatabricksInfo {
    /// Token for the access; pass it on without reading anything into it.
    pub access_token: Option<String>,
    /// Web address under which the workspace is found.
    pub workspace_url: Option<String>,
}

impl DatabricksInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessToken`.
    pub fn access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets `WorkspaceURL`.
    pub fn workspace_url(mut self, value: impl Into<String>) -> Self {
        self.workspace_url = Some(value.into());
        self
    }
}

request! {
    DatabricksInfo {
        "AccessToken" => access_token: field,
        "WorkspaceURL" => workspace_url: field,
    }
}
