// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstance`, from `clickhouse_2023_05_22/CreateDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StorageType};

/// Creates an Enterprise Edition cluster of ApsaraDB for ClickHouse.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::CreateDBInstanceRequest::new();
/// let reply = client.create_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Kernel release, such as `23.8`.
    pub engine_version: Option<String>,
    /// How far the cluster may shrink by itself.
    pub scale_min: Option<String>,
    /// How far the cluster may grow by itself.
    pub scale_max: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Zones and vSwitches to spread the nodes over.
    pub multi_zone: Vec<MultiZone>,
    /// Whether the nodes lie in one zone or several.
    pub deploy_schema: Option<String>,
    /// ID of the source database instance that the call is about.
    pub source_db_instance_id: Option<String>,
    /// ID of the backup set that the call is about.
    pub backup_set_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// How far a node may grow by itself. Range: 4 to 128.
    pub node_scale_max: Option<i32>,
    /// How far a node may shrink by itself. Range: 4 to 128.
    pub node_scale_min: Option<i32>,
    /// How many there are of this: node. Range: 2 to 64.
    pub node_count: Option<i32>,
    /// How much or how many the account may have of this: storage. Range: at least 0.
    pub storage_quota: Option<i64>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<Open<StorageType>>,
    /// Time zone of the database.
    pub db_time_zone: Option<String>,
}

impl CreateDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `MultiZone`.
    pub fn multi_zone(
        mut self,
        value: impl IntoIterator<Item = impl Into<MultiZone>>,
    ) -> Self {
        self.multi_zone = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeploySchema`.
    pub fn deploy_schema(mut self, value: impl Into<String>) -> Self {
        self.deploy_schema = Some(value.into());
        self
    }
    /// Sets `SourceDBInstanceId`.
    pub fn source_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupSetId`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NodeScaleMax`.
    #[inline]
    pub fn node_scale_max(mut self, value: i32) -> Self {
        self.node_scale_max = Some(value);
        self
    }
    /// Sets `NodeScaleMin`.
    #[inline]
    pub fn node_scale_min(mut self, value: i32) -> Self {
        self.node_scale_min = Some(value);
        self
    }
    /// Sets `NodeCount`.
    #[inline]
    pub fn node_count(mut self, value: i32) -> Self {
        self.node_count = Some(value);
        self
    }
    /// Sets `StorageQuota`.
    #[inline]
    pub fn storage_quota(mut self, value: i64) -> Self {
        self.storage_quota = Some(value);
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `DBTimeZone`.
    pub fn db_time_zone(mut self, value: impl Into<String>) -> Self {
        self.db_time_zone = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VpcId" => vpc_id: query,
        "VswitchId" => vswitch_id: query,
        "DBInstanceDescription" => db_instance_description: query,
        "EngineVersion" => engine_version: query,
        "ScaleMin" => scale_min: query,
        "ScaleMax" => scale_max: query,
        "Engine" => engine: query,
        "MultiZone" => multi_zone: query_json,
        "DeploySchema" => deploy_schema: query,
        "SourceDBInstanceId" => source_db_instance_id: query,
        "BackupSetId" => backup_set_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "NodeScaleMax" => node_scale_max: query,
        "NodeScaleMin" => node_scale_min: query,
        "NodeCount" => node_count: query,
        "StorageQuota" => storage_quota: query,
        "StorageType" => storage_type: query,
        "DBTimeZone" => db_time_zone: query,
    }
}

impl Operation for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;
    type Error = CreateDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateDBInstance")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDBInstanceError] = &[
        CreateDBInstanceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`CreateDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
}

response! {
    CreateDBInstanceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Zones and vSwitches to spread the nodes over.
#[non_exhaustive]
pub struct MultiZone {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Vec<String>,
}

impl MultiZone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MultiZone {
        "ZoneId" => zone_id: field,
        "VSwitchIds" => vswitch_ids: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21154955706****`.
    pub order_id: Option<i64>,
    /// Host name that clients connect to.
    /// Example: `cc-bp100p4q1g9z3****-clickhouse.clickhouseserver.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
}

response! {
    DBInstanceData {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "ConnectionString" => connection_string: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type CreateDBInstanceError = super::DocumentedError;
