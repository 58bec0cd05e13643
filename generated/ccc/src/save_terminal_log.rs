// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTerminalLog`, from `ccc/SaveTerminalLog.md`.

use alicloud_runtime::codegen::*;

/// Reports log lines of an agent's client; meant for the client itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SaveTerminalLogRequest::new()
///     .instance_id("...")
///     .call_id("...")
///     .job_id("...")
///     .app_name("...")
///     .data_type(1)
///     .content("...")
///     .status("...")
///     .unique_request_id("...");
/// let reply = client.save_terminal_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTerminalLogRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the call that the call is about.
    pub call_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Which kind of data it is or is to be. Range: 0 to 100.
    pub data_type: Option<i32>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** ID of the unique request that the call is about.
    pub unique_request_id: Option<String>,
    /// Name that the method goes by.
    pub method_name: Option<String>,
}

impl SaveTerminalLogRequest {
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
    /// Sets `CallId`, which is required.
    pub fn call_id(mut self, value: impl Into<String>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `DataType`, which is required.
    #[inline]
    pub fn data_type(mut self, value: i32) -> Self {
        self.data_type = Some(value);
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `UniqueRequestId`, which is required.
    pub fn unique_request_id(mut self, value: impl Into<String>) -> Self {
        self.unique_request_id = Some(value.into());
        self
    }
    /// Sets `MethodName`.
    pub fn method_name(mut self, value: impl Into<String>) -> Self {
        self.method_name = Some(value.into());
        self
    }
}

request! {
    SaveTerminalLogRequest {
        "InstanceId" => instance_id: query,
        "CallId" => call_id: query,
        "JobId" => job_id: query,
        "AppName" => app_name: query,
        "DataType" => data_type: query,
        "Content" => content: query,
        "Status" => status: query,
        "UniqueRequestId" => unique_request_id: query,
        "MethodName" => method_name: query,
    }
}

impl Operation for SaveTerminalLogRequest {
    type Response = SaveTerminalLogResponse;
    type Error = SaveTerminalLogError;
    const INFO: OperationInfo = super::operation("SaveTerminalLog")
        .required(
            &[
                "InstanceId",
                "CallId",
                "JobId",
                "AppName",
                "DataType",
                "Content",
                "Status",
                "UniqueRequestId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SaveTerminalLogError] = &[
        SaveTerminalLogError::ParameterFormat,
        SaveTerminalLogError::PermissionUnauthorized,
        SaveTerminalLogError::InternalServiceCommon,
    ];
}

/// Response to [`SaveTerminalLogRequest`].
#[non_exhaustive]
pub struct SaveTerminalLogResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1647309061000`.
    pub time_stamp: Option<i64>,
}

response! {
    SaveTerminalLogResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`SaveTerminalLogRequest`] names.
///
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`PermissionUnauthorized`](super::DocumentedError::PermissionUnauthorized)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type SaveTerminalLogError = super::DocumentedError;
