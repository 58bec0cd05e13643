// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNeedAsyncQuery`, from `sas/DescribeNeedAsyncQuery.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a kind of query has to be made asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeNeedAsyncQueryRequest::new()
///     .type_("...");
/// let reply = client.describe_need_async_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNeedAsyncQueryRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeNeedAsyncQueryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeNeedAsyncQueryRequest {
        "Type" => type_: query,
    }
}

impl Operation for DescribeNeedAsyncQueryRequest {
    type Response = DescribeNeedAsyncQueryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNeedAsyncQuery")
        .required(&["Type"])
        .read_only();
}

/// Response to [`DescribeNeedAsyncQueryRequest`], which the documentation does not describe.
pub type DescribeNeedAsyncQueryResponse = alicloud_runtime::UndocumentedResponse;
