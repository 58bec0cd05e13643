// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNatGatewayEcsMetric`, from `vpc/ListNatGatewayEcsMetric.md`.

use alicloud_runtime::codegen::*;

/// Reads the traffic of the ECS instances behind a NAT gateway at one minute. Needs
/// [`EnableNatGatewayEcsMetric`](super::Client::enable_nat_gateway_ecs_metric) first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListNatGatewayEcsMetricRequest::new()
///     .nat_gateway_id("ngw-2vc53wynunp35lw1y****")
///     .region_id("cn-chengdu")
///     .time_point(1602653760);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nat_gateway_ecs_metric(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNatGatewayEcsMetricRequest {
    /// **Required.** NAT gateway whose figures to read; one for each call.
    /// Example: `ngw-2vc53wynunp35lw1y****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// **Required.** Minute to read, as the timestamp of its start. Example: `1602653760`.
    pub time_point: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Figure by which the results are sorted.
    /// Default: `ActiveSessionNum`. Example: `ActiveSessionNum`.
    pub order_key: Option<String>,
    /// Whether the largest or the smallest figures come first. Default: `desc`. Example: `desc`.
    pub order_type: Option<Open<OrderType>>,
    /// Return only the figures of the ECS instance with this private address. Example: `192.168.0.12`.
    pub private_ip_address: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 20. Default: `20`. Example: `20`.
    pub max_results: Option<String>,
}

impl ListNatGatewayEcsMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TimePoint`, which is required.
    #[inline]
    pub fn time_point(mut self, value: i64) -> Self {
        self.time_point = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `OrderKey`.
    pub fn order_key(mut self, value: impl Into<String>) -> Self {
        self.order_key = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
}

request! {
    ListNatGatewayEcsMetricRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "TimePoint" => time_point: query,
        "DryRun" => dry_run: query,
        "OrderKey" => order_key: query,
        "OrderType" => order_type: query,
        "PrivateIpAddress" => private_ip_address: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListNatGatewayEcsMetricRequest {
    type Response = ListNatGatewayEcsMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNatGatewayEcsMetric")
        .required(&["NatGatewayId", "RegionId", "TimePoint"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListNatGatewayEcsMetricRequest {
    type Item = MetricData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.metric_data_list)
    }
}

/// Response to [`ListNatGatewayEcsMetricRequest`].
#[non_exhaustive]
pub struct ListNatGatewayEcsMetricResponse {
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Traffic figures, one record for each ECS instance.
    pub metric_data_list: Vec<MetricData>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    ListNatGatewayEcsMetricResponse {
        "MaxResults" => max_results: value,
        "MetricDataList" => metric_data_list: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// Traffic figures, one record for each ECS instance.
#[non_exhaustive]
pub struct MetricData {
    /// Connections that the instance held open at once during the minute. Unit: `count`. Example: `6`.
    pub active_session_num: Option<i64>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-2vc53wynunp35lw1y****`.
    pub nat_gateway_id: Option<String>,
    /// Connections that the instance opens each second. Unit: `sessions/s`. Example: `0`.
    pub new_session_rate: Option<i64>,
    /// Private address of the ECS instance that the figures are about. Example: `192.168.0.12`.
    pub private_ip_address: Option<String>,
    /// Outbound traffic of the instance. Unit: `bps`. Example: `125`.
    pub rx_bps: Option<i64>,
    /// Outbound packets of the instance each second. Example: `2`.
    pub rx_pps: Option<i64>,
    /// Minute that the figures belong to. Example: `1602653760`.
    pub timestamp: Option<i64>,
    /// Inbound traffic of the instance. Unit: `bps`. Example: `125`.
    pub tx_bps: Option<i64>,
    /// Inbound packets of the instance each second. Unit: `count/s`. Example: `2`.
    pub tx_pps: Option<i64>,
}

response! {
    MetricData {
        "ActiveSessionNum" => active_session_num: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NewSessionRate" => new_session_rate: value,
        "PrivateIpAddress" => private_ip_address: value,
        "RxBps" => rx_bps: value,
        "RxPps" => rx_pps: value,
        "Timestamp" => timestamp: value,
        "TxBps" => tx_bps: value,
        "TxPps" => tx_pps: value,
    }
}

values! {
    /// Whether the largest or the smallest figures come first.
    pub enum OrderType {
        /// Largest first.
        Desc = "desc",
        /// Smallest first.
        Asc = "asc",
    }
}
