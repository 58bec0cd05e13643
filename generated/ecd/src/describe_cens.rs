// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCens`, from `ecd/DescribeCens.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists all CEN instances of the account, with status and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCensRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cens(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCensRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeCensRequest {
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
    DescribeCensRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeCensRequest {
    type Response = DescribeCensResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCens")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCensRequest {
    type Item = Cen;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cens)
    }
}

/// Response to [`DescribeCensRequest`].
#[non_exhaustive]
pub struct DescribeCensResponse {
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The CEN instances that were found or are concerned, one entry each.
    pub cens: Vec<Cen>,
}

response! {
    DescribeCensResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Cens" => cens: list(""),
    }
}

/// The CEN instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cen {
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-06-16T08:46Z`.
    pub creation_time: Option<Timestamp>,
    /// Level that the IPv6 has on its scale. Example: `DISABLED`.
    pub ipv6_level: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-3gwy16dojz1m65****`.
    pub cen_id: Option<String>,
    /// Level that the protection has on its scale. Example: `REDUCED`.
    pub protection_level: Option<String>,
    /// Name that people know the item by. Example: `testCen`.
    pub name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// IDs of the packages that were found or are concerned.
    pub package_ids: Vec<PackageId>,
}

response! {
    Cen {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "Ipv6Level" => ipv6_level: value,
        "Description" => description: value,
        "CenId" => cen_id: value,
        "ProtectionLevel" => protection_level: value,
        "Name" => name: value,
        "Tags" => tags: list(""),
        "PackageIds" => package_ids: list(""),
    }
}

/// IDs of the packages that were found or are concerned.
#[non_exhaustive]
pub struct PackageId {
    /// ID of the package that the item belongs to or stands for. Example: `cenbwp-4c2zaavbvh5f42****`.
    pub package_id: Option<String>,
}

response! {
    PackageId {
        "PackageId" => package_id: value,
    }
}
