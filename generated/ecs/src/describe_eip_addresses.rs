// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipAddresses`, from `ecs/DescribeEipAddresses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EipAddressFilter, EipAddressLockReason};

/// Lists EIPs with the resource to which each is bound.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeEipAddressesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_eip_addresses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Elastic IP address bound to the instance.
    pub eip_address: Option<String>,
    /// ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub isp: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Conditions on the result, each a pair of a key and a value.
    pub filter: Vec<EipAddressFilter>,
    /// Why the resource is locked.
    pub lock_reason: Option<String>,
    /// Which kind of associated instance it is or is to be.
    pub associated_instance_type: Option<String>,
    /// ID of the associated instance that the call is about.
    pub associated_instance_id: Option<String>,
    /// Whether the dedicated host is paid up front or by use.
    pub charge_type: Option<String>,
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
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
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddressFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }
    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
}

request! {
    DescribeEipAddressesRequest {
        "RegionId" => region_id: query,
        "Status" => status: query,
        "EipAddress" => eip_address: query,
        "AllocationId" => allocation_id: query,
        "ISP" => isp: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
        "LockReason" => lock_reason: query,
        "AssociatedInstanceType" => associated_instance_type: query,
        "AssociatedInstanceId" => associated_instance_id: query,
        "ChargeType" => charge_type: query,
    }
}

impl Operation for DescribeEipAddressesRequest {
    type Response = DescribeEipAddressesResponse;
    type Error = DescribeEipAddressesError;
    const INFO: OperationInfo = super::operation("DescribeEipAddresses")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEipAddressesError] = &[
        DescribeEipAddressesError::InvalidIAssociatedInstanceTypeValueNotSupported,
        DescribeEipAddressesError::InvalidChargeTypeValueNotSupported,
        DescribeEipAddressesError::InvalidAliuid,
        DescribeEipAddressesError::ResourceQueryError,
        DescribeEipAddressesError::InstanceTypeInvalid,
        DescribeEipAddressesError::InvalidParameter2,
        DescribeEipAddressesError::OperationUnsupportedResourceGroupId,
        DescribeEipAddressesError::IellgalParameterOwnerAccount,
        DescribeEipAddressesError::InvalidResourceGroupId,
        DescribeEipAddressesError::OperationFailedEndpoint,
        DescribeEipAddressesError::ForbiddenRegionNotFound,
        DescribeEipAddressesError::InvalidFilterKeyNotFound,
        DescribeEipAddressesError::InvalidFilterValue,
        DescribeEipAddressesError::InvalidLockReasonNotFound,
        DescribeEipAddressesError::InternalError,
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

/// Response to [`DescribeEipAddressesRequest`].
#[non_exhaustive]
pub struct DescribeEipAddressesResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Keeps only instances with these elastic IP addresses. For instances in a VPC only.
    pub eip_addresses: Vec<EipAddress>,
}

response! {
    DescribeEipAddressesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "EipAddresses" => eip_addresses: list("EipAddress"),
    }
}

/// Keeps only instances with these elastic IP addresses.
#[non_exhaustive]
pub struct EipAddress {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Time that is set or recorded for this: allocation.
    pub allocation_time: Option<String>,
    /// Whether the dedicated host is paid up front or by use.
    pub charge_type: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Public IP address that the instance receives or has.
    pub ip_address: Option<String>,
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
    /// When the subscription runs out.
    pub expired_time: Option<String>,
    /// ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Data rate that is granted to or used by the EIP.
    pub eip_bandwidth: Option<String>,
    /// Locks on the resource, each with its reason.
    pub operation_locks: Vec<EipAddressLockReason>,
}

response! {
    EipAddress {
        "Status" => status: value,
        "AllocationTime" => allocation_time: value,
        "ChargeType" => charge_type: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
        "IpAddress" => ip_address: value,
        "Bandwidth" => bandwidth: value,
        "ExpiredTime" => expired_time: value,
        "AllocationId" => allocation_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "EipBandwidth" => eip_bandwidth: value,
        "OperationLocks" => operation_locks: list("LockReason"),
    }
}

/// Errors that the documentation of [`DescribeEipAddressesRequest`] names.
///
/// - [`InvalidIAssociatedInstanceTypeValueNotSupported`](super::DocumentedError::InvalidIAssociatedInstanceTypeValueNotSupported)
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`ResourceQueryError`](super::DocumentedError::ResourceQueryError)
/// - [`InstanceTypeInvalid`](super::DocumentedError::InstanceTypeInvalid)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`OperationFailedEndpoint`](super::DocumentedError::OperationFailedEndpoint)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InvalidFilterKeyNotFound`](super::DocumentedError::InvalidFilterKeyNotFound)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
/// - [`InvalidLockReasonNotFound`](super::DocumentedError::InvalidLockReasonNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeEipAddressesError = super::DocumentedError;
