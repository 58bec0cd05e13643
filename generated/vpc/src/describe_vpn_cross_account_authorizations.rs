// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnCrossAccountAuthorizations`, from `vpc/DescribeVpnCrossAccountAuthorizations.md`.

use alicloud_runtime::codegen::*;

/// Lists the other accounts that may attach an IPsec-VPN connection.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnCrossAccountAuthorizationsRequest::new()
///     .vpn_connection_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_cross_account_authorizations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeVpnCrossAccountAuthorizationsRequest {
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
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeVpnCrossAccountAuthorizationsRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeVpnCrossAccountAuthorizationsRequest {
    type Response = DescribeVpnCrossAccountAuthorizationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpnCrossAccountAuthorizations")
        .required(&["RegionId", "VpnConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeVpnCrossAccountAuthorizationsRequest {
    type Item = CrossAccountAuthorization;
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
        Some(&mut response.cross_account_authorizations)
    }
}

/// Response to [`DescribeVpnCrossAccountAuthorizationsRequest`].
#[non_exhaustive]
pub struct DescribeVpnCrossAccountAuthorizationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB04E39A-6F0C-36AC-BCA0-B6D371B90062`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Accounts whose resources may use the connection, one entry each.
    pub cross_account_authorizations: Vec<CrossAccountAuthorization>,
}

response! {
    DescribeVpnCrossAccountAuthorizationsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "CrossAccountAuthorizations" => cross_account_authorizations: list(""),
    }
}

/// Accounts whose resources may use the connection, one entry each.
#[non_exhaustive]
pub struct CrossAccountAuthorization {
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: Option<String>,
    /// Account that may use the IPsec connection. Example: `1210123456123456`.
    pub bind_uid: Option<i64>,
    /// Kind of resource that may use the IPsec connection; always CEN. Example: `CEN`.
    pub bind_product: Option<String>,
    /// CEN instance whose transit routers may use the IPsec connection.
    /// Example: `cen-vv8h0t3klfpaae****`.
    pub bind_instance: Option<String>,
    /// Account that owns the IPsec connection and gave the permission. Example: `1250123456123456`.
    pub ali_uid: Option<i64>,
    /// When the resource was created. Example: `1658201810000`.
    pub creation_time: Option<i64>,
}

response! {
    CrossAccountAuthorization {
        "VpnConnectionId" => vpn_connection_id: value,
        "BindUid" => bind_uid: value,
        "BindProduct" => bind_product: value,
        "BindInstance" => bind_instance: value,
        "AliUid" => ali_uid: value,
        "CreationTime" => creation_time: value,
    }
}
