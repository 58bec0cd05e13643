// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceKeywords`, from `rds/DescribeInstanceKeywords.md`.

use alicloud_runtime::codegen::*;

/// Lists the words that cannot be used as account or database names.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeInstanceKeywordsRequest::new();
/// let reply = client.describe_instance_keywords(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceKeywordsRequest {
    /// Name in a pair of name and value.
    pub key: Option<String>,
}

impl DescribeInstanceKeywordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceKeywordsRequest {
        "Key" => key: query,
    }
}

impl Operation for DescribeInstanceKeywordsRequest {
    type Response = DescribeInstanceKeywordsResponse;
    type Error = DescribeInstanceKeywordsError;
    const INFO: OperationInfo = super::operation("DescribeInstanceKeywords").read_only();
    const ERRORS: &'static [DescribeInstanceKeywordsError] = &[
        DescribeInstanceKeywordsError::OrderComboInstanceNotAllowOperate,
        DescribeInstanceKeywordsError::PricePricingPlanResultNotFound,
        DescribeInstanceKeywordsError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeInstanceKeywordsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceKeywordsResponse {
    /// Name in a pair of name and value. Example: `account`.
    pub key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
    /// Reserved words.
    pub words: Vec<String>,
}

response! {
    DescribeInstanceKeywordsResponse {
        "Key" => key: value,
        "RequestId" => request_id: value,
        "Words" => words: list("word"),
    }
}

/// Errors that the documentation of [`DescribeInstanceKeywordsRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeInstanceKeywordsError = super::DocumentedError;
