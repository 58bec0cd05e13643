// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkTrafficTopRatio`, from `cloudfw/DescribeNetworkTrafficTopRatio.md`.

use alicloud_runtime::codegen::*;

/// Ranks network traffic with the share of each entry, filtered by address, application or
/// location.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNetworkTrafficTopRatioRequest::new()
///     .source_code("...")
///     .data_type("...")
///     .end_time("...")
///     .start_time("...");
/// let reply = client.describe_network_traffic_top_ratio(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkTrafficTopRatioRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Keeps the traffic of the protected asset with this address.
    pub asset_ip: Option<String>,
    /// Region that the asset lies in.
    pub asset_region: Option<String>,
    /// **Required.** Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Keeps traffic toward this address.
    pub dst_ip: Option<String>,
    /// Network port that belongs to the dst.
    pub dst_port: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Whether ranks are by public or by private address.
    pub ip_property: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
    /// Result of the step or check named rule.
    pub rule_result: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Keeps traffic that comes from this address.
    pub src_ip: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
}

impl DescribeNetworkTrafficTopRatioRequest {
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
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AssetIP`.
    pub fn asset_ip(mut self, value: impl Into<String>) -> Self {
        self.asset_ip = Some(value.into());
        self
    }
    /// Sets `AssetRegion`.
    pub fn asset_region(mut self, value: impl Into<String>) -> Self {
        self.asset_region = Some(value.into());
        self
    }
    /// Sets `DataType`, which is required.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `DstIP`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `DstPort`.
    pub fn dst_port(mut self, value: impl Into<String>) -> Self {
        self.dst_port = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `IpProperty`.
    pub fn ip_property(mut self, value: impl Into<String>) -> Self {
        self.ip_property = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RuleResult`.
    pub fn rule_result(mut self, value: impl Into<String>) -> Self {
        self.rule_result = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `SrcIP`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkTrafficTopRatioRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "SourceCode" => source_code: query,
        "AppName" => app_name: query,
        "AssetIP" => asset_ip: query,
        "AssetRegion" => asset_region: query,
        "DataType" => data_type: query,
        "Direction" => direction: query,
        "DstIP" => dst_ip: query,
        "DstPort" => dst_port: query,
        "EndTime" => end_time: query,
        "IpProperty" => ip_property: query,
        "Isp" => isp: query,
        "Location" => location: query,
        "RuleResult" => rule_result: query,
        "Sort" => sort: query,
        "SrcIP" => src_ip: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeNetworkTrafficTopRatioRequest {
    type Response = DescribeNetworkTrafficTopRatioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkTrafficTopRatio")
        .required(&["SourceCode", "DataType", "EndTime", "StartTime"])
        .read_only();
}

/// Response to [`DescribeNetworkTrafficTopRatioRequest`], which the documentation does not describe.
pub type DescribeNetworkTrafficTopRatioResponse = alicloud_runtime::UndocumentedResponse;
