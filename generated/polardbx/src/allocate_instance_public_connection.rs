// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateInstancePublicConnection`, from `polardbx/AllocateInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance an address by which it can be reached from the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::AllocateInstancePublicConnectionRequest::new()
///     .db_instance_name("...")
///     .connection_string_prefix("...")
///     .port("...");
/// let reply = client.allocate_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Port the public address listens on.
    pub port: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AllocateInstancePublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AllocateInstancePublicConnectionRequest {
        "DBInstanceName" => db_instance_name: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AllocateInstancePublicConnectionRequest {
    type Response = AllocateInstancePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AllocateInstancePublicConnection")
        .required(&["DBInstanceName", "ConnectionStringPrefix", "Port"])
        .region("RegionId");
}

/// Response to [`AllocateInstancePublicConnectionRequest`].
pub type AllocateInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;
