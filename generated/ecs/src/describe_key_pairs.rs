// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKeyPairs`, from `ecs/DescribeKeyPairs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, Tag};

/// Lists SSH key pairs, without their private keys.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeKeyPairsRequest::new()
///     .region_id("cn-qingdao")
///     .key_pair_name("SshKey")
///     .key_pair_finger_print("ABC1234567");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_key_pairs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKeyPairsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only key pairs of this name; `*` stands for any characters. Example: `*SshKey*`.
    pub key_pair_name: Option<String>,
    /// Keeps only the key pair with this fingerprint. Example: `ABC1234567`.
    pub key_pair_finger_print: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-amnhr7u7c7hj****`.
    pub resource_group_id: Option<String>,
    /// Whether the public keys are returned as well.
    pub include_public_key: Option<bool>,
}

impl DescribeKeyPairsRequest {
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
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `KeyPairFingerPrint`.
    pub fn key_pair_finger_print(mut self, value: impl Into<String>) -> Self {
        self.key_pair_finger_print = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `IncludePublicKey`.
    #[inline]
    pub fn include_public_key(mut self, value: bool) -> Self {
        self.include_public_key = Some(value);
        self
    }
}

request! {
    DescribeKeyPairsRequest {
        "RegionId" => region_id: query,
        "KeyPairName" => key_pair_name: query,
        "KeyPairFingerPrint" => key_pair_finger_print: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "IncludePublicKey" => include_public_key: query,
    }
}

impl Operation for DescribeKeyPairsRequest {
    type Response = DescribeKeyPairsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeKeyPairs")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
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
    /// SSH key pairs that match the query.
    pub key_pairs: Vec<KeyPair>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
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

/// SSH key pairs that match the query.
#[non_exhaustive]
pub struct KeyPair {
    /// When the resource was created. Example: `2019-12-04T13:35:00Z`.
    pub creation_time: Option<Timestamp>,
    /// MD5 fingerprint of the public key, in the notation of RFC 4716. Example: `ABC1234567`.
    pub key_pair_finger_print: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-amnhr7u7c7hj****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Public half of the key pair, alone or in a certificate. Example: `ssh-rsa****`.
    pub public_key: Option<String>,
}

response! {
    KeyPair {
        "CreationTime" => creation_time: value,
        "KeyPairFingerPrint" => key_pair_finger_print: value,
        "KeyPairName" => key_pair_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "PublicKey" => public_key: value,
    }
}
