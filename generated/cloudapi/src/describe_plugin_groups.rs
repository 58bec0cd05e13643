// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePluginGroups`, from `cloudapi/DescribePluginGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the API groups to which a plugin is bound.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePluginGroupsRequest::new()
///     .plugin_id("...");
/// let reply = client.describe_plugin_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginGroupsRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribePluginGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PluginId`, which is required.
    pub fn plugin_id(mut self, value: impl Into<String>) -> Self {
        self.plugin_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribePluginGroupsRequest {
        "PluginId" => plugin_id: query,
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "Description" => description: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribePluginGroupsRequest {
    type Response = DescribePluginGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePluginGroups")
        .required(&["PluginId"])
        .read_only();
}

/// Response to [`DescribePluginGroupsRequest`], which the documentation does not describe.
pub type DescribePluginGroupsResponse = alicloud_runtime::UndocumentedResponse;
