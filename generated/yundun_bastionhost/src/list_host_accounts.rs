// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostAccounts`, from `yundun-bastionhost/ListHostAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtocolName};

/// Lists the accounts of a host, filtered by name or protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostAccountsRequest::new()
///     .host_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_host_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostAccountsRequest {
    /// **Required.** ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Name that the host account goes by. Length: at most 128. Example: `abc`.
    pub host_account_name: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
    /// IDs of the hosts to work on or to narrow the list down to.
    pub host_ids: Option<String>,
}

impl ListHostAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostId`, which is required.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
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
    /// Sets `HostAccountName`.
    pub fn host_account_name(mut self, value: impl Into<String>) -> Self {
        self.host_account_name = Some(value.into());
        self
    }
    /// Sets `ProtocolName`.
    pub fn protocol_name(mut self, value: impl Into<Open<ProtocolName>>) -> Self {
        self.protocol_name = Some(value.into());
        self
    }
    /// Sets `HostIds`.
    pub fn host_ids(mut self, value: impl Into<String>) -> Self {
        self.host_ids = Some(value.into());
        self
    }
}

request! {
    ListHostAccountsRequest {
        "HostId" => host_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "HostAccountName" => host_account_name: query,
        "ProtocolName" => protocol_name: query,
        "HostIds" => host_ids: query,
    }
}

impl Operation for ListHostAccountsRequest {
    type Response = ListHostAccountsResponse;
    type Error = ListHostAccountsError;
    const INFO: OperationInfo = super::operation("ListHostAccounts")
        .required(&["HostId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostAccountsError] = &[
        ListHostAccountsError::InvalidParameter,
        ListHostAccountsError::InternalError,
    ];
}

impl Paginated for ListHostAccountsRequest {
    type Item = HostAccountItem;
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

/// Response to [`ListHostAccountsRequest`].
#[non_exhaustive]
pub struct ListHostAccountsResponse {
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccountItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListHostAccountsResponse {
        "HostAccounts" => host_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The host accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAccountItem {
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<bool>,
    /// ID of the host account that the item belongs to or stands for. Example: `1`.
    pub host_account_id: Option<String>,
    /// Name that the host account goes by. Example: `abc`.
    pub host_account_name: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Short digest of the private key, for comparing.
    /// Example: `fe:ca:37:42:30:00:9d:95:e6:73:e5:b0:32:0a:**:**`.
    pub private_key_fingerprint: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
    /// ID of the host share key that the item belongs to or stands for. Example: `1`.
    pub host_share_key_id: Option<String>,
    /// Name that the host share key goes by. Example: `name`.
    pub host_share_key_name: Option<String>,
}

response! {
    HostAccountItem {
        "HasPassword" => has_password: value,
        "HostAccountId" => host_account_id: value,
        "HostAccountName" => host_account_name: value,
        "HostId" => host_id: value,
        "PrivateKeyFingerprint" => private_key_fingerprint: value,
        "ProtocolName" => protocol_name: value,
        "HostShareKeyId" => host_share_key_id: value,
        "HostShareKeyName" => host_share_key_name: value,
    }
}

/// Errors that the documentation of [`ListHostAccountsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostAccountsError = super::DocumentedError;
