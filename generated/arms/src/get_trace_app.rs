// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTraceApp`, from `arms/GetTraceApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Tag};

/// Returns one application of application monitoring, by its PID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetTraceAppRequest::new()
///     .pid("atc889zkcf@d8deedfa9bfxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.get_trace_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTraceAppRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bfxxxx`.
    pub pid: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl GetTraceAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetTraceAppRequest {
        "Pid" => pid: query,
        "RegionId" => region_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for GetTraceAppRequest {
    type Response = GetTraceAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTraceApp")
        .required(&["Pid", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTraceAppRequest`].
#[non_exhaustive]
pub struct GetTraceAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBFA2436-9453-4991-AC0E-9DC42A26****`.
    pub request_id: Option<String>,
    /// Application, with its facts.
    pub trace_app: Option<TraceApp>,
}

response! {
    GetTraceAppResponse {
        "RequestId" => request_id: value,
        "TraceApp" => trace_app: value,
    }
}

/// Application, with its facts.
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
    /// Example: `atc889zkcf@d8deedfa9bfxxxx`.
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
    /// Where it comes from. Example: `ACSK8S`.
    pub source: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c905d1364c2dd4b6284a3f41790c4****`.
    pub cluster_id: Option<String>,
    /// Language of the texts. Example: `java`.
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
        "Source" => source: value,
        "ResourceGroupId" => resource_group_id: value,
        "ClusterId" => cluster_id: value,
        "Language" => language: value,
    }
}
