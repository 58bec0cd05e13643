// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGrafanaWorkspace`, from `arms/DeleteGrafanaWorkspace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a free beta Grafana workspace; paid editions cannot be deleted by a call.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteGrafanaWorkspaceRequest::new()
///     .region_id("cn-hangzhou")
///     .grafana_workspace_id("grafana-rnglkcdrntlhk0****");
/// let reply = client.delete_grafana_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGrafanaWorkspaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the grafana workspace that the call is about.
    /// Example: `grafana-rnglkcdrntlhk0****`.
    pub grafana_workspace_id: Option<String>,
}

impl DeleteGrafanaWorkspaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GrafanaWorkspaceId`, which is required.
    pub fn grafana_workspace_id(mut self, value: impl Into<String>) -> Self {
        self.grafana_workspace_id = Some(value.into());
        self
    }
}

request! {
    DeleteGrafanaWorkspaceRequest {
        "RegionId" => region_id: query,
        "GrafanaWorkspaceId" => grafana_workspace_id: query,
    }
}

impl Operation for DeleteGrafanaWorkspaceRequest {
    type Response = DeleteGrafanaWorkspaceResponse;
    type Error = DeleteGrafanaWorkspaceError;
    const INFO: OperationInfo = super::operation("DeleteGrafanaWorkspace")
        .required(&["RegionId", "GrafanaWorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteGrafanaWorkspaceError] = &[
        DeleteGrafanaWorkspaceError::ParameterMissing,
        DeleteGrafanaWorkspaceError::ResourceIdIsIllegal,
        DeleteGrafanaWorkspaceError::ParameterIllegal,
        DeleteGrafanaWorkspaceError::RAMNotAuthorize,
        DeleteGrafanaWorkspaceError::STSNotAuthorize,
        DeleteGrafanaWorkspaceError::IllegalUserAccess,
        DeleteGrafanaWorkspaceError::InternalError,
        DeleteGrafanaWorkspaceError::AccountUidAccessError,
    ];
}

/// Response to [`DeleteGrafanaWorkspaceRequest`].
#[non_exhaustive]
pub struct DeleteGrafanaWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `27E653FA-5958-45BE-8AA9-14D884DC****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `eac0a8048716731735000007137d000b`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    DeleteGrafanaWorkspaceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteGrafanaWorkspaceRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ResourceIdIsIllegal`](super::DocumentedError::ResourceIdIsIllegal)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AccountUidAccessError`](super::DocumentedError::AccountUidAccessError)
pub type DeleteGrafanaWorkspaceError = super::DocumentedError;
