// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityGroupRule`, from `mse/DeleteSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a security group rule that a gateway was let in by, and dependent rules if asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteSecurityGroupRuleRequest::new()
///     .gateway_unique_id("...")
///     .id(1);
/// let reply = client.delete_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Whether the rules that the gateway added to the security group go as well.
    pub cascading_delete: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteSecurityGroupRuleRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `CascadingDelete`.
    #[inline]
    pub fn cascading_delete(mut self, value: bool) -> Self {
        self.cascading_delete = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteSecurityGroupRuleRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Id" => id: query,
        "CascadingDelete" => cascading_delete: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteSecurityGroupRuleRequest {
    type Response = DeleteSecurityGroupRuleResponse;
    type Error = DeleteSecurityGroupRuleError;
    const INFO: OperationInfo = super::operation("DeleteSecurityGroupRule")
        .required(&["GatewayUniqueId", "Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteSecurityGroupRuleError] = &[
        DeleteSecurityGroupRuleError::IllegalRequest,
        DeleteSecurityGroupRuleError::InvalidParameter,
        DeleteSecurityGroupRuleError::NoPermission,
        DeleteSecurityGroupRuleError::NotFound,
        DeleteSecurityGroupRuleError::InternalError,
    ];
}

/// Response to [`DeleteSecurityGroupRuleRequest`].
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43E50CB7-258E-5AFF-9B93-ECC19928C699`.
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
    pub data: Option<SecurityGroupRuleData>,
}

response! {
    DeleteSecurityGroupRuleResponse {
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
pub struct SecurityGroupRuleData {
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i64>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-uf6hgwe067prhg68agfa`.
    pub security_group_id: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// Ports that the rule of the security group opens. Example: `8443/8443`.
    pub port_range: Option<String>,
    /// Transport protocol that the rule lets through. Example: `tcp`.
    pub ip_protocol: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `103`.
    pub gateway_id: Option<i64>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-11T14:12:55.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `auto-description1`.
    pub description: Option<String>,
}

response! {
    SecurityGroupRuleData {
        "Id" => id: value,
        "SecurityGroupId" => security_group_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "PortRange" => port_range: value,
        "IpProtocol" => ip_protocol: value,
        "GatewayId" => gateway_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DeleteSecurityGroupRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSecurityGroupRuleError = super::DocumentedError;
