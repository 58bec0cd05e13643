// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserTags`, from `dcdn/DescribeDcdnUserTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags that the account uses in DCDN.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserTagsRequest::new();
/// let reply = client.describe_dcdn_user_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserTagsRequest {}

impl DescribeDcdnUserTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnUserTagsRequest {}
}

impl Operation for DescribeDcdnUserTagsRequest {
    type Response = DescribeDcdnUserTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserTags").read_only();
}

/// Response to [`DescribeDcdnUserTagsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeDcdnUserTagsResponse {
        "RequestId" => request_id: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `region`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `hangzhou`.
    pub value: Vec<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: list(""),
    }
}
