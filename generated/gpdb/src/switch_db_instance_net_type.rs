// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDBInstanceNetType`, from `gpdb/SwitchDBInstanceNetType.md`.

use alicloud_runtime::codegen::*;

/// Switches an instance's endpoint between internal and public, under a new prefix and port.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::SwitchDBInstanceNetTypeRequest::new()
///     .db_instance_id("...")
///     .connection_string_prefix("...")
///     .port("...");
/// let reply = client.switch_db_instance_net_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDBInstanceNetTypeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Port to listen on.
    pub port: Option<String>,
}

impl SwitchDBInstanceNetTypeRequest {
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
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    SwitchDBInstanceNetTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
    }
}

impl Operation for SwitchDBInstanceNetTypeRequest {
    type Response = SwitchDBInstanceNetTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchDBInstanceNetType")
        .required(&["DBInstanceId", "ConnectionStringPrefix", "Port"]);
}

/// Response to [`SwitchDBInstanceNetTypeRequest`].
pub type SwitchDBInstanceNetTypeResponse = alicloud_runtime::EmptyResponse;
