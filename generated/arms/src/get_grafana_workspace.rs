// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGrafanaWorkspace`, from `arms/GetGrafanaWorkspace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GrafanaWorkspace, GrafanaWorkspaceTag};

/// Returns one Grafana workspace with edition, domain, IP addresses, and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetGrafanaWorkspaceRequest::new()
///     .region_id("cn-hangzhou")
///     .grafana_workspace_id("grafana-cn-4xl3g******");
/// let reply = client.get_grafana_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGrafanaWorkspaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the grafana workspace that the call is about.
    /// Example: `grafana-cn-4xl3g******`.
    pub grafana_workspace_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl GetGrafanaWorkspaceRequest {
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
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    GetGrafanaWorkspaceRequest {
        "RegionId" => region_id: query,
        "GrafanaWorkspaceId" => grafana_workspace_id: query,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for GetGrafanaWorkspaceRequest {
    type Response = GetGrafanaWorkspaceResponse;
    type Error = GetGrafanaWorkspaceError;
    const INFO: OperationInfo = super::operation("GetGrafanaWorkspace")
        .required(&["RegionId", "GrafanaWorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetGrafanaWorkspaceError] = &[
        GetGrafanaWorkspaceError::ParameterMissing,
        GetGrafanaWorkspaceError::ResourceIdIsIllegal,
        GetGrafanaWorkspaceError::ParameterIllegal,
        GetGrafanaWorkspaceError::RAMNotAuthorize,
        GetGrafanaWorkspaceError::STSNotAuthorize,
        GetGrafanaWorkspaceError::IllegalUserAccess,
        GetGrafanaWorkspaceError::InternalError,
        GetGrafanaWorkspaceError::AccountUidAccessError,
    ];
}

/// Response to [`GetGrafanaWorkspaceRequest`].
#[non_exhaustive]
pub struct GetGrafanaWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C3F217B-9AAE-5D51-974D-48********`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GrafanaWorkspace>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `eac0a8048716731735000007137d000b`.
    pub trace_id: Option<String>,
}

response! {
    GetGrafanaWorkspaceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TraceId" => trace_id: value,
    }
}

/// Errors that the documentation of [`GetGrafanaWorkspaceRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ResourceIdIsIllegal`](super::DocumentedError::ResourceIdIsIllegal)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AccountUidAccessError`](super::DocumentedError::AccountUidAccessError)
pub type GetGrafanaWorkspaceError = super::DocumentedError;
