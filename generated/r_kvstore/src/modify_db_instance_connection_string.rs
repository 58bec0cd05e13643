// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionString`, from `r-kvstore/ModifyDBInstanceConnectionString.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IPType};

/// Changes the endpoint or the port of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyDBInstanceConnectionStringRequest::new()
///     .db_instance_id("r-bp1xxxxxxxxxxxxx")
///     .current_connection_string("r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com")
///     .new_connection_string("standardredis");
/// let reply = client.modify_db_instance_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringRequest {
    /// **Required.** ID of the database instance. Example: `r-bp1xxxxxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Endpoint that is to be changed or given up, as the instance has it now.
    /// Example: `r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub current_connection_string: Option<String>,
    /// Prefix for the new endpoint, in front of the domain of the service; give this, the port, or
    /// both. Length: 8 to 64. Example: `standardredis`.
    pub new_connection_string: Option<String>,
    /// Network that the address belongs to. Example: `Public`.
    pub ip_type: Option<Open<IPType>>,
    /// Port on which the instance listens for clients.
    /// Range: 1024 to 65535. Length: 1 to 5. Example: `6379`.
    pub port: Option<String>,
}

impl ModifyDBInstanceConnectionStringRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `NewConnectionString`.
    pub fn new_connection_string(mut self, value: impl Into<String>) -> Self {
        self.new_connection_string = Some(value.into());
        self
    }
    /// Sets `IPType`.
    pub fn ip_type(mut self, value: impl Into<Open<IPType>>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConnectionStringRequest {
        "DBInstanceId" => db_instance_id: query,
        "CurrentConnectionString" => current_connection_string: query,
        "NewConnectionString" => new_connection_string: query,
        "IPType" => ip_type: query,
        "Port" => port: query,
    }
}

impl Operation for ModifyDBInstanceConnectionStringRequest {
    type Response = ModifyDBInstanceConnectionStringResponse;
    type Error = ModifyDBInstanceConnectionStringError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionString")
        .required(&["DBInstanceId", "CurrentConnectionString"]);
    const ERRORS: &'static [ModifyDBInstanceConnectionStringError] = &[
        ModifyDBInstanceConnectionStringError::NewConnectionStringNotSupport,
        ModifyDBInstanceConnectionStringError::InvalidIPTypeFormat,
        ModifyDBInstanceConnectionStringError::InvalidConnectionStringOrPortDuplicate,
        ModifyDBInstanceConnectionStringError::InvalidConnectionStringFormat,
    ];
}

/// Response to [`ModifyDBInstanceConnectionStringRequest`].
pub type ModifyDBInstanceConnectionStringResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceConnectionStringRequest`] names.
///
/// - [`NewConnectionStringNotSupport`](super::DocumentedError::NewConnectionStringNotSupport)
/// - [`InvalidIPTypeFormat`](super::DocumentedError::InvalidIPTypeFormat)
/// - [`InvalidConnectionStringOrPortDuplicate`](super::DocumentedError::InvalidConnectionStringOrPortDuplicate)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
pub type ModifyDBInstanceConnectionStringError = super::DocumentedError;
