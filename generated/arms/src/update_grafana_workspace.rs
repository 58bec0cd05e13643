// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGrafanaWorkspace`, from `arms/UpdateGrafanaWorkspace.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of a Grafana workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateGrafanaWorkspaceRequest::new()
///     .region_id("cn-hangzhou")
///     .grafana_workspace_id("grafana-cn-4xl3g******");
/// let reply = client.update_grafana_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the grafana workspace that the call is about.
    /// Example: `grafana-cn-4xl3g******`.
    pub grafana_workspace_id: Option<String>,
    /// Name that the grafana workspace goes by. Example: `testGrafana`.
    pub grafana_workspace_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl UpdateGrafanaWorkspaceRequest {
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
    /// Sets `GrafanaWorkspaceName`.
    pub fn grafana_workspace_name(mut self, value: impl Into<String>) -> Self {
        self.grafana_workspace_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    UpdateGrafanaWorkspaceRequest {
        "RegionId" => region_id: query,
        "GrafanaWorkspaceId" => grafana_workspace_id: query,
        "GrafanaWorkspaceName" => grafana_workspace_name: query,
        "Description" => description: query,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for UpdateGrafanaWorkspaceRequest {
    type Response = UpdateGrafanaWorkspaceResponse;
    type Error = UpdateGrafanaWorkspaceError;
    const INFO: OperationInfo = super::operation("UpdateGrafanaWorkspace")
        .required(&["RegionId", "GrafanaWorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateGrafanaWorkspaceError] = &[
        UpdateGrafanaWorkspaceError::ParameterMissing,
        UpdateGrafanaWorkspaceError::ResourceIdIsIllegal,
        UpdateGrafanaWorkspaceError::ParameterIllegal,
        UpdateGrafanaWorkspaceError::RAMNotAuthorize,
        UpdateGrafanaWorkspaceError::STSNotAuthorize,
        UpdateGrafanaWorkspaceError::IllegalUserAccess,
        UpdateGrafanaWorkspaceError::InternalError,
        UpdateGrafanaWorkspaceError::AccountUidAccessError,
    ];
}

/// Response to [`UpdateGrafanaWorkspaceRequest`].
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
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
    UpdateGrafanaWorkspaceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGrafanaWorkspaceRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ResourceIdIsIllegal`](super::DocumentedError::ResourceIdIsIllegal)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AccountUidAccessError`](super::DocumentedError::AccountUidAccessError)
pub type UpdateGrafanaWorkspaceError = super::DocumentedError;
