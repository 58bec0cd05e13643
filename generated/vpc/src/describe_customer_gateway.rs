// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomerGateway`, from `vpc/DescribeCustomerGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Reads the record of one on-premises VPN device.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeCustomerGatewayRequest::new()
///     .customer_gateway_id("vpn-bp1q8bgx4xnkm2ogj****")
///     .region_id("cn-shanghai");
/// let reply = client.describe_customer_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomerGatewayRequest {
    /// **Required.** ID of a customer gateway, as
    /// [`CreateCustomerGateway`](super::Client::create_customer_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub customer_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
}

impl DescribeCustomerGatewayRequest {
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
}

request! {
    DescribeCustomerGatewayRequest {
        "CustomerGatewayId" => customer_gateway_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCustomerGatewayRequest {
    type Response = DescribeCustomerGatewayResponse;
    type Error = DescribeCustomerGatewayError;
    const INFO: OperationInfo = super::operation("DescribeCustomerGateway")
        .required(&["CustomerGatewayId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCustomerGatewayError] = &[
        DescribeCustomerGatewayError::ForbbidenSubUser,
        DescribeCustomerGatewayError::Forbidden,
        DescribeCustomerGatewayError::InvalidCustomerGatewayInstanceIdNotFound,
        DescribeCustomerGatewayError::ForbiddenSubUser,
    ];
}

/// Response to [`DescribeCustomerGatewayRequest`].
#[non_exhaustive]
pub struct DescribeCustomerGatewayResponse {
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-bp1pvpl9r9adju6l5****`.
    pub customer_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// Public address of the on-premises VPN device. Example: `139.196.32.xxx`.
    pub ip_address: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `99506ECB-218F-45A5-AE8E-79518451F615`.
    pub request_id: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492747187000`.
    pub create_time: Option<i64>,
    /// Number of the autonomous system that the on-premises site belongs to. Example: `65535`.
    pub asn: Option<i64>,
    /// Secret that both BGP sides must share before they accept each other. Example: `AuthKey****`.
    pub auth_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    DescribeCustomerGatewayResponse {
        "CustomerGatewayId" => customer_gateway_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "IpAddress" => ip_address: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "Asn" => asn: value,
        "AuthKey" => auth_key: value,
        "Tags" => tags: list("Tag"),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeCustomerGatewayRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidCustomerGatewayInstanceIdNotFound`](super::DocumentedError::InvalidCustomerGatewayInstanceIdNotFound)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
pub type DescribeCustomerGatewayError = super::DocumentedError;
