// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationTickets`, from `yundun-bastionhost/ListOperationTickets.md`.

use alicloud_runtime::codegen::*;

/// Lists the O\&M applications that wait for approval.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListOperationTicketsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_operation_tickets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationTicketsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Address that belongs to the asset.
    pub asset_address: Option<String>,
}

impl ListOperationTicketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `AssetAddress`.
    pub fn asset_address(mut self, value: impl Into<String>) -> Self {
        self.asset_address = Some(value.into());
        self
    }
}

request! {
    ListOperationTicketsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AssetAddress" => asset_address: query,
    }
}

impl Operation for ListOperationTicketsRequest {
    type Response = ListOperationTicketsResponse;
    type Error = ListOperationTicketsError;
    const INFO: OperationInfo = super::operation("ListOperationTickets")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListOperationTicketsError] = &[
        ListOperationTicketsError::InvalidParameter,
        ListOperationTicketsError::InternalError,
    ];
}

impl Paginated for ListOperationTicketsRequest {
    type Item = OperationTicket;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.operation_tickets)
    }
}

/// Response to [`ListOperationTicketsRequest`].
#[non_exhaustive]
pub struct ListOperationTicketsResponse {
    /// The operation tickets that were found or are concerned, one entry each.
    pub operation_tickets: Vec<OperationTicket>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
}

response! {
    ListOperationTicketsResponse {
        "OperationTickets" => operation_tickets: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The operation tickets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OperationTicket {
    /// ID of the apply user that the item belongs to or stands for. Example: `1`.
    pub apply_user_id: Option<String>,
    /// Who asked for access. Example: `test`.
    pub apply_username: Option<String>,
    /// ID of the asset account that the item belongs to or stands for. Example: `1`.
    pub asset_account_id: Option<String>,
    /// Name that the asset account goes by. Example: `root`.
    pub asset_account_name: Option<String>,
    /// Address that belongs to the asset. Example: `10.167.66.167`.
    pub asset_address: Option<String>,
    /// ID of the asset that the item belongs to or stands for. Example: `2`.
    pub asset_id: Option<String>,
    /// Name that the asset goes by. Example: `poros-test`.
    pub asset_name: Option<String>,
    /// ID of the asset network domain name that the item belongs to or stands for. Example: `2`.
    pub asset_network_domain_id: Option<String>,
    /// The asset os that are concerned. Example: `Linux`.
    pub asset_os: Option<String>,
    /// Where the asset comes from. Example: `Local`.
    pub asset_source: Option<String>,
    /// ID of the asset source instance that the item belongs to or stands for. Example: `1`.
    pub asset_source_instance_id: Option<String>,
    /// When the item was created or added. Example: `1669965908`.
    pub created_time: Option<i64>,
    /// ID of the operation ticket that the item belongs to or stands for. Example: `1`.
    pub operation_ticket_id: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<String>,
}

response! {
    OperationTicket {
        "ApplyUserId" => apply_user_id: value,
        "ApplyUsername" => apply_username: value,
        "AssetAccountId" => asset_account_id: value,
        "AssetAccountName" => asset_account_name: value,
        "AssetAddress" => asset_address: value,
        "AssetId" => asset_id: value,
        "AssetName" => asset_name: value,
        "AssetNetworkDomainId" => asset_network_domain_id: value,
        "AssetOs" => asset_os: value,
        "AssetSource" => asset_source: value,
        "AssetSourceInstanceId" => asset_source_instance_id: value,
        "CreatedTime" => created_time: value,
        "OperationTicketId" => operation_ticket_id: value,
        "ProtocolName" => protocol_name: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`ListOperationTicketsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListOperationTicketsError = super::DocumentedError;
