// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListZnodeChildren`, from `mse/ListZnodeChildren.md`.

use alicloud_runtime::codegen::*;

/// Lists the data nodes below a node of a ZooKeeper cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListZnodeChildrenRequest::new()
///     .cluster_id("mse-09k1q11****")
///     .path("/zookeeper");
/// let reply = client.list_znode_children(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListZnodeChildrenRequest {
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// **Required.** Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListZnodeChildrenRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListZnodeChildrenRequest {
        "ClusterId" => cluster_id: query,
        "Path" => path: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListZnodeChildrenRequest {
    type Response = ListZnodeChildrenResponse;
    type Error = ListZnodeChildrenError;
    const INFO: OperationInfo = super::operation("ListZnodeChildren")
        .required(&["ClusterId", "Path"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListZnodeChildrenError] = &[
        ListZnodeChildrenError::IllegalRequest,
        ListZnodeChildrenError::InvalidParameter,
        ListZnodeChildrenError::NoPermission,
        ListZnodeChildrenError::NotFound,
        ListZnodeChildrenError::InternalError,
    ];
}

/// Response to [`ListZnodeChildrenRequest`].
#[non_exhaustive]
pub struct ListZnodeChildrenResponse {
    /// What the call found, one entry each.
    pub data: Vec<ZnodeModel>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDB6CE0B-9CAF-41B5-9FEA-E08BE8E2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListZnodeChildrenResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ZnodeModel {
    /// Outcome of the call in short, such as an ID or a text. Example: `cluster`.
    pub data: Option<String>,
    /// Flag on the listing of the node. Example: `true`.
    pub dir: Option<bool>,
    /// Name that people know the item by. Example: `mse-bc1a29b0-160230875****-reg-center-0-1`.
    pub name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
}

response! {
    ZnodeModel {
        "Data" => data: value,
        "Dir" => dir: value,
        "Name" => name: value,
        "Path" => path: value,
    }
}

/// Errors that the documentation of [`ListZnodeChildrenRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListZnodeChildrenError = super::DocumentedError;
