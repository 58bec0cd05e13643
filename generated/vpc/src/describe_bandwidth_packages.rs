// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwidthPackages`, from `vpc/DescribeBandwidthPackages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus};

/// Lists NAT bandwidth packages. Works only for accounts that own such legacy packages.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeBandwidthPackagesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_bandwidth_packages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandwidthPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this NAT bandwidth package. Example: `bwp-bp1xea10o8qxwdfs****`.
    pub bandwidth_package_id: Option<String>,
    /// Return only packages of this NAT gateway. Example: `ngw-bp1uewa15k4iydfre****`.
    pub nat_gateway_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
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
    /// NAT bandwidth packages that were found.
    pub bandwidth_packages: Vec<BandwidthPackage>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF"`.
    pub request_id: Option<String>,
}

response! {
    DescribeBandwidthPackagesResponse {
        "BandwidthPackages" => bandwidth_packages: list("BandwidthPackage"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// NAT bandwidth packages that were found.
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Bandwidth that all addresses of the package share.
    /// Range: 5 to 5000. Unit: `Mbps`. Example: `5`.
    pub bandwidth: Option<String>,
    /// ID of the package, as [`CreateBandwidthPackage`](super::Client::create_bandwidth_package)
    /// returned it. Example: `bwp-xxoo123sfwr****`.
    pub bandwidth_package_id: Option<String>,
    /// Whether the package works or is locked for payments or for security.
    /// Here: `Normal`, `FinancialLocked`, `SecurityLocked`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// When the resource was created. Example: `2017-06-08T12:20:55`.
    pub creation_time: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `test123`.
    pub description: Option<String>,
    /// Kind of line that connects the address to the internet. Example: `BGP`.
    pub isp: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// What the use of the resource is measured by. Example: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Public addresses that the package holds. Range: 1 to 50. Example: `1`.
    pub ip_count: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `abc`.
    pub name: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-xxoo123ggtf****`.
    pub nat_gateway_id: Option<String>,
    /// Public addresses that the resource has.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the package is ready for use. Example: `Available`.
    pub status: Option<String>,
    /// Zone that the package lies in. Example: `cn-shanghai-a`.
    pub zone_id: Option<String>,
}

response! {
    BandwidthPackage {
        "Bandwidth" => bandwidth: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "BusinessStatus" => business_status: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ISP" => isp: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "IpCount" => ip_count: value,
        "Name" => name: value,
        "NatGatewayId" => nat_gateway_id: value,
        "PublicIpAddresses" => public_ip_addresses: list("PublicIpAddresse"),
        "RegionId" => region_id: value,
        "Status" => status: value,
        "ZoneId" => zone_id: value,
    }
}

/// Public addresses that the resource has.
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// ID of one public address in the package. Example: `eip-2zeerraiwb7ujdeds****`.
    pub allocation_id: Option<String>,
    /// One public address of the resource. Example: `116.xx.xx.28`.
    pub ip_address: Option<String>,
    /// Whether a rule of the NAT gateway uses the address. Example: `Available`.
    pub using_status: Option<String>,
    /// Whether the ap access is switched on. Example: `true`.
    pub ap_access_enabled: Option<bool>,
}

response! {
    PublicIpAddresse {
        "AllocationId" => allocation_id: value,
        "IpAddress" => ip_address: value,
        "UsingStatus" => using_status: value,
        "ApAccessEnabled" => ap_access_enabled: value,
    }
}

/// Errors that the documentation of [`DescribeBandwidthPackagesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeBandwidthPackagesError = super::DocumentedError;
