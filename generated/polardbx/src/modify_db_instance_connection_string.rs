// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionString`, from `polardbx/ModifyDBInstanceConnectionString.md`.

use alicloud_runtime::codegen::*;

/// Changes the connection address of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDBInstanceConnectionStringRequest::new()
///     .db_instance_name("...")
///     .new_prefix("...")
///     .connection_string("...")
///     .new_port("...");
/// let reply = client.modify_db_instance_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** New first label of the host name.
    pub new_prefix: Option<String>,
    /// **Required.** Host name that clients connect to.
    pub connection_string: Option<String>,
    /// **Required.** Network port that belongs to the new.
    pub new_port: Option<String>,
}

impl ModifyDBInstanceConnectionStringRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `NewPrefix`, which is required.
    pub fn new_prefix(mut self, value: impl Into<String>) -> Self {
        self.new_prefix = Some(value.into());
        self
    }
    /// Sets `ConnectionString`, which is required.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `NewPort`, which is required.
    pub fn new_port(mut self, value: impl Into<String>) -> Self {
        self.new_port = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConnectionStringRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "NewPrefix" => new_prefix: query,
        "ConnectionString" => connection_string: query,
        "NewPort" => new_port: query,
    }
}

impl Operation for ModifyDBInstanceConnectionStringRequest {
    type Response = ModifyDBInstanceConnectionStringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionString")
        .required(
            &["RegionId", "DBInstanceName", "NewPrefix", "ConnectionString", "NewPort"],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceConnectionStringRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceConnectionStringData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `c3cf535c-a585-11ea-8263-00163e04d3a7`.
    pub request_id: Option<String>,
}

response! {
    ModifyDBInstanceConnectionStringResponse {
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceConnectionStringData {
    /// Host name that clients connect to. Example: `test2.polarx.huhehaote.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Name that the database instance goes by. Example: `pxc-unrf5ssig0ecg8`.
    pub db_instance_name: Option<String>,
    /// Which kind of database instance net it is or is to be. Example: `1`.
    pub db_instance_net_type: Option<String>,
    /// Port on which the address accepts clients. Example: `3300`.
    pub port: Option<String>,
}

response! {
    DBInstanceConnectionStringData {
        "ConnectionString" => connection_string: value,
        "DBInstanceName" => db_instance_name: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "Port" => port: value,
    }
}
