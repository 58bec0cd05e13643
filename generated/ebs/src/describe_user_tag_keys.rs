// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserTagKeys`, from `ebs/DescribeUserTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's tag keys, optionally filtered by part of the key.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeUserTagKeysRequest::new();
/// let reply = client.describe_user_tag_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserTagKeysRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Key that opens, signs or picks out the tag filter.
    pub tag_filter_key: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUserTagKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `TagFilterKey`.
    pub fn tag_filter_key(mut self, value: impl Into<String>) -> Self {
        self.tag_filter_key = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserTagKeysRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "TagFilterKey" => tag_filter_key: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for DescribeUserTagKeysRequest {
    type Response = DescribeUserTagKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserTagKeys").read_only();
}

/// Response to [`DescribeUserTagKeysRequest`], which the documentation does not describe.
pub type DescribeUserTagKeysResponse = alicloud_runtime::UndocumentedResponse;
