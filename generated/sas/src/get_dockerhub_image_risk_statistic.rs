// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDockerhubImageRiskStatistic`, from `sas/GetDockerhubImageRiskStatistic.md`.

use alicloud_runtime::codegen::*;

/// Shows risk statistics for Docker Hub images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetDockerhubImageRiskStatisticRequest::new();
/// let reply = client.get_dockerhub_image_risk_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDockerhubImageRiskStatisticRequest {
    /// The types to work on or to narrow the list down to. Items: at most 5.
    pub types: Vec<String>,
}

impl GetDockerhubImageRiskStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetDockerhubImageRiskStatisticRequest {
        "Types" => types: query,
    }
}

impl Operation for GetDockerhubImageRiskStatisticRequest {
    type Response = GetDockerhubImageRiskStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDockerhubImageRiskStatistic")
        .read_only();
}

/// Response to [`GetDockerhubImageRiskStatisticRequest`], which the documentation does not describe.
pub type GetDockerhubImageRiskStatisticResponse = alicloud_runtime::UndocumentedResponse;
