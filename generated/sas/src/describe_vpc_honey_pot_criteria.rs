// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcHoneyPotCriteria`, from `sas/DescribeVpcHoneyPotCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria for VPC honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVpcHoneyPotCriteriaRequest::new();
/// let reply = client.describe_vpc_honey_pot_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcHoneyPotCriteriaRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeVpcHoneyPotCriteriaRequest {
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
    DescribeVpcHoneyPotCriteriaRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeVpcHoneyPotCriteriaRequest {
    type Response = DescribeVpcHoneyPotCriteriaResponse;
    type Error = DescribeVpcHoneyPotCriteriaError;
    const INFO: OperationInfo = super::operation("DescribeVpcHoneyPotCriteria")
        .read_only();
    const ERRORS: &'static [DescribeVpcHoneyPotCriteriaError] = &[
        DescribeVpcHoneyPotCriteriaError::NoPermission,
        DescribeVpcHoneyPotCriteriaError::ServerError,
    ];
}

/// Response to [`DescribeVpcHoneyPotCriteriaRequest`].
#[non_exhaustive]
pub struct DescribeVpcHoneyPotCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FCE38ADB-7361-4212-AD87-A4514E4DF925`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    DescribeVpcHoneyPotCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeVpcHoneyPotCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVpcHoneyPotCriteriaError = super::DocumentedError;
