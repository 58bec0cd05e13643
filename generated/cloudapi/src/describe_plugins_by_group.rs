// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePluginsByGroup`, from `cloudapi/DescribePluginsByGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the plugins bound to an API group in an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePluginsByGroupRequest::new()
///     .group_id("...")
///     .stage_name("...");
/// let reply = client.describe_plugins_by_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginsByGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribePluginsByGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribePluginsByGroupRequest {
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePluginsByGroupRequest {
    type Response = DescribePluginsByGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePluginsByGroup")
        .required(&["GroupId", "StageName"])
        .read_only();
}

/// Response to [`DescribePluginsByGroupRequest`], which the documentation does not describe.
pub type DescribePluginsByGroupResponse = alicloud_runtime::UndocumentedResponse;
