// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrefixLists`, from `cloudfw/DescribePrefixLists.md`.

use alicloud_runtime::codegen::*;

/// Lists the prefix lists of a region, with capacity and number of associations.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePrefixListsRequest::new()
///     .region_no("...");
/// let reply = client.describe_prefix_lists(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrefixListsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
}

impl DescribePrefixListsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
}

request! {
    DescribePrefixListsRequest {
        "SourceIp" => source_ip: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for DescribePrefixListsRequest {
    type Response = DescribePrefixListsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrefixLists")
        .method("GET")
        .required(&["RegionNo"])
        .read_only();
}

/// Response to [`DescribePrefixListsRequest`].
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `67FD76C2-C493-5815-8107-643FD7AB77C7`.
    pub request_id: Option<String>,
    /// Items of the kind prefix that were found or are concerned.
    pub prefix_list: Vec<PrefixList>,
}

response! {
    DescribePrefixListsResponse {
        "RequestId" => request_id: value,
        "PrefixList" => prefix_list: list(""),
    }
}

/// Items of the kind prefix that were found or are concerned.
#[non_exhaustive]
pub struct PrefixList {
    /// ID of the prefix list that the item belongs to or stands for.
    /// Example: `pl-uf64nco3ujjqchx6aaji`.
    pub prefix_list_id: Option<String>,
    /// Name that the prefix list goes by. Example: `participant-name`.
    pub prefix_list_name: Option<String>,
    /// Free text that describes the item to people. Example: `TCP_14900-14911`.
    pub description: Option<String>,
    /// When the item was created. Example: `2023-10-16T08:31:06Z`.
    pub creation_time: Option<Timestamp>,
    /// How many there are of this: association. Example: `2`.
    pub association_count: Option<i32>,
    /// Entries of the max, one each. Example: `20`.
    pub max_entries: Option<i32>,
    /// Whether the list holds IPv4 or IPv6 ranges. Example: `IPv4`.
    pub address_family: Option<String>,
}

response! {
    PrefixList {
        "PrefixListId" => prefix_list_id: value,
        "PrefixListName" => prefix_list_name: value,
        "Description" => description: value,
        "CreationTime" => creation_time: value,
        "AssociationCount" => association_count: value,
        "MaxEntries" => max_entries: value,
        "AddressFamily" => address_family: value,
    }
}
