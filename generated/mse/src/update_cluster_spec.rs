// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClusterSpec`, from `mse/UpdateClusterSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the size or the number of nodes of a cluster, and with it the price.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateClusterSpecRequest::new()
///     .instance_id("...");
/// let reply = client.update_cluster_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClusterSpecRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How many nodes the cluster has, or how many instances are registered.
    pub instance_count: Option<i32>,
    /// Size of the nodes in CPU cores and memory, with the edition.
    pub cluster_specification: Option<String>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Public bandwidth of the cluster in Mbit/s; zero leaves it without Internet access.
    /// Range: at least 0.
    pub pub_network_flow: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateClusterSpecRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceCount`.
    #[inline]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }
    /// Sets `ClusterSpecification`.
    pub fn cluster_specification(mut self, value: impl Into<String>) -> Self {
        self.cluster_specification = Some(value.into());
        self
    }
    /// Sets `MseVersion`.
    pub fn mse_version(mut self, value: impl Into<String>) -> Self {
        self.mse_version = Some(value.into());
        self
    }
    /// Sets `PubNetworkFlow`.
    #[inline]
    pub fn pub_network_flow(mut self, value: i32) -> Self {
        self.pub_network_flow = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateClusterSpecRequest {
        "ClusterId" => cluster_id: query,
        "InstanceId" => instance_id: query,
        "InstanceCount" => instance_count: query,
        "ClusterSpecification" => cluster_specification: query,
        "MseVersion" => mse_version: query,
        "PubNetworkFlow" => pub_network_flow: query,
        "AutoPay" => auto_pay: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateClusterSpecRequest {
    type Response = UpdateClusterSpecResponse;
    type Error = UpdateClusterSpecError;
    const INFO: OperationInfo = super::operation("UpdateClusterSpec")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateClusterSpecError] = &[
        UpdateClusterSpecError::IllegalRequest,
        UpdateClusterSpecError::InvalidParameter,
        UpdateClusterSpecError::NoPermission,
        UpdateClusterSpecError::NotFound,
        UpdateClusterSpecError::InternalError,
    ];
}

/// Response to [`UpdateClusterSpecRequest`].
#[non_exhaustive]
pub struct UpdateClusterSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B170A0D-2C5D-4CF8-B808-03966B86****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text.
    pub data: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
}

response! {
    UpdateClusterSpecResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`UpdateClusterSpecRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateClusterSpecError = super::DocumentedError;
