// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRumUploadFileUrl`, from `arms/CreateRumUploadFileUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns a URL for uploading a source map or symbol file of a RUM application.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateRumUploadFileUrlRequest::new()
///     .file_name("test.js.map")
///     .region_id("cn-hangzhou");
/// let reply = client.create_rum_upload_file_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRumUploadFileUrlRequest {
    /// Identifier of the process, product or application concerned.
    /// Example: `iioe7jcnuk@582846f37******`.
    pub pid: Option<String>,
    /// ID of the version that the call is about. Example: `1.0.0`.
    pub version_id: Option<String>,
    /// Identifier that is unique for the item. Example: `125bdb39-a415-4503-bd96-e293925fc64c`.
    pub uuid: Option<String>,
    /// **Required.** Name under which the file is stored. Example: `test.js.map`.
    pub file_name: Option<String>,
    /// Which kind of content it is or is to be. Example: `text/plain`.
    pub content_type: Option<String>,
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// Which kind of sourcemap it is or is to be. Example: `source-map`.
    pub sourcemap_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace that the application is in.
    pub workspace: Option<String>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
}

impl CreateRumUploadFileUrlRequest {
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
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `SourcemapType`.
    pub fn sourcemap_type(mut self, value: impl Into<String>) -> Self {
        self.sourcemap_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    CreateRumUploadFileUrlRequest {
        "Pid" => pid: query,
        "VersionId" => version_id: query,
        "Uuid" => uuid: query,
        "FileName" => file_name: query,
        "ContentType" => content_type: query,
        "AppName" => app_name: query,
        "SourcemapType" => sourcemap_type: query,
        "RegionId" => region_id: query,
        "Workspace" => workspace: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for CreateRumUploadFileUrlRequest {
    type Response = CreateRumUploadFileUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRumUploadFileUrl")
        .required(&["FileName", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateRumUploadFileUrlRequest`].
#[non_exhaustive]
pub struct CreateRumUploadFileUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<String>,
}

response! {
    CreateRumUploadFileUrlResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}
