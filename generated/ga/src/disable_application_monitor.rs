// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableApplicationMonitor`, from `ga/DisableApplicationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Switches an origin probing task off without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DisableApplicationMonitorRequest::new()
///     .task_id("...");
/// let reply = client.disable_application_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableApplicationMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DisableApplicationMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DisableApplicationMonitorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DisableApplicationMonitorRequest {
    type Response = DisableApplicationMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableApplicationMonitor")
        .required(&["TaskId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DisableApplicationMonitorRequest`].
pub type DisableApplicationMonitorResponse = alicloud_runtime::EmptyResponse;
