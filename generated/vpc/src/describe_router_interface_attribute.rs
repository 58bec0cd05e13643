// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouterInterfaceAttribute`, from `vpc/DescribeRouterInterfaceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tags};

/// Reads the configuration of one router interface, with its peer.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeRouterInterfaceAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.describe_router_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeRouterInterfaceAttributeRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeRouterInterfaceAttributeRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeRouterInterfaceAttributeRequest {
    type Response = DescribeRouterInterfaceAttributeResponse;
    type Error = DescribeRouterInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeRouterInterfaceAttribute")
        .required(&["RegionId", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRouterInterfaceAttributeError] = &[
        DescribeRouterInterfaceAttributeError::InvalidParamNotNull,
    ];
}

/// Response to [`DescribeRouterInterfaceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeResponse {
    /// When the order that is placed takes effect. Example: `2022-06-11T16:00:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Address that health checks are sent to. Example: `2.2.XX.XX`.
    pub health_check_target_ip: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// When the resource was created. Example: `2022-04-14T08:57:24Z`.
    pub creation_time: Option<Timestamp>,
    /// What the order that is placed does, such as renew or upgrade.
    pub reservation_order_type: Option<String>,
    /// Router interface at the far end of the connection. Example: `ri-bp1xkrzttximaoxbl****`.
    pub opposite_interface_id: Option<String>,
    /// Size of the router interface, which sets its bandwidth. Example: `Mini.2`.
    pub spec: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `AfterPay`.
    pub charge_type: Option<String>,
    /// ID of a router interface, as [`CreateRouterInterface`](super::Client::create_router_interface)
    /// returned it. Example: `ri-m5egfc10sednwk2yt****`.
    pub router_interface_id: Option<String>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
    /// Threshold that the health check of the router interface applies. Example: `8`.
    pub hc_threshold: Option<i32>,
    /// Kind of router at the far end of the connection. Example: `VRouter`.
    pub opposite_router_type: Option<String>,
    /// When the item was last changed. Example: `2022-04-28T10:02:12Z`.
    pub gmt_modified: Option<Timestamp>,
    /// VPC at the near end of the connection. Example: `vpc-bp1b49rqrybk45nio****`.
    pub vpc_instance_id: Option<String>,
    /// Account that the far router interface belongs to. Example: `1321932713****`.
    pub opposite_interface_owner_id: Option<String>,
    /// VPC at the far end of the connection. Example: `vpc-bp1b49rqrybk45nio****`.
    pub opposite_vpc_instance_id: Option<String>,
    /// What use is measured by once the order that is placed takes effect. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// Whether the connection crosses a national border. Example: `false`.
    pub cross_border: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01818199-04F6-47F4-9ADF-7CC824CF57A4`.
    pub request_id: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Text that says what the resource is for. Example: `text`.
    pub description: Option<String>,
    /// Rate at which the router interface sends health checks. Example: `2`.
    pub hc_rate: Option<i32>,
    /// Bandwidth once the order that is placed takes effect. Example: `100`.
    pub reservation_bandwidth: Option<String>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `text`.
    pub name: Option<String>,
    /// Router at the far end of the connection. Example: `vrt-bp11xvy6lb9photuu****`.
    pub opposite_router_id: Option<String>,
    /// Size of the far router interface. Example: `Negative`.
    pub opposite_interface_spec: Option<String>,
    /// Router, by its ID, that the record or the call is about. Example: `vbr-m5ex0xf63xk8s5bob****`.
    pub router_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<bool>,
    /// Whether the far router interface works or is locked for payments. Example: `Normal`.
    pub opposite_interface_business_status: Option<String>,
    /// When the two router interfaces were connected. Example: `2022-04-14T08:58:04Z`.
    pub connected_time: Option<Timestamp>,
    /// Address in the local VPC that health checks come from. Example: `1.1.XX.XX`.
    pub health_check_source_ip: Option<String>,
    /// State that the far router interface is in. Example: `Active`.
    pub opposite_interface_status: Option<String>,
    /// When the router interface expires. Example: `2999-09-08T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Region of the far router interface. Example: `cn-hangzhou`.
    pub opposite_region_id: Option<String>,
    /// Access point of the far router interface. Needed when that is on a virtual border router; it
    /// cannot be changed later. Example: `ap-cn-qingdao-ls-B`.
    pub opposite_access_point_id: Option<String>,
    /// Whether the resource works or is locked, for example because payments are overdue.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// Whether the connection passes its health check, or has no second route to fall back on.
    /// Example: `normal`.
    pub health_check_status: Option<String>,
    /// Bandwidth of the far router interface. Example: `0`.
    pub opposite_bandwidth: Option<i32>,
    /// Whether the router is the one of a VPC or a virtual border router. Example: `VRouter`.
    pub router_type: Option<String>,
    /// Whether this end starts the connection or accepts it. Example: `InitiatingSide`.
    pub role: Option<String>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `false`.
    pub has_reservation_data: Option<String>,
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-qingdao-ls-A`.
    pub access_point_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
    /// Whether the interface of a virtual border router and its counterpart in the VPC are linked up by
    /// themselves once both exist. Example: `false`.
    pub fast_link_mode: Option<String>,
}

response! {
    DescribeRouterInterfaceAttributeResponse {
        "ReservationActiveTime" => reservation_active_time: value,
        "HealthCheckTargetIp" => health_check_target_ip: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "ReservationOrderType" => reservation_order_type: value,
        "OppositeInterfaceId" => opposite_interface_id: value,
        "Spec" => spec: value,
        "ChargeType" => charge_type: value,
        "RouterInterfaceId" => router_interface_id: value,
        "Message" => message: value,
        "HcThreshold" => hc_threshold: value,
        "OppositeRouterType" => opposite_router_type: value,
        "GmtModified" => gmt_modified: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: value,
        "OppositeVpcInstanceId" => opposite_vpc_instance_id: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "CrossBorder" => cross_border: value,
        "RequestId" => request_id: value,
        "Bandwidth" => bandwidth: value,
        "Description" => description: value,
        "HcRate" => hc_rate: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "Code" => code: value,
        "Name" => name: value,
        "OppositeRouterId" => opposite_router_id: value,
        "OppositeInterfaceSpec" => opposite_interface_spec: value,
        "RouterId" => router_id: value,
        "Success" => success: value,
        "OppositeInterfaceBusinessStatus" => opposite_interface_business_status: value,
        "ConnectedTime" => connected_time: value,
        "HealthCheckSourceIp" => health_check_source_ip: value,
        "OppositeInterfaceStatus" => opposite_interface_status: value,
        "EndTime" => end_time: value,
        "OppositeRegionId" => opposite_region_id: value,
        "OppositeAccessPointId" => opposite_access_point_id: value,
        "BusinessStatus" => business_status: value,
        "HealthCheckStatus" => health_check_status: value,
        "OppositeBandwidth" => opposite_bandwidth: value,
        "RouterType" => router_type: value,
        "Role" => role: value,
        "HasReservationData" => has_reservation_data: value,
        "AccessPointId" => access_point_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tags"),
        "FastLinkMode" => fast_link_mode: value,
    }
}

/// Errors that the documentation of [`DescribeRouterInterfaceAttributeRequest`] names.
///
/// - [`InvalidParamNotNull`](super::DocumentedError::InvalidParamNotNull)
pub type DescribeRouterInterfaceAttributeError = super::DocumentedError;
