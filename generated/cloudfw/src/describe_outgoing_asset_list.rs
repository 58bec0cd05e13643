// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingAssetList`, from `cloudfw/DescribeOutgoingAssetList.md`.

use alicloud_runtime::codegen::*;

/// Lists assets that open outbound connections, with filters such as NAT gateway and risk.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingAssetListRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_outgoing_asset_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingAssetListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Region that the assets lies in.
    pub assets_region: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Keeps the asset with this address on the internet.
    pub public_ip: Option<String>,
    /// Keeps the asset with this address inside its VPC.
    pub private_ip: Option<String>,
    /// Keeps assets with connections that look dangerous, or those without.
    pub security_risk: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Name that the NAT gateway goes by.
    pub nat_gateway_name: Option<String>,
}

impl DescribeOutgoingAssetListRequest {
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
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `AssetsRegion`.
    pub fn assets_region(mut self, value: impl Into<String>) -> Self {
        self.assets_region = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `PublicIP`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `PrivateIP`.
    pub fn private_ip(mut self, value: impl Into<String>) -> Self {
        self.private_ip = Some(value.into());
        self
    }
    /// Sets `SecurityRisk`.
    pub fn security_risk(mut self, value: impl Into<String>) -> Self {
        self.security_risk = Some(value.into());
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
    /// Sets `IPType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayName`.
    pub fn nat_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_name = Some(value.into());
        self
    }
}

request! {
    DescribeOutgoingAssetListRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ResourceType" => resource_type: query,
        "AssetsRegion" => assets_region: query,
        "GroupName" => group_name: query,
        "PublicIP" => public_ip: query,
        "PrivateIP" => private_ip: query,
        "SecurityRisk" => security_risk: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "IPType" => ip_type: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatGatewayName" => nat_gateway_name: query,
    }
}

impl Operation for DescribeOutgoingAssetListRequest {
    type Response = DescribeOutgoingAssetListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingAssetList")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeOutgoingAssetListRequest`], which the documentation does not describe.
pub type DescribeOutgoingAssetListResponse = alicloud_runtime::UndocumentedResponse;
