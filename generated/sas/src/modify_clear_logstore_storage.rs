// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClearLogstoreStorage`, from `sas/ModifyClearLogstoreStorage.md`.

use alicloud_runtime::codegen::*;

/// Empties the log analysis storage; the stored logs are cleared.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyClearLogstoreStorageRequest::new();
/// let reply = client.modify_clear_logstore_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClearLogstoreStorageRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Simple Log Service project with the logs to clear.
    pub user_project: Option<String>,
    /// Logstore with the logs to clear.
    pub user_log_store: Option<String>,
}

impl ModifyClearLogstoreStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `UserProject`.
    pub fn user_project(mut self, value: impl Into<String>) -> Self {
        self.user_project = Some(value.into());
        self
    }
    /// Sets `UserLogStore`.
    pub fn user_log_store(mut self, value: impl Into<String>) -> Self {
        self.user_log_store = Some(value.into());
        self
    }
}

request! {
    ModifyClearLogstoreStorageRequest {
        "Lang" => lang: query,
        "From" => from_: query,
        "UserProject" => user_project: query,
        "UserLogStore" => user_log_store: query,
    }
}

impl Operation for ModifyClearLogstoreStorageRequest {
    type Response = ModifyClearLogstoreStorageResponse;
    type Error = ModifyClearLogstoreStorageError;
    const INFO: OperationInfo = super::operation("ModifyClearLogstoreStorage");
    const ERRORS: &'static [ModifyClearLogstoreStorageError] = &[
        ModifyClearLogstoreStorageError::NoPermission,
        ModifyClearLogstoreStorageError::ServerError,
    ];
}

/// Response to [`ModifyClearLogstoreStorageRequest`].
pub type ModifyClearLogstoreStorageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyClearLogstoreStorageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyClearLogstoreStorageError = super::DocumentedError;
