// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetOpenPort`, from `cloudfw/DescribeInternetOpenPort.md`.

use alicloud_runtime::codegen::*;

/// Lists the ports that are exposed to the Internet, filtered by service and risk.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetOpenPortRequest::new();
/// let reply = client.describe_internet_open_port(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetOpenPortRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the service goes by.
    pub service_name: Option<String>,
    /// Keeps services whose name contains this text.
    pub service_name_fuzzy: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Level that the suggest has on its scale.
    pub suggest_level: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeInternetOpenPortRequest {
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
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `ServiceNameFuzzy`.
    pub fn service_name_fuzzy(mut self, value: impl Into<String>) -> Self {
        self.service_name_fuzzy = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `SuggestLevel`.
    pub fn suggest_level(mut self, value: impl Into<String>) -> Self {
        self.suggest_level = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
}

request! {
    DescribeInternetOpenPortRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ServiceName" => service_name: query,
        "ServiceNameFuzzy" => service_name_fuzzy: query,
        "RiskLevel" => risk_level: query,
        "SuggestLevel" => suggest_level: query,
        "Port" => port: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInternetOpenPortRequest {
    type Response = DescribeInternetOpenPortResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetOpenPort").read_only();
}

/// Response to [`DescribeInternetOpenPortRequest`], which the documentation does not describe.
pub type DescribeInternetOpenPortResponse = alicloud_runtime::UndocumentedResponse;
