// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAttackAppCategory`, from `cloudfw/DescribeAttackAppCategory.md`.

use alicloud_runtime::codegen::*;

/// Lists the categories of applications that attacks target.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAttackAppCategoryRequest::new();
/// let reply = client.describe_attack_app_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAttackAppCategoryRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAttackAppCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeAttackAppCategoryRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAttackAppCategoryRequest {
    type Response = DescribeAttackAppCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAttackAppCategory")
        .read_only();
}

/// Response to [`DescribeAttackAppCategoryRequest`], which the documentation does not describe.
pub type DescribeAttackAppCategoryResponse = alicloud_runtime::UndocumentedResponse;
