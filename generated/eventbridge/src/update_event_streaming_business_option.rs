// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEventStreamingBusinessOption`, from `eventbridge/UpdateEventStreamingBusinessOption.md`.

use alicloud_runtime::codegen::*;

/// Changes the business mode of an event stream and its minimum and maximum capacity units.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::UpdateEventStreamingBusinessOptionRequest::new()
///     .event_streaming_name("...")
///     .business_mode("...");
/// let reply = client.update_event_streaming_business_option(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEventStreamingBusinessOptionRequest {
    /// **Required.** Stream that is meant; the name is unique in the account and region.
    /// Length: 2 to 255.
    pub event_streaming_name: Option<String>,
    /// **Required.** Way in which the business works.
    pub business_mode: Option<String>,
    /// How many there are of this: min capacity unit.
    pub min_capacity_unit_count: Option<i64>,
    /// How many there are of this: max capacity unit.
    pub max_capacity_unit_count: Option<i64>,
}

impl UpdateEventStreamingBusinessOptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventStreamingName`, which is required.
    pub fn event_streaming_name(mut self, value: impl Into<String>) -> Self {
        self.event_streaming_name = Some(value.into());
        self
    }
    /// Sets `BusinessMode`, which is required.
    pub fn business_mode(mut self, value: impl Into<String>) -> Self {
        self.business_mode = Some(value.into());
        self
    }
    /// Sets `MinCapacityUnitCount`.
    #[inline]
    pub fn min_capacity_unit_count(mut self, value: i64) -> Self {
        self.min_capacity_unit_count = Some(value);
        self
    }
    /// Sets `MaxCapacityUnitCount`.
    #[inline]
    pub fn max_capacity_unit_count(mut self, value: i64) -> Self {
        self.max_capacity_unit_count = Some(value);
        self
    }
}

request! {
    UpdateEventStreamingBusinessOptionRequest {
        "EventStreamingName" => event_streaming_name: form,
        "BusinessMode" => business_mode: form,
        "MinCapacityUnitCount" => min_capacity_unit_count: form,
        "MaxCapacityUnitCount" => max_capacity_unit_count: form,
    }
}

impl Operation for UpdateEventStreamingBusinessOptionRequest {
    type Response = UpdateEventStreamingBusinessOptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEventStreamingBusinessOption")
        .required(&["EventStreamingName", "BusinessMode"]);
}

/// Response to [`UpdateEventStreamingBusinessOptionRequest`], which the documentation does not describe.
pub type UpdateEventStreamingBusinessOptionResponse = alicloud_runtime::UndocumentedResponse;
