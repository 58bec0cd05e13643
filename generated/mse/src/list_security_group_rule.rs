// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecurityGroupRule`, from `mse/ListSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the security group rules that a gateway has added.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListSecurityGroupRuleRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.list_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecurityGroupRuleRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListSecurityGroupRuleRequest {
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
    ListSecurityGroupRuleRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListSecurityGroupRuleRequest {
    type Response = ListSecurityGroupRuleResponse;
    type Error = ListSecurityGroupRuleError;
    const INFO: OperationInfo = super::operation("ListSecurityGroupRule")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListSecurityGroupRuleError] = &[
        ListSecurityGroupRuleError::IllegalRequest,
        ListSecurityGroupRuleError::InvalidParameter,
        ListSecurityGroupRuleError::NoPermission,
        ListSecurityGroupRuleError::NotFound,
        ListSecurityGroupRuleError::InternalError,
    ];
}

/// Response to [`ListSecurityGroupRuleRequest`].
#[non_exhaustive]
pub struct ListSecurityGroupRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9EC7BDBF-3C38-5C9C-95DD-61E298CD43E8`.
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
    pub data: Vec<SecurityGroupRuleData>,
}

response! {
    ListSecurityGroupRuleResponse {
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
pub struct SecurityGroupRuleData {
    /// Identifier of the item within its collection. Example: `21`.
    pub id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp1cg6qlyjepj0y6cf2c`.
    pub security_group_id: Option<String>,
    /// Ports that the rule of the security group opens. Example: `8000/8000`.
    pub port_range: Option<String>,
    /// Transport protocol that the rule lets through. Example: `tcp`.
    pub ip_protocol: Option<String>,
    /// Address ranges that the rule lets in.
    pub auth_cidrs: Vec<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `81`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-12a432a1f5da423997d8880bd32c304d`.
    pub gateway_unique_id: Option<String>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    SecurityGroupRuleData {
        "Id" => id: value,
        "SecurityGroupId" => security_group_id: value,
        "PortRange" => port_range: value,
        "IpProtocol" => ip_protocol: value,
        "AuthCidrs" => auth_cidrs: list(""),
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`ListSecurityGroupRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListSecurityGroupRuleError = super::DocumentedError;
