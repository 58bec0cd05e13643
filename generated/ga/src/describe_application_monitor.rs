// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationMonitor`, from `ga/DescribeApplicationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings of one origin probing task and where it probes from.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeApplicationMonitorRequest::new()
///     .task_id("...");
/// let reply = client.describe_application_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationMonitorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeApplicationMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationMonitorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeApplicationMonitorRequest {
    type Response = DescribeApplicationMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationMonitor")
        .required(&["TaskId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApplicationMonitorRequest`].
#[non_exhaustive]
pub struct DescribeApplicationMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `sm-bp1fpdjfju9k8yr1y****`.
    pub task_id: Option<String>,
    /// Name that the task goes by. Example: `task1`.
    pub task_name: Option<String>,
    /// Network or postal address of the item. Example: `https://www.aliyun.com`.
    pub address: Option<String>,
    /// Further settings of the probe, as JSON text. Example: `text`.
    pub options_json: Option<String>,
    /// Items of the kind carrier city that were found or are concerned.
    pub isp_city_list: Vec<IspCityList>,
    /// Whether the detect is switched on. Example: `true`.
    pub detect_enable: Option<bool>,
    /// Value at which the detect sets in. Example: `0`.
    pub detect_threshold: Option<i32>,
    /// How often it happens or is tried: detect. Example: `1`.
    pub detect_times: Option<i32>,
    /// Time that is set or recorded for this: silence. Example: `300`.
    pub silence_time: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    DescribeApplicationMonitorResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "Address" => address: value,
        "OptionsJson" => options_json: value,
        "IspCityList" => isp_city_list: list(""),
        "DetectEnable" => detect_enable: value,
        "DetectThreshold" => detect_threshold: value,
        "DetectTimes" => detect_times: value,
        "SilenceTime" => silence_time: value,
        "RegionId" => region_id: value,
        "State" => state: value,
    }
}

/// Items of the kind carrier city that were found or are concerned.
#[non_exhaustive]
pub struct IspCityList {
    /// Carrier that the traffic or the probe uses. Example: `465`.
    pub isp: Option<String>,
    /// Name that the carrier goes by. Example: `text`.
    pub isp_name: Option<String>,
    /// City that the address or the data belongs to. Example: `375`.
    pub city: Option<String>,
    /// Name that the city goes by. Example: `text`.
    pub city_name: Option<String>,
}

response! {
    IspCityList {
        "Isp" => isp: value,
        "IspName" => isp_name: value,
        "City" => city: value,
        "CityName" => city_name: value,
    }
}
