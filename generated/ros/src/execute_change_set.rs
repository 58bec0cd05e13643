// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteChangeSet`, from `ros/ExecuteChangeSet.md`.

use alicloud_runtime::codegen::*;

/// Carries out a change set, which changes the resources of the stack.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ExecuteChangeSetRequest::new()
///     .region_id("cn-hangzhou")
///     .change_set_id("1f6521a4-05af-4975-afe9-bc4b45ad****");
/// let reply = client.execute_change_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteChangeSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of planned changes to work on, as
    /// [`CreateChangeSet`](super::Client::create_change_set) returned it.
    /// Example: `1f6521a4-05af-4975-afe9-bc4b45ad****`.
    pub change_set_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
}

impl ExecuteChangeSetRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ExecuteChangeSetRequest {
        "RegionId" => region_id: query,
        "ChangeSetId" => change_set_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ExecuteChangeSetRequest {
    type Response = ExecuteChangeSetResponse;
    type Error = ExecuteChangeSetError;
    const INFO: OperationInfo = super::operation("ExecuteChangeSet")
        .required(&["RegionId", "ChangeSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ExecuteChangeSetError] = &[
        ExecuteChangeSetError::ChangeSetNotFound,
        ExecuteChangeSetError::StackNotFound,
        ExecuteChangeSetError::ActionInProgress,
    ];
}

/// Response to [`ExecuteChangeSetRequest`].
pub type ExecuteChangeSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ExecuteChangeSetRequest`] names.
///
/// - [`ChangeSetNotFound`](super::DocumentedError::ChangeSetNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
pub type ExecuteChangeSetError = super::DocumentedError;
