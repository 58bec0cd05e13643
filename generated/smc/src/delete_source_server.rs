// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSourceServer`, from `smc/DeleteSourceServer.md`.

use alicloud_runtime::codegen::*;

/// Deletes a migration source from the list; the server itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DeleteSourceServerRequest::new()
///     .source_id("s-bp17m1vi6x20c6g6****");
/// let reply = client.delete_source_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSourceServerRequest {
    /// **Required.** Migration source, as registered by its client. Example: `s-bp17m1vi6x20c6g6****`.
    pub source_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `true`.
    pub force: Option<bool>,
}

impl DeleteSourceServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceId`, which is required.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteSourceServerRequest {
        "SourceId" => source_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteSourceServerRequest {
    type Response = DeleteSourceServerResponse;
    type Error = DeleteSourceServerError;
    const INFO: OperationInfo = super::operation("DeleteSourceServer")
        .required(&["SourceId"]);
    const ERRORS: &'static [DeleteSourceServerError] = &[
        DeleteSourceServerError::SourceServerStateInvalid,
        DeleteSourceServerError::SourceServerWithRunningReplicationJob,
        DeleteSourceServerError::ReplicationJobRelated,
        DeleteSourceServerError::InternalError,
    ];
}

/// Response to [`DeleteSourceServerRequest`].
pub type DeleteSourceServerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSourceServerRequest`] names.
///
/// - [`SourceServerStateInvalid`](super::DocumentedError::SourceServerStateInvalid)
/// - [`SourceServerWithRunningReplicationJob`](super::DocumentedError::SourceServerWithRunningReplicationJob)
/// - [`ReplicationJobRelated`](super::DocumentedError::ReplicationJobRelated)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSourceServerError = super::DocumentedError;
