// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `DescribeRouterInterfaces`, from `vpc/cn.zh-CN/路由器接口/DescribeRouterInterfaces.md`.

use alicloud_runtime::codegen::*;

/// DescribeRouterInterfaces列出一个地域里的路由器接口，按页返回。
///
/// 可以加过滤条件。一个条件有多个值时，符合其中一个就算符合（or）；有多个条件时，
/// 要全部符合（and）。条件的名字可以是：
///
/// - **RouterInterfaceId**：接口的ID。
/// - **RouterId**：路由器的ID。
/// - **RouterType**：路由器的类型，**VRouter** 或 **VBR**。
/// - **Status**：接口的状态。
/// - **Name**：接口的名称。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::DescribeRouterInterfacesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_router_interfaces(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID，例如cn-hangzhou。
    /// 可用的地域由[`DescribeRegions`](super::Client::describe_regions)给出。 Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// `Filter`.
    pub filter: Vec<Filter>,
    /// 是否一并返回续费数据。 Example: `false`.
    pub include_reservation_data: Option<bool>,
    /// 页码，默认值为**1**。 Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// 每页的条数，最大值为**50**，默认值为**10**。 Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeRouterInterfacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    #[inline]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Filter`.
    #[inline]
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

impl Encode for DescribeRouterInterfacesRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("Filter", &self.filter);
        e.query("IncludeReservationData", &self.include_reservation_data);
        e.query("PageNumber", &self.page_number);
        e.query("PageSize", &self.page_size);
    }
}

impl Operation for DescribeRouterInterfacesRequest {
    type Response = DescribeRouterInterfacesResponse;
    type Error = DescribeRouterInterfacesError;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "DescribeRouterInterfaces",
        )
        .required(&["RegionId"])
        .region("RegionId");
}

/// What [`DescribeRouterInterfacesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
    /// 总条数。 Example: `1`.
    pub total_count: Option<i32>,
    /// 本页的页码。 Example: `1`.
    pub page_number: Option<i32>,
    /// 每页的条数。 Example: `10`.
    pub page_size: Option<i32>,
    /// 请求ID。 Example: `C0FFEE00-1234-4567-89AB-0123456789AB`.
    pub request_id: Option<String>,
    /// 路由器接口的列表。
    pub router_interface_set: Vec<RouterInterfaceType>,
}

impl Decode for DescribeRouterInterfacesResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "TotalCount" => d.value(&mut self.total_count),
            "PageNumber" => d.value(&mut self.page_number),
            "PageSize" => d.value(&mut self.page_size),
            "RequestId" => d.value(&mut self.request_id),
            "RouterInterfaceSet" => {
                d.list(&mut self.router_interface_set, "RouterInterfaceType")
            }
            _ => d.unknown(name),
        }
    }
}

/// `Filter`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Filter {
    /// 第N个条件的名字。N的取值范围：**1-5**。 Items: at most 5. Example: `Status`.
    pub key: Option<String>,
    /// 第N个条件的值，每个条件最多5个。 Example: `Active`.
    pub value: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    #[inline]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Encode for Filter {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field("Key", &self.key);
        e.field("Value", &self.value);
    }
}

/// 路由器接口的列表。
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// 接入点的ID。 Example: `ap-cn-hangzhou-docs****`.
    pub access_point_id: Option<String>,
    /// 带宽。单位：Mbps。 Unit: `Mbps`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// 业务状态：
    ///
    /// - **Normal**：正常
    /// - **FinancialLocked**：因欠费锁定
    /// - **SecurityLocked**：因安全原因锁定
    ///
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// 计费方式。 Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// 连上的时间。 Example: `2019-05-06T07:08:09Z`.
    pub connected_time: Option<String>,
    /// 创建的时间。 Example: `2019-05-06T07:00:00Z`.
    pub creation_time: Option<String>,
    /// 是否为跨境连接。 Example: `false`.
    pub cross_border: Option<bool>,
    /// 描述。 Example: `to the lab`.
    pub description: Option<String>,
    /// 到期的时间。 Example: `2020-05-06T16:00:00Z`.
    pub end_time: Option<String>,
    /// 有无续费数据。 Example: `false`.
    pub has_reservation_data: Option<String>,
    /// 健康检查的间隔。 Example: `2000`.
    pub hc_rate: Option<i32>,
    /// 健康检查的阈值。 Example: `8`.
    pub hc_threshold: Option<i32>,
    /// 健康检查的源IP。 Example: `192.168.0.10`.
    pub health_check_source_ip: Option<String>,
    /// 健康检查的目的IP。 Example: `192.168.0.20`.
    pub health_check_target_ip: Option<String>,
    /// 名称。 Example: `lab-uplink`.
    pub name: Option<String>,
    /// 对端的接入点ID。 Example: `ap-cn-shanghai-docs****`.
    pub opposite_access_point_id: Option<String>,
    /// 对端的带宽。单位：Mbps。 Unit: `Mbps`. Example: `10`.
    pub opposite_bandwidth: Option<i32>,
    /// 对端接口的业务状态。 Example: `Normal`.
    pub opposite_interface_business_status: Option<String>,
    /// 对端接口的ID。 Example: `ri-uf6docsbeta00001****`.
    pub opposite_interface_id: Option<String>,
    /// 对端接口所属的账号。 Example: `100000000000****`.
    pub opposite_interface_owner_id: Option<String>,
    /// 对端接口的规格。 Example: `Negative`.
    pub opposite_interface_spec: Option<String>,
    /// 对端接口的状态。 Example: `Active`.
    pub opposite_interface_status: Option<String>,
    /// 对端所在的地域。 Example: `cn-shanghai`.
    pub opposite_region_id: Option<String>,
    /// 对端的路由器ID。 Example: `vrt-uf6docsbeta0001****`.
    pub opposite_router_id: Option<String>,
    /// 对端的路由器类型。 Example: `VRouter`.
    pub opposite_router_type: Option<String>,
    /// 对端的VPC ID。 Example: `vpc-uf6docsbeta0001****`.
    pub opposite_vpc_instance_id: Option<String>,
    /// 续费从何时起算。 Example: `2020-05-06T16:00:00Z`.
    pub reservation_active_time: Option<String>,
    /// 续费后的带宽。 Example: `10`.
    pub reservation_bandwidth: Option<String>,
    /// 续费后的计费类型。 Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// 续费订单的类型。 Example: `RENEWCHANGE`.
    pub reservation_order_type: Option<String>,
    /// 在连接中的角色。 Example: `InitiatingSide`.
    pub role: Option<String>,
    /// 路由器的ID。 Example: `vrt-bp1docsalpha001****`.
    pub router_id: Option<String>,
    /// 接口的ID。 Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
    /// 路由器的类型，取值：
    ///
    /// - **VRouter**：VPC的路由器
    /// - **VBR**：边界路由器
    ///
    /// Example: `VRouter`.
    pub router_type: Option<RouterType>,
    /// 接口的规格。 Example: `Small.1`.
    pub spec: Option<String>,
    /// 接口的状态。 Example: `Active`.
    pub status: Option<String>,
    /// 本端的VPC ID。 Example: `vpc-bp1docsalpha001****`.
    pub vpc_instance_id: Option<String>,
}

