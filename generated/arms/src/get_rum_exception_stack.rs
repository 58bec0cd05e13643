// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRumExceptionStack`, from `arms/GetRumExceptionStack.md`.

use alicloud_runtime::codegen::*;

/// Restores a readable stack trace from a RUM exception, using symbol or source map files.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRumExceptionStackRequest::new();
/// let reply = client.get_rum_exception_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRumExceptionStackRequest {
    /// Identifier of the process, product or application concerned.
    /// Example: `atxxxxzkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Stack trace to turn back into source lines. Example: `text`.
    pub exception_stack: Option<String>,
    /// The exception binary images that are concerned. Example: `text`.
    pub exception_binary_images: Option<String>,
    /// ID of the exception thread that the call is about. Example: `16643`.
    pub exception_thread_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of sourcemap it is or is to be. Example: `js`.
    pub sourcemap_type: Option<String>,
    /// What is known about the extra.
    pub extra_info: Option<String>,
    /// Workspace that the application is in.
    pub workspace: Option<String>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
}

impl GetRumExceptionStackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `ExceptionStack`.
    pub fn exception_stack(mut self, value: impl Into<String>) -> Self {
        self.exception_stack = Some(value.into());
        self
    }
    /// Sets `ExceptionBinaryImages`.
    pub fn exception_binary_images(mut self, value: impl Into<String>) -> Self {
        self.exception_binary_images = Some(value.into());
        self
    }
    /// Sets `ExceptionThreadId`.
    pub fn exception_thread_id(mut self, value: impl Into<String>) -> Self {
        self.exception_thread_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SourcemapType`.
    pub fn sourcemap_type(mut self, value: impl Into<String>) -> Self {
        self.sourcemap_type = Some(value.into());
        self
    }
    /// Sets `ExtraInfo`.
    pub fn extra_info(mut self, value: impl Into<String>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
    /// Sets `Workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
}

request! {
    GetRumExceptionStackRequest {
        "Pid" => pid: query,
        "ExceptionStack" => exception_stack: query,
        "ExceptionBinaryImages" => exception_binary_images: query,
        "ExceptionThreadId" => exception_thread_id: query,
        "RegionId" => region_id: query,
        "SourcemapType" => sourcemap_type: query,
        "ExtraInfo" => extra_info: query,
        "Workspace" => workspace: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for GetRumExceptionStackRequest {
    type Response = GetRumExceptionStackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRumExceptionStack")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRumExceptionStackRequest`].
#[non_exhaustive]
pub struct GetRumExceptionStackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6A00968-82A8-4F14-9D1B-B53827DB****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RumExceptionStackData>,
}

response! {
    GetRumExceptionStackResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumExceptionStackData {
    /// ID of the thread that the item belongs to or stands for. Example: `16643`.
    pub thread_id: Option<String>,
    /// The lines that were found or are concerned, one entry each. Example: `text`.
    pub lines: Vec<String>,
    /// Why it came to the crash. Example: `EXC_BAD_ACCESS / KERN_INVALID_ADDRESS`.
    pub crash_reason: Option<String>,
    /// Address that belongs to the crash. Example: `0x1`.
    pub crash_address: Option<String>,
    /// Items of the kind thread info that were found or are concerned.
    pub thread_info_list: Vec<ThreadInfoList>,
    /// Name that the module goes by. Example: `alibabacloud_rum_example`.
    pub module_name: Option<String>,
    /// Identifier that is unique for the item. Example: `9032259CEB9130E780C6DE8FDECCD7990`.
    pub uuid: Option<String>,
    /// The binary images that are concerned.
    pub binary_images: Option<String>,
}

response! {
    RumExceptionStackData {
        "ThreadId" => thread_id: value,
        "Lines" => lines: list(""),
        "CrashReason" => crash_reason: value,
        "CrashAddress" => crash_address: value,
        "ThreadInfoList" => thread_info_list: list(""),
        "ModuleName" => module_name: value,
        "Uuid" => uuid: value,
        "BinaryImages" => binary_images: value,
    }
}

/// Items of the kind thread info that were found or are concerned.
#[non_exhaustive]
pub struct ThreadInfoList {
    /// Tag that the thread carries. Example: `Thread 0 (crashed)`.
    pub thread_tag: Option<String>,
    /// Details about the thread. Example: `text`.
    pub thread_detail: Option<String>,
}

response! {
    ThreadInfoList {
        "ThreadTag" => thread_tag: value,
        "ThreadDetail" => thread_detail: value,
    }
}
