// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInventoryEntries`, from `oos/ListInventoryEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists the inventory entries of one type on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListInventoryEntriesRequest::new()
///     .instance_id("...")
///     .type_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_inventory_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInventoryEntriesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the type goes by.
    pub type_name: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Conditions that narrow the list down. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListInventoryEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TypeName`, which is required.
    pub fn type_name(mut self, value: impl Into<String>) -> Self {
        self.type_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListInventoryEntriesRequest {
        "InstanceId" => instance_id: query,
        "TypeName" => type_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Filter" => filter: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListInventoryEntriesRequest {
    type Response = ListInventoryEntriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInventoryEntries")
        .required(&["InstanceId", "TypeName"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListInventoryEntriesRequest {
    type Item = Value;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.entries)
    }
}

/// Response to [`ListInventoryEntriesRequest`].
#[non_exhaustive]
pub struct ListInventoryEntriesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `gAAAAABfTgv5ewUWmNdJ3g7JVLvX70sPH90GZOVGC`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A81E4B2E-6B33-4BAE-9856-55DB7C893E01`.
    pub request_id: Option<String>,
    /// Which version of the schema is meant. Example: `1.0`.
    pub schema_version: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Time that is set or recorded for this: capture. Example: `2020-09-17T12:28:13Z`.
    pub capture_time: Option<Timestamp>,
    /// Name that the type goes by. Example: `ACS:InstanceInformation`.
    pub type_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1cpoxxxwxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// The entries that were found or are concerned, one entry each. Example: `text`.
    pub entries: Vec<Value>,
}

response! {
    ListInventoryEntriesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "SchemaVersion" => schema_version: value,
        "MaxResults" => max_results: value,
        "CaptureTime" => capture_time: value,
        "TypeName" => type_name: value,
        "InstanceId" => instance_id: value,
        "Entries" => entries: list(""),
    }
}
