// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipAddresses`, from `vpc/DescribeEipAddresses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, ChargeType, EipAddressFilter, InstanceType, InternetChargeType, Isp, ReservationOrderType, Tag};

/// Lists the elastic IP addresses of a region and what each is attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_eip_addresses::EipAddressStatus;
///
/// let request = alicloud_vpc::DescribeEipAddressesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_eip_addresses(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_eip_addresses(request)
///     .wait()
///     .until(EipAddressStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to tell of orders, too, that have not taken effect yet.
    /// Default: `false`. Example: `true`.
    pub include_reservation_data: Option<bool>,
    /// Return only EIPs in this state. Example: `Available`.
    pub status: Option<Open<EipAddressStatus>>,
    /// Return only the EIPs with these addresses, separated by commas.
    /// Items: at most 50. Example: `116.XX.XX.28`.
    pub eip_address: Option<String>,
    /// Return only EIPs with these IDs, separated by commas.
    /// Items: at most 50. Example: `eip-2zeerraiwb7ujxscd****`.
    pub allocation_id: Option<String>,
    /// Return only EIPs of this contiguous group. Example: `eipsg-t4nr90yik5oy38xdy****`.
    pub segment_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required** under conditions. Return only EIPs on this line. Example: `BGP`.
    pub isp: Option<Open<Isp>>,
    /// Bounds for the time of creation: the first filter holds the start, the second the end.
    pub filter: Vec<EipAddressFilter>,
    /// Return only EIPs that are locked for this reason. Example: `financial`.
    pub lock_reason: Option<Open<LockReason>>,
    /// Return only EIPs attached to resources of this kind.
    /// Default: `EcsInstance`. Example: `EcsInstance`.
    pub associated_instance_type: Option<Open<InstanceType>>,
    /// Return only the EIPs attached to this resource. Example: `i-2zebb08phyccdvf****`.
    pub associated_instance_id: Option<String>,
    /// Return only EIPs that are paid this way. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Return only EIPs of this name. Length: 2 to 128. Example: `EIP-01`.
    pub eip_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether the enhanced edition of Anti-DDoS protects the addresses.
    pub security_protection_enabled: Option<bool>,
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// Whether a cloud service created the resource on its own account.
    pub service_managed: Option<bool>,
}

impl DescribeEipAddressesRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<EipAddressStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `EipAddress`.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.eip_address = Some(value.into());
        self
    }
    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `SegmentInstanceId`.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<Open<Isp>>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddressFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<Open<LockReason>>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(
        mut self,
        value: impl Into<Open<InstanceType>>,
    ) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }
    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `EipName`.
    pub fn eip_name(mut self, value: impl Into<String>) -> Self {
        self.eip_name = Some(value.into());
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
    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }
    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

request! {
    DescribeEipAddressesRequest {
        "RegionId" => region_id: query,
        "IncludeReservationData" => include_reservation_data: query,
        "Status" => status: query,
        "EipAddress" => eip_address: query,
        "AllocationId" => allocation_id: query,
        "SegmentInstanceId" => segment_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ISP" => isp: query,
        "Filter" => filter: query,
        "LockReason" => lock_reason: query,
        "AssociatedInstanceType" => associated_instance_type: query,
        "AssociatedInstanceId" => associated_instance_id: query,
        "ChargeType" => charge_type: query,
        "DryRun" => dry_run: query,
        "EipName" => eip_name: query,
        "Tag" => tag: query,
        "SecurityProtectionEnabled" => security_protection_enabled: query,
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "ServiceManaged" => service_managed: query,
    }
}

impl Operation for DescribeEipAddressesRequest {
    type Response = DescribeEipAddressesResponse;
    type Error = DescribeEipAddressesError;
    const INFO: OperationInfo = super::operation("DescribeEipAddresses")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEipAddressesError] = &[
        DescribeEipAddressesError::ForbiddenRegionNotFound,
        DescribeEipAddressesError::InvalidLockReasonNotFound,
        DescribeEipAddressesError::InvalidIAssociatedInstanceTypeValueNotSupported,
        DescribeEipAddressesError::InvalidChargeTypeValueNotSupported,
        DescribeEipAddressesError::InvalidResourceGroupId,
        DescribeEipAddressesError::OperationUnsupportedResourceGroupId,
        DescribeEipAddressesError::InvalidAliuid,
        DescribeEipAddressesError::InstanceTypeInvalid,
        DescribeEipAddressesError::InstanceIdLengthExceed,
        DescribeEipAddressesError::InvalidTagKey,
        DescribeEipAddressesError::InvalidTagValue,
        DescribeEipAddressesError::IellgalParameterOwnerAccount,
        DescribeEipAddressesError::InvalidFilterValue,
        DescribeEipAddressesError::InvalidFilterKeyNotFound,
    ];
}

