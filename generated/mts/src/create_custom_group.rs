// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomGroup`, from `mts/CreateCustomGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom library for recognition by one algorithm.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::CreateCustomGroupRequest::new()
///     .algorithm("...")
///     .custom_group_name("...");
/// let reply = client.create_custom_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomGroupRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** Name that the custom group goes by.
    pub custom_group_name: Option<String>,
    /// Free text that tells people about the custom group.
    pub custom_group_description: Option<String>,
}

impl CreateCustomGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CustomGroupName`, which is required.
    pub fn custom_group_name(mut self, value: impl Into<String>) -> Self {
        self.custom_group_name = Some(value.into());
        self
    }
    /// Sets `CustomGroupDescription`.
    pub fn custom_group_description(mut self, value: impl Into<String>) -> Self {
        self.custom_group_description = Some(value.into());
        self
    }
}

request! {
    CreateCustomGroupRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupName" => custom_group_name: query,
        "CustomGroupDescription" => custom_group_description: query,
    }
}

impl Operation for CreateCustomGroupRequest {
    type Response = CreateCustomGroupResponse;
    type Error = CreateCustomGroupError;
    const INFO: OperationInfo = super::operation("CreateCustomGroup")
        .required(&["Algorithm", "CustomGroupName"]);
    const ERRORS: &'static [CreateCustomGroupError] = &[
        CreateCustomGroupError::InvalidParameter,
        CreateCustomGroupError::InternalError,
    ];
}

/// Response to [`CreateCustomGroupRequest`].
#[non_exhaustive]
pub struct CreateCustomGroupResponse {
    /// ID of the custom group that the item belongs to or stands for. Example: `129****`.
    pub custom_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `580e8ce3-3b80-44c5-9f3f-36ac3cc5bdd5`.
    pub request_id: Option<String>,
}

response! {
    CreateCustomGroupResponse {
        "CustomGroupId" => custom_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCustomGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateCustomGroupError = super::DocumentedError;
