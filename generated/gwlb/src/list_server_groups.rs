// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerGroups`, from `gwlb/ListServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServerGroupType, Tag};

/// Lists server groups, by ID, name, type, VPC, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::ListServerGroupsRequest::new();
/// let reply = client.list_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerGroupsRequest {
    /// IDs of the server groups to work on or to narrow the list down to. Items: at most 20.
    pub server_group_ids: Vec<String>,
    /// Names of the server groups to work on or to narrow the list down to. Items: at most 20.
    pub server_group_names: Vec<String>,
    /// Whether servers are named by instance or by address.
    pub server_group_type: Option<Open<ServerGroupType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// How many items to skip before the first one returned.
    pub skip: Option<i32>,
}

impl ListServerGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupIds`.
    pub fn server_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerGroupNames`.
    pub fn server_group_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_group_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerGroupType`.
    pub fn server_group_type(mut self, value: impl Into<Open<ServerGroupType>>) -> Self {
        self.server_group_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
}

request! {
    ListServerGroupsRequest {
        "ServerGroupIds" => server_group_ids: form,
        "ServerGroupNames" => server_group_names: form,
        "ServerGroupType" => server_group_type: form,
        "ResourceGroupId" => resource_group_id: form,
        "Tag" => tag: form,
        "VpcId" => vpc_id: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Skip" => skip: form,
    }
}

impl Operation for ListServerGroupsRequest {
    type Response = ListServerGroupsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListServerGroups").read_only();
}

/// Response to [`ListServerGroupsRequest`], which the documentation does not describe.
pub type ListServerGroupsResponse = alicloud_runtime::UndocumentedResponse;
