// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserTags`, from `cdn/DescribeUserTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags in use on domain names of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserTagsRequest::new();
/// let reply = client.describe_user_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserTagsRequest {}

impl DescribeUserTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserTagsRequest {}
}

impl Operation for DescribeUserTagsRequest {
    type Response = DescribeUserTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserTags").read_only();
}

/// Response to [`DescribeUserTagsRequest`].
#[non_exhaustive]
pub struct DescribeUserTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeUserTagsResponse {
        "RequestId" => request_id: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name half of a tag, by which domain names are sorted and searched. Example: `env`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `product`.
    pub value: Vec<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: list(""),
    }
}
