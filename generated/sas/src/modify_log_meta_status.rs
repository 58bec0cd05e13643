// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogMetaStatus`, from `sas/ModifyLogMetaStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns delivery of a log type in log analysis on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyLogMetaStatusRequest::new()
///     .log_store("...")
///     .status("...");
/// let reply = client.modify_log_meta_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogMetaStatusRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Project that the item belongs to.
    pub project: Option<String>,
    /// **Required.** Logstore of Log Service that has the records.
    pub log_store: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl ModifyLogMetaStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `LogStore`, which is required.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    ModifyLogMetaStatusRequest {
        "From" => from_: query,
        "Project" => project: query,
        "LogStore" => log_store: query,
        "Status" => status: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for ModifyLogMetaStatusRequest {
    type Response = ModifyLogMetaStatusResponse;
    type Error = ModifyLogMetaStatusError;
    const INFO: OperationInfo = super::operation("ModifyLogMetaStatus")
        .required(&["LogStore", "Status"]);
    const ERRORS: &'static [ModifyLogMetaStatusError] = &[
        ModifyLogMetaStatusError::LogAuthStatusNotReady,
        ModifyLogMetaStatusError::RdCheckNoPermission,
        ModifyLogMetaStatusError::NoPermission,
        ModifyLogMetaStatusError::RdCheckInnerError,
        ModifyLogMetaStatusError::ServerError,
    ];
}

/// Response to [`ModifyLogMetaStatusRequest`].
pub type ModifyLogMetaStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLogMetaStatusRequest`] names.
///
/// - [`LogAuthStatusNotReady`](super::DocumentedError::LogAuthStatusNotReady)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLogMetaStatusError = super::DocumentedError;
