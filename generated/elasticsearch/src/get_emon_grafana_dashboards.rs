// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEmonGrafanaDashboards`, from `elasticsearch/GetEmonGrafanaDashboards.md`.

use alicloud_runtime::codegen::*;

/// Lists the Grafana dashboards of an advanced monitoring project.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetEmonGrafanaDashboardsRequest::new()
///     .project_id("es-133071096032****");
/// let reply = client.get_emon_grafana_dashboards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEmonGrafanaDashboardsRequest {
    /// **Required.** ID of the project that the call is about. Example: `es-133071096032****`.
    pub project_id: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl GetEmonGrafanaDashboardsRequest {
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
    GetEmonGrafanaDashboardsRequest {
        "ProjectId" => project_id: path,
        "body" => body: query,
    }
}

impl Operation for GetEmonGrafanaDashboardsRequest {
    type Response = GetEmonGrafanaDashboardsResponse;
    type Error = GetEmonGrafanaDashboardsError;
    const INFO: OperationInfo = super::operation("GetEmonGrafanaDashboards")
        .roa("GET", "/openapi/emon/projects/{ProjectId}/grafana/proxy/api/search")
        .required(&["ProjectId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetEmonGrafanaDashboardsError] = &[
        GetEmonGrafanaDashboardsError::InstanceActivating,
        GetEmonGrafanaDashboardsError::InstanceNotFound,
    ];
}

/// Response to [`GetEmonGrafanaDashboardsRequest`].
#[non_exhaustive]
pub struct GetEmonGrafanaDashboardsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E9D9827-2092-4385-9DA1-FC5A8D1DB3F5`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetEmonGrafanaDashboardsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetEmonGrafanaDashboardsRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type GetEmonGrafanaDashboardsError = super::DocumentedError;
