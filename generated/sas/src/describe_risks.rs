// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRisks`, from `sas/DescribeRisks.md`.

use alicloud_runtime::codegen::*;

/// Finds baselines by ID or name and shows their details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRisksRequest::new();
/// let reply = client.describe_risks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRisksRequest {
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// Name that the risk goes by.
    pub risk_name: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeRisksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `RiskName`.
    pub fn risk_name(mut self, value: impl Into<String>) -> Self {
        self.risk_name = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeRisksRequest {
        "RiskId" => risk_id: query,
        "RiskName" => risk_name: query,
        "Limit" => limit: query,
        "Lang" => lang: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeRisksRequest {
    type Response = DescribeRisksResponse;
    type Error = DescribeRisksError;
    const INFO: OperationInfo = super::operation("DescribeRisks").read_only();
    const ERRORS: &'static [DescribeRisksError] = &[
        DescribeRisksError::RdCheckNoPermission,
        DescribeRisksError::NoPermission,
        DescribeRisksError::ServerError,
        DescribeRisksError::RdCheckInnerError,
    ];
}

/// Response to [`DescribeRisksRequest`].
#[non_exhaustive]
pub struct DescribeRisksResponse {
    /// The risks that were found or are concerned, one entry each.
    pub risks: Vec<Risk>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA54FE21-B006-5DFF-8D64-C4FFECDA****`.
    pub request_id: Option<String>,
}

response! {
    DescribeRisksResponse {
        "Risks" => risks: list(""),
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// The risks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Risk {
    /// ID of the risk that the item belongs to or stands for. Example: `54`.
    pub risk_id: Option<i64>,
    /// Name that the risk goes by. Example: `text`.
    pub risk_name: Option<String>,
    /// Details about the risk. Example: `text`.
    pub risk_detail: Option<String>,
    /// Which kind of risk it is or is to be. Example: `cis`.
    pub risk_type: Option<String>,
    /// Second name that the type can be called by. Example: `Best security practices`.
    pub type_alias: Option<String>,
    /// Which kind of sub risk it is or is to be. Example: `hc_ubuntu`.
    pub sub_risk_type: Option<String>,
    /// Second name that the sub type can be called by. Example: `text`.
    pub sub_type_alias: Option<String>,
}

response! {
    Risk {
        "RiskId" => risk_id: value,
        "RiskName" => risk_name: value,
        "RiskDetail" => risk_detail: value,
        "RiskType" => risk_type: value,
        "TypeAlias" => type_alias: value,
        "SubRiskType" => sub_risk_type: value,
        "SubTypeAlias" => sub_type_alias: value,
    }
}

/// Errors that the documentation of [`DescribeRisksRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type DescribeRisksError = super::DocumentedError;
