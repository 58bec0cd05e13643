// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFCTrigger`, from `cdn/ListFCTrigger.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FCTrigger};

/// Lists the Function Compute triggers that listen for an event.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListFCTriggerRequest::new()
///     .event_meta_name("LogFileCreated")
///     .event_meta_version("1.0.0");
/// let reply = client.list_fc_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFCTriggerRequest {
    /// **Required.** Name of the CDN event that calls the function, such as `LogFileCreated`.
    pub event_meta_name: Option<String>,
    /// **Required.** Version of the event's definition, which settles what data the event carries.
    /// Example: `1.0.0`.
    pub event_meta_version: Option<String>,
}

impl ListFCTriggerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventMetaName`, which is required.
    pub fn event_meta_name(mut self, value: impl Into<String>) -> Self {
        self.event_meta_name = Some(value.into());
        self
    }
    /// Sets `EventMetaVersion`, which is required.
    pub fn event_meta_version(mut self, value: impl Into<String>) -> Self {
        self.event_meta_version = Some(value.into());
        self
    }
}

request! {
    ListFCTriggerRequest {
        "EventMetaName" => event_meta_name: query,
        "EventMetaVersion" => event_meta_version: query,
    }
}

impl Operation for ListFCTriggerRequest {
    type Response = ListFCTriggerResponse;
    type Error = ListFCTriggerError;
    const INFO: OperationInfo = super::operation("ListFCTrigger")
        .method("GET")
        .required(&["EventMetaName", "EventMetaVersion"])
        .read_only();
    const ERRORS: &'static [ListFCTriggerError] = &[
        ListFCTriggerError::NotFoundEventMeta,
    ];
}

/// Response to [`ListFCTriggerRequest`].
#[non_exhaustive]
pub struct ListFCTriggerResponse {
    /// Triggers that listen for the event, one entry each.
    pub fc_triggers: Vec<FCTrigger>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC046C5D-8CB4-4B6B-B7F8-B335E51EF90E`.
    pub request_id: Option<String>,
}

response! {
    ListFCTriggerResponse {
        "FCTriggers" => fc_triggers: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListFCTriggerRequest`] names.
///
/// - [`NotFoundEventMeta`](super::DocumentedError::NotFoundEventMeta)
pub type ListFCTriggerError = super::DocumentedError;
