// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryZnodeDetail`, from `mse/QueryZnodeDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZnodeData};

/// Returns a data node of a ZooKeeper cluster with its content.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryZnodeDetailRequest::new()
///     .cluster_id("mse-09k1q11****")
///     .path("/zookeeper");
/// let reply = client.query_znode_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryZnodeDetailRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// **Required.** Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryZnodeDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Path`, which is required.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryZnodeDetailRequest {
        "ClusterId" => cluster_id: query,
        "Path" => path: query,
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryZnodeDetailRequest {
    type Response = QueryZnodeDetailResponse;
    type Error = QueryZnodeDetailError;
    const INFO: OperationInfo = super::operation("QueryZnodeDetail")
        .required(&["Path"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QueryZnodeDetailError] = &[
        QueryZnodeDetailError::IllegalRequest,
        QueryZnodeDetailError::InvalidParameter,
        QueryZnodeDetailError::NoPermission,
        QueryZnodeDetailError::NotFound,
        QueryZnodeDetailError::InternalError,
    ];
}

/// Response to [`QueryZnodeDetailRequest`].
#[non_exhaustive]
pub struct QueryZnodeDetailResponse {
    /// What the call returns besides its status.
    pub data: Option<ZnodeData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `58E06A0A-BD2C-47A0-99C2-B100F353****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
}

response! {
    QueryZnodeDetailResponse {
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`QueryZnodeDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryZnodeDetailError = super::DocumentedError;
