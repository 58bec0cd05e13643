// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyUsageTop`, from `sas/DescribePropertyUsageTop.md`.

use alicloud_runtime::codegen::*;

/// Ranks the most frequent entries of one kind of asset fingerprint.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyUsageTopRequest::new()
///     .type_("...");
/// let reply = client.describe_property_usage_top(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyUsageTopRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribePropertyUsageTopRequest {
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
    DescribePropertyUsageTopRequest {
        "Type" => type_: query,
    }
}

impl Operation for DescribePropertyUsageTopRequest {
    type Response = DescribePropertyUsageTopResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePropertyUsageTop")
        .required(&["Type"])
        .read_only();
}

/// Response to [`DescribePropertyUsageTopRequest`], which the documentation does not describe.
pub type DescribePropertyUsageTopResponse = alicloud_runtime::UndocumentedResponse;
