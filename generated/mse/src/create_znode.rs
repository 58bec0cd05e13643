// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateZnode`, from `mse/CreateZnode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZnodeData};

/// Creates a data node in a ZooKeeper cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateZnodeRequest::new();
/// let reply = client.create_znode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateZnodeRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
    /// Bytes or text to be stored in the node. Example: `data`.
    pub data: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateZnodeRequest {
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
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateZnodeRequest {
        "ClusterId" => cluster_id: query,
        "Path" => path: query,
        "Data" => data: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateZnodeRequest {
    type Response = CreateZnodeResponse;
    type Error = CreateZnodeError;
    const INFO: OperationInfo = super::operation("CreateZnode")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [CreateZnodeError] = &[
        CreateZnodeError::IllegalRequest,
        CreateZnodeError::InvalidParameter,
        CreateZnodeError::NoPermission,
        CreateZnodeError::NotFound,
        CreateZnodeError::InternalError,
    ];
}

/// Response to [`CreateZnodeRequest`].
#[non_exhaustive]
pub struct CreateZnodeResponse {
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
    CreateZnodeResponse {
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateZnodeRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateZnodeError = super::DocumentedError;
