// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationHostAccounts`, from `yundun-bastionhost/ListOperationHostAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the host accounts that the calling RAM user may use.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListOperationHostAccountsRequest::new()
///     .instance_id("...")
///     .host_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_operation_host_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationHostAccountsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the host that the call is about.
    pub host_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the host account goes by.
    pub host_account_name: Option<String>,
}

impl ListOperationHostAccountsRequest {
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
    /// Sets `HostId`, which is required.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
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
}

request! {
    ListOperationHostAccountsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostId" => host_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "HostAccountName" => host_account_name: query,
    }
}

impl Operation for ListOperationHostAccountsRequest {
    type Response = ListOperationHostAccountsResponse;
    type Error = ListOperationHostAccountsError;
    const INFO: OperationInfo = super::operation("ListOperationHostAccounts")
        .required(&["InstanceId", "HostId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListOperationHostAccountsError] = &[
        ListOperationHostAccountsError::InvalidParameter,
        ListOperationHostAccountsError::InternalError,
    ];
}

impl Paginated for ListOperationHostAccountsRequest {
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

/// Response to [`ListOperationHostAccountsRequest`].
#[non_exhaustive]
pub struct ListOperationHostAccountsResponse {
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    ListOperationHostAccountsResponse {
        "HostAccounts" => host_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The host accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAccount {
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<bool>,
    /// ID of the host account that the item belongs to or stands for. Example: `1`.
    pub host_account_id: Option<String>,
    /// Name that the host account goes by. Example: `root`.
    pub host_account_name: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `text`.
    pub host_id: Option<String>,
    /// ID of the host share key that the item belongs to or stands for. Example: `3`.
    pub host_share_key_id: Option<String>,
    /// Short digest of the private key, for comparing.
    /// Example: `fe:ca:37:42:30:00:9d:95:e6:73:e5:b0:32:0a:**:**`.
    pub private_key_fingerprint: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<String>,
    /// Settings of the SSH, and what it works with.
    pub ssh_config: Option<SSHConfig>,
}

response! {
    HostAccount {
        "HasPassword" => has_password: value,
        "HostAccountId" => host_account_id: value,
        "HostAccountName" => host_account_name: value,
        "HostId" => host_id: value,
        "HostShareKeyId" => host_share_key_id: value,
        "PrivateKeyFingerprint" => private_key_fingerprint: value,
        "ProtocolName" => protocol_name: value,
        "SSHConfig" => ssh_config: value,
    }
}

/// Settings of the SSH, and what it works with.
#[non_exhaustive]
pub struct SSHConfig {
    /// Whether this is switched on: SFTP channel.
    pub enable_sftp_channel: Option<bool>,
    /// Whether this is switched on: SSH channel.
    pub enable_ssh_channel: Option<bool>,
}

response! {
    SSHConfig {
        "EnableSFTPChannel" => enable_sftp_channel: value,
        "EnableSSHChannel" => enable_ssh_channel: value,
    }
}

/// Errors that the documentation of [`ListOperationHostAccountsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListOperationHostAccountsError = super::DocumentedError;
