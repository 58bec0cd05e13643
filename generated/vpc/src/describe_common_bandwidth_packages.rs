// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommonBandwidthPackages`, from `vpc/DescribeCommonBandwidthPackages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, InternetChargeType, ReservationOrderType, Tag};

/// Lists the shared bandwidth plans of a region, with the EIPs in each.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeCommonBandwidthPackagesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_common_bandwidth_packages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to tell of orders, too, that have not taken effect yet.
    /// Default: `false`. Example: `false`.
    pub include_reservation_data: Option<bool>,
    /// Return only this shared plan. Example: `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Return only shared plans of this name. Example: `test123`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether the enhanced edition of Anti-DDoS protects the addresses.
    pub security_protection_enabled: Option<bool>,
}

impl DescribeCommonBandwidthPackagesRequest {
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
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityProtectionEnabled`.
    #[inline]
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }
}

request! {
    DescribeCommonBandwidthPackagesRequest {
        "RegionId" => region_id: query,
        "IncludeReservationData" => include_reservation_data: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
        "SecurityProtectionEnabled" => security_protection_enabled: query,
    }
}

impl Operation for DescribeCommonBandwidthPackagesRequest {
    type Response = DescribeCommonBandwidthPackagesResponse;
    type Error = DescribeCommonBandwidthPackagesError;
    const INFO: OperationInfo = super::operation("DescribeCommonBandwidthPackages")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCommonBandwidthPackagesError] = &[
        DescribeCommonBandwidthPackagesError::InvalidRegionIdNotFound,
        DescribeCommonBandwidthPackagesError::InvalidBandwidthPackageIdNumberNotSupported,
        DescribeCommonBandwidthPackagesError::InvalidResourceGroupId,
        DescribeCommonBandwidthPackagesError::OperationUnsupportedResourceGroupId,
    ];
}

impl Paginated for DescribeCommonBandwidthPackagesRequest {
    type Item = CommonBandwidthPackage;
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
        Some(&mut response.common_bandwidth_packages)
    }
}

/// Response to [`DescribeCommonBandwidthPackagesRequest`].
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesResponse {
    /// Shared bandwidth plans that were found.
    pub common_bandwidth_packages: Vec<CommonBandwidthPackage>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20E6FD1C-7321-4DAD-BDFD-EC8769E4AA33`.
    pub request_id: Option<String>,
}

response! {
    DescribeCommonBandwidthPackagesResponse {
        "CommonBandwidthPackages" => common_bandwidth_packages: list("CommonBandwidthPackage"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Shared bandwidth plans that were found.
#[non_exhaustive]
pub struct CommonBandwidthPackage {
    /// ID of the shared bandwidth plan, for use in other calls. Example: `cbwp-bp1t3sm1ffzmshdki****`.
    pub bandwidth_package_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `abc`.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Bandwidth that all EIPs of the plan share. Unit: `Mbps`. Example: `20`.
    pub bandwidth: Option<String>,
    /// What the use of the resource is measured by. Here: `PayByBandwidth`, `PayBy95`.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Share of the bandwidth, in percent, that is billed at least. Example: `100`.
    pub ratio: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the resource was created. Example: `2017-06-28T06:39:20Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Whether the plan works, waits for activation or is locked for overdue payments.
    /// Here: `Normal`, `FinancialLocked`, `Unactivated`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// Public addresses that the resource has.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `true`.
    pub deletion_protection: Option<bool>,
    /// When the resource expires. Example: `2019-01-15T03:08:37Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `false`.
    pub has_reservation_data: Option<String>,
    /// Kind of line that connects the address to the internet. Example: `BGP`.
    pub isp: Option<String>,
    /// When the order that is placed takes effect. Example: `2018-08-30T16:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth once the order that is placed takes effect. Example: `10`.
    pub reservation_bandwidth: Option<String>,
    /// What use is measured by once the order that is placed takes effect. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// What the order that is placed does, such as renew or upgrade. Example: `RENEWCHANGE`.
    pub reservation_order_type: Option<Open<ReservationOrderType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Whether a cloud service created the resource on its own account. Example: `1`.
    pub service_managed: Option<i32>,
    /// Whether the plan is ready for use. Default: `Available`. Example: `Available`.
    pub status: Option<String>,
    /// Kinds of security protection that were found or are concerned.
    pub security_protection_types: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether the resource is an ordinary one or meant for a CloudBox. Example: `CloudBox`.
    pub biz_type: Option<String>,
    /// Zone of the EIPs or the plan. A crowded zone can make the system move a plan elsewhere.
    /// Example: `ap-southeast-1-lzdvn-cb`.
    pub zone: Option<String>,
}

response! {
    CommonBandwidthPackage {
        "BandwidthPackageId" => bandwidth_package_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "Bandwidth" => bandwidth: value,
        "InternetChargeType" => internet_charge_type: value,
        "Ratio" => ratio: value,
        "RegionId" => region_id: value,
        "CreationTime" => creation_time: value,
        "InstanceChargeType" => instance_charge_type: value,
        "BusinessStatus" => business_status: value,
        "PublicIpAddresses" => public_ip_addresses: list("PublicIpAddresse"),
        "DeletionProtection" => deletion_protection: value,
        "ExpiredTime" => expired_time: value,
        "HasReservationData" => has_reservation_data: value,
        "ISP" => isp: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "ServiceManaged" => service_managed: value,
        "Status" => status: value,
        "SecurityProtectionTypes" => security_protection_types: list("SecurityProtectionType"),
        "Tags" => tags: list("Tag"),
        "BizType" => biz_type: value,
        "Zone" => zone: value,
    }
}

/// Public addresses that the resource has.
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// One public address of the resource. Example: `116.XX.XX.250`.
    pub ip_address: Option<String>,
    /// ID of one EIP in the plan. Example: `eip-bp13e9i2qst4g6jzi****`.
    pub allocation_id: Option<String>,
    /// Whether the EIP is in the shared plan already or still joining it. Example: `BINDED`.
    pub bandwidth_package_ip_relation_status: Option<
        Open<BandwidthPackageIpRelationStatus>,
    >,
}

response! {
    PublicIpAddresse {
        "IpAddress" => ip_address: value,
        "AllocationId" => allocation_id: value,
        "BandwidthPackageIpRelationStatus" => bandwidth_package_ip_relation_status: value,
    }
}

values! {
    /// Whether the EIP is in the shared plan already or still joining it.
    pub enum BandwidthPackageIpRelationStatus {
        /// The EIP is in the plan.
        Binded = "BINDED",
        /// The EIP is just being taken in.
        Binding = "BINDING",
    }
}

/// Errors that the documentation of [`DescribeCommonBandwidthPackagesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNumberNotSupported`](super::DocumentedError::InvalidBandwidthPackageIdNumberNotSupported)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
pub type DescribeCommonBandwidthPackagesError = super::DocumentedError;
