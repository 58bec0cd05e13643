// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPortRangeList`, from `ecs/ModifyPortRangeList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PortRangeEntry};

/// Renames a port list or adds and removes its port ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyPortRangeListRequest::new()
///     .port_range_list_id("...");
/// let reply = client.modify_port_range_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPortRangeListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
    /// Name that the port range list goes by.
    pub port_range_list_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Entries to put into the prefix list. A CIDR block may not stand here and among the entries to
    /// remove. Items: at most 100.
    pub add_entry: Vec<PortRangeEntry>,
    /// Entries to take out of the prefix list. A CIDR block may not stand here and among the entries to
    /// add. Items: at most 100.
    pub remove_entry: Vec<RemoveEntry>,
}

impl ModifyPortRangeListRequest {
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
    /// Sets `PortRangeListId`, which is required.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
    /// Sets `PortRangeListName`.
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AddEntry`.
    pub fn add_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRangeEntry>>,
    ) -> Self {
        self.add_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveEntry`.
    pub fn remove_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<RemoveEntry>>,
    ) -> Self {
        self.remove_entry = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyPortRangeListRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "PortRangeListId" => port_range_list_id: query,
        "PortRangeListName" => port_range_list_name: query,
        "Description" => description: query,
        "AddEntry" => add_entry: query,
        "RemoveEntry" => remove_entry: query,
    }
}

impl Operation for ModifyPortRangeListRequest {
    type Response = ModifyPortRangeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPortRangeList")
        .required(&["RegionId", "PortRangeListId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyPortRangeListRequest`], which the documentation does not describe.
pub type ModifyPortRangeListResponse = alicloud_runtime::UndocumentedResponse;

/// Entries to take out of the prefix list.
#[non_exhaustive]
pub struct RemoveEntry {
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub port_range: Option<String>,
}

impl RemoveEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

request! {
    RemoveEntry {
        "PortRange" => port_range: field,
    }
}
