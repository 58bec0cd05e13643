// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteOpaStrategyNew`, from `sas/DeleteOpaStrategyNew.md`.

use alicloud_runtime::codegen::*;

/// Deletes policies that kept risky images out of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteOpaStrategyNewRequest::new();
/// let reply = client.delete_opa_strategy_new(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteOpaStrategyNewRequest {
    /// IDs of the strategies to work on or to narrow the list down to. Items: at most 100.
    pub strategy_ids: Vec<i64>,
}

impl DeleteOpaStrategyNewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyIds`.
    pub fn strategy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.strategy_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteOpaStrategyNewRequest {
        "StrategyIds" => strategy_ids: query,
    }
}

impl Operation for DeleteOpaStrategyNewRequest {
    type Response = DeleteOpaStrategyNewResponse;
    type Error = DeleteOpaStrategyNewError;
    const INFO: OperationInfo = super::operation("DeleteOpaStrategyNew")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteOpaStrategyNewError] = &[
        DeleteOpaStrategyNewError::NoPermission,
        DeleteOpaStrategyNewError::ServerError,
    ];
}

/// Response to [`DeleteOpaStrategyNewRequest`].
#[non_exhaustive]
pub struct DeleteOpaStrategyNewResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FD58F11-0F4D-5C7F-B9B2-CFD76108F9A4`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteOpaStrategyNewResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteOpaStrategyNewRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteOpaStrategyNewError = super::DocumentedError;
