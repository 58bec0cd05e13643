// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSyntheticTaskMonitors`, from `arms/GetSyntheticTaskMonitors.md`.

use alicloud_runtime::codegen::*;

/// Lists detection points with city, carrier, and client type; takes no filters.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetSyntheticTaskMonitorsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.get_synthetic_task_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSyntheticTaskMonitorsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetSyntheticTaskMonitorsRequest {
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
}

request! {
    GetSyntheticTaskMonitorsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetSyntheticTaskMonitorsRequest {
    type Response = GetSyntheticTaskMonitorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSyntheticTaskMonitors")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSyntheticTaskMonitorsRequest`].
#[non_exhaustive]
pub struct GetSyntheticTaskMonitorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21E85B16-75A6-429A-9F65-8AAC9A54****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `1001`.
    pub code: Option<String>,
    /// Text for people that explains the result.
    pub msg: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<SyntheticTaskMonitorData>,
}

response! {
    GetSyntheticTaskMonitorsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct SyntheticTaskMonitorData {
    /// Which kind of client it is or is to be. Example: `1`.
    pub client_type: Option<i64>,
    /// Code that stands for the city, for programs to act on. Example: `1100101`.
    pub city_code: Option<i64>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// District that the point lies in. Example: `text`.
    pub district: Option<String>,
    /// ID of the net service that the item belongs to or stands for. Example: `18`.
    pub net_service_id: Option<i64>,
    /// Name that the net service goes by.
    pub net_service_name: Option<String>,
    /// Whether the point is busy. Example: `0`.
    pub busy: Option<i64>,
}

response! {
    SyntheticTaskMonitorData {
        "ClientType" => client_type: value,
        "CityCode" => city_code: value,
        "City" => city: value,
        "District" => district: value,
        "NetServiceId" => net_service_id: value,
        "NetServiceName" => net_service_name: value,
        "Busy" => busy: value,
    }
}
