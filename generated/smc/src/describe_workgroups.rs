// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWorkgroups`, from `smc/DescribeWorkgroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists workgroups, by ID, status or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DescribeWorkgroupsRequest::new();
/// let reply = client.describe_workgroups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWorkgroupsRequest {
    /// Group of sources that are worked on together. Items: at most 100.
    pub workgroup_id: Vec<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeWorkgroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkgroupId`.
    pub fn workgroup_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workgroup_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeWorkgroupsRequest {
        "WorkgroupId" => workgroup_id: query,
        "Name" => name: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeWorkgroupsRequest {
    type Response = DescribeWorkgroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWorkgroups").read_only();
}

/// Response to [`DescribeWorkgroupsRequest`], which the documentation does not describe.
pub type DescribeWorkgroupsResponse = alicloud_runtime::UndocumentedResponse;
