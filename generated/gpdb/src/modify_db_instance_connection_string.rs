// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConnectionString`, from `gpdb/ModifyDBInstanceConnectionString.md`.

use alicloud_runtime::codegen::*;

/// Gives an endpoint of an instance another prefix or port.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceConnectionStringRequest::new()
///     .db_instance_id("...")
///     .connection_string_prefix("...")
///     .port("...")
///     .current_connection_string("...");
/// let reply = client.modify_db_instance_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionStringRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Port to listen on.
    pub port: Option<String>,
    /// **Required.** Host name that clients connect to now and that the call is about.
    pub current_connection_string: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConnectionStringRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "CurrentConnectionString" => current_connection_string: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBInstanceConnectionStringRequest {
    type Response = ModifyDBInstanceConnectionStringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConnectionString")
        .required(
            &[
                "DBInstanceId",
                "ConnectionStringPrefix",
                "Port",
                "CurrentConnectionString",
            ],
        )
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyDBInstanceConnectionStringRequest`].
pub type ModifyDBInstanceConnectionStringResponse = alicloud_runtime::EmptyResponse;
