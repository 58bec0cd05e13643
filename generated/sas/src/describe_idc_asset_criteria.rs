// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIdcAssetCriteria`, from `sas/DescribeIdcAssetCriteria.md`.

use alicloud_runtime::codegen::*;

/// Lists search criteria for assets found by IDC probes.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeIdcAssetCriteriaRequest::new();
/// let reply = client.describe_idc_asset_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIdcAssetCriteriaRequest {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl DescribeIdcAssetCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    DescribeIdcAssetCriteriaRequest {
        "Value" => value: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeIdcAssetCriteriaRequest {
    type Response = DescribeIdcAssetCriteriaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIdcAssetCriteria").read_only();
}

/// Response to [`DescribeIdcAssetCriteriaRequest`], which the documentation does not describe.
pub type DescribeIdcAssetCriteriaResponse = alicloud_runtime::UndocumentedResponse;
