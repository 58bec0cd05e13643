// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRumUploadFile`, from `arms/DeleteRumUploadFile.md`.

use alicloud_runtime::codegen::*;

/// Deletes a file that was uploaded for real user monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteRumUploadFileRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.delete_rum_upload_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRumUploadFileRequest {
    /// Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// ID of the version that the call is about. Example: `1.0.0`.
    pub version_id: Option<String>,
    /// Identifier that is unique for the item. Example: `MS4wLjAtbWFpbi4wZjM0NzRlOSxxxxxx`.
    pub uuid: Option<String>,
    /// Name under which the file is stored. Example: `test.js.map`.
    pub file_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The batch items that are concerned. Example: `text`.
    pub batch_items: Option<String>,
    /// Workspace that the application is in.
    pub workspace: Option<String>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
}

impl DeleteRumUploadFileRequest {
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
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BatchItems`.
    pub fn batch_items(mut self, value: impl Into<String>) -> Self {
        self.batch_items = Some(value.into());
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
    DeleteRumUploadFileRequest {
        "Pid" => pid: query,
        "VersionId" => version_id: query,
        "Uuid" => uuid: query,
        "FileName" => file_name: query,
        "RegionId" => region_id: query,
        "BatchItems" => batch_items: query,
        "Workspace" => workspace: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for DeleteRumUploadFileRequest {
    type Response = DeleteRumUploadFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRumUploadFile")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteRumUploadFileRequest`].
#[non_exhaustive]
pub struct DeleteRumUploadFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B10E04-81E8-4643-970D-F1B38F2E****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    DeleteRumUploadFileResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}
