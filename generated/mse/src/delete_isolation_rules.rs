// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIsolationRules`, from `mse/DeleteIsolationRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes isolation rules of an application, which then has no bound on simultaneous calls from
/// them.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteIsolationRulesRequest::new()
///     .namespace("...")
///     .app_name("...");
/// let reply = client.delete_isolation_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIsolationRulesRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Entries to work on, by their IDs; several at once. Items: at most 100.
    pub ids: Vec<i64>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteIsolationRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteIsolationRulesRequest {
        "Namespace" => namespace: query,
        "Ids" => ids: query_json,
        "AppName" => app_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteIsolationRulesRequest {
    type Response = DeleteIsolationRulesResponse;
    type Error = DeleteIsolationRulesError;
    const INFO: OperationInfo = super::operation("DeleteIsolationRules")
        .required(&["Namespace", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteIsolationRulesError] = &[
        DeleteIsolationRulesError::IllegalRequest,
        DeleteIsolationRulesError::InvalidParameter,
        DeleteIsolationRulesError::NoPermission,
        DeleteIsolationRulesError::NotFound,
        DeleteIsolationRulesError::InternalError,
    ];
}

/// Response to [`DeleteIsolationRulesRequest`].
#[non_exhaustive]
pub struct DeleteIsolationRulesResponse {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call found, one entry each. Example: `1`.
    pub data: Vec<i64>,
}

response! {
    DeleteIsolationRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`DeleteIsolationRulesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteIsolationRulesError = super::DocumentedError;
