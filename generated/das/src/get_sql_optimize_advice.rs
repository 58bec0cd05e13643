// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSqlOptimizeAdvice`, from `das/GetSqlOptimizeAdvice.md`.

use alicloud_runtime::codegen::*;

/// Collects advice from automatic SQL optimization into a file and gives its download URL.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetSqlOptimizeAdviceRequest::new();
/// let reply = client.get_sql_optimize_advice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSqlOptimizeAdviceRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// First day of the period to look at.
    pub start_dt: Option<String>,
    /// Last day of the period to look at.
    pub end_dt: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl GetSqlOptimizeAdviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `StartDt`.
    pub fn start_dt(mut self, value: impl Into<String>) -> Self {
        self.start_dt = Some(value.into());
        self
    }
    /// Sets `EndDt`.
    pub fn end_dt(mut self, value: impl Into<String>) -> Self {
        self.end_dt = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    GetSqlOptimizeAdviceRequest {
        "ConsoleContext" => console_context: query,
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "StartDt" => start_dt: query,
        "EndDt" => end_dt: query,
        "Region" => region: query,
    }
}

impl Operation for GetSqlOptimizeAdviceRequest {
    type Response = GetSqlOptimizeAdviceResponse;
    type Error = GetSqlOptimizeAdviceError;
    const INFO: OperationInfo = super::operation("GetSqlOptimizeAdvice")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetSqlOptimizeAdviceError] = &[
        GetSqlOptimizeAdviceError::InvalidParams,
        GetSqlOptimizeAdviceError::NoPermission,
    ];
}

/// Response to [`GetSqlOptimizeAdviceRequest`].
#[non_exhaustive]
pub struct GetSqlOptimizeAdviceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlOptimizeAdviceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetSqlOptimizeAdviceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlOptimizeAdviceData {
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISH`.
    pub status: Option<String>,
    /// Code that stands for the status, for programs to act on. Example: `SUCCESS`.
    pub status_code: Option<String>,
    /// Web address under which the download is found.
    /// Example: `https://das-sql-optimize.oss/adb/oss_sql_optimize/1083**`.
    pub download_url: Option<String>,
    /// When the item was created. Example: `1632303861000`.
    pub create_time: Option<String>,
    /// When the item runs out. Example: `1632563061000`.
    pub expire_time: Option<String>,
    /// ID of the task, for asking how far it is. Example: `2021091710461519216****`.
    pub task_id: Option<String>,
}

response! {
    SqlOptimizeAdviceData {
        "Status" => status: value,
        "StatusCode" => status_code: value,
        "DownloadUrl" => download_url: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`GetSqlOptimizeAdviceRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetSqlOptimizeAdviceError = super::DocumentedError;
