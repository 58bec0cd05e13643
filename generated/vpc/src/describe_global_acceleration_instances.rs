// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalAccelerationInstances`, from `vpc/DescribeGlobalAccelerationInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthType, ServiceLocation};

/// Lists Global Acceleration instances.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeGlobalAccelerationInstancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_global_acceleration_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of acceleration instances to return. Default: `Exclusive`. Example: `Exclusive`.
    pub bandwidth_type: Option<Open<BandwidthType>>,
    /// Return only this acceleration instance. Example: `ga-234sljmxaz****`.
    pub global_acceleration_instance_id: Option<String>,
    /// Whether to tell of orders, too, that have not taken effect yet.
    /// Default: `false`. Example: `false`.
    pub include_reservation_data: Option<bool>,
    /// Return only the acceleration instance with this public address. Example: `12.34.56.78`.
    pub ip_address: Option<String>,
    /// Return only acceleration instances of this name. Example: `GA-1`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only acceleration instances with this backend server. Example: `i-sxjbl9x****`.
    pub server_id: Option<String>,
    /// Return only acceleration instances that serve this area. Example: `china-mainland`.
    pub service_location: Option<Open<ServiceLocation>>,
    /// Return only acceleration instances in this state. Example: `Available`.
    pub status: Option<Open<GlobalAccelerationInstanceStatus>>,
}

impl DescribeGlobalAccelerationInstancesRequest {
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
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<Open<BandwidthType>>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
    /// Sets `GlobalAccelerationInstanceId`.
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into());
        self
    }
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
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
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServiceLocation`.
    pub fn service_location(mut self, value: impl Into<Open<ServiceLocation>>) -> Self {
        self.service_location = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl Into<Open<GlobalAccelerationInstanceStatus>>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalAccelerationInstancesRequest {
        "RegionId" => region_id: query,
        "BandwidthType" => bandwidth_type: query,
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "IncludeReservationData" => include_reservation_data: query,
        "IpAddress" => ip_address: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ServerId" => server_id: query,
        "ServiceLocation" => service_location: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeGlobalAccelerationInstancesRequest {
    type Response = DescribeGlobalAccelerationInstancesResponse;
    type Error = DescribeGlobalAccelerationInstancesError;
    const INFO: OperationInfo = super::operation("DescribeGlobalAccelerationInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeGlobalAccelerationInstancesError] = &[
        DescribeGlobalAccelerationInstancesError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeGlobalAccelerationInstancesRequest {
    type Item = GlobalAccelerationInstance;
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
        Some(&mut response.global_acceleration_instances)
    }
}

/// Response to [`DescribeGlobalAccelerationInstancesRequest`].
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesResponse {
    /// Acceleration instances that were found.
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B4EE38D-C75B-4E1F-844E-863A94430676`.
    pub request_id: Option<String>,
}

response! {
    DescribeGlobalAccelerationInstancesResponse {
        "GlobalAccelerationInstances" => global_acceleration_instances: list("GlobalAccelerationInstance"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Acceleration instances that were found.
#[non_exhaustive]
pub struct GlobalAccelerationInstance {
    /// Area whose users the instance speeds up. Example: `china-mainland`.
    pub acceleration_location: Option<String>,
    /// Servers that the acceleration instance passes its traffic on to.
    pub backend_servers: Vec<BackendServer>,
    /// Peak bandwidth of the acceleration instance. Example: `10`.
    pub bandwidth: Option<String>,
    /// Whether the acceleration instance has a bandwidth of its own or lets several EIPs share one.
    /// Example: `Exclusive`.
    pub bandwidth_type: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// When the resource was created. Example: `2018-07-05T03:39:31Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `apiDescription`.
    pub description: Option<String>,
    /// When the resource expires. Example: `2018-08-05T16:00Z`.
    pub expired_time: Option<Timestamp>,
    /// ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-bp1x99kj7kl1ziw5x****`.
    pub global_acceleration_instance_id: Option<String>,
    /// What the use of the resource is measured by. Example: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Public address of the acceleration instance. Example: `47.98.99.xxx`.
    pub ip_address: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `instanceName`.
    pub name: Option<String>,
    /// Public addresses that the acceleration instance has.
    pub public_ip_addresses: Vec<PublicIpAddress>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Area in which the acceleration instance serves backends. Example: `china-mainland`.
    pub service_location: Option<String>,
    /// Whether the acceleration instance is free, in use, or changing between the two.
    /// Example: `InUse`.
    pub status: Option<String>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `false`.
    pub has_reservation_data: Option<bool>,
    /// Locks on the EIP and why they are there.
    pub operation_locks: Option<Value>,
}

response! {
    GlobalAccelerationInstance {
        "AccelerationLocation" => acceleration_location: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "Bandwidth" => bandwidth: value,
        "BandwidthType" => bandwidth_type: value,
        "ChargeType" => charge_type: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "IpAddress" => ip_address: value,
        "Name" => name: value,
        "PublicIpAddresses" => public_ip_addresses: list("PublicIpAddress"),
        "RegionId" => region_id: value,
        "ServiceLocation" => service_location: value,
        "Status" => status: value,
        "HasReservationData" => has_reservation_data: value,
        "OperationLocks" => operation_locks: value,
    }
}

/// Servers that the acceleration instance passes its traffic on to.
#[non_exhaustive]
pub struct BackendServer {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-Beijing`.
    pub region_id: Option<String>,
    /// Backend server, by its ID. Example: `i-2zeg83zvn5d4ed4y****`.
    pub server_id: Option<String>,
    /// Address of the backend server. Example: `172.17.109.xxx`.
    pub server_ip_address: Option<String>,
    /// Kind of instance that the backend server is. Example: `EcsInstance`.
    pub server_type: Option<String>,
}

response! {
    BackendServer {
        "RegionId" => region_id: value,
        "ServerId" => server_id: value,
        "ServerIpAddress" => server_ip_address: value,
        "ServerType" => server_type: value,
    }
}

/// Public addresses that the acceleration instance has.
#[non_exhaustive]
pub struct PublicIpAddress {
    /// ID of one public address of the acceleration instance. Example: `12.34.56.78`.
    pub allocation_id: Option<String>,
    /// One public address of the resource. Example: `12.34.56.78`.
    pub ip_address: Option<String>,
}

response! {
    PublicIpAddress {
        "AllocationId" => allocation_id: value,
        "IpAddress" => ip_address: value,
    }
}

values! {
    /// Return only acceleration instances in this state.
    pub enum GlobalAccelerationInstanceStatus {
        /// Free, attached to nothing.
        Available = "Available",
        /// Attached to a resource.
        Inuse = "Inuse",
        /// Just being attached.
        Associating = "Associating",
        /// Just being detached.
        Unassociating = "Unassociating",
    }
}

/// Errors that the documentation of [`DescribeGlobalAccelerationInstancesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeGlobalAccelerationInstancesError = super::DocumentedError;
