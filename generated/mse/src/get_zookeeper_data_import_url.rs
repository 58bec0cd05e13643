// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetZookeeperDataImportUrl`, from `mse/GetZookeeperDataImportUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the address to upload a file to that
/// [`ImportZookeeperData`](super::Client::import_zookeeper_data) then reads.
///
/// **Cannot be called yet**: the service speaks `WebSocket` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetZookeeperDataImportUrlRequest::new();
/// let reply = client.get_zookeeper_data_import_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetZookeeperDataImportUrlRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind of file that is to be uploaded.
    pub content_type: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetZookeeperDataImportUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetZookeeperDataImportUrlRequest {
        "InstanceId" => instance_id: query,
        "ContentType" => content_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetZookeeperDataImportUrlRequest {
    type Response = GetZookeeperDataImportUrlResponse;
    type Error = GetZookeeperDataImportUrlError;
    const INFO: OperationInfo = super::operation("GetZookeeperDataImportUrl")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only()
        .foreign_protocol("WebSocket");
    const ERRORS: &'static [GetZookeeperDataImportUrlError] = &[
        GetZookeeperDataImportUrlError::IllegalRequest,
        GetZookeeperDataImportUrlError::InvalidParameter,
        GetZookeeperDataImportUrlError::NoPermission,
        GetZookeeperDataImportUrlError::NotFound,
        GetZookeeperDataImportUrlError::InternalError,
    ];
}

/// Response to [`GetZookeeperDataImportUrlRequest`].
#[non_exhaustive]
pub struct GetZookeeperDataImportUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4E2058F-C524-5C29-9BC7-5874EA8D7CE2`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ZookeeperDataImportUrlData>,
}

response! {
    GetZookeeperDataImportUrlResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ZookeeperDataImportUrlData {
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxxxxxxxx`.
    pub url: Option<String>,
    /// Largest file that may be uploaded, in megabytes. Example: `250000`.
    pub max_size: Option<String>,
}

response! {
    ZookeeperDataImportUrlData {
        "Url" => url: value,
        "MaxSize" => max_size: value,
    }
}

/// Errors that the documentation of [`GetZookeeperDataImportUrlRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetZookeeperDataImportUrlError = super::DocumentedError;
