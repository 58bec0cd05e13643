// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSecurityGroupRule`, from `mse/AddSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Adds a rule to a security group, so that the gateway reaches the services behind it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddSecurityGroupRuleRequest::new()
///     .security_group_id("...")
///     .port_range("...")
///     .gateway_unique_id("...");
/// let reply = client.add_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSecurityGroupRuleRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// **Required.** Ports that the security group opens to the gateway, as start and end with a slash.
    pub port_range: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddSecurityGroupRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddSecurityGroupRuleRequest {
        "SecurityGroupId" => security_group_id: query,
        "PortRange" => port_range: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "Description" => description: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddSecurityGroupRuleRequest {
    type Response = AddSecurityGroupRuleResponse;
    type Error = AddSecurityGroupRuleError;
    const INFO: OperationInfo = super::operation("AddSecurityGroupRule")
        .required(&["SecurityGroupId", "PortRange", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddSecurityGroupRuleError] = &[
        AddSecurityGroupRuleError::IllegalRequest,
        AddSecurityGroupRuleError::InvalidParameter,
        AddSecurityGroupRuleError::NoPermission,
        AddSecurityGroupRuleError::NotFound,
        AddSecurityGroupRuleError::InternalError,
    ];
}

/// Response to [`AddSecurityGroupRuleRequest`].
#[non_exhaustive]
pub struct AddSecurityGroupRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0DB055C-51F2-5BB2-82A6-CD8A3C6EE6BA`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `12`.
    pub data: Option<String>,
}

response! {
    AddSecurityGroupRuleResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AddSecurityGroupRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddSecurityGroupRuleError = super::DocumentedError;
