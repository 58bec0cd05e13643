// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrail`, from `actiontrail/DeleteTrail.md`.

use alicloud_runtime::codegen::*;

/// Deletes a trail; events delivered so far stay where they are.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DeleteTrailRequest::new()
///     .name("my-test");
/// let reply = client.delete_trail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrailRequest {
    /// **Required.** Name that people know the item by. Example: `my-test`.
    pub name: Option<String>,
}

impl DeleteTrailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteTrailRequest {
        "Name" => name: query,
    }
}

impl Operation for DeleteTrailRequest {
    type Response = DeleteTrailResponse;
    type Error = DeleteTrailError;
    const INFO: OperationInfo = super::operation("DeleteTrail").required(&["Name"]);
    const ERRORS: &'static [DeleteTrailError] = &[
        DeleteTrailError::TrailNotFoundException,
    ];
}

/// Response to [`DeleteTrailRequest`].
pub type DeleteTrailResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTrailRequest`] names.
///
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
pub type DeleteTrailError = super::DocumentedError;
