// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetKubernetesSource`, from `mse/GetKubernetesSource.md`.

use alicloud_runtime::codegen::*;

/// Lists the Kubernetes clusters that a gateway could take services from.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetKubernetesSourceRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.get_kubernetes_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetKubernetesSourceRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Whether clusters that are tied to a gateway already are listed too.
    pub is_all: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetKubernetesSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `IsAll`.
    #[inline]
    pub fn is_all(mut self, value: bool) -> Self {
        self.is_all = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetKubernetesSourceRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "VpcId" => vpc_id: query,
        "IsAll" => is_all: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetKubernetesSourceRequest {
    type Response = GetKubernetesSourceResponse;
    type Error = GetKubernetesSourceError;
    const INFO: OperationInfo = super::operation("GetKubernetesSource")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetKubernetesSourceError] = &[
        GetKubernetesSourceError::IllegalRequest,
        GetKubernetesSourceError::InvalidParameter,
        GetKubernetesSourceError::NoPermission,
        GetKubernetesSourceError::NotFound,
        GetKubernetesSourceError::InternalError,
    ];
}

/// Response to [`GetKubernetesSourceRequest`].
#[non_exhaustive]
pub struct GetKubernetesSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1085A66C-DEF1-58EE-A0A4-31E00C9FC0D5`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<KubernetesSourceData>,
}

response! {
    GetKubernetesSourceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct KubernetesSourceData {
    /// Name that people know the item by. Example: `k8s-demo`.
    pub name: Option<String>,
    /// Cluster that the entry belongs to: of Kubernetes, or inside a Nacos service.
    /// Example: `cbc1efca895a64af097ff00b26f3f****`.
    pub cluster: Option<String>,
}

response! {
    KubernetesSourceData {
        "Name" => name: value,
        "Cluster" => cluster: value,
    }
}

/// Errors that the documentation of [`GetKubernetesSourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetKubernetesSourceError = super::DocumentedError;
