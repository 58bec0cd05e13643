// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceCount`, from `mse/ListInstanceCount.md`.

use alicloud_runtime::codegen::*;

/// Lists the numbers of nodes that a cluster can be bought with.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListInstanceCountRequest::new();
/// let reply = client.list_instance_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceCountRequest {
    /// Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListInstanceCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `MseVersion`.
    pub fn mse_version(mut self, value: impl Into<String>) -> Self {
        self.mse_version = Some(value.into());
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
    ListInstanceCountRequest {
        "ClusterType" => cluster_type: query,
        "MseVersion" => mse_version: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListInstanceCountRequest {
    type Response = ListInstanceCountResponse;
    type Error = ListInstanceCountError;
    const INFO: OperationInfo = super::operation("ListInstanceCount")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstanceCountError] = &[
        ListInstanceCountError::IllegalRequest,
        ListInstanceCountError::InvalidParameter,
        ListInstanceCountError::NoPermission,
        ListInstanceCountError::NotFound,
        ListInstanceCountError::InternalError,
    ];
}

/// Response to [`ListInstanceCountRequest`].
#[non_exhaustive]
pub struct ListInstanceCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-100`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `%s`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call found, one entry each. Example: `3`.
    pub data: Vec<i32>,
}

response! {
    ListInstanceCountResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListInstanceCountRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListInstanceCountError = super::DocumentedError;
