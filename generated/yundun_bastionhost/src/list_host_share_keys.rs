// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHostShareKeys`, from `yundun-bastionhost/ListHostShareKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the shared keys for host accounts on a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostShareKeysRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_host_share_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostShareKeysRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl ListHostShareKeysRequest {
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
}

request! {
    ListHostShareKeysRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHostShareKeysRequest {
    type Response = ListHostShareKeysResponse;
    type Error = ListHostShareKeysError;
    const INFO: OperationInfo = super::operation("ListHostShareKeys")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostShareKeysError] = &[
        ListHostShareKeysError::InvalidParameter,
        ListHostShareKeysError::InternalError,
    ];
}

impl Paginated for ListHostShareKeysRequest {
    type Item = HostShareKey;
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
        Some(&mut response.host_share_keys)
    }
}

/// Response to [`ListHostShareKeysRequest`].
#[non_exhaustive]
pub struct ListHostShareKeysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// The host share keys that were found or are concerned, one entry each.
    pub host_share_keys: Vec<HostShareKey>,
}

response! {
    ListHostShareKeysResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "HostShareKeys" => host_share_keys: list(""),
    }
}

/// The host share keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostShareKey {
    /// How many there are of this: host account. Example: `1`.
    pub host_account_count: Option<i64>,
    /// When the key was replaced last, in seconds since 1970. Example: `1644806406`.
    pub last_modify_key_at: Option<i64>,
    /// Name that the host share key goes by. Example: `name`.
    pub host_share_key_name: Option<String>,
    /// Short digest of the private key, for comparing.
    pub private_key_finger_print: Option<String>,
    /// ID of the host share key that the item belongs to or stands for. Example: `10247`.
    pub host_share_key_id: Option<String>,
}

response! {
    HostShareKey {
        "HostAccountCount" => host_account_count: value,
        "LastModifyKeyAt" => last_modify_key_at: value,
        "HostShareKeyName" => host_share_key_name: value,
        "PrivateKeyFingerPrint" => private_key_finger_print: value,
        "HostShareKeyId" => host_share_key_id: value,
    }
}

/// Errors that the documentation of [`ListHostShareKeysRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostShareKeysError = super::DocumentedError;
