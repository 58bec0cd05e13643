// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBandwidthPackages`, from `ga/ListBandwidthPackages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthPackageState, BillingType, Tag};

/// Lists bandwidth plans page by page, filtered by state, type, ID, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_bandwidth_packages::BandwidthPackageState;
///
/// let request = alicloud_ga::ListBandwidthPackagesRequest::new()
///     .region_id("cn-hangzhou")
///     .state("active")
///     .type_("Basic")
///     .bandwidth_package_id("gbwp-bp1sgzldyj6b4q7cx****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_bandwidth_packages(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_bandwidth_packages(request)
///     .wait()
///     .until(BandwidthPackageState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBandwidthPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// State to narrow the list down to or to be put into. Example: `active`.
    pub state: Option<Open<BandwidthPackageState>>,
    /// Kind of the item, out of those that the service tells apart. Example: `Basic`.
    pub type_: Option<Open<BandwidthPackageType>>,
    /// ID of the bandwidth plan that the call is about. Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListBandwidthPackagesRequest {
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
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<Open<BandwidthPackageState>>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<BandwidthPackageType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
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
    ListBandwidthPackagesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "State" => state: query,
        "Type" => type_: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListBandwidthPackagesRequest {
    type Response = ListBandwidthPackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBandwidthPackages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListBandwidthPackagesRequest {
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

impl Stateful for ListBandwidthPackagesRequest {
    type State = BandwidthPackageState;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.bandwidth_package_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .bandwidth_packages
                .iter()
                .map(|v| (
                    v.bandwidth_package_id.as_deref(),
                    v.state.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListBandwidthPackagesRequest`].
#[non_exhaustive]
pub struct ListBandwidthPackagesResponse {
    /// How many items match in all, over all pages. Example: `10`.
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
    ListBandwidthPackagesResponse {
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
    /// Kind of the item, out of those that the service tells apart. Example: `Basic`.
    pub type_: Option<String>,
    /// Which kind of bandwidth it is or is to be. Example: `Basic`.
    pub bandwidth_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<BandwidthPackageState>>,
    /// When the item was created. Example: `1578966918000`.
    pub create_time: Option<String>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// One end of the connection; returned on the international site only. Example: `China-mainland`.
    pub cbn_geographic_region_id_a: Option<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// Upper limit of the data rate. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1578966918000`.
    pub expired_time: Option<String>,
    /// The accelerators that were found or are concerned, one entry each.
    /// Example: `ga-bp1qe94o52ot4pkfn****`.
    pub accelerators: Vec<String>,
    /// Other end of the connection; returned on the international site only. Example: `Global`.
    pub cbn_geographic_region_id_b: Option<String>,
    /// Name that people know the item by. Example: `testName`.
    pub name: Option<String>,
    /// Which kind of billing it is or is to be. Example: `PayByTraffic`.
    pub billing_type: Option<Open<BillingType>>,
    /// Lowest share of the bandwidth that is billed, in percent. Range: 30 to 100. Example: `30`.
    pub ratio: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2ry6mp2c****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    BandwidthPackage {
        "Type" => type_: value,
        "BandwidthType" => bandwidth_type: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "ChargeType" => charge_type: value,
        "RegionId" => region_id: value,
        "CbnGeographicRegionIdA" => cbn_geographic_region_id_a: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "Bandwidth" => bandwidth: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "Accelerators" => accelerators: list(""),
        "CbnGeographicRegionIdB" => cbn_geographic_region_id_b: value,
        "Name" => name: value,
        "BillingType" => billing_type: value,
        "Ratio" => ratio: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum BandwidthPackageType {
        /// Basic bandwidth plan.
        Basic = "Basic",
        /// Cross-region bandwidth plan.
        CrossDomain = "CrossDomain",
    }
}
