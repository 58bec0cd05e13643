// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrefixListAttributes`, from `ecs/DescribePrefixListAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Entry};

/// Shows one prefix list with all its CIDR entries.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePrefixListAttributesRequest::new()
///     .prefix_list_id("...");
/// let reply = client.describe_prefix_list_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrefixListAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    pub prefix_list_id: Option<String>,
}

impl DescribePrefixListAttributesRequest {
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
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
}

request! {
    DescribePrefixListAttributesRequest {
        "RegionId" => region_id: query,
        "PrefixListId" => prefix_list_id: query,
    }
}

impl Operation for DescribePrefixListAttributesRequest {
    type Response = DescribePrefixListAttributesResponse;
    type Error = DescribePrefixListAttributesError;
    const INFO: OperationInfo = super::operation("DescribePrefixListAttributes")
        .required(&["RegionId", "PrefixListId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePrefixListAttributesError] = &[
        DescribePrefixListAttributesError::InvalidPrefixListIdNotFound,
        DescribePrefixListAttributesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribePrefixListAttributesRequest`].
#[non_exhaustive]
pub struct DescribePrefixListAttributesResponse {
    /// When the resource was created. Example: `2021-02-20T07:11Z`.
    pub creation_time: Option<Timestamp>,
    /// How many entries the prefix list can hold. Example: `10`.
    pub max_entries: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`.
    pub request_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// IP version of the entries. A prefix list never mixes the two versions. Example: `IPv4`.
    pub address_family: Option<String>,
    /// Display name of the prefix list. Example: `PrefixListNameSample`.
    pub prefix_list_name: Option<String>,
    /// ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    /// Example: `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: Option<String>,
    /// The entries that were found or are concerned, one entry each.
    pub entries: Vec<Entry>,
}

response! {
    DescribePrefixListAttributesResponse {
        "CreationTime" => creation_time: value,
        "MaxEntries" => max_entries: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "AddressFamily" => address_family: value,
        "PrefixListName" => prefix_list_name: value,
        "PrefixListId" => prefix_list_id: value,
        "Entries" => entries: list("Entry"),
    }
}

/// Errors that the documentation of [`DescribePrefixListAttributesRequest`] names.
///
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribePrefixListAttributesError = super::DocumentedError;
