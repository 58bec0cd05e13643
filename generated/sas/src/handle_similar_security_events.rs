// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HandleSimilarSecurityEvents`, from `sas/HandleSimilarSecurityEvents.md`.

use alicloud_runtime::codegen::*;

/// Handles in one go those alerts that share the kind or the IP rule of a given one.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::HandleSimilarSecurityEventsRequest::new()
///     .task_id(1)
///     .operation_code("...");
/// let reply = client.handle_similar_security_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HandleSimilarSecurityEventsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
    /// **Required.** Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// The operation params that are concerned.
    pub operation_params: Option<String>,
    /// Rules, as JSON, by which alerts like this one count as harmless from now on.
    pub mark_miss_param: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl HandleSimilarSecurityEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `OperationCode`, which is required.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `OperationParams`.
    pub fn operation_params(mut self, value: impl Into<String>) -> Self {
        self.operation_params = Some(value.into());
        self
    }
    /// Sets `MarkMissParam`.
    pub fn mark_miss_param(mut self, value: impl Into<String>) -> Self {
        self.mark_miss_param = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    HandleSimilarSecurityEventsRequest {
        "SourceIp" => source_ip: query,
        "TaskId" => task_id: query,
        "OperationCode" => operation_code: query,
        "OperationParams" => operation_params: query,
        "MarkMissParam" => mark_miss_param: query,
        "Remark" => remark: query,
    }
}

impl Operation for HandleSimilarSecurityEventsRequest {
    type Response = HandleSimilarSecurityEventsResponse;
    type Error = HandleSimilarSecurityEventsError;
    const INFO: OperationInfo = super::operation("HandleSimilarSecurityEvents")
        .required(&["TaskId", "OperationCode"]);
    const ERRORS: &'static [HandleSimilarSecurityEventsError] = &[
        HandleSimilarSecurityEventsError::DataRetrieveNotFinished,
        HandleSimilarSecurityEventsError::IllegalParam,
        HandleSimilarSecurityEventsError::NoPermission,
        HandleSimilarSecurityEventsError::ServerError,
    ];
}

/// Response to [`HandleSimilarSecurityEventsRequest`].
pub type HandleSimilarSecurityEventsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`HandleSimilarSecurityEventsRequest`] names.
///
/// - [`DataRetrieveNotFinished`](super::DocumentedError::DataRetrieveNotFinished)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type HandleSimilarSecurityEventsError = super::DocumentedError;
