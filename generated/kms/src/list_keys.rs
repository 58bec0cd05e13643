// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListKeys`, from `kms/ListKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the IDs of the keys in the current region, optionally filtered.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListKeysRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListKeysRequest {
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Conditions that the items have to meet.
    /// Example: `[{"Key":"KeyState", "Values":["Enabled","Disabled"]}]`.
    pub filters: Vec<Filter>,
}

impl ListKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListKeysRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filters" => filters: query_json,
    }
}

impl Operation for ListKeysRequest {
    type Response = ListKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListKeys").read_only();
}

impl Paginated for ListKeysRequest {
    type Item = Key;
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
        Some(&mut response.keys)
    }
}

/// Response to [`ListKeysRequest`].
#[non_exhaustive]
pub struct ListKeysResponse {
    /// Keys that were found.
    pub keys: Vec<Key>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1050b8f1-b264-496d-a782-6299cbaf15f8`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
}

response! {
    ListKeysResponse {
        "Keys" => keys: list("Key"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Conditions that the items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value. Example: `KeyState`.
    pub key: Option<Open<FilterKey>>,
    /// Values of which one must be found.
    pub values: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Open<FilterKey>>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Values" => values: field,
    }
}

/// Keys that were found.
#[non_exhaustive]
pub struct Key {
    /// Key that was found, by its ARN.
    /// Example: `acs:kms:cn-hangzhou:123456:key/80e9409f-78fa-42ab-84bd-83f40c81****`.
    pub key_arn: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4****`.
    pub key_id: Option<String>,
}

response! {
    Key {
        "KeyArn" => key_arn: value,
        "KeyId" => key_id: value,
    }
}

values! {
    /// Name in a pair of name and value.
    pub enum FilterKey {
        /// Compares the state of the key.
        KeyState = "KeyState",
        /// Compares the type of key.
        KeySpec = "KeySpec",
        /// Compares what the key may be used for.
        KeyUsage = "KeyUsage",
        /// Compares whether software or an HSM protects the key.
        ProtectionLevel = "ProtectionLevel",
        /// Compares who created the key: you or a cloud service.
        CreatorType = "CreatorType",
    }
}
