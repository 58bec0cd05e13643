// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstancePublicConnection`, from `gpdb/ReleaseInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Removes the public endpoint of an instance, which ends access from the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ReleaseInstancePublicConnectionRequest::new()
///     .db_instance_id("...")
///     .current_connection_string("...");
/// let reply = client.release_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstancePublicConnectionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Host name that clients connect to now and that the call is about.
    pub current_connection_string: Option<String>,
    /// Which endpoint is meant: the main one (`primary`) or the one shared by several coordinator nodes
    /// (`cluster`).
    pub address_type: Option<String>,
}

impl ReleaseInstancePublicConnectionRequest {
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
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
}

request! {
    ReleaseInstancePublicConnectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "CurrentConnectionString" => current_connection_string: query,
        "AddressType" => address_type: query,
    }
}

impl Operation for ReleaseInstancePublicConnectionRequest {
    type Response = ReleaseInstancePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseInstancePublicConnection")
        .required(&["DBInstanceId", "CurrentConnectionString"]);
}

/// Response to [`ReleaseInstancePublicConnectionRequest`].
pub type ReleaseInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;
