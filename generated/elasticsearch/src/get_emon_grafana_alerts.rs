// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEmonGrafanaAlerts`, from `elasticsearch/GetEmonGrafanaAlerts.md`.

use alicloud_runtime::codegen::*;

/// Lists the Grafana alerts of an advanced monitoring project.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetEmonGrafanaAlertsRequest::new()
///     .project_id("es-133071096032****");
/// let reply = client.get_emon_grafana_alerts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEmonGrafanaAlertsRequest {
    /// **Required.** ID of the project that the call is about. Example: `es-133071096032****`.
    pub project_id: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl GetEmonGrafanaAlertsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    GetEmonGrafanaAlertsRequest {
        "ProjectId" => project_id: path,
        "body" => body: query,
    }
}

impl Operation for GetEmonGrafanaAlertsRequest {
    type Response = GetEmonGrafanaAlertsResponse;
    type Error = GetEmonGrafanaAlertsError;
    const INFO: OperationInfo = super::operation("GetEmonGrafanaAlerts")
        .roa("GET", "/openapi/emon/projects/{ProjectId}/grafana/proxy/api/alerts")
        .required(&["ProjectId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetEmonGrafanaAlertsError] = &[
        GetEmonGrafanaAlertsError::InstanceActivating,
        GetEmonGrafanaAlertsError::InstanceNotFound,
    ];
}

/// Response to [`GetEmonGrafanaAlertsRequest`].
#[non_exhaustive]
pub struct GetEmonGrafanaAlertsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08FA74C7-5654-4309-9729-D555AF587B7F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetEmonGrafanaAlertsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetEmonGrafanaAlertsRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type GetEmonGrafanaAlertsError = super::DocumentedError;
