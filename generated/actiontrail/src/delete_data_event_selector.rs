// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataEventSelector`, from `actiontrail/DeleteDataEventSelector.md`.

use alicloud_runtime::codegen::*;

/// Removes the selector of data events from a trail, which records none of them any more.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DeleteDataEventSelectorRequest::new()
///     .trail_name("trail-name");
/// let reply = client.delete_data_event_selector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDataEventSelectorRequest {
    /// **Required.** Trail, which keeps recording calls and delivers the records.
    /// Example: `trail-name`.
    pub trail_name: Option<String>,
}

impl DeleteDataEventSelectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrailName`, which is required.
    pub fn trail_name(mut self, value: impl Into<String>) -> Self {
        self.trail_name = Some(value.into());
        self
    }
}

request! {
    DeleteDataEventSelectorRequest {
        "TrailName" => trail_name: query,
    }
}

impl Operation for DeleteDataEventSelectorRequest {
    type Response = DeleteDataEventSelectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDataEventSelector")
        .required(&["TrailName"]);
}

/// Response to [`DeleteDataEventSelectorRequest`].
pub type DeleteDataEventSelectorResponse = alicloud_runtime::EmptyResponse;
