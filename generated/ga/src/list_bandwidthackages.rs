// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBandwidthackages`, from `ga/ListBandwidthackages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists bandwidth plans without filters; prefer
/// [`ListBandwidthPackages`](super::Client::list_bandwidth_packages), which has them.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListBandwidthackagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_bandwidthackages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBandwidthackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListBandwidthackagesRequest {
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
    ListBandwidthackagesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListBandwidthackagesRequest {
    type Response = ListBandwidthackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBandwidthackages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListBandwidthackagesRequest {
    type Item = BandwidthPackage;
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
        Some(&mut response.bandwidth_packages)
    }
}

/// Response to [`ListBandwidthackagesRequest`].
#[non_exhaustive]
pub struct ListBandwidthackagesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B6DBBB0-2D01-4C6A-A384-4129266E6B78`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The bandwidth plans that were found or are concerned, one entry each.
    pub bandwidth_packages: Vec<BandwidthPackage>,
}

response! {
    ListBandwidthackagesResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "BandwidthPackages" => bandwidth_packages: list(""),
    }
}

/// The bandwidth plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BandwidthPackage {
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1578966918000`.
    pub expired_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// When the item was created. Example: `1578966918000`.
    pub create_time: Option<String>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// The accelerators that were found or are concerned, one entry each.
    /// Example: `ga-bp1qe94o52ot4pkfn****`.
    pub accelerators: Vec<String>,
    /// Name that people know the item by. Example: `Accelerator`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzzwgr7vz2liy`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    BandwidthPackage {
        "BandwidthPackageId" => bandwidth_package_id: value,
        "Bandwidth" => bandwidth: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "ChargeType" => charge_type: value,
        "Accelerators" => accelerators: list(""),
        "Name" => name: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
