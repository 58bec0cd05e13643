// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInsightTypes`, from `actiontrail/GetInsightTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the insight types that the account has turned on.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetInsightTypesRequest::new();
/// let reply = client.get_insight_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInsightTypesRequest {}

impl GetInsightTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetInsightTypesRequest {}
}

impl Operation for GetInsightTypesRequest {
    type Response = GetInsightTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInsightTypes").read_only();
}

/// Response to [`GetInsightTypesRequest`].
#[non_exhaustive]
pub struct GetInsightTypesResponse {
    /// Kinds of insight that were found or are concerned. Example: `text`.
    pub insight_types: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC4A1F64-4927-5714-B205-5A0B16A2****`.
    pub request_id: Option<String>,
}

response! {
    GetInsightTypesResponse {
        "InsightTypes" => insight_types: value,
        "RequestId" => request_id: value,
    }
}
