// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HandleSimilarMaliciousFiles`, from `sas/HandleSimilarMaliciousFiles.md`.

use alicloud_runtime::codegen::*;

/// Handles all alerts about malicious files that resemble a given one.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::HandleSimilarMaliciousFilesRequest::new()
///     .operation("...")
///     .event_id(1);
/// let reply = client.handle_similar_malicious_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HandleSimilarMaliciousFilesRequest {
    /// Use that is meant.
    pub scenario: Option<String>,
    /// **Required.** What is done to the item.
    pub operation: Option<String>,
    /// **Required.** ID of one event.
    pub event_id: Option<i64>,
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl HandleSimilarMaliciousFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Scenario`.
    pub fn scenario(mut self, value: impl Into<String>) -> Self {
        self.scenario = Some(value.into());
        self
    }
    /// Sets `Operation`, which is required.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `EventId`, which is required.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(mut self, value: impl Into<String>) -> Self {
        self.scan_range = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    HandleSimilarMaliciousFilesRequest {
        "Scenario" => scenario: query,
        "Operation" => operation: query,
        "EventId" => event_id: query,
        "ScanRange" => scan_range: query,
        "Lang" => lang: query,
    }
}

impl Operation for HandleSimilarMaliciousFilesRequest {
    type Response = HandleSimilarMaliciousFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("HandleSimilarMaliciousFiles")
        .required(&["Operation", "EventId"]);
}

/// Response to [`HandleSimilarMaliciousFilesRequest`], which the documentation does not describe.
pub type HandleSimilarMaliciousFilesResponse = alicloud_runtime::UndocumentedResponse;
