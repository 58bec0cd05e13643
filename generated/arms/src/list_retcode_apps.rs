// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRetcodeApps`, from `arms/ListRetcodeApps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists all browser monitoring tasks of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListRetcodeAppsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_retcode_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRetcodeAppsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl ListRetcodeAppsRequest {
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
}

request! {
    ListRetcodeAppsRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListRetcodeAppsRequest {
    type Response = ListRetcodeAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRetcodeApps")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListRetcodeAppsRequest`].
#[non_exhaustive]
pub struct ListRetcodeAppsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `99A663CB-8D7B-4B0D-A006-03C8EE38E7BB`.
    pub request_id: Option<String>,
    /// The application under browser monitorings that were found or are concerned, one entry each.
    pub retcode_apps: Vec<RetcodeApp>,
}

response! {
    ListRetcodeAppsResponse {
        "RequestId" => request_id: value,
        "RetcodeApps" => retcode_apps: list(""),
    }
}

/// The application under browser monitorings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RetcodeApp {
    /// ID that the service gave the application. Example: `16064`.
    pub app_id: Option<i64>,
    /// Name that the application is registered under. Example: `A1`.
    pub app_name: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Which kind of application under browser monitoring it is or is to be. Example: `web`.
    pub retcode_app_type: Option<String>,
    /// Name that the nick goes by. Example: `B1`.
    pub nick_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    RetcodeApp {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "Pid" => pid: value,
        "RetcodeAppType" => retcode_app_type: value,
        "NickName" => nick_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
