// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDiagnosisItems`, from `elasticsearch/ListDiagnosisItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the checks that intelligent diagnosis can perform.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDiagnosisItemsRequest::new();
/// let reply = client.list_diagnosis_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDiagnosisItemsRequest {
    /// Language of texts, or in which code is written.
    pub lang: Option<String>,
}

impl ListDiagnosisItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListDiagnosisItemsRequest {
        "lang" => lang: query,
    }
}

impl Operation for ListDiagnosisItemsRequest {
    type Response = ListDiagnosisItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDiagnosisItems")
        .roa("GET", "/openapi/diagnosis/items")
        .read_only();
}

/// Response to [`ListDiagnosisItemsRequest`].
#[non_exhaustive]
pub struct ListDiagnosisItemsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DiagnosisResult>,
}

response! {
    ListDiagnosisItemsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DiagnosisResult {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `ClusterBulkRejectDiagnostic`.
    pub key: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    DiagnosisResult {
        "key" => key: value,
        "name" => name: value,
        "description" => description: value,
    }
}
