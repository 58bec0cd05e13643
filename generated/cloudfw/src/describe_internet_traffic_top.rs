// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetTrafficTop`, from `cloudfw/DescribeInternetTrafficTop.md`.

use alicloud_runtime::codegen::*;

/// Ranks traffic at the Internet boundary over a period, by the data type chosen.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetTrafficTopRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .source_code("...")
///     .data_type("...");
/// let reply = client.describe_internet_traffic_top(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetTrafficTopRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
    /// **Required.** Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// Result of the step or check named rule.
    pub rule_result: Option<String>,
    /// Where the rule comes from.
    pub rule_source: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Name that the show country goes by.
    pub show_country_name: Option<String>,
    /// How many items to return at most.
    pub limit: Option<String>,
}

impl DescribeInternetTrafficTopRequest {
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
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
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
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets `DataType`, which is required.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `RuleResult`.
    pub fn rule_result(mut self, value: impl Into<String>) -> Self {
        self.rule_result = Some(value.into());
        self
    }
    /// Sets `RuleSource`.
    pub fn rule_source(mut self, value: impl Into<String>) -> Self {
        self.rule_source = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `ShowCountryName`.
    pub fn show_country_name(mut self, value: impl Into<String>) -> Self {
        self.show_country_name = Some(value.into());
        self
    }
    /// Sets `Limit`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
}

request! {
    DescribeInternetTrafficTopRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Direction" => direction: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SourceCode" => source_code: query,
        "DataType" => data_type: query,
        "RuleResult" => rule_result: query,
        "RuleSource" => rule_source: query,
        "Sort" => sort: query,
        "ShowCountryName" => show_country_name: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeInternetTrafficTopRequest {
    type Response = DescribeInternetTrafficTopResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetTrafficTop")
        .required(&["StartTime", "EndTime", "SourceCode", "DataType"])
        .read_only();
}

/// Response to [`DescribeInternetTrafficTopRequest`], which the documentation does not describe.
pub type DescribeInternetTrafficTopResponse = alicloud_runtime::UndocumentedResponse;
