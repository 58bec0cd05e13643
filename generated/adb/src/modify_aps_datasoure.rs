// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApsDatasoure`, from `adb/ModifyApsDatasoure.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KafkaInfo};

/// Changes name, description and connection settings of an APS data source.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyApsDatasoureRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .datasource_id(1);
/// let reply = client.modify_aps_datasoure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApsDatasoureRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the datasource that the call is about.
    pub datasource_id: Option<i64>,
    /// Name that the datasource goes by.
    pub datasource_name: Option<String>,
    /// Free text that tells people about the datasource.
    pub datasource_description: Option<String>,
    /// What is known about the sls.
    pub sls_info: Option<SlsInfo>,
    /// What is known about the kafka.
    pub kafka_info: Option<KafkaInfo>,
    /// ID of the lakehouse that the call is about.
    pub lakehouse_id: Option<LakehouseId>,
    /// What is known about the rds mysql.
    pub rds_mysql_info: Option<MysqlInfo>,
    /// What is known about the polar database mysql.
    pub polardb_mysql_info: Option<MysqlInfo>,
}

impl ModifyApsDatasoureRequest {
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
    /// Sets `DatasourceId`, which is required.
    #[inline]
    pub fn datasource_id(mut self, value: i64) -> Self {
        self.datasource_id = Some(value);
        self
    }
    /// Sets `DatasourceName`.
    pub fn datasource_name(mut self, value: impl Into<String>) -> Self {
        self.datasource_name = Some(value.into());
        self
    }
    /// Sets `DatasourceDescription`.
    pub fn datasource_description(mut self, value: impl Into<String>) -> Self {
        self.datasource_description = Some(value.into());
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
    /// Sets `LakehouseId`.
    pub fn lakehouse_id(mut self, value: impl Into<LakehouseId>) -> Self {
        self.lakehouse_id = Some(value.into());
        self
    }
    /// Sets `RdsMysqlInfo`.
    pub fn rds_mysql_info(mut self, value: impl Into<MysqlInfo>) -> Self {
        self.rds_mysql_info = Some(value.into());
        self
    }
    /// Sets `PolarDBMysqlInfo`.
    pub fn polardb_mysql_info(mut self, value: impl Into<MysqlInfo>) -> Self {
        self.polardb_mysql_info = Some(value.into());
        self
    }
}

request! {
    ModifyApsDatasoureRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "DatasourceId" => datasource_id: form,
        "DatasourceName" => datasource_name: form,
        "DatasourceDescription" => datasource_description: form,
        "SlsInfo" => sls_info: form_json,
        "KafkaInfo" => kafka_info: form_json,
        "LakehouseId" => lakehouse_id: form_json,
        "RdsMysqlInfo" => rds_mysql_info: form_json,
        "PolarDBMysqlInfo" => polardb_mysql_info: form_json,
    }
}

impl Operation for ModifyApsDatasoureRequest {
    type Response = ModifyApsDatasoureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApsDatasoure")
        .required(&["DBClusterId", "RegionId", "DatasourceId"]);
}

/// Response to [`ModifyApsDatasoureRequest`], which the documentation does not describe.
pub type ModifyApsDatasoureResponse = alicloud_runtime::UndocumentedResponse;

/// What is known about the sls.
#[non_exhaustive]
pub struct SlsInfo {
    /// Region that the source lies in.
    pub source_region_id: Option<String>,
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
        "Across" => across: field,
        "AcrossUid" => across_uid: field,
        "AcrossRole" => across_role: field,
    }
}

/// ID of the lakehouse that the call is about.
#[non_exhaustive]
pub struct LakehouseId {
    /// vSwitch through which the source is reached.
    pub vswitch: Option<String>,
    /// The security group that the call is about.
    pub security_group: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl LakehouseId {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    LakehouseId {
        "Vswitch" => vswitch: field,
        "SecurityGroup" => security_group: field,
        "VpcId" => vpc_id: field,
    }
}

/// What is known about the rds mysql.
#[non_exhaustive]
pub struct MysqlInfo {
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Web address under which the connect is found.
    pub connect_url: Option<String>,
}

impl MysqlInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    MysqlInfo {
        "UserName" => user_name: field,
        "Password" => password: field,
        "RegionId" => region_id: field,
        "ConnectUrl" => connect_url: field,
    }
}