impl Paginated for DescribeEipAddressesRequest {
    type Item = EipAddress;
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
        Some(&mut response.eip_addresses)
    }
}

impl Stateful for DescribeEipAddressesRequest {
    type State = EipAddressStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.allocation_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .eip_addresses
                .iter()
                .map(|v| (
                    v.allocation_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeEipAddressesRequest`].
#[non_exhaustive]
pub struct DescribeEipAddressesResponse {
    /// EIPs that were found.
    pub eip_addresses: Vec<EipAddress>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
}

response! {
    DescribeEipAddressesResponse {
        "EipAddresses" => eip_addresses: list("EipAddress"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// EIPs that were found.
#[non_exhaustive]
pub struct EipAddress {
    /// ID of the EIP; [`AssociateEipAddress`](super::Client::associate_eip_address) and
    /// [`ReleaseEipAddress`](super::Client::release_eip_address) take it.
    /// Example: `eip-2zeerraiwb7ujcdvf****`.
    pub allocation_id: Option<String>,
    /// When the EIP was allocated to the account. Example: `2019-04-23T01:37:38Z`.
    pub allocation_time: Option<Timestamp>,
    /// Region that the EIP belongs to. Example: `cn-hangzhou`.
    pub available_regions: Vec<String>,
    /// Peak bandwidth of the EIP. Unit: `Mbps`. Example: `5`.
    pub bandwidth: Option<String>,
    /// Bandwidth of the shared plan that the EIP is in. Example: `50`.
    pub bandwidth_package_bandwidth: Option<String>,
    /// ID of the shared bandwidth plan, for use in other calls. Example: `cbwp-bp1ego3i4j07ccdvf****`.
    pub bandwidth_package_id: Option<String>,
    /// Kind of plan that the EIP is in; always `CommonBandwidthPackage`, a shared bandwidth plan.
    /// Example: `CommonBandwidthPackage`.
    pub bandwidth_package_type: Option<String>,
    /// Whether the EIP works or is locked. Here: `Normal`, `FinancialLocked`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `true`.
    pub deletion_protection: Option<bool>,
    /// Text that says what the EIP is for; the misspelled name is the one the service uses.
    /// Example: `abc`.
    pub descritpion: Option<String>,
    /// Bandwidth that the EIP has when it is in no shared plan. Example: `101`.
    pub eip_bandwidth: Option<String>,
    /// When the resource expires. Example: `2019-04-29T02:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether the EIP is monitored second by second. Example: `false`.
    pub hd_monitor_status: Option<String>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `false`.
    pub has_reservation_data: Option<String>,
    /// Kind of line that connects the address to the internet. Example: `BGP`.
    pub isp: Option<String>,
    /// Resource that the EIP is attached to. Example: `i-bp15zckdt37cdvf****`.
    pub instance_id: Option<String>,
    /// Region of the resource that the EIP is attached to. Example: `cn-hangzhou`.
    pub instance_region_id: Option<String>,
    /// Kind of resource that the EIP is attached to. Example: `EcsInstance`.
    pub instance_type: Option<Open<InstanceType>>,
    /// What the use of the resource is measured by. Here: `PayByBandwidth`, `PayByTraffic`.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Public address that the EIP stands for. Example: `116.XX.XX.28`.
    pub ip_address: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Network that the EIP leads to. Example: `public`.
    pub netmode: Option<String>,
    /// Locks on the EIP and why they are there.
    pub operation_locks: Vec<EipAddressLockReason>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the order that is placed takes effect. Example: `2019-03-11T16:00:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth once the order that is placed takes effect. Example: `12`.
    pub reservation_bandwidth: Option<String>,
    /// What use is measured by once the order that is placed takes effect.
    /// Here: `PayByBandwidth`, `PayByTraffic`. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<Open<InternetChargeType>>,
    /// What the order that is placed does, such as renew or upgrade. Example: `RENEWCHANGE`.
    pub reservation_order_type: Option<Open<ReservationOrderType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazcdxs****`.
    pub resource_group_id: Option<String>,
    /// Whether a second throttling level is set for the EIP. Example: `false`.
    pub second_limited: Option<bool>,
    /// Group of contiguous EIPs that this one is part of; only present then.
    /// Example: `eipsg-t4nr90yik5oy38xd****`.
    pub segment_instance_id: Option<String>,
    /// Whether a cloud service created the resource on its own account. Example: `0`.
    pub service_managed: Option<i32>,
    /// Whether the EIP is free, in use, or changing between the two. Example: `Associating`.
    pub status: Option<Open<EipAddressStatus>>,
    /// Text that says what the resource is for. Example: `abc`.
    pub description: Option<String>,
    /// How the EIP shows on a network interface. Needed only when `InstanceType` is `NetworkInterface`.
    /// Example: `NAT`.
    pub mode: Option<String>,
    /// Private address that belongs to the resource. Example: `192.168.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Kinds of security protection that were found or are concerned.
    pub security_protection_types: Vec<String>,
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    /// Example: `pippool-2vc0kxcedhquybdsz****`.
    pub public_ip_address_pool_id: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
    /// Zone of the EIPs or the plan. A crowded zone can make the system move a plan elsewhere.
    /// Example: `ap-southeast-1-lzdvn-cb`.
    pub zone: Option<String>,
    /// Whether the resource is an ordinary one or meant for a CloudBox. Example: `CloudBox`.
    pub biz_type: Option<String>,
}

response! {
    EipAddress {
        "AllocationId" => allocation_id: value,
        "AllocationTime" => allocation_time: value,
        "AvailableRegions" => available_regions: list("AvailableRegion"),
        "Bandwidth" => bandwidth: value,
        "BandwidthPackageBandwidth" => bandwidth_package_bandwidth: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "BandwidthPackageType" => bandwidth_package_type: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "DeletionProtection" => deletion_protection: value,
        "Descritpion" => descritpion: value,
        "EipBandwidth" => eip_bandwidth: value,
        "ExpiredTime" => expired_time: value,
        "HDMonitorStatus" => hd_monitor_status: value,
        "HasReservationData" => has_reservation_data: value,
        "ISP" => isp: value,
        "InstanceId" => instance_id: value,
        "InstanceRegionId" => instance_region_id: value,
        "InstanceType" => instance_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "IpAddress" => ip_address: value,
        "Name" => name: value,
        "Netmode" => netmode: value,
        "OperationLocks" => operation_locks: list("LockReason"),
        "RegionId" => region_id: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "SecondLimited" => second_limited: value,
        "SegmentInstanceId" => segment_instance_id: value,
        "ServiceManaged" => service_managed: value,
        "Status" => status: value,
        "Description" => description: value,
        "Mode" => mode: value,
        "PrivateIpAddress" => private_ip_address: value,
        "Tags" => tags: list("Tag"),
        "SecurityProtectionTypes" => security_protection_types: list("SecurityProtectionType"),
        "PublicIpAddressPoolId" => public_ip_address_pool_id: value,
        "VpcId" => vpc_id: value,
        "Zone" => zone: value,
        "BizType" => biz_type: value,
    }
}

/// Locks on the EIP and why they are there.
#[non_exhaustive]
pub struct EipAddressLockReason {
    /// Why the EIP is locked. Example: `financial`.
    pub lock_reason: Option<Open<LockReason>>,
}

response! {
    EipAddressLockReason {
        "LockReason" => lock_reason: value,
    }
}

values! {
    /// Return only EIPs in this state.
    pub enum EipAddressStatus {
        /// Just being attached.
        Associating = "Associating",
        /// Just being detached.
        Unassociating = "Unassociating",
        /// Attached to a resource.
        InUse = "InUse",
        /// Free, attached to nothing.
        Available = "Available",
    }
}

values! {
    /// Return only EIPs that are locked for this reason.
    pub enum LockReason {
        /// Payments are overdue.
        Financial = "financial",
        /// Locked for security reasons.
        Security = "security",
    }
}

/// Errors that the documentation of [`DescribeEipAddressesRequest`] names.
///
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InvalidLockReasonNotFound`](super::DocumentedError::InvalidLockReasonNotFound)
/// - [`InvalidIAssociatedInstanceTypeValueNotSupported`](super::DocumentedError::InvalidIAssociatedInstanceTypeValueNotSupported)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InstanceTypeInvalid`](super::DocumentedError::InstanceTypeInvalid), here with HTTP status 400
/// - [`InstanceIdLengthExceed`](super::DocumentedError::InstanceIdLengthExceed)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
/// - [`InvalidFilterKeyNotFound`](super::DocumentedError::InvalidFilterKeyNotFound)
pub type DescribeEipAddressesError = super::DocumentedError;
