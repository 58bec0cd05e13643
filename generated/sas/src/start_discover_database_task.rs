// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDiscoverDatabaseTask`, from `sas/StartDiscoverDatabaseTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a search for databases on the servers, which can then be protected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StartDiscoverDatabaseTaskRequest::new();
/// let reply = client.start_discover_database_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDiscoverDatabaseTaskRequest {}

impl StartDiscoverDatabaseTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    StartDiscoverDatabaseTaskRequest {}
}

impl Operation for StartDiscoverDatabaseTaskRequest {
    type Response = StartDiscoverDatabaseTaskResponse;
    type Error = StartDiscoverDatabaseTaskError;
    const INFO: OperationInfo = super::operation("StartDiscoverDatabaseTask");
    const ERRORS: &'static [StartDiscoverDatabaseTaskError] = &[
        StartDiscoverDatabaseTaskError::NoPermission,
        StartDiscoverDatabaseTaskError::ServerError,
    ];
}

/// Response to [`StartDiscoverDatabaseTaskRequest`].
#[non_exhaustive]
pub struct StartDiscoverDatabaseTaskResponse {
    /// Mark of the search task; pass it to
    /// [`QueryDiscoverDatabase`](super::Client::query_discover_database).
    /// Example: `48bced6d-2aee-4fa2-9aba-b846b77b****`.
    pub create_mark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F46921AF-CC55-5971-92C9-7E09E160****`.
    pub request_id: Option<String>,
}

response! {
    StartDiscoverDatabaseTaskResponse {
        "CreateMark" => create_mark: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartDiscoverDatabaseTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type StartDiscoverDatabaseTaskError = super::DocumentedError;
