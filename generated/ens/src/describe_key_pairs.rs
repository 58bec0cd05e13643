// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKeyPairs`, from `ens/DescribeKeyPairs.md`.

use alicloud_runtime::codegen::*;

/// Lists SSH key pairs by name, without their private keys.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeKeyPairsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_key_pairs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKeyPairsRequest {
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of the SSH key pair that the call is about.
    pub key_pair_id: Option<String>,
}

impl DescribeKeyPairsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
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
    /// Sets `KeyPairId`.
    pub fn key_pair_id(mut self, value: impl Into<String>) -> Self {
        self.key_pair_id = Some(value.into());
        self
    }
}

request! {
    DescribeKeyPairsRequest {
        "KeyPairName" => key_pair_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "KeyPairId" => key_pair_id: query,
    }
}

impl Operation for DescribeKeyPairsRequest {
    type Response = DescribeKeyPairsResponse;
    type Error = DescribeKeyPairsError;
    const INFO: OperationInfo = super::operation("DescribeKeyPairs").read_only();
    const ERRORS: &'static [DescribeKeyPairsError] = &[
        DescribeKeyPairsError::MissingParameter,
        DescribeKeyPairsError::NoPermission,
        DescribeKeyPairsError::InvalidParameterAny,
        DescribeKeyPairsError::InvalidParameter,
        DescribeKeyPairsError::EnsInterfaceError,
        DescribeKeyPairsError::CallInterface,
    ];
}

impl Paginated for DescribeKeyPairsRequest {
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

/// Response to [`DescribeKeyPairsRequest`].
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// The SSH key pairs that were found or are concerned, one entry each.
    pub key_pairs: Vec<KeyPair>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `37B52F33-6879-49D0-A39B-22966B01449E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    DescribeKeyPairsResponse {
        "KeyPairs" => key_pairs: list("KeyPair"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The SSH key pairs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct KeyPair {
    /// When the item was created. Example: `2020-04-26T15:38:27Z`.
    pub creation_time: Option<Timestamp>,
    /// MD5 fingerprint of the public key, in the notation of RFC 4716.
    /// Example: `fdaf8ff7a756ef843814fc****`.
    pub key_pair_finger_print: Option<String>,
    /// Name that the SSH key pair goes by. Example: `TestKeyPairName`.
    pub key_pair_name: Option<String>,
    /// ID of the SSH key pair that the item belongs to or stands for.
    /// Example: `ssh-50cynkq42sgj4ej1tn78t4***`.
    pub key_pair_id: Option<String>,
}

response! {
    KeyPair {
        "CreationTime" => creation_time: value,
        "KeyPairFingerPrint" => key_pair_finger_print: value,
        "KeyPairName" => key_pair_name: value,
        "KeyPairId" => key_pair_id: value,
    }
}

/// Errors that the documentation of [`DescribeKeyPairsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeKeyPairsError = super::DocumentedError;
