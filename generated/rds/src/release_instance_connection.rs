// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstanceConnection`, from `rds/ReleaseInstanceConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives up an endpoint of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ReleaseInstanceConnectionRequest::new()
///     .db_instance_id("...")
///     .current_connection_string("...")
///     .instance_network_type("...");
/// let reply = client.release_instance_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstanceConnectionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Endpoint that is to be changed or given up, as the instance has it now.
    pub current_connection_string: Option<String>,
    /// **Required.** Whether the instance is reached in a VPC or in the classic network.
    pub instance_network_type: Option<String>,
}

impl ReleaseInstanceConnectionRequest {
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
    /// Sets `InstanceNetworkType`, which is required.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
}

request! {
    ReleaseInstanceConnectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "CurrentConnectionString" => current_connection_string: query,
        "InstanceNetworkType" => instance_network_type: query,
    }
}

impl Operation for ReleaseInstanceConnectionRequest {
    type Response = ReleaseInstanceConnectionResponse;
    type Error = ReleaseInstanceConnectionError;
    const INFO: OperationInfo = super::operation("ReleaseInstanceConnection")
        .required(&["DBInstanceId", "CurrentConnectionString", "InstanceNetworkType"]);
    const ERRORS: &'static [ReleaseInstanceConnectionError] = &[
        ReleaseInstanceConnectionError::EndpointNotFound,
    ];
}

/// Response to [`ReleaseInstanceConnectionRequest`].
pub type ReleaseInstanceConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseInstanceConnectionRequest`] names.
///
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
pub type ReleaseInstanceConnectionError = super::DocumentedError;
