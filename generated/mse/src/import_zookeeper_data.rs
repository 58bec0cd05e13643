// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportZookeeperData`, from `mse/ImportZookeeperData.md`.

use alicloud_runtime::codegen::*;

/// Starts loading an uploaded file into a ZooKeeper cluster; all data in the cluster is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ImportZookeeperDataRequest::new();
/// let reply = client.import_zookeeper_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportZookeeperDataRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Uploaded file, at an address that the service has issued for the upload.
    pub file_url: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ImportZookeeperDataRequest {
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
    /// Sets `FileUrl`.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ImportZookeeperDataRequest {
        "InstanceId" => instance_id: query,
        "FileUrl" => file_url: query,
        "FileName" => file_name: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ImportZookeeperDataRequest {
    type Response = ImportZookeeperDataResponse;
    type Error = ImportZookeeperDataError;
    const INFO: OperationInfo = super::operation("ImportZookeeperData")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId");
    const ERRORS: &'static [ImportZookeeperDataError] = &[
        ImportZookeeperDataError::IllegalRequest,
        ImportZookeeperDataError::InvalidParameter,
        ImportZookeeperDataError::NoPermission,
        ImportZookeeperDataError::NotFound,
        ImportZookeeperDataError::InternalError,
    ];
}

/// Response to [`ImportZookeeperDataRequest`].
#[non_exhaustive]
pub struct ImportZookeeperDataResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Values that the operation returns, in a form of its own; may be empty.
    pub data: Option<Value>,
}

response! {
    ImportZookeeperDataResponse {
        "Success" => success: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ImportZookeeperDataRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ImportZookeeperDataError = super::DocumentedError;
