// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableApplicationMonitor`, from `ga/EnableApplicationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Switches an origin probing task on.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::EnableApplicationMonitorRequest::new()
///     .task_id("...");
/// let reply = client.enable_application_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableApplicationMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl EnableApplicationMonitorRequest {
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
    EnableApplicationMonitorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for EnableApplicationMonitorRequest {
    type Response = EnableApplicationMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableApplicationMonitor")
        .required(&["TaskId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`EnableApplicationMonitorRequest`].
pub type EnableApplicationMonitorResponse = alicloud_runtime::EmptyResponse;
