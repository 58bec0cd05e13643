// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateInstancePublicConnection`, from `gpdb/AllocateInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance a public endpoint, by which it is reachable from the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::AllocateInstancePublicConnectionRequest::new()
///     .db_instance_id("...")
///     .connection_string_prefix("...")
///     .port("...");
/// let reply = client.allocate_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Port to listen on.
    pub port: Option<String>,
    /// Which endpoint is meant: the main one (`primary`) or the one shared by several coordinator nodes
    /// (`cluster`).
    pub address_type: Option<String>,
}

impl AllocateInstancePublicConnectionRequest {
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
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
}

request! {
    AllocateInstancePublicConnectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "AddressType" => address_type: query,
    }
}

impl Operation for AllocateInstancePublicConnectionRequest {
    type Response = AllocateInstancePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AllocateInstancePublicConnection")
        .required(&["DBInstanceId", "ConnectionStringPrefix", "Port"]);
}

/// Response to [`AllocateInstancePublicConnectionRequest`].
pub type AllocateInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;
