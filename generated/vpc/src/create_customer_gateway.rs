// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomerGateway`, from `vpc/CreateCustomerGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Registers the public address of an on-premises VPN device, so that IPsec connections can name it
/// as their far end.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateCustomerGatewayRequest::new()
///     .ip_address("116.xx.xx.12")
///     .region_id("cn-shanghai");
/// let reply = client.create_customer_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomerGatewayRequest {
    /// **Required.** Public address of the VPN device at the on-premises site.
    /// Example: `116.xx.xx.12`.
    pub ip_address: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `Gateway`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `Gateway`.
    pub description: Option<String>,
    /// Number of the autonomous system that the on-premises site belongs to. Example: `10001`.
    pub asn: Option<String>,
    /// Secret that both BGP sides must share before they accept each other.
    pub auth_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateCustomerGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpAddress`, which is required.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Asn`.
    pub fn asn(mut self, value: impl Into<String>) -> Self {
        self.asn = Some(value.into());
        self
    }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateCustomerGatewayRequest {
        "IpAddress" => ip_address: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "Asn" => asn: query,
        "AuthKey" => auth_key: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateCustomerGatewayRequest {
    type Response = CreateCustomerGatewayResponse;
    type Error = CreateCustomerGatewayError;
    const INFO: OperationInfo = super::operation("CreateCustomerGateway")
        .required(&["IpAddress", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateCustomerGatewayError] = &[
        CreateCustomerGatewayError::ForbbidenSubUser,
        CreateCustomerGatewayError::Forbidden,
        CreateCustomerGatewayError::InvalidIpAddressAlreadyExist,
        CreateCustomerGatewayError::InvalidIpAddressWrongFormat,
        CreateCustomerGatewayError::InvalidName,
        CreateCustomerGatewayError::InvalidDescription,
        CreateCustomerGatewayError::ResourceQuotaFull,
        CreateCustomerGatewayError::InvalidAuthkeyMalformed,
        CreateCustomerGatewayError::IllegalParamAsn,
        CreateCustomerGatewayError::OperationDeniedMissingAsn,
        CreateCustomerGatewayError::InvalidParameterTagValue,
        CreateCustomerGatewayError::SizeLimitExceededTagNum,
        CreateCustomerGatewayError::ForbiddenTagKeyDuplicated,
        CreateCustomerGatewayError::InvalidParameterTagKey,
        CreateCustomerGatewayError::DuplicatedTagKey,
        CreateCustomerGatewayError::OperationFailedNoRamPermission,
        CreateCustomerGatewayError::CreateVpnUserGatewayQuotaFullQuotaFull,
        CreateCustomerGatewayError::ForbiddenSubUser,
        CreateCustomerGatewayError::OperationConflict,
    ];
}

/// Response to [`CreateCustomerGatewayRequest`].
#[non_exhaustive]
pub struct CreateCustomerGatewayResponse {
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-bp1aw0a5nfff03xp1****`.
    pub customer_gateway_id: Option<String>,
    /// Public address of the on-premises VPN device. Example: `101.xx.xx.12`.
    pub ip_address: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1493363486000`.
    pub create_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D32B3C26-6C6C-4988-93E9-D2A6444CE6AE`.
    pub request_id: Option<String>,
}

response! {
    CreateCustomerGatewayResponse {
        "CustomerGatewayId" => customer_gateway_id: value,
        "IpAddress" => ip_address: value,
        "Name" => name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCustomerGatewayRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidIpAddressAlreadyExist`](super::DocumentedError::InvalidIpAddressAlreadyExist)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidAuthkeyMalformed`](super::DocumentedError::InvalidAuthkeyMalformed)
/// - [`IllegalParamAsn`](super::DocumentedError::IllegalParamAsn)
/// - [`OperationDeniedMissingAsn`](super::DocumentedError::OperationDeniedMissingAsn)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`OperationFailedNoRamPermission`](super::DocumentedError::OperationFailedNoRamPermission)
/// - [`CreateVpnUserGatewayQuotaFullQuotaFull`](super::DocumentedError::CreateVpnUserGatewayQuotaFullQuotaFull)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type CreateCustomerGatewayError = super::DocumentedError;
