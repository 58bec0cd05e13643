// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionString`, from `clickhouse_2023_05_22/ModifyDBInstanceConnectionString.md`.

use alicloud_runtime::codegen::*;

/// Changes an endpoint of a cluster, such as its prefix.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifyDBInstanceConnectionStringRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_db_instance_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// Network ports that belong to the disable.
    pub disable_ports: Option<String>,
    /// Which kind of database instance net it is or is to be.
    pub db_instance_net_type: Option<String>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl ModifyDBInstanceConnectionStringRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `DisablePorts`.
    pub fn disable_ports(mut self, value: impl Into<String>) -> Self {
        self.disable_ports = Some(value.into());
        self
    }
    /// Sets `DBInstanceNetType`.
    pub fn db_instance_net_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_net_type = Some(value.into());
        self
    }
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConnectionStringRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ConnectionString" => connection_string: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "DisablePorts" => disable_ports: query,
        "DBInstanceNetType" => db_instance_net_type: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for ModifyDBInstanceConnectionStringRequest {
    type Response = ModifyDBInstanceConnectionStringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionString")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceConnectionStringRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceConnectionStringData>,
}

response! {
    ModifyDBInstanceConnectionStringResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceConnectionStringData {
    /// ID of the database instance that the item belongs to or stands for. Example: `cc-xxxxx`.
    pub db_instance_id: Option<i32>,
    /// Host name that clients connect to.
    /// Example: `cc-2ze34****-clickhouse..clickhouseserver.pre.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Name that the database instance goes by. Example: `cc-xxxxx`.
    pub db_instance_name: Option<String>,
}

response! {
    DBInstanceConnectionStringData {
        "DBInstanceID" => db_instance_id: value,
        "ConnectionString" => connection_string: value,
        "DBInstanceName" => db_instance_name: value,
    }
}
