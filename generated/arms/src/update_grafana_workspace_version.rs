// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGrafanaWorkspaceVersion`, from `arms/UpdateGrafanaWorkspaceVersion.md`.

use alicloud_runtime::codegen::*;

/// Moves a Grafana workspace to another Grafana version.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateGrafanaWorkspaceVersionRequest::new()
///     .region_id("cn-hangzhou")
///     .grafana_workspace_id("grafana-cn-4xl3g******")
///     .grafana_version("10.0.x");
/// let reply = client.update_grafana_workspace_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceVersionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the grafana workspace that the call is about.
    /// Example: `grafana-cn-4xl3g******`.
    pub grafana_workspace_id: Option<String>,
    /// **Required.** Which version of the grafana is meant. Example: `10.0.x`.
    pub grafana_version: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl UpdateGrafanaWorkspaceVersionRequest {
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
    /// Sets `GrafanaVersion`, which is required.
    pub fn grafana_version(mut self, value: impl Into<String>) -> Self {
        self.grafana_version = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    UpdateGrafanaWorkspaceVersionRequest {
        "RegionId" => region_id: query,
        "GrafanaWorkspaceId" => grafana_workspace_id: query,
        "GrafanaVersion" => grafana_version: query,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for UpdateGrafanaWorkspaceVersionRequest {
    type Response = UpdateGrafanaWorkspaceVersionResponse;
    type Error = UpdateGrafanaWorkspaceVersionError;
    const INFO: OperationInfo = super::operation("UpdateGrafanaWorkspaceVersion")
        .required(&["RegionId", "GrafanaWorkspaceId", "GrafanaVersion"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UpdateGrafanaWorkspaceVersionError] = &[
        UpdateGrafanaWorkspaceVersionError::ParameterMissing,
        UpdateGrafanaWorkspaceVersionError::ResourceIdIsIllegal,
        UpdateGrafanaWorkspaceVersionError::ParameterIllegal,
        UpdateGrafanaWorkspaceVersionError::RAMNotAuthorize,
        UpdateGrafanaWorkspaceVersionError::STSNotAuthorize,
        UpdateGrafanaWorkspaceVersionError::IllegalUserAccess,
        UpdateGrafanaWorkspaceVersionError::InternalError,
        UpdateGrafanaWorkspaceVersionError::AccountUidAccessError,
    ];
}

/// Response to [`UpdateGrafanaWorkspaceVersionRequest`].
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
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
    UpdateGrafanaWorkspaceVersionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGrafanaWorkspaceVersionRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ResourceIdIsIllegal`](super::DocumentedError::ResourceIdIsIllegal)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AccountUidAccessError`](super::DocumentedError::AccountUidAccessError)
pub type UpdateGrafanaWorkspaceVersionError = super::DocumentedError;
