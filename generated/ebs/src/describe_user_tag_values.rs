// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserTagValues`, from `ebs/DescribeUserTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that one of the account's tag keys has, with a filter.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeUserTagValuesRequest::new();
/// let reply = client.describe_user_tag_values(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserTagValuesRequest {
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Value that the tag filter has or is given.
    pub tag_filter_value: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUserTagValuesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
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
    /// Sets `TagFilterValue`.
    pub fn tag_filter_value(mut self, value: impl Into<String>) -> Self {
        self.tag_filter_value = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserTagValuesRequest {
        "TagKey" => tag_key: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "TagFilterValue" => tag_filter_value: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for DescribeUserTagValuesRequest {
    type Response = DescribeUserTagValuesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserTagValues").read_only();
}

/// Response to [`DescribeUserTagValuesRequest`], which the documentation does not describe.
pub type DescribeUserTagValuesResponse = alicloud_runtime::UndocumentedResponse;
