// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenBandwidthPackages`, from `cbn/DescribeCenBandwidthPackages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag};

/// Lists bandwidth packages with the areas they connect and the CEN instances they serve.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenBandwidthPackagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_bandwidth_packages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesRequest {
    /// Conditions that narrow the list down. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Whether orders that wait to take effect are shown too. Example: `true`.
    pub include_reservation_data: Option<bool>,
    /// Whether one fulfilled filter is enough or all have to be. Default: `false`. Example: `false`.
    pub is_or_key: Option<bool>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeCenBandwidthPackagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
    /// Sets `IsOrKey`.
    #[inline]
    pub fn is_or_key(mut self, value: bool) -> Self {
        self.is_or_key = Some(value);
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
    DescribeCenBandwidthPackagesRequest {
        "Filter" => filter: query,
        "IncludeReservationData" => include_reservation_data: query,
        "IsOrKey" => is_or_key: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeCenBandwidthPackagesRequest {
    type Response = DescribeCenBandwidthPackagesResponse;
    type Error = DescribeCenBandwidthPackagesError;
    const INFO: OperationInfo = super::operation("DescribeCenBandwidthPackages")
        .read_only();
    const ERRORS: &'static [DescribeCenBandwidthPackagesError] = &[
        DescribeCenBandwidthPackagesError::IllegalParamTagValue,
        DescribeCenBandwidthPackagesError::IllegalParamTagKey,
        DescribeCenBandwidthPackagesError::InvalidParameter,
        DescribeCenBandwidthPackagesError::Unauthorized,
    ];
}

impl Paginated for DescribeCenBandwidthPackagesRequest {
    type Item = CenBandwidthPackage;
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
        Some(&mut response.cen_bandwidth_packages)
    }
}

/// Response to [`DescribeCenBandwidthPackagesRequest`].
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesResponse {
    /// Bandwidth packages that meet the conditions, with the areas they connect.
    pub cen_bandwidth_packages: Vec<CenBandwidthPackage>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D7E2400-2755-4AF5-9B73-12565E4F73A0`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenBandwidthPackagesResponse {
        "CenBandwidthPackages" => cen_bandwidth_packages: list("CenBandwidthPackage"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Bandwidth packages that meet the conditions, with the areas they connect.
#[non_exhaustive]
pub struct CenBandwidthPackage {
    /// Highest bandwidth of the package. Example: `2`.
    pub bandwidth: Option<i64>,
    /// How the bandwidth package is billed. Example: `PREPAY`.
    pub bandwidth_package_charge_type: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    /// Example: `cenbwp-4c2zaavbvh5x****`.
    pub cen_bandwidth_package_id: Option<String>,
    /// CEN instances that the bandwidth package is bound to. Example: `cen-xxjsjfkffkfkfjkf****`.
    pub cen_ids: Vec<String>,
    /// When the item was created. Example: `2019-02-01T11:14Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `cen`.
    pub description: Option<String>,
    /// When the subscription of the bandwidth package ends. Example: `2999-09-08T16:00Z`.
    pub expired_time: Option<Timestamp>,
    /// One of the two areas of the world that the bandwidth package connects. Example: `china`.
    pub geographic_region_a_id: Option<String>,
    /// The other of the two areas that the bandwidth package connects. Example: `north-america`.
    pub geographic_region_b_id: Option<String>,
    /// Pair of areas of the world between which traffic runs, such as `north-america_china`.
    pub geographic_span_id: Option<String>,
    /// Whether an order for the package waits to take effect. Example: `false`.
    pub has_reservation_data: Option<String>,
    /// Whether the bandwidth package crosses the border of the Chinese mainland. Example: `false`.
    pub is_cross_border: Option<bool>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Bandwidth that is set between regions out of the package.
    pub orgin_inter_region_bandwidth_limits: Vec<OrginInterRegionBandwidthLimit>,
    /// Whether the bandwidth package is bound to a CEN instance. Example: `InUse`.
    pub status: Option<String>,
    /// When the waiting order takes effect. Example: `2021-08-30T16:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// What the waiting order is for, such as a renewal. Example: `UPGRADE`.
    pub reservation_order_type: Option<String>,
    /// How the reservation internet is billed. Example: `PREPAY`.
    pub reservation_internet_charge_type: Option<String>,
    /// Bandwidth that the package has once the waiting order takes effect. Example: `10`.
    pub reservation_bandwidth: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzoyr5k36****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    CenBandwidthPackage {
        "Bandwidth" => bandwidth: value,
        "BandwidthPackageChargeType" => bandwidth_package_charge_type: value,
        "BusinessStatus" => business_status: value,
        "CenBandwidthPackageId" => cen_bandwidth_package_id: value,
        "CenIds" => cen_ids: list("CenId"),
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "GeographicRegionAId" => geographic_region_a_id: value,
        "GeographicRegionBId" => geographic_region_b_id: value,
        "GeographicSpanId" => geographic_span_id: value,
        "HasReservationData" => has_reservation_data: value,
        "IsCrossBorder" => is_cross_border: value,
        "Name" => name: value,
        "OrginInterRegionBandwidthLimits" => orgin_inter_region_bandwidth_limits: list("OrginInterRegionBandwidthLimit"),
        "Status" => status: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationOrderType" => reservation_order_type: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Bandwidth that is set between regions out of the package.
#[non_exhaustive]
pub struct OrginInterRegionBandwidthLimit {
    /// Most bandwidth that the two regions can use between them. Example: `1`.
    pub bandwidth_limit: Option<String>,
    /// Pair of areas of the world between which traffic runs, such as `north-america_china`.
    pub geographic_span_id: Option<String>,
    /// Region at this end of the connection. Example: `cn-hangzhou`.
    pub local_region_id: Option<String>,
    /// Region at the other end of the connection. Example: `us-west-1`.
    pub opposite_region_id: Option<String>,
    /// When the waiting order takes effect. Example: `2018-08-30T16:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth that the package has once the waiting order takes effect. Example: `10`.
    pub reservation_bandwidth: Option<String>,
    /// How the reservation internet is billed. Example: `PREPAY`.
    pub reservation_internet_charge_type: Option<String>,
    /// What the waiting order is for, such as a renewal. Example: `RENEWCHANGE`.
    pub reservation_order_type: Option<String>,
}

response! {
    OrginInterRegionBandwidthLimit {
        "BandwidthLimit" => bandwidth_limit: value,
        "GeographicSpanId" => geographic_span_id: value,
        "LocalRegionId" => local_region_id: value,
        "OppositeRegionId" => opposite_region_id: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
    }
}

/// Errors that the documentation of [`DescribeCenBandwidthPackagesRequest`] names.
///
/// - [`IllegalParamTagValue`](super::DocumentedError::IllegalParamTagValue)
/// - [`IllegalParamTagKey`](super::DocumentedError::IllegalParamTagKey)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenBandwidthPackagesError = super::DocumentedError;
