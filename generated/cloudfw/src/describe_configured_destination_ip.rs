// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfiguredDestinationIP`, from `cloudfw/DescribeConfiguredDestinationIP.md`.

use alicloud_runtime::codegen::*;

/// Looks up a configured destination IP address, by region, carrier, group and direction.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeConfiguredDestinationIPRequest::new()
///     .group_name("...")
///     .direction("...")
///     .source_code("...");
/// let reply = client.describe_configured_destination_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfiguredDestinationIPRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Keeps the destination with this address.
    pub destination_ip: Option<String>,
    /// Region that the destination lies in.
    pub destination_region: Option<String>,
    /// Keeps destinations run by this carrier.
    pub destination_isp: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
}

impl DescribeConfiguredDestinationIPRequest {
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
    /// Sets `DestinationIP`.
    pub fn destination_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_ip = Some(value.into());
        self
    }
    /// Sets `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<String>) -> Self {
        self.destination_region = Some(value.into());
        self
    }
    /// Sets `DestinationISP`.
    pub fn destination_isp(mut self, value: impl Into<String>) -> Self {
        self.destination_isp = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
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
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
}

request! {
    DescribeConfiguredDestinationIPRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "DestinationIP" => destination_ip: query,
        "DestinationRegion" => destination_region: query,
        "DestinationISP" => destination_isp: query,
        "GroupName" => group_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Direction" => direction: query,
        "SourceCode" => source_code: query,
    }
}

impl Operation for DescribeConfiguredDestinationIPRequest {
    type Response = DescribeConfiguredDestinationIPResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeConfiguredDestinationIP")
        .required(&["GroupName", "Direction", "SourceCode"])
        .read_only();
}

/// Response to [`DescribeConfiguredDestinationIPRequest`], which the documentation does not describe.
pub type DescribeConfiguredDestinationIPResponse = alicloud_runtime::UndocumentedResponse;
