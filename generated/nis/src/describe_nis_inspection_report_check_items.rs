// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNisInspectionReportCheckItems`, from `nis/DescribeNisInspectionReportCheckItems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Language};

/// Lists the check items of an inspection report, filtered by resource type, category or risk.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DescribeNisInspectionReportCheckItemsRequest::new()
///     .inspection_report_id("...");
/// let reply = client.describe_nis_inspection_report_check_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNisInspectionReportCheckItemsRequest {
    /// **Required.** Outcome of one inspection run. Length: 1 to 128.
    pub inspection_report_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Length: 1 to 32. Items: at most 20.
    pub resource_type: Vec<String>,
    /// Code that stands for the category, for programs to act on.
    pub category_code: Option<Open<CategoryCode>>,
    /// Level that the risk has on its scale. Items: at most 20.
    pub risk_level: Vec<Open<RiskLevel>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<Open<Language>>,
}

impl DescribeNisInspectionReportCheckItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InspectionReportId`, which is required.
    pub fn inspection_report_id(mut self, value: impl Into<String>) -> Self {
        self.inspection_report_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CategoryCode`.
    pub fn category_code(mut self, value: impl Into<Open<CategoryCode>>) -> Self {
        self.category_code = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<RiskLevel>>>,
    ) -> Self {
        self.risk_level = value.into_iter().map(Into::into).collect();
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
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<Open<Language>>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeNisInspectionReportCheckItemsRequest {
        "InspectionReportId" => inspection_report_id: query,
        "ResourceType" => resource_type: query_json,
        "CategoryCode" => category_code: query,
        "RiskLevel" => risk_level: query_json,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Language" => language: query,
    }
}

impl Operation for DescribeNisInspectionReportCheckItemsRequest {
    type Response = DescribeNisInspectionReportCheckItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNisInspectionReportCheckItems")
        .required(&["InspectionReportId"])
        .read_only();
}

/// Response to [`DescribeNisInspectionReportCheckItemsRequest`], which the documentation does not describe.
pub type DescribeNisInspectionReportCheckItemsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Code that stands for the category, for programs to act on.
    pub enum CategoryCode {
        /// Cost.
        CostOptimizing = "cost_optimizing",
        /// Speed.
        Performance = "performance",
        /// Safety from attacks.
        Security = "security",
        /// Safety from outages.
        Stability = "stability",
        /// Operation.
        OperationalExcellence = "operational_excellence",
    }
}

values! {
    /// Level that the risk has on its scale.
    pub enum RiskLevel {
        /// High.
        HighRisk = "HighRisk",
        /// Medium.
        MediumRisk = "MediumRisk",
        /// Low.
        LowRisk = "LowRisk",
        /// None.
        NoRisk = "NoRisk",
    }
}
