// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMseSource`, from `mse/GetMseSource.md`.

use alicloud_runtime::codegen::*;

/// Lists the Nacos clusters of the service that a gateway could take services from.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetMseSourceRequest::new();
/// let reply = client.get_mse_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMseSourceRequest {
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetMseSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetMseSourceRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "VpcId" => vpc_id: query,
        "Type" => type_: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetMseSourceRequest {
    type Response = GetMseSourceResponse;
    type Error = GetMseSourceError;
    const INFO: OperationInfo = super::operation("GetMseSource")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetMseSourceError] = &[
        GetMseSourceError::IllegalRequest,
        GetMseSourceError::InvalidParameter,
        GetMseSourceError::NoPermission,
        GetMseSourceError::NotFound,
        GetMseSourceError::InternalError,
    ];
}

/// Response to [`GetMseSourceRequest`].
#[non_exhaustive]
pub struct GetMseSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5EB2D865-B43F-5526-8F92-857718CF73A2`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<MseSourceData>,
}

response! {
    GetMseSourceResponse {
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
pub struct MseSourceData {
    /// ID of the instance, by which other calls name it. Example: `mse_prepaid_public_cn-7pp2eec****`.
    pub instance_id: Option<String>,
    /// Network or postal address of the item. Example: `mse-af1****-nacos-ans.mse.aliyuncs.com:8848`.
    pub address: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Nacos`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it. Example: `mse_`.
    pub cluster_id: Option<String>,
}

response! {
    MseSourceData {
        "InstanceId" => instance_id: value,
        "Address" => address: value,
        "Type" => type_: value,
        "Name" => name: value,
        "ClusterId" => cluster_id: value,
    }
}

/// Errors that the documentation of [`GetMseSourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetMseSourceError = super::DocumentedError;
