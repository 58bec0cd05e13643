// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDockerhubImageRiskRankInfo`, from `sas/GetDockerhubImageRiskRankInfo.md`.

use alicloud_runtime::codegen::*;

/// Ranks Docker Hub images by risk.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetDockerhubImageRiskRankInfoRequest::new();
/// let reply = client.get_dockerhub_image_risk_rank_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDockerhubImageRiskRankInfoRequest {
    /// The types to work on or to narrow the list down to. Items: at most 5.
    pub types: Vec<String>,
}

impl GetDockerhubImageRiskRankInfoRequest {
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
    GetDockerhubImageRiskRankInfoRequest {
        "Types" => types: query,
    }
}

impl Operation for GetDockerhubImageRiskRankInfoRequest {
    type Response = GetDockerhubImageRiskRankInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDockerhubImageRiskRankInfo")
        .read_only();
}

/// Response to [`GetDockerhubImageRiskRankInfoRequest`], which the documentation does not describe.
pub type GetDockerhubImageRiskRankInfoResponse = alicloud_runtime::UndocumentedResponse;
