// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwidthPackages`, from `ecs/DescribeBandwidthPackages.md`.

use alicloud_runtime::codegen::*;

/// Lists bandwidth packages of NAT gateways with their public IP addresses.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeBandwidthPackagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_bandwidth_packages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeBandwidthPackagesRequest {
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
    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
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
    DescribeBandwidthPackagesRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeBandwidthPackagesRequest {
    type Response = DescribeBandwidthPackagesResponse;
    type Error = DescribeBandwidthPackagesError;
    const INFO: OperationInfo = super::operation("DescribeBandwidthPackages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBandwidthPackagesError] = &[
        DescribeBandwidthPackagesError::InvalidAliuid,
        DescribeBandwidthPackagesError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeBandwidthPackagesRequest {
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

/// Response to [`DescribeBandwidthPackagesRequest`].
#[non_exhaustive]
pub struct DescribeBandwidthPackagesResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The bandwidth plans that were found or are concerned, one entry each.
    pub bandwidth_packages: Vec<BandwidthPackage>,
}

response! {
    DescribeBandwidthPackagesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "BandwidthPackages" => bandwidth_packages: list("BandwidthPackage"),
    }
}

/// The bandwidth plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BandwidthPackage {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// How many there are of this: IP address.
    pub ip_count: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Billing method of the instance.
    pub instance_charge_type: Option<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    pub bandwidth_package_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for.
    pub nat_gateway_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    pub zone_id: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    pub business_status: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub isp: Option<String>,
    /// Keeps only instances with these public IP addresses.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
}

response! {
    BandwidthPackage {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "IpCount" => ip_count: value,
        "RegionId" => region_id: value,
        "InstanceChargeType" => instance_charge_type: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "Description" => description: value,
        "Bandwidth" => bandwidth: value,
        "NatGatewayId" => nat_gateway_id: value,
        "ZoneId" => zone_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "BusinessStatus" => business_status: value,
        "Name" => name: value,
        "ISP" => isp: value,
        "PublicIpAddresses" => public_ip_addresses: list("PublicIpAddresse"),
    }
}

/// Keeps only instances with these public IP addresses.
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// Public IP address that the instance receives or has.
    pub ip_address: Option<String>,
    /// ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
}

response! {
    PublicIpAddresse {
        "IpAddress" => ip_address: value,
        "AllocationId" => allocation_id: value,
    }
}

/// Errors that the documentation of [`DescribeBandwidthPackagesRequest`] names.
///
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeBandwidthPackagesError = super::DocumentedError;
