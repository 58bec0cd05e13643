// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchEventRedeployInstance`, from `ens/BatchEventRedeployInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventInfos};

/// Answers several system events by deploying the affected instances anew.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::BatchEventRedeployInstanceRequest::new();
/// let reply = client.batch_event_redeploy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchEventRedeployInstanceRequest {
    /// What is known about each event, one entry each.
    pub event_infos: Vec<EventInfos>,
}

impl BatchEventRedeployInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventInfos`.
    pub fn event_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<EventInfos>>,
    ) -> Self {
        self.event_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchEventRedeployInstanceRequest {
        "EventInfos" => event_infos: query_json,
    }
}

impl Operation for BatchEventRedeployInstanceRequest {
    type Response = BatchEventRedeployInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchEventRedeployInstance");
}

/// Response to [`BatchEventRedeployInstanceRequest`], which the documentation does not describe.
pub type BatchEventRedeployInstanceResponse = alicloud_runtime::UndocumentedResponse;
