// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseDirectConnection`, from `r-kvstore/ReleaseDirectConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives up the private endpoint that leads straight to the shards.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ReleaseDirectConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.release_direct_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseDirectConnectionRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl ReleaseDirectConnectionRequest {
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
}

request! {
    ReleaseDirectConnectionRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleaseDirectConnectionRequest {
    type Response = ReleaseDirectConnectionResponse;
    type Error = ReleaseDirectConnectionError;
    const INFO: OperationInfo = super::operation("ReleaseDirectConnection")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ReleaseDirectConnectionError] = &[
        ReleaseDirectConnectionError::NetTypeNotExists,
        ReleaseDirectConnectionError::InstanceStatusNotSupport,
        ReleaseDirectConnectionError::InvalidDbInstanceIdNotFound,
    ];
}

/// Response to [`ReleaseDirectConnectionRequest`].
pub type ReleaseDirectConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseDirectConnectionRequest`] names.
///
/// - [`NetTypeNotExists`](super::DocumentedError::NetTypeNotExists)
/// - [`InstanceStatusNotSupport`](super::DocumentedError::InstanceStatusNotSupport)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
pub type ReleaseDirectConnectionError = super::DocumentedError;
