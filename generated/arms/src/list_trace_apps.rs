// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTraceApps`, from `arms/ListTraceApps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Tag};

/// Lists all monitored applications of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListTraceAppsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_trace_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTraceAppsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shenzhen`.
    pub region: Option<String>,
    /// Which kind of application it is or is to be. Example: `TRACE`.
    pub app_type: Option<String>,
}

impl ListTraceAppsRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
}

request! {
    ListTraceAppsRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "Region" => region: query,
        "AppType" => app_type: query,
    }
}

impl Operation for ListTraceAppsRequest {
    type Response = ListTraceAppsResponse;
    type Error = ListTraceAppsError;
    const INFO: OperationInfo = super::operation("ListTraceApps")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTraceAppsError] = &[ListTraceAppsError::InternalError];
}

/// Response to [`ListTraceAppsRequest`].
#[non_exhaustive]
pub struct ListTraceAppsResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B10E04-81E8-4643-970D-F1B38F2E****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The traced applications that were found or are concerned, one entry each.
    pub trace_apps: Vec<TraceApp>,
}

response! {
    ListTraceAppsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TraceApps" => trace_apps: list(""),
    }
}

/// The traced applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TraceApp {
    /// ID that the service gave the application. Example: `123`.
    pub app_id: Option<i64>,
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1529667762000`.
    pub create_time: Option<i64>,
    /// The labels that were found or are concerned, one entry each. Example: `prod`.
    pub labels: Vec<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `a5f9bdeb-2627-4dbe-9247-****`.
    pub pid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether it is shown. Example: `true`.
    pub show: Option<bool>,
    /// Kind of the item, out of those that the service tells apart. Example: `TRACE`.
    pub type_: Option<Open<AppType>>,
    /// When the item was last changed. Example: `1529667762000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Where it comes from. Example: `ACK`.
    pub source: Option<String>,
    /// Name that the workload goes by. Example: `nginx-deployment`.
    pub workload_name: Option<String>,
    /// Kind of workload. Example: `Deployment`.
    pub workload_kind: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// Language of the texts. Example: `PHP`.
    pub language: Option<String>,
}

response! {
    TraceApp {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "Labels" => labels: list(""),
        "Pid" => pid: value,
        "RegionId" => region_id: value,
        "Show" => show: value,
        "Type" => type_: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Source" => source: value,
        "WorkloadName" => workload_name: value,
        "WorkloadKind" => workload_kind: value,
        "Namespace" => namespace: value,
        "ClusterId" => cluster_id: value,
        "Language" => language: value,
    }
}

/// Errors that the documentation of [`ListTraceAppsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListTraceAppsError = super::DocumentedError;
