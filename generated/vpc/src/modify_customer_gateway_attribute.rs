// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustomerGatewayAttribute`, from `vpc/ModifyCustomerGatewayAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a customer gateway or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyCustomerGatewayAttributeRequest::new()
///     .customer_gateway_id("vpn-bp1q8bgx4xnkm2ogj****")
///     .region_id("cn-shanghai")
///     .name("test");
/// let reply = client.modify_customer_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeRequest {
    /// **Required.** ID of a customer gateway, as
    /// [`CreateCustomerGateway`](super::Client::create_customer_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub customer_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `test`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Secret that both BGP sides must share before they accept each other.
    pub auth_key: Option<String>,
}

impl ModifyCustomerGatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerGatewayId`, which is required.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
}

request! {
    ModifyCustomerGatewayAttributeRequest {
        "CustomerGatewayId" => customer_gateway_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
        "AuthKey" => auth_key: query,
    }
}

impl Operation for ModifyCustomerGatewayAttributeRequest {
    type Response = ModifyCustomerGatewayAttributeResponse;
    type Error = ModifyCustomerGatewayAttributeError;
    const INFO: OperationInfo = super::operation("ModifyCustomerGatewayAttribute")
        .required(&["CustomerGatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyCustomerGatewayAttributeError] = &[
        ModifyCustomerGatewayAttributeError::ForbbidenSubUser,
        ModifyCustomerGatewayAttributeError::Forbidden,
        ModifyCustomerGatewayAttributeError::InvalidCustomerGatewayInstanceIdNotFound,
        ModifyCustomerGatewayAttributeError::InvalidName,
        ModifyCustomerGatewayAttributeError::InvalidDescription,
        ModifyCustomerGatewayAttributeError::OperationDeniedMissingAsn,
        ModifyCustomerGatewayAttributeError::InvalidAuthkeyMalformed,
        ModifyCustomerGatewayAttributeError::OperationDeniedVpnFinancialLocked,
        ModifyCustomerGatewayAttributeError::OperationDeniedVpnConfiguring,
    ];
}

/// Response to [`ModifyCustomerGatewayAttributeRequest`].
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeResponse {
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-bp1pvpl9r9adju6l5****`.
    pub customer_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// Public address of the on-premises VPN device. Example: `139.196.32.xxx`.
    pub ip_address: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492747187000`.
    pub create_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E61293C8-AF07-4E87-A272-542680038F93`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    ModifyCustomerGatewayAttributeResponse {
        "CustomerGatewayId" => customer_gateway_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "IpAddress" => ip_address: value,
        "CreateTime" => create_time: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ModifyCustomerGatewayAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidCustomerGatewayInstanceIdNotFound`](super::DocumentedError::InvalidCustomerGatewayInstanceIdNotFound)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`OperationDeniedMissingAsn`](super::DocumentedError::OperationDeniedMissingAsn)
/// - [`InvalidAuthkeyMalformed`](super::DocumentedError::InvalidAuthkeyMalformed)
/// - [`OperationDeniedVpnFinancialLocked`](super::DocumentedError::OperationDeniedVpnFinancialLocked)
/// - [`OperationDeniedVpnConfiguring`](super::DocumentedError::OperationDeniedVpnConfiguring)
pub type ModifyCustomerGatewayAttributeError = super::DocumentedError;
