// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChangeSet`, from `ros/DeleteChangeSet.md`.

use alicloud_runtime::codegen::*;

/// Deletes a change set that has not been executed; the stack stays as it is.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteChangeSetRequest::new()
///     .region_id("cn-hangzhou")
///     .change_set_id("1f6521a4-05af-4975-afe9-bc4b45ad****");
/// let reply = client.delete_change_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChangeSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of planned changes to work on, as
    /// [`CreateChangeSet`](super::Client::create_change_set) returned it.
    /// Example: `1f6521a4-05af-4975-afe9-bc4b45ad****`.
    pub change_set_id: Option<String>,
}

impl DeleteChangeSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ChangeSetId`, which is required.
    pub fn change_set_id(mut self, value: impl Into<String>) -> Self {
        self.change_set_id = Some(value.into());
        self
    }
}

request! {
    DeleteChangeSetRequest {
        "RegionId" => region_id: query,
        "ChangeSetId" => change_set_id: query,
    }
}

impl Operation for DeleteChangeSetRequest {
    type Response = DeleteChangeSetResponse;
    type Error = DeleteChangeSetError;
    const INFO: OperationInfo = super::operation("DeleteChangeSet")
        .required(&["RegionId", "ChangeSetId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteChangeSetError] = &[
        DeleteChangeSetError::ChangeSetNotFound,
        DeleteChangeSetError::StackNotFound,
        DeleteChangeSetError::ActionInProgress,
    ];
}

/// Response to [`DeleteChangeSetRequest`].
pub type DeleteChangeSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteChangeSetRequest`] names.
///
/// - [`ChangeSetNotFound`](super::DocumentedError::ChangeSetNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
pub type DeleteChangeSetError = super::DocumentedError;
