// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstancePublicConnection`, from `r-kvstore/ReleaseInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives up the public endpoint of an instance; its private ones stay.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ReleaseInstancePublicConnectionRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .current_connection_string("r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com");
/// let reply = client.release_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstancePublicConnectionRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Endpoint that is to be changed or given up, as the instance has it now.
    /// Example: `r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub current_connection_string: Option<String>,
}

impl ReleaseInstancePublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
}

request! {
    ReleaseInstancePublicConnectionRequest {
        "InstanceId" => instance_id: query,
        "CurrentConnectionString" => current_connection_string: query,
    }
}

impl Operation for ReleaseInstancePublicConnectionRequest {
    type Response = ReleaseInstancePublicConnectionResponse;
    type Error = ReleaseInstancePublicConnectionError;
    const INFO: OperationInfo = super::operation("ReleaseInstancePublicConnection")
        .required(&["InstanceId", "CurrentConnectionString"]);
    const ERRORS: &'static [ReleaseInstancePublicConnectionError] = &[
        ReleaseInstancePublicConnectionError::MissingInstanceId,
        ReleaseInstancePublicConnectionError::MissingConnectionString,
        ReleaseInstancePublicConnectionError::AtLeastOneNetTypeExists,
    ];
}

/// Response to [`ReleaseInstancePublicConnectionRequest`].
pub type ReleaseInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseInstancePublicConnectionRequest`] names.
///
/// - [`MissingInstanceId`](super::DocumentedError::MissingInstanceId)
/// - [`MissingConnectionString`](super::DocumentedError::MissingConnectionString)
/// - [`AtLeastOneNetTypeExists`](super::DocumentedError::AtLeastOneNetTypeExists)
pub type ReleaseInstancePublicConnectionError = super::DocumentedError;
