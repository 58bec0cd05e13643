// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportZookeeperData`, from `mse/ExportZookeeperData.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that exports the data of a ZooKeeper cluster; only one runs at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ExportZookeeperDataRequest::new()
///     .instance_id("...")
///     .export_type("...");
/// let reply = client.export_zookeeper_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportZookeeperDataRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Whether the transaction log or a snapshot is exported.
    pub export_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ExportZookeeperDataRequest {
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
    /// Sets `ExportType`, which is required.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
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
    ExportZookeeperDataRequest {
        "InstanceId" => instance_id: query,
        "ExportType" => export_type: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ExportZookeeperDataRequest {
    type Response = ExportZookeeperDataResponse;
    type Error = ExportZookeeperDataError;
    const INFO: OperationInfo = super::operation("ExportZookeeperData")
        .required(&["InstanceId", "ExportType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId");
    const ERRORS: &'static [ExportZookeeperDataError] = &[
        ExportZookeeperDataError::IllegalRequest,
        ExportZookeeperDataError::InvalidParameter,
        ExportZookeeperDataError::NoPermission,
        ExportZookeeperDataError::NotFound,
        ExportZookeeperDataError::InternalError,
    ];
}

/// Response to [`ExportZookeeperDataRequest`].
#[non_exhaustive]
pub struct ExportZookeeperDataResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25EA0A83-9007-4E87-808C-637BE1A****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ZookeeperData>,
}

response! {
    ExportZookeeperDataResponse {
        "Success" => success: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ZookeeperData {
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Whether the transaction log or a snapshot is exported. Example: `snapshot`.
    pub export_type: Option<String>,
    /// Details of the export task.
    pub content_map: Option<Value>,
    /// More details as JSON, kept open for later use.
    pub extend: Option<String>,
    /// How far the export is, or whether it failed or its file has expired. Example: `FINISH`.
    pub status: Option<String>,
    /// Tasks beneath, only for tracing a failure. Example: `10`.
    pub kubeone_task_ids: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// When the item was created. Example: `1631001140913`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1632979237663`.
    pub update_time: Option<i64>,
}

response! {
    ZookeeperData {
        "InstanceId" => instance_id: value,
        "ExportType" => export_type: value,
        "ContentMap" => content_map: value,
        "Extend" => extend: value,
        "Status" => status: value,
        "KubeoneTaskIds" => kubeone_task_ids: value,
        "Id" => id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ExportZookeeperDataRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ExportZookeeperDataError = super::DocumentedError;
