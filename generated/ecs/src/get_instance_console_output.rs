// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceConsoleOutput`, from `ecs/GetInstanceConsoleOutput.md`.

use alicloud_runtime::codegen::*;

/// Returns what an instance has written to its system console, as Base64.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::GetInstanceConsoleOutputRequest::new()
///     .instance_id("i-bp1c1xhsrac2coiw****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_instance_console_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceConsoleOutputRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1c1xhsrac2coiw****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to strip symbols from the returned console output. Default: `false`. Example: `false`.
    pub remove_symbols: Option<bool>,
}

impl GetInstanceConsoleOutputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RemoveSymbols`.
    #[inline]
    pub fn remove_symbols(mut self, value: bool) -> Self {
        self.remove_symbols = Some(value);
        self
    }
}

request! {
    GetInstanceConsoleOutputRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RemoveSymbols" => remove_symbols: query,
    }
}

impl Operation for GetInstanceConsoleOutputRequest {
    type Response = GetInstanceConsoleOutputResponse;
    type Error = GetInstanceConsoleOutputError;
    const INFO: OperationInfo = super::operation("GetInstanceConsoleOutput")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInstanceConsoleOutputError] = &[
        GetInstanceConsoleOutputError::MissingParameter,
        GetInstanceConsoleOutputError::InvalidParameter2,
        GetInstanceConsoleOutputError::IncorrectInstanceStatus,
        GetInstanceConsoleOutputError::NotSupported,
        GetInstanceConsoleOutputError::Throttling,
    ];
}

/// Response to [`GetInstanceConsoleOutputRequest`].
#[non_exhaustive]
pub struct GetInstanceConsoleOutputResponse {
    /// What the instance wrote to its system console, in Base64.
    pub console_output: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1c1xhsrac2coiw****`.
    pub instance_id: Option<String>,
    /// When the instance last went through a start, restart or shutdown.
    /// Example: `2018-03-22 10:04:57`.
    pub last_update_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    GetInstanceConsoleOutputResponse {
        "ConsoleOutput" => console_output: value,
        "InstanceId" => instance_id: value,
        "LastUpdateTime" => last_update_time: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetInstanceConsoleOutputRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 404
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 405
/// - [`NotSupported`](super::DocumentedError::NotSupported)
/// - [`Throttling`](super::DocumentedError::Throttling), here with HTTP status 429
pub type GetInstanceConsoleOutputError = super::DocumentedError;
