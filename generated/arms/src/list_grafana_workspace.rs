// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGrafanaWorkspace`, from `arms/ListGrafanaWorkspace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GrafanaWorkspace, GrafanaWorkspaceTag, Tag};

/// Lists the Grafana workspaces of a region, filtered by resource group or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListGrafanaWorkspaceRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_grafana_workspace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGrafanaWorkspaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl ListGrafanaWorkspaceRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    ListGrafanaWorkspaceRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for ListGrafanaWorkspaceRequest {
    type Response = ListGrafanaWorkspaceResponse;
    type Error = ListGrafanaWorkspaceError;
    const INFO: OperationInfo = super::operation("ListGrafanaWorkspace")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListGrafanaWorkspaceError] = &[
        ListGrafanaWorkspaceError::ParameterMissing,
        ListGrafanaWorkspaceError::ResourceIdIsIllegal,
        ListGrafanaWorkspaceError::ParameterIllegal,
        ListGrafanaWorkspaceError::RAMNotAuthorize,
        ListGrafanaWorkspaceError::STSNotAuthorize,
        ListGrafanaWorkspaceError::IllegalUserAccess,
        ListGrafanaWorkspaceError::InternalError,
        ListGrafanaWorkspaceError::AccountUidAccessError,
    ];
}

/// Response to [`ListGrafanaWorkspaceRequest`].
#[non_exhaustive]
pub struct ListGrafanaWorkspaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0080BE65-167F-5CB6-A691-14E2EFD474BC`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<GrafanaWorkspace>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `eac0a8048716731735000007137d000b`.
    pub trace_id: Option<String>,
}

response! {
    ListGrafanaWorkspaceResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TraceId" => trace_id: value,
    }
}

/// Errors that the documentation of [`ListGrafanaWorkspaceRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ResourceIdIsIllegal`](super::DocumentedError::ResourceIdIsIllegal)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AccountUidAccessError`](super::DocumentedError::AccountUidAccessError)
pub type ListGrafanaWorkspaceError = super::DocumentedError;
