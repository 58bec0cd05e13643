// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionString`, from `dds/ModifyDBInstanceConnectionString.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SrvConnectionType};

/// Changes the host name or the port of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceConnectionStringRequest::new()
///     .current_connection_string("s-bpxxxxxxxx.mongodb.rds.aliyuncs.com")
///     .db_instance_id("dds-bpxxxxxxxx")
///     .new_connection_string("aliyuntest111");
/// let reply = client.modify_db_instance_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringRequest {
    /// Host name that is to be changed, as it is now.
    /// Example: `s-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub current_connection_string: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// First part of the new host name; the rest cannot be changed.
    /// Length: 8 to 64. Example: `aliyuntest111`.
    pub new_connection_string: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Port that clients are to use from now on; cloud disks only. Example: `3310`.
    pub new_port: Option<i32>,
    /// Whether only the port changes; then several addresses can be changed at once. Default: `false`.
    pub port_modify_only: Option<bool>,
    /// Whether the item lies in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<Open<SrvConnectionType>>,
}

impl ModifyDBInstanceConnectionStringRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentConnectionString`.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NewConnectionString`.
    pub fn new_connection_string(mut self, value: impl Into<String>) -> Self {
        self.new_connection_string = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `NewPort`.
    #[inline]
    pub fn new_port(mut self, value: i32) -> Self {
        self.new_port = Some(value);
        self
    }
    /// Sets `PortModifyOnly`.
    #[inline]
    pub fn port_modify_only(mut self, value: bool) -> Self {
        self.port_modify_only = Some(value);
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<SrvConnectionType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConnectionStringRequest {
        "CurrentConnectionString" => current_connection_string: query,
        "DBInstanceId" => db_instance_id: query,
        "NewConnectionString" => new_connection_string: query,
        "RegionId" => region_id: query,
        "NodeId" => node_id: query,
        "NewPort" => new_port: query,
        "PortModifyOnly" => port_modify_only: query,
        "NetworkType" => network_type: query,
    }
}

impl Operation for ModifyDBInstanceConnectionStringRequest {
    type Response = ModifyDBInstanceConnectionStringResponse;
    type Error = ModifyDBInstanceConnectionStringError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionString")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceConnectionStringError] = &[
        ModifyDBInstanceConnectionStringError::NewConnectionStringNotSupport,
        ModifyDBInstanceConnectionStringError::InvalidConnectionStringOrPortDuplicate,
        ModifyDBInstanceConnectionStringError::MissingParameter,
    ];
}

/// Response to [`ModifyDBInstanceConnectionStringRequest`].
pub type ModifyDBInstanceConnectionStringResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceConnectionStringRequest`] names.
///
/// - [`NewConnectionStringNotSupport`](super::DocumentedError::NewConnectionStringNotSupport)
/// - [`InvalidConnectionStringOrPortDuplicate`](super::DocumentedError::InvalidConnectionStringOrPortDuplicate)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type ModifyDBInstanceConnectionStringError = super::DocumentedError;
