// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAsyncTask`, from `ecd/GetAsyncTask.md`.

use alicloud_runtime::codegen::*;

/// Shows progress of the task behind a folder copy started with
/// [`CopyCdsFile`](super::Client::copy_cds_file).
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::GetAsyncTaskRequest::new()
///     .cds_id("...")
///     .async_task_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_async_task(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAsyncTaskRequest {
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the async task that the call is about.
    pub async_task_id: Option<String>,
}

impl GetAsyncTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `AsyncTaskId`, which is required.
    pub fn async_task_id(mut self, value: impl Into<String>) -> Self {
        self.async_task_id = Some(value.into());
        self
    }
}

request! {
    GetAsyncTaskRequest {
        "CdsId" => cds_id: query,
        "AsyncTaskId" => async_task_id: query,
    }
}

impl Operation for GetAsyncTaskRequest {
    type Response = GetAsyncTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAsyncTask")
        .required(&["CdsId", "AsyncTaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Stateful for GetAsyncTaskRequest {
    type State = AsyncTaskStatus;
    const FAILURES: &'static [AsyncTaskStatus] = &[
        AsyncTaskStatus::Failed,
        AsyncTaskStatus::PartialSucceed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetAsyncTaskRequest {
    const DONE: &'static [AsyncTaskStatus] = &[AsyncTaskStatus::Succeed];
}

/// Response to [`GetAsyncTaskRequest`].
#[non_exhaustive]
pub struct GetAsyncTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AsyncTaskData>,
}

response! {
    GetAsyncTaskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AsyncTaskData {
    /// State of what the entry describes, which decides what can be done with it. Example: `Failed`.
    pub status: Option<Open<AsyncTaskStatus>>,
    /// The process, or how far it has come: total. Example: `1000`.
    pub total_process: Option<i64>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Code that stands for the err, for programs to act on. Example: `InternalError`.
    pub err_code: Option<i64>,
    /// ID of the async task that the item belongs to or stands for.
    /// Example: `000e89fb-cf8f-11e9-8ab4-b6e98080****`.
    pub async_task_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The process, or how far it has come: consumed. Example: `100`.
    pub consumed_process: Option<String>,
}

response! {
    AsyncTaskData {
        "Status" => status: value,
        "TotalProcess" => total_process: value,
        "Url" => url: value,
        "ErrCode" => err_code: value,
        "AsyncTaskId" => async_task_id: value,
        "Message" => message: value,
        "ConsumedProcess" => consumed_process: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AsyncTaskStatus {
        /// Ended without success.
        Failed = "Failed",
        /// At work.
        Running = "Running",
        /// `PartialSucceed`
        PartialSucceed = "PartialSucceed",
        /// `Succeed`
        Succeed = "Succeed",
    }
}
