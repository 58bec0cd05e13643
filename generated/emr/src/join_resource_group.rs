// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinResourceGroup`, from `emr/JoinResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an EMR resource to a resource group; it belongs to only one at a time.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::JoinResourceGroupRequest::new()
///     .resource_type("...")
///     .resource_group_id("...")
///     .resource_id("...");
/// let reply = client.join_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl JoinResourceGroupRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    JoinResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for JoinResourceGroupRequest {
    type Response = JoinResourceGroupResponse;
    type Error = JoinResourceGroupError;
    const INFO: OperationInfo = super::operation("JoinResourceGroup")
        .required(&["RegionId", "ResourceType", "ResourceGroupId", "ResourceId"])
        .region("RegionId");
    const ERRORS: &'static [JoinResourceGroupError] = &[
        JoinResourceGroupError::ConflictParameters,
        JoinResourceGroupError::IncompleteSignature,
        JoinResourceGroupError::InvalidAction,
        JoinResourceGroupError::InvalidParameter,
        JoinResourceGroupError::InvalidParameterValue,
        JoinResourceGroupError::MissingAction,
        JoinResourceGroupError::MissingParameter,
        JoinResourceGroupError::NotAuthorized,
        JoinResourceGroupError::ThrottlingException,
        JoinResourceGroupError::ResourceNotFound,
        JoinResourceGroupError::InternalError,
        JoinResourceGroupError::ServiceFailure,
        JoinResourceGroupError::ServiceUnavailable,
    ];
}

/// Response to [`JoinResourceGroupRequest`].
pub type JoinResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinResourceGroupRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type JoinResourceGroupError = super::DocumentedError;
