// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAttackPathEventStatistics`, from `sas/GetAttackPathEventStatistics.md`.

use alicloud_runtime::codegen::*;

/// Summarizes all attack path events of the account in figures.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAttackPathEventStatisticsRequest::new();
/// let reply = client.get_attack_path_event_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAttackPathEventStatisticsRequest {}

impl GetAttackPathEventStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAttackPathEventStatisticsRequest {}
}

impl Operation for GetAttackPathEventStatisticsRequest {
    type Response = GetAttackPathEventStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAttackPathEventStatistics")
        .read_only();
}

/// Response to [`GetAttackPathEventStatisticsRequest`], which the documentation does not describe.
pub type GetAttackPathEventStatisticsResponse = alicloud_runtime::UndocumentedResponse;
