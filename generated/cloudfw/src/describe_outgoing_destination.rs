// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingDestination`, from `cloudfw/DescribeOutgoingDestination.md`.

use alicloud_runtime::codegen::*;

/// Lists destinations of outbound connections, domain names and IP addresses alike, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingDestinationRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_outgoing_destination(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingDestinationRequest {
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
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// ID of the tag that the call is about.
    pub tag_id: Option<String>,
    /// Keeps destinations for which the service advises this: pass, watch or drop.
    pub security_suggest: Option<String>,
    /// Keeps destinations that rules cover, or those that none covers.
    pub acl_coverage: Option<String>,
    /// Keeps traffic toward this address.
    pub dst_ip: Option<String>,
    /// Keeps the asset with this address on the internet.
    pub public_ip: Option<String>,
    /// Keeps the asset with this address inside its VPC.
    pub private_ip: Option<String>,
    /// Name that the application goes by.
    pub application_name: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Keeps traffic to AI services, or all other traffic.
    pub is_ai_traffic: Option<String>,
}

impl DescribeOutgoingDestinationRequest {
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
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `TagId`.
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }
    /// Sets `SecuritySuggest`.
    pub fn security_suggest(mut self, value: impl Into<String>) -> Self {
        self.security_suggest = Some(value.into());
        self
    }
    /// Sets `AclCoverage`.
    pub fn acl_coverage(mut self, value: impl Into<String>) -> Self {
        self.acl_coverage = Some(value.into());
        self
    }
    /// Sets `DstIP`.
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
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
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
    /// Sets `IsAITraffic`.
    pub fn is_ai_traffic(mut self, value: impl Into<String>) -> Self {
        self.is_ai_traffic = Some(value.into());
        self
    }
}

request! {
    DescribeOutgoingDestinationRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "CategoryId" => category_id: query,
        "TagId" => tag_id: query,
        "SecuritySuggest" => security_suggest: query,
        "AclCoverage" => acl_coverage: query,
        "DstIP" => dst_ip: query,
        "PublicIP" => public_ip: query,
        "PrivateIP" => private_ip: query,
        "ApplicationName" => application_name: query,
        "Port" => port: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "IsAITraffic" => is_ai_traffic: query,
    }
}

impl Operation for DescribeOutgoingDestinationRequest {
    type Response = DescribeOutgoingDestinationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingDestination")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeOutgoingDestinationRequest`], which the documentation does not describe.
pub type DescribeOutgoingDestinationResponse = alicloud_runtime::UndocumentedResponse;
