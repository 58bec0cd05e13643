// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressCloudConnections`, from `vpc/DescribeExpressCloudConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists the Express Cloud Connect services of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeExpressCloudConnectionsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_express_cloud_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressCloudConnectionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeExpressCloudConnectionsRequest {
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
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
    DescribeExpressCloudConnectionsRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeExpressCloudConnectionsRequest {
    type Response = DescribeExpressCloudConnectionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeExpressCloudConnections")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeExpressCloudConnectionsRequest {
    type Item = ExpressCloudConnectionType;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.express_cloud_connection_set)
    }
}

/// Response to [`DescribeExpressCloudConnectionsRequest`].
#[non_exhaustive]
pub struct DescribeExpressCloudConnectionsResponse {
    /// Express Cloud Connect services that were found.
    pub express_cloud_connection_set: Vec<ExpressCloudConnectionType>,
    /// Page of the list that was returned. Example: `2`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `3`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6BF11256-9725-4C07-95F9-EF0F32B687E8`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeExpressCloudConnectionsResponse {
        "ExpressCloudConnectionSet" => express_cloud_connection_set: list("ExpressCloudConnectionType"),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Express Cloud Connect services that were found.
#[non_exhaustive]
pub struct ExpressCloudConnectionType {
    /// Bandwidth that the application for the service asks for. Example: `3`.
    pub application_bandwidth: Option<String>,
    /// ID of the application by which the service was requested. Example: `1557820353902123884`.
    pub application_id: Option<String>,
    /// How far the application for the service has come. Example: `Initial`.
    pub application_status: Option<String>,
    /// What was applied for, for example `Create` for a new service.
    pub application_type: Option<String>,
    /// Bandwidth of the service. Unit: `Mbps`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// How the service stands with its payments. Example: `Normal`.
    pub business_status: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// Code of the circuit, given by the carrier of the leased line. Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// Mail address of the person who applied for the service. Example: `XXX@example.com`.
    pub contact_mail: Option<String>,
    /// Phone number of the person who applied for the service. Example: `132********`.
    pub contact_tel: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `ecc`.
    pub description: Option<String>,
    /// Length of the leased line. Example: `100`.
    pub distance: Option<i32>,
    /// When the leased line of the service expires. Example: `2019-02-25T11:01:04Z`.
    pub end_time: Option<Timestamp>,
    /// When the service was created. Example: `2019-05-14T15:52Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the service was last changed. Example: `2019-05-14T16:52Z`.
    pub gmt_modify: Option<Timestamp>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `true`.
    pub has_reservation_data: Option<String>,
    /// Identity card number of the person who applied for the service. Example: `321283201002102345`.
    pub id_card_no: Option<String>,
    /// Network provider of the on-premises data center. Example: `CU`.
    pub idc_sp: Option<String>,
    /// ID of the Express Cloud Connect service. Example: `ecc-bp1t9osmuln1vxfpt6gy8`.
    pub instance_id: Option<String>,
    /// Provider of the leased line. Example: `CU`.
    pub isp: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `doctest`.
    pub name: Option<String>,
    /// City of the on-premises data center. Example: `text`.
    pub peer_city: Option<String>,
    /// Where the on-premises data center is. Example: `text`.
    pub peer_location: Option<String>,
    /// Kind and speed of the port that the leased line is plugged into.
    /// Default: `1000Base-T`. Example: `100Base-T`.
    pub port_type: Option<String>,
    /// Express Cloud Connect service that serves as the backup of this one. Example: `ecc-xxxxxx`.
    pub redundant_ecc_id: Option<String>,
    /// When the order that is placed takes effect. Example: `2019-02-25T11:01:04Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth once the order that is placed takes effect. Example: `200`.
    pub reservation_bandwidth: Option<String>,
    /// What use is measured by once the order that is placed takes effect. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// What the order that is placed does, such as renew or upgrade.
    pub reservation_order_type: Option<String>,
    /// State that the service is in. Example: `Initial`.
    pub status: Option<String>,
    /// Kind of leased line that the service uses. Example: `local`.
    pub type_: Option<String>,
    /// Virtual border routers that belong to the service.
    pub virtual_border_router_models: Vec<VirtualBorderRouterModel>,
}

response! {
    ExpressCloudConnectionType {
        "ApplicationBandwidth" => application_bandwidth: value,
        "ApplicationId" => application_id: value,
        "ApplicationStatus" => application_status: value,
        "ApplicationType" => application_type: value,
        "Bandwidth" => bandwidth: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "CircuitCode" => circuit_code: value,
        "ContactMail" => contact_mail: value,
        "ContactTel" => contact_tel: value,
        "Description" => description: value,
        "Distance" => distance: value,
        "EndTime" => end_time: value,
        "GmtCreate" => gmt_create: value,
        "GmtModify" => gmt_modify: value,
        "HasReservationData" => has_reservation_data: value,
        "IDCardNo" => id_card_no: value,
        "IdcSP" => idc_sp: value,
        "InstanceId" => instance_id: value,
        "Isp" => isp: value,
        "Name" => name: value,
        "PeerCity" => peer_city: value,
        "PeerLocation" => peer_location: value,
        "PortType" => port_type: value,
        "RedundantEccId" => redundant_ecc_id: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
        "Status" => status: value,
        "Type" => type_: value,
        "VirtualBorderRouterModels" => virtual_border_router_models: list("VirtualBorderRouterModel"),
    }
}

/// Virtual border routers that belong to the service.
#[non_exhaustive]
pub struct VirtualBorderRouterModel {
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it. Example: `ap-xxxx`.
    pub access_point_id: Option<String>,
    /// ID of the virtual border router. Example: `vbr-xxxx`.
    pub instance_id: Option<String>,
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `pc-xxxx`.
    pub physical_connection_id: Option<String>,
}

response! {
    VirtualBorderRouterModel {
        "AccessPointId" => access_point_id: value,
        "InstanceId" => instance_id: value,
        "PhysicalConnectionId" => physical_connection_id: value,
    }
}
