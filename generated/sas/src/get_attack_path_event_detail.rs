// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAttackPathEventDetail`, from `sas/GetAttackPathEventDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads the details of a single attack path event, found by ID and source.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAttackPathEventDetailRequest::new();
/// let reply = client.get_attack_path_event_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAttackPathEventDetailRequest {
    /// ID of one event.
    pub event_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where the event comes from.
    pub event_source: Option<String>,
}

impl GetAttackPathEventDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `EventSource`.
    pub fn event_source(mut self, value: impl Into<String>) -> Self {
        self.event_source = Some(value.into());
        self
    }
}

request! {
    GetAttackPathEventDetailRequest {
        "EventId" => event_id: query,
        "Lang" => lang: query,
        "EventSource" => event_source: query,
    }
}

impl Operation for GetAttackPathEventDetailRequest {
    type Response = GetAttackPathEventDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAttackPathEventDetail").read_only();
}

/// Response to [`GetAttackPathEventDetailRequest`], which the documentation does not describe.
pub type GetAttackPathEventDetailResponse = alicloud_runtime::UndocumentedResponse;
