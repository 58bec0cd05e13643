// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstancePublicConnection`, from `rds/ReleaseInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives up the public endpoint of an instance; its internal ones stay.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ReleaseInstancePublicConnectionRequest::new()
///     .current_connection_string("rm-uf6wjk5xxxx.mysql.rds.aliyuncs.com")
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.release_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstancePublicConnectionRequest {
    /// **Required.** Endpoint that is to be changed or given up, as the instance has it now.
    /// Example: `rm-uf6wjk5xxxx.mysql.rds.aliyuncs.com`.
    pub current_connection_string: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ReleaseInstancePublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ReleaseInstancePublicConnectionRequest {
        "CurrentConnectionString" => current_connection_string: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ReleaseInstancePublicConnectionRequest {
    type Response = ReleaseInstancePublicConnectionResponse;
    type Error = ReleaseInstancePublicConnectionError;
    const INFO: OperationInfo = super::operation("ReleaseInstancePublicConnection")
        .required(&["CurrentConnectionString", "DBInstanceId"]);
    const ERRORS: &'static [ReleaseInstancePublicConnectionError] = &[
        ReleaseInstancePublicConnectionError::EndpointNotFound,
    ];
}

/// Response to [`ReleaseInstancePublicConnectionRequest`].
pub type ReleaseInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseInstancePublicConnectionRequest`] names.
///
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound), here with HTTP status 400
pub type ReleaseInstancePublicConnectionError = super::DocumentedError;
