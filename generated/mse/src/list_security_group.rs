// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecurityGroup`, from `mse/ListSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the security groups that a gateway could be let in by.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListSecurityGroupRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.list_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecurityGroupRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListSecurityGroupRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListSecurityGroupRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListSecurityGroupRequest {
    type Response = ListSecurityGroupResponse;
    type Error = ListSecurityGroupError;
    const INFO: OperationInfo = super::operation("ListSecurityGroup")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListSecurityGroupError] = &[
        ListSecurityGroupError::IllegalRequest,
        ListSecurityGroupError::InvalidParameter,
        ListSecurityGroupError::NoPermission,
        ListSecurityGroupError::NotFound,
        ListSecurityGroupError::InternalError,
    ];
}

/// Response to [`ListSecurityGroupRequest`].
#[non_exhaustive]
pub struct ListSecurityGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<SecurityGroupData>,
}

response! {
    ListSecurityGroupResponse {
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
pub struct SecurityGroupData {
    /// ID of the security group, whose rules filter the traffic. Example: `sg-8vb8gsmrqyc35k645rk6`.
    pub security_group_id: Option<String>,
    /// What the security group is called. Example: `sg2`.
    pub security_group_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1b`.
    pub vpc_id: Option<String>,
    /// Whether the security group is a basic or an advanced one. Example: `enterprise`.
    pub security_group_type: Option<String>,
}

response! {
    SecurityGroupData {
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupName" => security_group_name: value,
        "VpcId" => vpc_id: value,
        "SecurityGroupType" => security_group_type: value,
    }
}

/// Errors that the documentation of [`ListSecurityGroupRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListSecurityGroupError = super::DocumentedError;
