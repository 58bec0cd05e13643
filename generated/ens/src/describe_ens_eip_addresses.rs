// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsEipAddresses`, from `ens/DescribeEnsEipAddresses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Lists EIPs with their bandwidth, state, and the instance they are bound to.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsEipAddressesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ens_eip_addresses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsEipAddressesRequest {
    /// ID of the allocation that the call is about.
    pub allocation_id: Option<String>,
    /// Address that belongs to the EIP.
    pub eip_address: Option<String>,
    /// ID of the associated instance that the call is about.
    pub associated_instance_id: Option<String>,
    /// Which kind of associated instance it is or is to be.
    /// Here: `SlbInstance`, `EnsInstance`, `Nat`, `NetworkInterface`, `HaVip`.
    pub associated_instance_type: Option<Open<InstanceType>>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Name that the EIP goes by.
    pub eip_name: Option<String>,
    /// Whether the EIP only steps in when the main one fails.
    pub standby: Option<String>,
    /// Whether the icmp reply is switched on.
    pub icmp_reply_enabled: Option<bool>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 100.
    pub ens_region_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
}

impl DescribeEnsEipAddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `EipAddress`.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.eip_address = Some(value.into());
        self
    }
    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
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
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `EipName`.
    pub fn eip_name(mut self, value: impl Into<String>) -> Self {
        self.eip_name = Some(value.into());
        self
    }
    /// Sets `Standby`.
    pub fn standby(mut self, value: impl Into<String>) -> Self {
        self.standby = Some(value.into());
        self
    }
    /// Sets `IcmpReplyEnabled`.
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: bool) -> Self {
        self.icmp_reply_enabled = Some(value);
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
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
    DescribeEnsEipAddressesRequest {
        "AllocationId" => allocation_id: query,
        "EipAddress" => eip_address: query,
        "AssociatedInstanceId" => associated_instance_id: query,
        "AssociatedInstanceType" => associated_instance_type: query,
        "EnsRegionId" => ens_region_id: query,
        "EipName" => eip_name: query,
        "Standby" => standby: query,
        "IcmpReplyEnabled" => icmp_reply_enabled: query,
        "EnsRegionIds" => ens_region_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEnsEipAddressesRequest {
    type Response = DescribeEnsEipAddressesResponse;
    type Error = DescribeEnsEipAddressesError;
    const INFO: OperationInfo = super::operation("DescribeEnsEipAddresses").read_only();
    const ERRORS: &'static [DescribeEnsEipAddressesError] = &[
        DescribeEnsEipAddressesError::EnsInterfaceError,
        DescribeEnsEipAddressesError::NoPermission,
        DescribeEnsEipAddressesError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeEnsEipAddressesRequest {
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

/// Response to [`DescribeEnsEipAddressesRequest`].
#[non_exhaustive]
pub struct DescribeEnsEipAddressesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8629F679-B51D-4194-A1CC-5D8F504C362B`.
    pub request_id: Option<String>,
    /// Addresses of the kind EIP that were found or are concerned.
    pub eip_addresses: Vec<EipAddress>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEnsEipAddressesResponse {
        "RequestId" => request_id: value,
        "EipAddresses" => eip_addresses: list("EipAddress"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Addresses of the kind EIP that were found or are concerned.
#[non_exhaustive]
pub struct EipAddress {
    /// ID of the allocation that the item belongs to or stands for.
    /// Example: `eip-5sainglpw7qfem3icir4s****`.
    pub allocation_id: Option<String>,
    /// Time that is set or recorded for this: allocation. Example: `1624885274000`.
    pub allocation_time: Option<String>,
    /// Upper limit of the data rate. Example: `50`.
    pub bandwidth: Option<i32>,
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// Free text that describes the item to people. Example: `example`.
    pub description: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `lb-5sc3kum2e0sz34wbqrws9****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `SlbInstance`.
    pub instance_type: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `95BandwidthByMonth`.
    pub internet_charge_type: Option<String>,
    /// Address that belongs to the IP address. Example: `120.XXX.XXX.4`.
    pub ip_address: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Region that the ens lies in. Example: `cn-xian-telecom`.
    pub ens_region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `cmcc`.
    pub isp: Option<String>,
    /// Whether the EIP only steps in when the main one fails. Example: `true`.
    pub standby: Option<bool>,
    /// State that the IP address is in. Example: `Stopped`.
    pub ip_status: Option<String>,
}

response! {
    EipAddress {
        "AllocationId" => allocation_id: value,
        "AllocationTime" => allocation_time: value,
        "Bandwidth" => bandwidth: value,
        "ChargeType" => charge_type: value,
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "IpAddress" => ip_address: value,
        "Name" => name: value,
        "EnsRegionId" => ens_region_id: value,
        "Status" => status: value,
        "Isp" => isp: value,
        "Standby" => standby: value,
        "IpStatus" => ip_status: value,
    }
}

/// Errors that the documentation of [`DescribeEnsEipAddressesRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsEipAddressesError = super::DocumentedError;
