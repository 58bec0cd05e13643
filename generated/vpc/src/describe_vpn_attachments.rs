// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnAttachments`, from `vpc/DescribeVpnAttachments.md`.

use alicloud_runtime::codegen::*;

/// Lists IPsec-VPN connections for transit routers, with what they are attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnAttachmentsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_attachments(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnAttachmentsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it.
    pub vpn_connection_id: Option<String>,
    /// What the IPsec connection is bound to: a transit router, a VPN gateway, or nothing.
    pub attach_type: Option<String>,
}

impl DescribeVpnAttachmentsRequest {
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
    /// Sets `VpnConnectionId`.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `AttachType`.
    pub fn attach_type(mut self, value: impl Into<String>) -> Self {
        self.attach_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpnAttachmentsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "AttachType" => attach_type: query,
    }
}

impl Operation for DescribeVpnAttachmentsRequest {
    type Response = DescribeVpnAttachmentsResponse;
    type Error = DescribeVpnAttachmentsError;
    const INFO: OperationInfo = super::operation("DescribeVpnAttachments")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnAttachmentsError] = &[
        DescribeVpnAttachmentsError::ForbiddenTagKeyDuplicated,
        DescribeVpnAttachmentsError::SizeLimitExceededTagNum,
        DescribeVpnAttachmentsError::InvalidParameterTagValue,
        DescribeVpnAttachmentsError::InvalidParameterTagKey,
        DescribeVpnAttachmentsError::DuplicatedTagKey,
    ];
}

impl Paginated for DescribeVpnAttachmentsRequest {
    type Item = VpnAttachment;
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
        Some(&mut response.vpn_attachments)
    }
}

/// Response to [`DescribeVpnAttachmentsRequest`].
#[non_exhaustive]
pub struct DescribeVpnAttachmentsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F0725BB-186A-3564-91C3-AAE48042F853`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// IPsec connections that are bound to a transit router.
    pub vpn_attachments: Vec<VpnAttachment>,
}

response! {
    DescribeVpnAttachmentsResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "VpnAttachments" => vpn_attachments: list(""),
    }
}

/// IPsec connections that are bound to a transit router.
#[non_exhaustive]
pub struct VpnAttachment {
    /// ID of the instance, by which other calls name it. Example: `vco-p0w2jpkhi2eeop6q6****`.
    pub instance_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `nametest1`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `desctest`.
    pub description: Option<String>,
    /// What the IPsec connection is bound to: a transit router, a VPN gateway, or nothing.
    /// Example: `CEN`.
    pub attach_type: Option<String>,
    /// Router of the CEN instance that the IPsec connection is attached to.
    /// Example: `tr-p0wkh4yryb1dnanqw****`.
    pub transit_router_id: Option<String>,
    /// Name of the CEN router that the IPsec connection is attached to. Example: `nametest2`.
    pub transit_router_name: Option<String>,
    /// Whether the IPsec connection is attached to a transit router of another account.
    /// Example: `false`.
    pub cross_account_authorized: Option<bool>,
}

response! {
    VpnAttachment {
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "AttachType" => attach_type: value,
        "TransitRouterId" => transit_router_id: value,
        "TransitRouterName" => transit_router_name: value,
        "CrossAccountAuthorized" => cross_account_authorized: value,
    }
}

/// Errors that the documentation of [`DescribeVpnAttachmentsRequest`] names.
///
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
pub type DescribeVpnAttachmentsError = super::DocumentedError;
