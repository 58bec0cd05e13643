// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePortRangeList`, from `ecs/CreatePortRangeList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PortRangeEntry, Tag};

/// Creates a port list, a reusable collection of port ranges for security group rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreatePortRangeListRequest::new()
///     .max_entries(1)
///     .port_range_list_name("...");
/// let reply = client.create_port_range_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePortRangeListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** How many entries the prefix list can hold. Range: 1 to 2000.
    pub max_entries: Option<i32>,
    /// **Required.** Name that the port range list goes by.
    pub port_range_list_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// First entries of the prefix list, no more than `MaxEntries` allows. Items: at most 100.
    pub entry: Vec<PortRangeEntry>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreatePortRangeListRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `MaxEntries`, which is required.
    #[inline]
    pub fn max_entries(mut self, value: i32) -> Self {
        self.max_entries = Some(value);
        self
    }
    /// Sets `PortRangeListName`, which is required.
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Entry`.
    pub fn entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRangeEntry>>,
    ) -> Self {
        self.entry = value.into_iter().map(Into::into).collect();
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
}

request! {
    CreatePortRangeListRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "MaxEntries" => max_entries: query,
        "PortRangeListName" => port_range_list_name: query,
        "Description" => description: query,
        "Entry" => entry: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreatePortRangeListRequest {
    type Response = CreatePortRangeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePortRangeList")
        .required(&["RegionId", "MaxEntries", "PortRangeListName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreatePortRangeListRequest`], which the documentation does not describe.
pub type CreatePortRangeListResponse = alicloud_runtime::UndocumentedResponse;
