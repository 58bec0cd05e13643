// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateZnode`, from `mse/UpdateZnode.md`.

use alicloud_runtime::codegen::*;

/// Changes the content of a data node in a ZooKeeper cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateZnodeRequest::new()
///     .cluster_id("mse-09k1q11****")
///     .data("data")
///     .path("/zookeeper");
/// let reply = client.update_znode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateZnodeRequest {
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// **Required.** Bytes or text to be stored in the node. Example: `data`.
    pub data: Option<String>,
    /// **Required.** Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateZnodeRequest {
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
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
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
    UpdateZnodeRequest {
        "ClusterId" => cluster_id: query,
        "Data" => data: query,
        "Path" => path: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateZnodeRequest {
    type Response = UpdateZnodeResponse;
    type Error = UpdateZnodeError;
    const INFO: OperationInfo = super::operation("UpdateZnode")
        .required(&["ClusterId", "Data", "Path"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateZnodeError] = &[
        UpdateZnodeError::IllegalRequest,
        UpdateZnodeError::InvalidParameter,
        UpdateZnodeError::NoPermission,
        UpdateZnodeError::NotFound,
        UpdateZnodeError::InternalError,
    ];
}

/// Response to [`UpdateZnodeRequest`].
#[non_exhaustive]
pub struct UpdateZnodeResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateZnodeResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateZnodeRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateZnodeError = super::DocumentedError;
