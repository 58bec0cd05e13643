// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostAccountsForHostShareKey`, from `yundun-bastionhost/ListHostAccountsForHostShareKey.md`.

use alicloud_runtime::codegen::*;

/// Lists the host accounts that are associated with a shared key.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostAccountsForHostShareKeyRequest::new()
///     .instance_id("...")
///     .host_share_key_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_host_accounts_for_host_share_key(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostAccountsForHostShareKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the host share key that the call is about.
    pub host_share_key_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl ListHostAccountsForHostShareKeyRequest {
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
    /// Sets `HostShareKeyId`, which is required.
    pub fn host_share_key_id(mut self, value: impl Into<String>) -> Self {
        self.host_share_key_id = Some(value.into());
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
}

request! {
    ListHostAccountsForHostShareKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostShareKeyId" => host_share_key_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHostAccountsForHostShareKeyRequest {
    type Response = ListHostAccountsForHostShareKeyResponse;
    type Error = ListHostAccountsForHostShareKeyError;
    const INFO: OperationInfo = super::operation("ListHostAccountsForHostShareKey")
        .required(&["InstanceId", "HostShareKeyId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostAccountsForHostShareKeyError] = &[
        ListHostAccountsForHostShareKeyError::HostShareKeyNotFound,
        ListHostAccountsForHostShareKeyError::InvalidParameter,
        ListHostAccountsForHostShareKeyError::InternalError,
    ];
}

impl Paginated for ListHostAccountsForHostShareKeyRequest {
    type Item = HostAccount;
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
        Some(&mut response.host_accounts)
    }
}

/// Response to [`ListHostAccountsForHostShareKeyRequest`].
#[non_exhaustive]
pub struct ListHostAccountsForHostShareKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccount>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
}

response! {
    ListHostAccountsForHostShareKeyResponse {
        "RequestId" => request_id: value,
        "HostAccounts" => host_accounts: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The host accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAccount {
    /// Name that the host account goes by. Example: `root1234`.
    pub host_account_name: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1113`.
    pub host_id: Option<String>,
    /// ID of the hosts account that the item belongs to or stands for. Example: `1235`.
    pub hosts_account_id: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<String>,
}

response! {
    HostAccount {
        "HostAccountName" => host_account_name: value,
        "HostId" => host_id: value,
        "HostsAccountId" => hosts_account_id: value,
        "ProtocolName" => protocol_name: value,
    }
}

/// Errors that the documentation of [`ListHostAccountsForHostShareKeyRequest`] names.
///
/// - [`HostShareKeyNotFound`](super::DocumentedError::HostShareKeyNotFound), here with HTTP status 400
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostAccountsForHostShareKeyError = super::DocumentedError;
