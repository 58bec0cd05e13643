// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskItemType`, from `sas/DescribeRiskItemType.md`.

use alicloud_runtime::codegen::*;

/// Lists the categories of cloud configuration check items.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRiskItemTypeRequest::new();
/// let reply = client.describe_risk_item_type(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRiskItemTypeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeRiskItemTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeRiskItemTypeRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeRiskItemTypeRequest {
    type Response = DescribeRiskItemTypeResponse;
    type Error = DescribeRiskItemTypeError;
    const INFO: OperationInfo = super::operation("DescribeRiskItemType").read_only();
    const ERRORS: &'static [DescribeRiskItemTypeError] = &[
        DescribeRiskItemTypeError::NoPermission,
        DescribeRiskItemTypeError::ServerError,
    ];
}

/// Response to [`DescribeRiskItemTypeRequest`].
#[non_exhaustive]
pub struct DescribeRiskItemTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B3F3A90-46A5-4023-A2D8-D68B14262F96`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub list: Vec<RiskItemTypeList>,
}

response! {
    DescribeRiskItemTypeResponse {
        "RequestId" => request_id: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RiskItemTypeList {
    /// Identifier of the item within its collection. Example: `37625`.
    pub id: Option<i64>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
}

response! {
    RiskItemTypeList {
        "Id" => id: value,
        "Title" => title: value,
    }
}

/// Errors that the documentation of [`DescribeRiskItemTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRiskItemTypeError = super::DocumentedError;
