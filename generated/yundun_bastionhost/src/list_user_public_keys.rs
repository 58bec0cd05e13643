// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserPublicKeys`, from `yundun-bastionhost/ListUserPublicKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists all public keys that are stored for a user.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListUserPublicKeysRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_public_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserPublicKeysRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl ListUserPublicKeysRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    ListUserPublicKeysRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserId" => user_id: query,
    }
}

impl Operation for ListUserPublicKeysRequest {
    type Response = ListUserPublicKeysResponse;
    type Error = ListUserPublicKeysError;
    const INFO: OperationInfo = super::operation("ListUserPublicKeys")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListUserPublicKeysError] = &[
        ListUserPublicKeysError::InvalidParameter,
        ListUserPublicKeysError::InternalError,
    ];
}

impl Paginated for ListUserPublicKeysRequest {
    type Item = PublicKey;
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
        Some(&mut response.public_keys)
    }
}

/// Response to [`ListUserPublicKeysRequest`].
#[non_exhaustive]
pub struct ListUserPublicKeysResponse {
    /// The public keys that were found or are concerned, one entry each.
    pub public_keys: Vec<PublicKey>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
}

response! {
    ListUserPublicKeysResponse {
        "PublicKeys" => public_keys: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The public keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PublicKey {
    /// Short digest of the key, for comparing.
    /// Example: `d8:7d:b6:27:70:2d:07:fb:c6:b6:66:0a:86:7b:0f:9a`.
    pub finger_print: Option<String>,
    /// ID of the public key that the item belongs to or stands for. Example: `1`.
    pub public_key_id: Option<String>,
    /// Name that the public key goes by. Example: `Keyname`.
    pub public_key_name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
}

response! {
    PublicKey {
        "FingerPrint" => finger_print: value,
        "PublicKeyId" => public_key_id: value,
        "PublicKeyName" => public_key_name: value,
        "UserId" => user_id: value,
        "Comment" => comment: value,
    }
}

/// Errors that the documentation of [`ListUserPublicKeysRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListUserPublicKeysError = super::DocumentedError;
