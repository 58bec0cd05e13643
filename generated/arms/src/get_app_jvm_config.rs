// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppJVMConfig`, from `arms/GetAppJVMConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the JVM arguments of each instance of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetAppJVMConfigRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.get_app_jvm_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppJVMConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Beginning of the period to look at. Example: `1480521600000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1480607940000`.
    pub end_time: Option<i64>,
}

impl GetAppJVMConfigRequest {
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
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
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
    GetAppJVMConfigRequest {
        "RegionId" => region_id: query,
        "Pid" => pid: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for GetAppJVMConfigRequest {
    type Response = GetAppJVMConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAppJVMConfig")
        .method("GET")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetAppJVMConfigRequest`].
#[non_exhaustive]
pub struct GetAppJVMConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Items of the kind jvm info that were found or are concerned.
    pub jvm_info_list: Vec<JvmInfoList>,
}

response! {
    GetAppJVMConfigResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "JvmInfoList" => jvm_info_list: list(""),
    }
}

/// Items of the kind jvm info that were found or are concerned.
#[non_exhaustive]
pub struct JvmInfoList {
    /// Identifier of the process, product or application concerned.
    /// Example: `dsv9zcel92@1455182510c5369`.
    pub pid: Option<String>,
    /// The vm args that are concerned. Example: `text`.
    pub vm_args: Option<String>,
    /// Name that the machine goes by on the network. Example: `host_name`.
    pub host_name: Option<String>,
    /// IP address of the host or service concerned. Example: `47.91.59.244`.
    pub ip: Option<String>,
    /// Which version of the agent is meant. Example: `1.7.0-SNAPSHOT_3.0.3_3756244`.
    pub agent_version: Option<String>,
    /// ID of the proc that the item belongs to or stands for. Example: `1`.
    pub proc_id: Option<String>,
}

response! {
    JvmInfoList {
        "Pid" => pid: value,
        "VmArgs" => vm_args: value,
        "HostName" => host_name: value,
        "Ip" => ip: value,
        "AgentVersion" => agent_version: value,
        "ProcId" => proc_id: value,
    }
}
