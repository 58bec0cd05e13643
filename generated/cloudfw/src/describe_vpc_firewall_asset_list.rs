// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallAssetList`, from `cloudfw/DescribeVpcFirewallAssetList.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets seen in traffic between VPCs, by VPC, port, application or risk level.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallAssetListRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .vpc_id("...");
/// let reply = client.describe_vpc_firewall_asset_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the peer VPC that the call is about.
    pub peer_vpc_id: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// ID of the ECS instance that the call is about.
    pub ecs_instance_id: Option<String>,
    /// Name that the ECS instance goes by.
    pub ecs_instance_name: Option<String>,
    /// Keeps the traffic of the protected asset with this address.
    pub asset_ip: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Keeps traffic to AI services, or all other traffic.
    pub is_ai_traffic: Option<String>,
}

impl DescribeVpcFirewallAssetListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `PeerVpcId`.
    pub fn peer_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.peer_vpc_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `IPProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `EcsInstanceId`.
    pub fn ecs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_id = Some(value.into());
        self
    }
    /// Sets `EcsInstanceName`.
    pub fn ecs_instance_name(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_name = Some(value.into());
        self
    }
    /// Sets `AssetIP`.
    pub fn asset_ip(mut self, value: impl Into<String>) -> Self {
        self.asset_ip = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `IsAITraffic`.
    pub fn is_ai_traffic(mut self, value: impl Into<String>) -> Self {
        self.is_ai_traffic = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallAssetListRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "VpcId" => vpc_id: query,
        "PeerVpcId" => peer_vpc_id: query,
        "Port" => port: query,
        "Direction" => direction: query,
        "AppName" => app_name: query,
        "IPProtocol" => ip_protocol: query,
        "RiskLevel" => risk_level: query,
        "EcsInstanceId" => ecs_instance_id: query,
        "EcsInstanceName" => ecs_instance_name: query,
        "AssetIP" => asset_ip: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "IsAITraffic" => is_ai_traffic: query,
    }
}

impl Operation for DescribeVpcFirewallAssetListRequest {
    type Response = DescribeVpcFirewallAssetListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallAssetList")
        .required(&["StartTime", "EndTime", "VpcId"])
        .read_only();
}

/// Response to [`DescribeVpcFirewallAssetListRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallAssetListResponse = alicloud_runtime::UndocumentedResponse;
