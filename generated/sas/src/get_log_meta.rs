// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogMeta`, from `sas/GetLogMeta.md`.

use alicloud_runtime::codegen::*;

/// Shows whether a log type is being delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetLogMetaRequest::new()
///     .log_store("...");
/// let reply = client.get_log_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLogMetaRequest {
    /// **Required.** Logstore of Log Service that has the records.
    pub log_store: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl GetLogMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogStore`, which is required.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    GetLogMetaRequest {
        "LogStore" => log_store: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for GetLogMetaRequest {
    type Response = GetLogMetaResponse;
    type Error = GetLogMetaError;
    const INFO: OperationInfo = super::operation("GetLogMeta")
        .required(&["LogStore"])
        .read_only();
    const ERRORS: &'static [GetLogMetaError] = &[
        GetLogMetaError::RdCheckNoPermission,
        GetLogMetaError::NoPermission,
        GetLogMetaError::ServerError,
        GetLogMetaError::RdCheckInnerError,
    ];
}

/// Response to [`GetLogMetaRequest`].
#[non_exhaustive]
pub struct GetLogMetaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3956048F-9D73-5EDB-834B-4827BB48****`.
    pub request_id: Option<String>,
    /// The delivery of this log.
    pub log_meta: Option<LogMeta>,
}

response! {
    GetLogMetaResponse {
        "RequestId" => request_id: value,
        "LogMeta" => log_meta: value,
    }
}

/// The delivery of this log.
#[non_exhaustive]
pub struct LogMeta {
    /// Project that the item belongs to. Example: `sas-log`.
    pub project: Option<String>,
    /// Logstore of Log Service that has the records. Example: `aegis-log-login`.
    pub log_store: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enabled`.
    pub status: Option<String>,
}

response! {
    LogMeta {
        "Project" => project: value,
        "LogStore" => log_store: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetLogMetaRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type GetLogMetaError = super::DocumentedError;
