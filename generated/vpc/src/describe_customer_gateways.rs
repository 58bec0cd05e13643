// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomerGateways`, from `vpc/DescribeCustomerGateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the on-premises VPN devices that are registered as customer gateways.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeCustomerGatewaysRequest::new()
///     .region_id("cn-shanghai");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_customer_gateways(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomerGatewaysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Return only this customer gateway. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub customer_gateway_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCustomerGatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustomerGatewaysRequest {
        "RegionId" => region_id: query,
        "CustomerGatewayId" => customer_gateway_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCustomerGatewaysRequest {
    type Response = DescribeCustomerGatewaysResponse;
    type Error = DescribeCustomerGatewaysError;
    const INFO: OperationInfo = super::operation("DescribeCustomerGateways")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCustomerGatewaysError] = &[
        DescribeCustomerGatewaysError::ForbbidenSubUser,
        DescribeCustomerGatewaysError::Forbidden,
        DescribeCustomerGatewaysError::ForbiddenTagKeyDuplicated,
        DescribeCustomerGatewaysError::SizeLimitExceededTagNum,
        DescribeCustomerGatewaysError::InvalidParameterTagValue,
        DescribeCustomerGatewaysError::InvalidParameterTagKey,
        DescribeCustomerGatewaysError::DuplicatedTagKey,
    ];
}

impl Paginated for DescribeCustomerGatewaysRequest {
    type Item = CustomerGateway;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.customer_gateways)
    }
}

/// Response to [`DescribeCustomerGatewaysRequest`].
#[non_exhaustive]
pub struct DescribeCustomerGatewaysResponse {
    /// Customer gateways that were found.
    pub customer_gateways: Vec<CustomerGateway>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BE01CD7-5A50-472D-AC14-CA181C5C03BE`.
    pub request_id: Option<String>,
}

response! {
    DescribeCustomerGatewaysResponse {
        "CustomerGateways" => customer_gateways: list("CustomerGateway"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Customer gateways that were found.
#[non_exhaustive]
pub struct CustomerGateway {
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
    /// Number of the autonomous system that the on-premises site belongs to. Example: `65530`.
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
    CustomerGateway {
        "CustomerGatewayId" => customer_gateway_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "IpAddress" => ip_address: value,
        "CreateTime" => create_time: value,
        "Asn" => asn: value,
        "AuthKey" => auth_key: value,
        "Tags" => tags: list("Tag"),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeCustomerGatewaysRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
pub type DescribeCustomerGatewaysError = super::DocumentedError;
