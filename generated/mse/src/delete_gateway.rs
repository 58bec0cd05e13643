// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGateway`, from `mse/DeleteGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a cloud-native gateway, and its load balancer too if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.delete_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayRequest {
    /// Whether the load balancer that was bought along with the gateway is deleted too.
    pub delete_slb: Option<bool>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeleteSlb`.
    #[inline]
    pub fn delete_slb(mut self, value: bool) -> Self {
        self.delete_slb = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayRequest {
        "DeleteSlb" => delete_slb: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayRequest {
    type Response = DeleteGatewayResponse;
    type Error = DeleteGatewayError;
    const INFO: OperationInfo = super::operation("DeleteGateway")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGatewayError] = &[
        DeleteGatewayError::IllegalRequest,
        DeleteGatewayError::InvalidParameter,
        DeleteGatewayError::NoPermission,
        DeleteGatewayError::NotFound,
        DeleteGatewayError::InternalError,
    ];
}

/// Response to [`DeleteGatewayRequest`].
#[non_exhaustive]
pub struct DeleteGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FFEA345-BE30-5FE0-8885-42E2DEFD5FE6`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayData>,
}

response! {
    DeleteGatewayResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `mse-bc1a29b0-reg-center-0-1`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Alibaba Cloud account that owns the gateway. Example: `1231254`.
    pub primary_user: Option<String>,
    /// Stage of the gateway, as a number: `2` is running, `8` is being deleted. Example: `1`.
    pub status: Option<i32>,
    /// Network that the gateway lies in, by its ID. Example: `vpc-bp1328cm01m6uel42b5zb`.
    pub vpc: Option<String>,
    /// Subnet that the gateway nodes lie in, by its ID. Example: `vsw-bp18zeqxx6mpuq843z4n5`.
    pub vswitch: Option<String>,
    /// Security group that guards the gateway nodes, by its ID. Example: `sg-bp11ufzqn6mmb8dtzz82`.
    pub security_group: Option<String>,
    /// Size of the nodes in CPU cores and memory. Example: `MSE_GTW_16_32_200_c`.
    pub spec: Option<String>,
    /// How many nodes the gateway or the cluster has. Example: `2`.
    pub replica: Option<i32>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    GatewayData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "Region" => region: value,
        "PrimaryUser" => primary_user: value,
        "Status" => status: value,
        "Vpc" => vpc: value,
        "Vswitch" => vswitch: value,
        "SecurityGroup" => security_group: value,
        "Spec" => spec: value,
        "Replica" => replica: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayError = super::DocumentedError;
