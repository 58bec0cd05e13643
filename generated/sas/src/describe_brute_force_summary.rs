// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBruteForceSummary`, from `sas/DescribeBruteForceSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the IP blocking policies against brute-force attacks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBruteForceSummaryRequest::new();
/// let reply = client.describe_brute_force_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBruteForceSummaryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeBruteForceSummaryRequest {
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
}

request! {
    DescribeBruteForceSummaryRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeBruteForceSummaryRequest {
    type Response = DescribeBruteForceSummaryResponse;
    type Error = DescribeBruteForceSummaryError;
    const INFO: OperationInfo = super::operation("DescribeBruteForceSummary")
        .read_only();
    const ERRORS: &'static [DescribeBruteForceSummaryError] = &[
        DescribeBruteForceSummaryError::NoPermission,
        DescribeBruteForceSummaryError::ServerError,
    ];
}

/// Response to [`DescribeBruteForceSummaryRequest`].
#[non_exhaustive]
pub struct DescribeBruteForceSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE60EAE3-ABD0-897C-B0F16CAC6C7D`.
    pub request_id: Option<String>,
    /// Figures of addresses blocked after failed logons.
    pub brute_force_summary: Option<BruteForceSummary>,
}

response! {
    DescribeBruteForceSummaryResponse {
        "RequestId" => request_id: value,
        "BruteForceSummary" => brute_force_summary: value,
    }
}

/// Figures of addresses blocked after failed logons.
#[non_exhaustive]
pub struct BruteForceSummary {
    /// How many there are of this: all strategy. Example: `13`.
    pub all_strategy_count: Option<i32>,
    /// How many there are of this: effective. Example: `2`.
    pub effective_count: Option<i32>,
    /// How many there are of this: anti brute force rule. Example: `2`.
    pub anti_brute_force_rule_count: Option<String>,
    /// How many there are of this: custom record. Example: `19730`.
    pub custom_record_count: Option<String>,
    /// How many there are of this: system record. Example: `2`.
    pub system_record_count: Option<String>,
    /// How many there are of this: custom effective. Example: `3`.
    pub custom_effective_count: Option<String>,
    /// How many there are of this: system effective. Example: `1`.
    pub system_effective_count: Option<String>,
}

response! {
    BruteForceSummary {
        "AllStrategyCount" => all_strategy_count: value,
        "EffectiveCount" => effective_count: value,
        "AntiBruteForceRuleCount" => anti_brute_force_rule_count: value,
        "CustomRecordCount" => custom_record_count: value,
        "SystemRecordCount" => system_record_count: value,
        "CustomEffectiveCount" => custom_effective_count: value,
        "SystemEffectiveCount" => system_effective_count: value,
    }
}

/// Errors that the documentation of [`DescribeBruteForceSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBruteForceSummaryError = super::DocumentedError;
