// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteZnode`, from `mse/DeleteZnode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZnodeData};

/// Deletes a data node of a ZooKeeper cluster, by its path.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteZnodeRequest::new()
///     .cluster_id("mse-09k1q11****")
///     .path("/zookeeper");
/// let reply = client.delete_znode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteZnodeRequest {
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// **Required.** Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteZnodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteZnodeRequest {
        "ClusterId" => cluster_id: query,
        "Path" => path: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteZnodeRequest {
    type Response = DeleteZnodeResponse;
    type Error = DeleteZnodeError;
    const INFO: OperationInfo = super::operation("DeleteZnode")
        .required(&["ClusterId", "Path"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteZnodeError] = &[
        DeleteZnodeError::IllegalRequest,
        DeleteZnodeError::InvalidParameter,
        DeleteZnodeError::NoPermission,
        DeleteZnodeError::NotFound,
        DeleteZnodeError::InternalError,
    ];
}

/// Response to [`DeleteZnodeRequest`].
#[non_exhaustive]
pub struct DeleteZnodeResponse {
    /// What the call returns besides its status.
    pub data: Option<ZnodeData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteZnodeResponse {
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteZnodeRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteZnodeError = super::DocumentedError;
