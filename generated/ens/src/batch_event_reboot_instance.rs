// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchEventRebootInstance`, from `ens/BatchEventRebootInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventInfos};

/// Answers several system events by restarting the affected instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::BatchEventRebootInstanceRequest::new();
/// let reply = client.batch_event_reboot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchEventRebootInstanceRequest {
    /// What is known about each event, one entry each.
    pub event_infos: Vec<EventInfos>,
}

impl BatchEventRebootInstanceRequest {
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
    BatchEventRebootInstanceRequest {
        "EventInfos" => event_infos: query_json,
    }
}

impl Operation for BatchEventRebootInstanceRequest {
    type Response = BatchEventRebootInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchEventRebootInstance");
}

/// Response to [`BatchEventRebootInstanceRequest`], which the documentation does not describe.
pub type BatchEventRebootInstanceResponse = alicloud_runtime::UndocumentedResponse;
