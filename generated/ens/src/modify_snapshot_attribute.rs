// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySnapshotAttribute`, from `ens/ModifySnapshotAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a snapshot, not its data.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifySnapshotAttributeRequest::new()
///     .snapshot_id("...");
/// let reply = client.modify_snapshot_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySnapshotAttributeRequest {
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Name that the snapshot goes by.
    pub snapshot_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifySnapshotAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifySnapshotAttributeRequest {
        "SnapshotId" => snapshot_id: query,
        "SnapshotName" => snapshot_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifySnapshotAttributeRequest {
    type Response = ModifySnapshotAttributeResponse;
    type Error = ModifySnapshotAttributeError;
    const INFO: OperationInfo = super::operation("ModifySnapshotAttribute")
        .required(&["SnapshotId"]);
    const ERRORS: &'static [ModifySnapshotAttributeError] = &[
        ModifySnapshotAttributeError::MissingParameter,
        ModifySnapshotAttributeError::SnapshotIdNotFound,
        ModifySnapshotAttributeError::NoPermission,
        ModifySnapshotAttributeError::CallInterface,
        ModifySnapshotAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifySnapshotAttributeRequest`].
pub type ModifySnapshotAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySnapshotAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`SnapshotIdNotFound`](super::DocumentedError::SnapshotIdNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifySnapshotAttributeError = super::DocumentedError;
