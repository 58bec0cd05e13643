// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveUserTags`, from `live/DescribeLiveUserTags.md`.

use alicloud_runtime::codegen::*;

/// Lists all tag keys and values that the account uses in ApsaraVideo Live.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveUserTagsRequest::new();
/// let reply = client.describe_live_user_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveUserTagsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLiveUserTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLiveUserTagsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLiveUserTagsRequest {
    type Response = DescribeLiveUserTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveUserTags")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveUserTagsRequest`].
#[non_exhaustive]
pub struct DescribeLiveUserTagsResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeLiveUserTagsResponse {
        "RequestId" => request_id: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Vec<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: list(""),
    }
}
