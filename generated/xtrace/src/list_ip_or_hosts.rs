// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIpOrHosts`, from `xtrace/ListIpOrHosts.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP addresses or host names in the trace data of a region or application.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::ListIpOrHostsRequest::new()
///     .region_id("cn-beijing");
/// let reply = client.list_ip_or_hosts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIpOrHostsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Traced application, as it reports itself. Example: `service1`.
    pub service_name: Option<String>,
    /// Beginning of the period to look at. Example: `1583683200000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1583723776974`.
    pub end_time: Option<i64>,
}

impl ListIpOrHostsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ListIpOrHostsRequest {
        "RegionId" => region_id: query,
        "ServiceName" => service_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListIpOrHostsRequest {
    type Response = ListIpOrHostsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIpOrHosts")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListIpOrHostsRequest`].
#[non_exhaustive]
pub struct ListIpOrHostsResponse {
    /// Names of the IP addresses that were found or are concerned.
    /// Example: `[ "10.0.0.0", "10.0.0.1" ]`.
    pub ip_names: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
}

response! {
    ListIpOrHostsResponse {
        "IpNames" => ip_names: list("IpName"),
        "RequestId" => request_id: value,
    }
}
