// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `expressconnectrouter/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an Express Connect router to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::MoveResourceGroupRequest::new()
///     .new_resource_group_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl MoveResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "NewResourceGroupId" => new_resource_group_id: form,
        "ResourceType" => resource_type: form,
        "ResourceId" => resource_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["NewResourceGroupId", "ResourceType", "ResourceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::ConflictLock,
        MoveResourceGroupError::IncorrectStatusEcr,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
#[non_exhaustive]
pub struct MoveResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FABF516-FED3-5697-BDA2-B18C5D9A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
}

response! {
    MoveResourceGroupResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
pub type MoveResourceGroupError = super::DocumentedError;
