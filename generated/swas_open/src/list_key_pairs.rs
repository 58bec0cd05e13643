// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListKeyPairs`, from `swas-open/ListKeyPairs.md`.

use alicloud_runtime::codegen::*;

/// Lists key pairs with the servers to which they are bound.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListKeyPairsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_key_pairs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListKeyPairsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListKeyPairsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
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
}

request! {
    ListKeyPairsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "KeyPairName" => key_pair_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListKeyPairsRequest {
    type Response = ListKeyPairsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListKeyPairs")
        .method("GET")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListKeyPairsRequest {
    type Item = KeyPair;
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
        Some(&mut response.key_pairs)
    }
}

/// Response to [`ListKeyPairsRequest`].
#[non_exhaustive]
pub struct ListKeyPairsResponse {
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The SSH key pairs that were found or are concerned, one entry each.
    pub key_pairs: Vec<KeyPair>,
}

response! {
    ListKeyPairsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "KeyPairs" => key_pairs: list(""),
    }
}

/// The SSH key pairs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct KeyPair {
    /// When the item was created. Example: `2024-05-06T02:28Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that the SSH key pair goes by. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Public half of the key pair, alone or in a certificate.
    pub public_key: Option<String>,
    /// IDs of the instances that were found or are concerned.
    /// Example: `2ad1ae67295445f598017499dc****`.
    pub instance_ids: Vec<String>,
}

response! {
    KeyPair {
        "CreationTime" => creation_time: value,
        "KeyPairName" => key_pair_name: value,
        "PublicKey" => public_key: value,
        "InstanceIds" => instance_ids: list(""),
    }
}
