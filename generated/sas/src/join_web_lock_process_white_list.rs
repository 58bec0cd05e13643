// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinWebLockProcessWhiteList`, from `sas/JoinWebLockProcessWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Adds processes to the whitelist of web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::JoinWebLockProcessWhiteListRequest::new();
/// let reply = client.join_web_lock_process_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinWebLockProcessWhiteListRequest {
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// The process paths to work on or to narrow the list down to. Items: at most 100.
    pub process_paths: Vec<String>,
}

impl JoinWebLockProcessWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `ProcessPaths`.
    pub fn process_paths(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_paths = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    JoinWebLockProcessWhiteListRequest {
        "Uuids" => uuids: query,
        "ProcessPaths" => process_paths: query,
    }
}

impl Operation for JoinWebLockProcessWhiteListRequest {
    type Response = JoinWebLockProcessWhiteListResponse;
    type Error = JoinWebLockProcessWhiteListError;
    const INFO: OperationInfo = super::operation("JoinWebLockProcessWhiteList");
    const ERRORS: &'static [JoinWebLockProcessWhiteListError] = &[
        JoinWebLockProcessWhiteListError::NoPermission,
        JoinWebLockProcessWhiteListError::ServerError,
    ];
}

/// Response to [`JoinWebLockProcessWhiteListRequest`].
pub type JoinWebLockProcessWhiteListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinWebLockProcessWhiteListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type JoinWebLockProcessWhiteListError = super::DocumentedError;
