// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSimilarSecurityEventsQueryTask`, from `sas/CreateSimilarSecurityEventsQueryTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a query task for alert events that the same rule or alert type has raised.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateSimilarSecurityEventsQueryTaskRequest::new()
///     .security_event_id(1);
/// let reply = client.create_similar_security_events_query_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSimilarSecurityEventsQueryTaskRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the security event that the call is about.
    pub security_event_id: Option<i64>,
    /// Code that stands for the similar event scenario, for programs to act on.
    pub similar_event_scenario_code: Option<String>,
}

impl CreateSimilarSecurityEventsQueryTaskRequest {
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
    /// Sets `SecurityEventId`, which is required.
    #[inline]
    pub fn security_event_id(mut self, value: i64) -> Self {
        self.security_event_id = Some(value);
        self
    }
    /// Sets `SimilarEventScenarioCode`.
    pub fn similar_event_scenario_code(mut self, value: impl Into<String>) -> Self {
        self.similar_event_scenario_code = Some(value.into());
        self
    }
}

request! {
    CreateSimilarSecurityEventsQueryTaskRequest {
        "SourceIp" => source_ip: query,
        "SecurityEventId" => security_event_id: query,
        "SimilarEventScenarioCode" => similar_event_scenario_code: query,
    }
}

impl Operation for CreateSimilarSecurityEventsQueryTaskRequest {
    type Response = CreateSimilarSecurityEventsQueryTaskResponse;
    type Error = CreateSimilarSecurityEventsQueryTaskError;
    const INFO: OperationInfo = super::operation("CreateSimilarSecurityEventsQueryTask")
        .required(&["SecurityEventId"]);
    const ERRORS: &'static [CreateSimilarSecurityEventsQueryTaskError] = &[
        CreateSimilarSecurityEventsQueryTaskError::SecurityEventNotExists,
        CreateSimilarSecurityEventsQueryTaskError::NoPermission,
        CreateSimilarSecurityEventsQueryTaskError::IllegalParam,
        CreateSimilarSecurityEventsQueryTaskError::ServerError,
    ];
}

/// Response to [`CreateSimilarSecurityEventsQueryTaskRequest`].
#[non_exhaustive]
pub struct CreateSimilarSecurityEventsQueryTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5861EE3E-F0B3-48B8-A5DC-A5080BFBE052`.
    pub request_id: Option<String>,
    /// The task that looks for alerts of the same kind; its ID serves to read what was found.
    pub create_similar_security_events_query_task_response: Option<
        SimilarSecurityEventsQueryTaskCreateSimilarSecurityEventsQueryTaskResponse,
    >,
}

response! {
    CreateSimilarSecurityEventsQueryTaskResponse {
        "RequestId" => request_id: value,
        "CreateSimilarSecurityEventsQueryTaskResponse" => create_similar_security_events_query_task_response: value,
    }
}

/// The task that looks for alerts of the same kind; its ID serves to read what was found.
#[non_exhaustive]
pub struct SimilarSecurityEventsQueryTaskCreateSimilarSecurityEventsQueryTaskResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `New`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `2915`.
    pub task_id: Option<i64>,
}

response! {
    SimilarSecurityEventsQueryTaskCreateSimilarSecurityEventsQueryTaskResponse {
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`CreateSimilarSecurityEventsQueryTaskRequest`] names.
///
/// - [`SecurityEventNotExists`](super::DocumentedError::SecurityEventNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateSimilarSecurityEventsQueryTaskError = super::DocumentedError;
