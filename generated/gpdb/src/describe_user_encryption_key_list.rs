// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserEncryptionKeyList`, from `gpdb/DescribeUserEncryptionKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's KMS keys, for use in disk encryption.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeUserEncryptionKeyListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_user_encryption_key_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeUserEncryptionKeyListRequest {
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
    DescribeUserEncryptionKeyListRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeUserEncryptionKeyListRequest {
    type Response = DescribeUserEncryptionKeyListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserEncryptionKeyList")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeUserEncryptionKeyListRequest {
    type Item = KmsKey;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.kms_keys)
    }
}

/// Response to [`DescribeUserEncryptionKeyListRequest`].
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// The kms keys that were found or are concerned, one entry each.
    pub kms_keys: Vec<KmsKey>,
}

response! {
    DescribeUserEncryptionKeyListResponse {
        "RequestId" => request_id: value,
        "KmsKeys" => kms_keys: list(""),
    }
}

/// The kms keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct KmsKey {
    /// ID of the key that the item belongs to or stands for.
    /// Example: `0b8b1825-fd99-418f-875e-e4dec1dd****`.
    pub key_id: Option<String>,
}

response! {
    KmsKey {
        "KeyId" => key_id: value,
    }
}
