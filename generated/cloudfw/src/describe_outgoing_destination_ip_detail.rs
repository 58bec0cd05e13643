// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingDestinationIPDetail`, from `cloudfw/DescribeOutgoingDestinationIPDetail.md`.

use alicloud_runtime::codegen::*;

/// Details the outbound connections to destination IP addresses, by source asset or NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingDestinationIPDetailRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .dst_ip("...");
/// let reply = client.describe_outgoing_destination_ip_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
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
    /// ID of the tag that the call is about.
    pub tag_id: Option<String>,
    /// Keeps destinations that rules cover, or those that none covers.
    pub acl_coverage: Option<String>,
    /// **Required.** Keeps traffic toward this address.
    pub dst_ip: Option<String>,
    /// Keeps the asset with this address on the internet.
    pub public_ip: Option<String>,
    /// Keeps the asset with this address inside its VPC.
    pub private_ip: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
}

impl DescribeOutgoingDestinationIPDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
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
    /// Sets `TagId`.
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }
    /// Sets `AclCoverage`.
    pub fn acl_coverage(mut self, value: impl Into<String>) -> Self {
        self.acl_coverage = Some(value.into());
        self
    }
    /// Sets `DstIP`, which is required.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
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
}

request! {
    DescribeOutgoingDestinationIPDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "TagId" => tag_id: query,
        "AclCoverage" => acl_coverage: query,
        "DstIP" => dst_ip: query,
        "PublicIP" => public_ip: query,
        "PrivateIP" => private_ip: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "IPType" => ip_type: query,
        "NatGatewayId" => nat_gateway_id: query,
    }
}

impl Operation for DescribeOutgoingDestinationIPDetailRequest {
    type Response = DescribeOutgoingDestinationIPDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingDestinationIPDetail")
        .required(&["StartTime", "EndTime", "DstIP"])
        .read_only();
}

/// Response to [`DescribeOutgoingDestinationIPDetailRequest`], which the documentation does not describe.
pub type DescribeOutgoingDestinationIPDetailResponse = alicloud_runtime::UndocumentedResponse;