impl Decode for RouterInterfaceType {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "AccessPointId" => d.value(&mut self.access_point_id),
            "Bandwidth" => d.value(&mut self.bandwidth),
            "BusinessStatus" => d.value(&mut self.business_status),
            "ChargeType" => d.value(&mut self.charge_type),
            "ConnectedTime" => d.value(&mut self.connected_time),
            "CreationTime" => d.value(&mut self.creation_time),
            "CrossBorder" => d.value(&mut self.cross_border),
            "Description" => d.value(&mut self.description),
            "EndTime" => d.value(&mut self.end_time),
            "HasReservationData" => d.value(&mut self.has_reservation_data),
            "HcRate" => d.value(&mut self.hc_rate),
            "HcThreshold" => d.value(&mut self.hc_threshold),
            "HealthCheckSourceIp" => d.value(&mut self.health_check_source_ip),
            "HealthCheckTargetIp" => d.value(&mut self.health_check_target_ip),
            "Name" => d.value(&mut self.name),
            "OppositeAccessPointId" => d.value(&mut self.opposite_access_point_id),
            "OppositeBandwidth" => d.value(&mut self.opposite_bandwidth),
            "OppositeInterfaceBusinessStatus" => {
                d.value(&mut self.opposite_interface_business_status)
            }
            "OppositeInterfaceId" => d.value(&mut self.opposite_interface_id),
            "OppositeInterfaceOwnerId" => d.value(&mut self.opposite_interface_owner_id),
            "OppositeInterfaceSpec" => d.value(&mut self.opposite_interface_spec),
            "OppositeInterfaceStatus" => d.value(&mut self.opposite_interface_status),
            "OppositeRegionId" => d.value(&mut self.opposite_region_id),
            "OppositeRouterId" => d.value(&mut self.opposite_router_id),
            "OppositeRouterType" => d.value(&mut self.opposite_router_type),
            "OppositeVpcInstanceId" => d.value(&mut self.opposite_vpc_instance_id),
            "ReservationActiveTime" => d.value(&mut self.reservation_active_time),
            "ReservationBandwidth" => d.value(&mut self.reservation_bandwidth),
            "ReservationInternetChargeType" => {
                d.value(&mut self.reservation_internet_charge_type)
            }
            "ReservationOrderType" => d.value(&mut self.reservation_order_type),
            "Role" => d.value(&mut self.role),
            "RouterId" => d.value(&mut self.router_id),
            "RouterInterfaceId" => d.value(&mut self.router_interface_id),
            "RouterType" => d.value(&mut self.router_type),
            "Spec" => d.value(&mut self.spec),
            "Status" => d.value(&mut self.status),
            "VpcInstanceId" => d.value(&mut self.vpc_instance_id),
            _ => d.unknown(name),
        }
    }
}

values! {
    /// 路由器的类型，取值
    pub enum RouterType {
        /// VPC的路由器
        VRouter = "VRouter",
        /// 边界路由器
        Vbr = "VBR",
    }
}

errors! {
    /// Errors that the documentation of [`DescribeRouterInterfacesRequest`] names.
    pub enum DescribeRouterInterfacesError {
        InvalidFilterKeyValueNotSupported = "InvalidFilterKey.ValueNotSupported" (404), "Filter.X.Key is not supported.", "没有这个名字的过滤条件。";
        InvalidParamNotNull = "InvalidParam.NotNull" (400), "The parameter must not be null.", "参数不能为空值。";
    }
}
